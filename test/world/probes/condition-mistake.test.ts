import { describe, expect, test } from "vitest";
import { parseCondition } from "../../../src/world/probes/condition.ts";
import { conditionMistake } from "../../../src/world/probes/condition-mistake.ts";
import { probeSettings, refuseGuardedAddress } from "../../../src/world/probes/probe-settings.ts";

function mistakeIn(text: string): string | undefined {
  const condition = parseCondition(text);
  return "mistake" in condition ? condition.mistake : conditionMistake(condition);
}

describe("A14: a condition that can never tell", () => {
  test.each([
    ["[STATUS] == 2xx", "[STATUS] == pat(2*)"],
    ["[STATUS] == 5XX", "[STATUS] == pat(5*)"],
    ["[STATUS] != 5xx", "[STATUS] != pat(5*)"],
    ["2xx == [STATUS]", "[STATUS] == pat(2*)"],
    ["[STATUS] == any(200, 3xx)", "[STATUS] == pat(3*)"],
    ["[STATUS] == OK", "a status code such as 200"],
    ["[STATUS] == 2000", "a status code"],
    ["[STATUS] == 99", "between 100 and 599"],
    ["[STATUS] == 0", "between 100 and 599"],
    ["[STATUS] < 100", "never holds"],
    ["[STATUS] > 599", "never holds"],
    ["100 > [STATUS]", "never holds"],
    ["[STATUS] >= 600", "never holds"],
    ["[STATUS] <= 99", "never holds"],
    ["[STATUS] == 200ms", "a status code"],
    ["[STATUS] == $SHA", "a status code"],
    ["[STATUS] == pat(ok*)", "pat(2*)"],
    ["[STATUS] == pat(2000)", "pat(2*)"],
    ["[STATUS] == pat(9*)", "pat(2*)"],
    ["[STATUS] ==", "a status code"],
    ["[RESPONSE_TIME] < fast", "800ms"],
    ["[RESPONSE_TIME] < 5 parsecs", "800ms"],
    ["[RESPONSE_TIME] < 0", "never holds"],
    ["[RESPONSE_TIME] < 800 ms please", "800ms"],
    ["[CERTIFICATE_EXPIRATION] > 7", "7d for 7 days"],
    ["[CERTIFICATE_EXPIRATION] > a week", "7d"],
    ["[CONNECTED] == yes", "true or false"],
    ["[CONNECTED] == True", "true or false"],
    ["[CONNECTED] > true", "== or !="],
    ["[DNS_RCODE] == OK", "NOERROR"],
    ["[DNS_RCODE] == noerror", "NOERROR"],
    ["[DNS_RCODE] < NOERROR", "== or !="],
    ["has([BODY].a) == 1", "true or false"],
    ["has([BODY].a) > true", "== or !="],
    ["len([BODY].a) == many", "a whole number"],
    ["len([BODY].a) < 0", "never holds"],
    ["len([BODY].a) == 1.5", "a whole number"],
    ["[BODY].count > many", "only numbers and times"],
    ["[HEADERS].Age < old", "only numbers and times"],
    ["[BODY].sha == {sha}", "$SHA"],
    ["[BODY].sha == {{ commit }}", "$SHA"],
    ["[BODY].sha == pat({sha})", "$SHA"],
  ])("%s is a mistake that names %s", (text, meant) => {
    expect(mistakeIn(text)).toContain(meant);
  });

  test.each([
    "[STATUS] == 200",
    "[STATUS] < 400",
    "[STATUS] < 600",
    "[STATUS] >= 100",
    "[STATUS] != 500",
    "400 > [STATUS]",
    "[STATUS] == any(200, 204)",
    "[STATUS] == any(pat(4*), pat(20*))",
    "[STATUS] == pat(*)",
    "[STATUS] == pat(*4)",
    "[STATUS] == [BODY].code",
    "[RESPONSE_TIME] < 800",
    "[RESPONSE_TIME] < 0.1s",
    "[RESPONSE_TIME] <= 2500ms",
    "[CERTIFICATE_EXPIRATION] > 7d",
    "[CERTIFICATE_EXPIRATION] > 48h",
    "[CONNECTED] == true",
    "[CONNECTED] != false",
    "[DNS_RCODE] == any(NXDOMAIN, SERVFAIL)",
    "has([BODY].a) == false",
    "len([BODY].a) > 0",
    "0 < len([BODY].a)",
    "[BODY].status == ok",
    "[BODY].ratio < 0.6",
    "[BODY].lag < 5s",
    "[BODY].sha == $SHA",
    "[BODY] == ",
    '[BODY].json == {"a":1}',
    "[HEADERS].Location == /b",
  ])("%s is none", (text) => {
    expect(mistakeIn(text)).toBeUndefined();
  });
});

describe("A15: an address that the guard never asks", () => {
  const checked = probeSettings.superRefine(refuseGuardedAddress);

  test.each([
    "http://169.254.169.254/latest/meta-data",
    "http://169.254.1.1/",
    "http://[fe80::1]/",
    "http://metadata.google.internal/",
    "http://0.0.0.0:8080/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
  ])("%s is a mistake", (url) => {
    expect(checked.safeParse({ url }).error?.issues).toEqual([
      expect.objectContaining({ path: ["url"], message: expect.stringContaining("never asked") }),
    ]);
    expect(checked.safeParse({ url, "allow-metadata": true }).success).toBe(true);
  });

  test.each(["https://shop.example.com/health", "http://10.0.0.7:8080/", "http://localhost:3000/"])(
    "%s is none",
    (url) => {
      expect(checked.safeParse({ url }).success).toBe(true);
    },
  );
});
