import { describe, expect, test } from "vitest";
import { laterNeeds, type SideOfFile } from "../../../src/revert/files/later-needs.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const side = (path: string, lost: string[], got: string[] = [], gone = false): SideOfFile => ({
  path,
  lost,
  got: got.map((text, at) => ({ text, line: at + 1 })),
  ...(gone && { gone }),
});

describe("C11: a later line that uses what goes is told", () => {
  test.each<[string, SideOfFile, SideOfFile, string]>([
    [
      "a function of TypeScript",
      side("src/pay.ts", ["export function chargeCard(x) {"]),
      side("src/shop.ts", [], ["  chargeCard(order)"]),
      "chargeCard",
    ],
    [
      "a constant",
      side("src/pay.ts", ["export const PAY_LIMIT = 3;"]),
      side("src/shop.ts", [], ["if (x > PAY_LIMIT) {"]),
      "PAY_LIMIT",
    ],
    [
      "a method of Ruby",
      side("app/pay.rb", ["  def charge_card(order)"]),
      side("app/shop.rb", [], ["    charge_card(order)"]),
      "charge_card",
    ],
    [
      "a function of Python",
      side("app/pay.py", ["def charge_card(order):"]),
      side("app/shop.py", [], ["from app.pay import charge_card"]),
      "charge_card",
    ],
    [
      "a method of Go",
      side("pay.go", ["func (p *Pay) ChargeCard(o Order) error {"]),
      side("shop.go", [], ["	p.ChargeCard(o)"]),
      "ChargeCard",
    ],
    [
      "a class of Java",
      side("Pay.java", ["public class CardCharger {"]),
      side("Shop.java", [], ["new CardCharger()"]),
      "CardCharger",
    ],
    [
      "a method of C#",
      side("Pay.cs", ["    public async Task<int> ChargeCard(Order o)"]),
      side("Shop.cs", [], ["await pay.ChargeCard(o);"]),
      "ChargeCard",
    ],
    [
      "a function of Rust",
      side("pay.rs", ["pub fn charge_card(o: Order) {"]),
      side("shop.rs", [], ["charge_card(o);"]),
      "charge_card",
    ],
    [
      "a module of Elixir",
      side("pay.ex", ["  def charge_card(order) do"]),
      side("shop.ex", [], ["Pay.charge_card(order)"]),
      "charge_card",
    ],
    [
      "a column",
      side("db/migrate/1.rb", ["    add_column :orders, :paid_at, :datetime"]),
      side("app/shop.rb", [], ["order.update(paid_at: now)"]),
      "paid_at",
    ],
    [
      "a column in SQL",
      side("sql/1.up.sql", ["ALTER TABLE orders ADD COLUMN paid_at timestamp;"]),
      side("shop.go", [], ['"select paid_at from orders"']),
      "paid_at",
    ],
    [
      "a variable of the environment",
      side(".env.example.env", ["PAY_URL=x"]),
      side("src/shop.ts", [], ["fetch(process.env.PAY_URL)"]),
      "PAY_URL",
    ],
    [
      "a file",
      side("src/pay/charge-card.ts", ["x"], [], true),
      side("src/shop.ts", [], ['import { x } from "./pay/charge-card.ts";']),
      "src/pay/charge-card.ts",
    ],
    [
      "a module of Python",
      side("app/pay/charge_card.py", ["x"], [], true),
      side("app/shop.py", [], ["import app.pay.charge_card"]),
      "app/pay/charge_card.py",
    ],
  ])("%s", (_, reverted, later, name) => {
    expect(laterNeeds([reverted], [later])).toEqual([
      { path: later.path, line: 1, name, from: reverted.path },
    ]);
  });

  test.each<[string, SideOfFile, SideOfFile]>([
    [
      "a column dropped by a later migration, which the old code uses",
      side("app/shop.rb", [], ["order.legacy_total"]),
      side("db/migrate/2.rb", [], ["    remove_column :orders, :legacy_total"]),
    ],
    [
      "a column dropped in SQL",
      side("shop.go", [], ['"select legacy_total from orders"']),
      side("sql/2.up.sql", [], ["ALTER TABLE orders DROP COLUMN legacy_total;"]),
    ],
    [
      "a function removed later, which the old code calls",
      side("src/shop.ts", [], ["legacyTotal(order)"]),
      side("src/pay.ts", ["export function legacyTotal(o) {"]),
    ],
  ])("%s", (_, reverted, later) => {
    expect(laterNeeds([reverted], [later])).toMatchObject([{ path: reverted.path, from: later.path }]);
  });
});

test.each<[string, SideOfFile, SideOfFile]>([
  [
    "a comment",
    side("src/pay.ts", ["export function chargeCard() {"]),
    side("src/shop.ts", [], ["// chargeCard is slow"]),
  ],
  [
    "a longer name",
    side("src/pay.ts", ["export function chargeCard() {"]),
    side("src/shop.ts", [], ["chargeCards()"]),
  ],
  [
    "a name that is everywhere",
    side("src/pay.ts", ["export function handler() {"]),
    side("src/shop.ts", [], ["handler()"]),
  ],
  [
    "prose",
    side("src/pay.ts", ["export function chargeCard() {"]),
    side("README.md", [], ["call chargeCard"]),
  ],
  [
    "what the old code defines too",
    side("src/pay.ts", ["export function chargeCard(a, b) {"], ["export function chargeCard(a) {"]),
    side("src/shop.ts", [], ["chargeCard(a)"]),
  ],
  [
    "what the later change defines itself",
    side("src/pay.ts", ["export function chargeCard() {"]),
    side("src/shop.ts", [], ["function chargeCard() {", "chargeCard()"]),
  ],
  [
    "a line that was there before",
    side("src/pay.ts", ["export function chargeCard() {"]),
    side("src/shop.ts", ["chargeCard()"]),
  ],
  [
    "another file of that name",
    side("src/pay/index.ts", ["x"], [], true),
    side("src/shop.ts", [], ['import "./pay/index.ts"']),
  ],
])("%s is no need", (_, reverted, later) => {
  expect(laterNeeds([reverted], [later])).toEqual([]);
});

test("a thousand names in ten thousand lines take no time", () => {
  const reverted = [
    side(
      "a.ts",
      Array.from({ length: 2_000 }, (_, at) => `export function chargeCard${at}() {`),
    ),
  ];
  const later = [
    side(
      "b.ts",
      [],
      Array.from({ length: 20_000 }, (_, at) => `other_name${at} = some_thing${at}(${"x".repeat(200)})`),
    ),
  ];
  const spent = cpuTime();
  laterNeeds(reverted, later);
  expect(spent()).toBeLessThan(2_000);
});
