import { expect, test } from "vitest";
import { diffFile } from "../../../src/review/diff/diff-file.ts";
import { resolveReferences } from "../../../src/review/formats/references.ts";

function read(value: string) {
  const {
    value: text,
    type,
    references = [],
  } = resolveReferences({ key: ["a"], value, type: "string", line: 1 });
  return [
    text,
    type,
    ...references.map(({ name, fallback }) => (fallback === undefined ? name : `${name}=${fallback}`)),
  ];
}

test.each<[value: string, expected: (string | undefined)[]]>([
  [
    "${STRIPE_URL:-https://api.stripe.com}",
    ["https://api.stripe.com", "string", "STRIPE_URL=https://api.stripe.com"],
  ],
  ["${STRIPE_URL-https://a.io}", ["https://a.io", "string", "STRIPE_URL=https://a.io"]],
  ["${STRIPE_URL:=https://a.io}", ["https://a.io", "string", "STRIPE_URL=https://a.io"]],
  [
    "${stripe.url:https://a.io:8443/v1}",
    ["https://a.io:8443/v1", "string", "stripe.url=https://a.io:8443/v1"],
  ],
  [
    "https://${HOST:-api.stripe.com}/v${V:-1}",
    ["https://api.stripe.com/v1", "string", "HOST=api.stripe.com", "V=1"],
  ],
  ["${A:-${B:-c}}", ["c", "string", "A=c", "B=c"]],
  ["${RETRIES:--1}", ["-1", "number", "RETRIES=-1"]],
  ["${TLS:-true}", ["true", "boolean", "TLS=true"]],
  ["${TIMEOUT:-10s}", ["10s", "string", "TIMEOUT=10s"]],
  ["${KEY}", ["${KEY}", "string", "KEY"]],
  ["${KEY:-}", ["${KEY}", "string", "KEY="]],
  ["${KEY:?must be set}", ["${KEY:?must be set}", "string", "KEY"]],
  ["${env:KEY, 'none'}", ["none", "string", "env:KEY=none"]],
  ["${ssm:/stripe/live/key}", ["${ssm:/stripe/live/key}", "string", "ssm:/stripe/live/key"]],
  ["${self:custom.stripe.url}", ["${self:custom.stripe.url}", "string", "self:custom.stripe.url"]],
  ["${{ secrets.STRIPE_KEY }}", ["${{ secrets.STRIPE_KEY }}", "string", "secrets.STRIPE_KEY"]],
  ["${{ vars.URL || 'https://a.io' }}", ["https://a.io", "string", "vars.URL=https://a.io"]],
  ["{{ .Values.stripe.url }}", ["{{ .Values.stripe.url }}", "string", ".Values.stripe.url"]],
  [
    '{{ .Values.url | default "https://a.io" | quote }}',
    ["https://a.io", "string", ".Values.url=https://a.io"],
  ],
  ["{{ default 30 .Values.timeout }}", ["30", "number", ".Values.timeout=30"]],
  ["{{ stripe_url | default('https://a.io') }}", ["https://a.io", "string", "stripe_url=https://a.io"]],
  ["{{ lookup('env', 'STRIPE_KEY') }}", ["{{ lookup('env', 'STRIPE_KEY') }}", "string", "STRIPE_KEY"]],
  ["{{ env_var('STRIPE_URL', 'https://a.io') }}", ["https://a.io", "string", "STRIPE_URL=https://a.io"]],
  ['{{ include "stripe.secret" . }}', ['{{ include "stripe.secret" . }}', "string", "stripe.secret"]],
  ['<%= ENV["STRIPE_KEY"] %>', ['<%= ENV["STRIPE_KEY"] %>', "string", "STRIPE_KEY"]],
  ['<%= ENV.fetch("URL", "https://a.io") %>', ["https://a.io", "string", "URL=https://a.io"]],
  ['<%= ENV["URL"] || "https://a.io" %>', ["https://a.io", "string", "URL=https://a.io"]],
  ['<%= ENV.fetch("THREADS") { 5 } %>', ["5", "number", "THREADS=5"]],
  ["${var.a == 1 ? 2 : 3}", ["${var.a == 1 ? 2 : 3}", "string"]],
  ["${ {{ <%= ${", ["${ {{ <%= ${", "string"]],
  ["price: 5 $", ["price: 5 $", "string"]],
])("%s says where its value comes from, and what counts without it", (value, expected) => {
  expect(read(value)).toEqual(expected);
});

test("a script keeps its text", () => {
  const value = "set -e\necho ${A:-b}\n";
  expect(read(value)).toEqual([value, "string"]);
});

test("E02: a default inside a placeholder is a value like any other, and the variable is told apart from it", () => {
  const path = "config/config.yaml";
  const [before = "", after = ""] = [
    "stripe:\n  url: ${STRIPE_URL:-https://api.stripe.com/v1}\n  readTimeout: ${STRIPE_READ_TIMEOUT:-10}\n  authToken: ${STRIPE_TOKEN:-}\n",
    "stripe:\n  url: ${STRIPE_URL:-https://api-sandbox.stripe.com/v1}\n  readTimeout: ${STRIPE_READ_TIMEOUT:-0}\n  authToken: ${OTHER_TOKEN:-}\n",
  ];
  const { changes } = diffFile({ path, before, after });
  expect(changes.map((change) => [change.before?.value, change.after?.value, change.after?.type])).toEqual([
    ["https://api.stripe.com/v1", "https://api-sandbox.stripe.com/v1", "string"],
    ["10", "0", "number"],
    ["${STRIPE_TOKEN}", "${OTHER_TOKEN}", "string"],
  ]);
  expect(changes[2]!.after?.references).toEqual([{ name: "OTHER_TOKEN", fallback: "" }]);
});

test.each([
  ["a variable behind the same default", "a: ${A:-x}", "a: ${B:-x}"],
  ["a default added", "a: ${A}", "a: ${A:-x}"],
  ["a value of a chart", "a: {{ .Values.a }}", "a: {{ .Values.b }}"],
  [
    "a secret of the same key",
    "a: { secretKeyRef: { name: live, key: k } }",
    "a: { secretKeyRef: { name: test, key: k } }",
  ],
  ["a parameter of a stack", "a: !Ref Live", "a: !Ref Test"],
])("%s is a change of its own", (_, before, after) => {
  const { changes, problems } = diffFile({ path: "a.yaml", before, after });
  expect(problems).toEqual([]);
  expect(changes).toHaveLength(1);
  expect(changes[0]!.after?.references).not.toEqual(changes[0]!.before?.references);
});
