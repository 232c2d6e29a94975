import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateCondition, type ProbeFacts, parseCondition } from "../../../src/world/probes/condition.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const answered: ProbeFacts = {
  status: 200,
  responseMs: 123,
  connected: true,
  dnsRcode: "NOERROR",
  certificateMs: 5 * 86_400_000,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify({
    status: "ok",
    sha: "0123456",
    items: [{ id: 7, name: "jane doe" }, { id: 8 }],
    count: 2,
    ratio: 0.5,
    up: true,
    nothing: null,
    "a.b": 1,
    nested: { x: {} },
  }),
};

function holds(text: string, facts: ProbeFacts = answered) {
  const condition = parseCondition(text);
  if ("mistake" in condition) throw new Error(condition.mistake);
  return evaluateCondition(condition, facts);
}

describe("a condition", () => {
  test.each([
    ["[STATUS] == 200", true, "200"],
    ["[STATUS]==200", true, "200"],
    ["[STATUS] != 200", false, "200"],
    ["[STATUS] < 300", true, "200"],
    ["[STATUS] >= 201", false, "200"],
    ["200 == [STATUS]", true, "200"],
    ["[STATUS] == any(200, 204)", true, "200"],
    ["[STATUS] != any(200, 204)", false, "200"],
    ["[STATUS] == any(pat(4*), pat(20*))", true, "200"],
    ["[RESPONSE_TIME] < 800", true, "123 ms"],
    ["[RESPONSE_TIME] < 0.1s", false, "123 ms"],
    ["[RESPONSE_TIME] <= 123ms", true, "123 ms"],
    ["[CONNECTED] == true", true, "true"],
    ["[DNS_RCODE] == NOERROR", true, "NOERROR"],
    ["[CERTIFICATE_EXPIRATION] > 48h", true, "432000000 ms"],
    ["[CERTIFICATE_EXPIRATION] > 7d", false, "432000000 ms"],
    ["[HEADERS].Content-Type == pat(application/json*)", true, "application/json; charset=utf-8"],
    ["[HEADERS].X-Other == a", false, "(not there)"],
    ["has([HEADERS].Content-Type) == true", true, "true"],
    ["[BODY].status == ok", true, "ok"],
    ['[BODY].status == "ok"', true, "ok"],
    ["[BODY].items[0].id == 7", true, "7"],
    ["[BODY].items[0].name == jane doe", true, "jane doe"],
    ["[BODY].items[0].name == pat(*doe)", true, "jane doe"],
    ["[BODY].items[9].id == 7", false, "(not there)"],
    ["[BODY].items[9].id != 7", true, "(not there)"],
    ["len([BODY].items) == 2", true, "2"],
    ["len([BODY].items) > 2", false, "2"],
    ["len([BODY].status) == 2", true, "2"],
    ["len([BODY].nested) == 1", true, "1"],
    ["has([BODY].errors) == false", true, "false"],
    ["has([BODY].nothing) == true", true, "true"],
    ["[BODY].nothing == null", true, "null"],
    ["[BODY].up == true", true, "true"],
    ["[BODY].ratio < 0.6", true, "0.5"],
    ['[BODY]["a.b"] == 1', true, "1"],
    ["[BODY].status < 3", false, "ok"],
    ["[BODY].constructor == x", false, "(not there)"],
    ["[BODY].items.length == 2", true, "2"],
    ["[BODY].__proto__ != x", true, "(not there)"],
  ] as const)("%s: %s, of %s", (text, ok, actual) => {
    expect(holds(text)).toEqual({ ok, actual });
  });

  test("looks at a body that is a list, a text or no JSON", () => {
    expect(holds("[BODY][1] == b", { connected: true, body: '["a","b"]' }).ok).toBe(true);
    expect(holds("len([BODY]) == 2", { connected: true, body: '["a","b"]' }).ok).toBe(true);
    expect(holds("len([BODY]) == 5", { connected: true, body: "plain" }).ok).toBe(true);
    expect(holds("[BODY] == pat(*welcome*)", { connected: true, body: "<h1>welcome</h1>" }).ok).toBe(true);
    expect(holds("[BODY].a == 1", { connected: true, body: '{"a": 1' })).toEqual({
      ok: false,
      actual: "(not there)",
    });
  });

  test.each([
    "[STATUS] == 200",
    "[STATUS] != 500",
    "[BODY].a != 1",
    "has([BODY].a) == false",
    "[HEADERS].A != b",
    "[RESPONSE_TIME] < 99999",
    "[CERTIFICATE_EXPIRATION] > 1h",
    "[DNS_RCODE] != NXDOMAIN",
    "len([BODY]) >= 0",
  ])("%s does not hold when nobody answered", (text) => {
    expect(holds(text, { connected: false })).toEqual({ ok: false, actual: "(no answer)" });
  });

  test("does not take commits for numbers", () => {
    const sha = { connected: true, body: JSON.stringify({ sha: "1e400" }) };
    expect(holds("[BODY].sha == 1e500", sha).ok).toBe(false);
    expect(holds("[BODY].sha == 1e400", sha).ok).toBe(true);
    const long = {
      connected: true,
      body: JSON.stringify({ sha: "90071992547409930000000000000000000000000" }),
    };
    expect(holds("[BODY].sha == 90071992547409930000000000000000000000001", long).ok).toBe(false);
    expect(holds("[BODY].sha == pat(900719*)", long).ok).toBe(true);
  });

  test("tells what it found in one short clean line", () => {
    const body = `a\n::error::b\u202e\u0000\r\n${"x".repeat(300_000)}`;
    const { actual } = holds("[BODY] == y", { connected: true, body });
    expect(actual).toMatch(/^a ::error::b x+…$/u);
    expect(actual.length).toBe(100);
  });

  test.each([
    ["", /expected a comparison/u],
    ["[STATUS]", /expected a comparison/u],
    ["[STATUS] = 200", /expected a comparison/u],
    ["200 == 200", /expected one of \[STATUS\], \[RESPONSE_TIME\]/u],
    ["[STATSU] == 200", /there is no \[STATSU\], expected one of \[STATUS\]/u],
    ["[BODY]status == 200", /expected a path such as/u],
    ["[BODY].a[b] == 200", /expected a path such as/u],
    ["[STATUS].code == 200", /\[STATUS\] has no parts/u],
    ["[HEADERS] == a", /expected a header's name/u],
    ["[STATUS] < pat(2*)", /go only with == and !=/u],
    ["[STATUS] == any([BODY].a)", /any\(\) holds values/u],
    ["len(abc) == 3", /len\(\) needs a place/u],
    [`[STATUS] == ${"2".repeat(2000)}`, /is longer than/u],
  ])("can't be %j", (text, mistake) => {
    expect(parseCondition(text)).toEqual({ mistake: expect.stringMatching(mistake) });
  });

  test("with wildcards agrees with the regular expression of the same meaning", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
    fc.assert(
      fc.property(word, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 }), (pattern, body) => {
        const expected = new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "su").test(body);
        expect(holds(`[BODY] == pat(${pattern})`, { connected: true, body }).ok).toBe(expected);
      }),
    );
  });

  test("is decided in time that grows with the text, however hostile", () => {
    const spent = cpuTime();
    holds(`[BODY] == pat(${"*a".repeat(400)}b)`, { connected: true, body: "a".repeat(256_000) });
    holds("[BODY].a.b == 1", { connected: true, body: "[".repeat(256_000) });
    holds("[BODY].a == 1", { connected: true, body: `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}` });
    parseCondition(`${"[BODY]".repeat(160)}== 1`);
    expect(spent()).toBeLessThan(2000);
  });
});
