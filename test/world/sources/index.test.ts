import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { allSourceKinds, findSourceKind, sourceTypes } from "../../../src/world/sources/index.ts";
import { prometheus } from "../../../src/world/sources/prometheus.ts";
import { scrape } from "../../../src/world/sources/scrape.ts";

const sourceKinds = await allSourceKinds();

describe("the kinds of sources", () => {
  test("stand in the list under their types", () => {
    expect(sourceKinds.map(({ type }) => type)).toEqual(sourceTypes);
  });

  test.each(["promethus", "constructor", "__proto__"])("have none that is called %s", async (type) => {
    expect(await findSourceKind(type)).toBeUndefined();
  });

  test.each(sourceKinds.map((kind) => [kind.type, kind] as const))(
    "%s describes its settings and signals for editors",
    (type, { settings, signal }) => {
      const own = z.toJSONSchema(settings, { io: "input" });
      expect(own).toMatchObject({ additionalProperties: false, properties: { type: { const: type } } });
      expect(z.toJSONSchema(signal, { io: "input" })).toMatchObject({ additionalProperties: false });
    },
  );
});

describe.each([prometheus, scrape])("a signal of $type", (kind) => {
  const queryOf = (signal: Record<string, unknown>) => kind.queryOf(kind.signal.parse(signal));

  test("is a ratio, a histogram or a level", () => {
    expect(queryOf({ bad: "a", total: "b" })).toEqual({
      kind: "ratio",
      gives: "ratio",
      bad: { selector: "a" },
      total: { selector: "b" },
    });
    expect(queryOf({ histogram: "h_seconds", "slower-than": "500ms", where: '{job="shop"}' })).toEqual({
      kind: "histogram",
      gives: "ratio",
      histogram: "h_seconds",
      where: '{job="shop"}',
      slowerThanMs: 500,
    });
    expect(queryOf({ histogram: "h" })).toMatchObject({ slowerThanMs: "baseline-p95" });
    expect(queryOf({ value: "sum(queue)" })).toEqual({ kind: "gauge", gives: "gauge", value: "sum(queue)" });
  });

  test.each([
    [{}, [["", "expected bad and total, or histogram, or value"]]],
    [{ bad: "a" }, [["total", "is missing beside bad"]]],
    [
      { value: "a", bad: "b", total: "c" },
      [["", "expected bad and total, or histogram, or value, not several of them"]],
    ],
    [{ value: "a", where: "{}" }, [["where", "goes only with histogram"]]],
  ])("can't be %j", (signal, mistakes) => {
    expect(queryOf(signal)).toEqual(mistakes.map(([path, message]) => ({ path, message })));
  });

  test.each([
    [{ bad: "a{", total: "b" }, "isn't PromQL: it ends too early"],
    [{ histogram: "h", "slower-than": "500" }, 'expected a duration such as 15s or 1m, got "500"'],
    [{ histogram: "h", where: "{a=b}" }, "isn't PromQL"],
    [{ histogram: "h{}" }, "expected a metric's name"],
  ])("reports the mistake in %j", (signal, message) => {
    const { error } = kind.signal.safeParse(signal);
    expect(JSON.stringify(error?.issues)).toContain(message.replaceAll('"', '\\"'));
  });
});

test("a scraped page can't be asked what needs a server", () => {
  expect(scrape.signal.safeParse({ bad: { query: "x" }, total: "y" }).success).toBe(false);
  expect(scrape.signal.safeParse({ value: "sum(rate(x[5m]))" }).success).toBe(false);
});

test("the documentation lists every kind as the list has it", () => {
  const text = readFileSync("docs/sources.md", "utf8");
  const rows = sourceKinds.map(({ type, summary }) => `| \`${type}\` | ${summary} |`);
  expect(text.split("\n").filter((line) => /^\| `[a-z]+` \| [^|]+ \|$/u.test(line))).toEqual(rows);
});
