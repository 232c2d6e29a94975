import { expect, test } from "vitest";
import { keyText } from "../../../src/review/diff/change.ts";
import { diffFile } from "../../../src/review/diff/diff-file.ts";

function told(path: string, text: string): string[] {
  const { settings, problems } = diffFile({ path, after: text });
  expect(problems).toEqual([]);
  return settings.after.map(({ key, value, line }) => `${line} ${keyText(key)} = ${value}`);
}

test.each<[what: string, path: string, text: string, expected: string[]]>([
  [
    "a named template goes by its name",
    "chart/templates/_envs.tpl",
    '{{- define "envs" }}\nenv:\n  - name: KEY\n    valueFrom: { secretKeyRef: { name: stripe, key: live } }\n{{- end }}\n{{- define "b" -}}\nurl: x\n{{- end }}\n',
    [
      "4 envs.env.KEY.valueFrom.secretKeyRef.name = stripe",
      "4 envs.env.KEY.valueFrom.secretKeyRef.key = live",
      "7 b.url = x",
    ],
  ],
  [
    "both branches of a condition",
    "templates/a.yaml",
    "env:\n{{- if .Values.live }}\n  url: https://a\n{{- else }}\n  url: https://b\n{{- end }}\n",
    ["3 env.url = https://a", "5 env.url = https://b", "2 {{ }}[2] = if .Values.live"],
  ],
  [
    "an expression inside a value, and one that fills a line",
    "templates/a.yaml",
    'a: {{ .Release.Name }}-x\nlabels:\n  {{- include "l" . | nindent 2 }}\nb: 1\n',
    ["1 a = {{ .Release.Name }}-x", "2 labels = ", "4 b = 1", '3 {{ }}[3] = include "l" . | nindent 2'],
  ],
  [
    "a comment and a call over several lines",
    "templates/a.yaml",
    'a: {{ .x }}\n{{- /* b: 1\n  c: 2 */}}\nd: {{ printf "%s"\n  .y }}\ne: 3\n',
    ["1 a = {{ .x }}", '4 d = {{ printf "%s"\n  .y }}', "6 e = 3"],
  ],
  [
    "a template that is no YAML before it is rendered",
    "templates/a.yaml",
    "env:\n{{- if .Values.a }}\n    - name: URL\n      value: https://a\n{{- end }}\n  - name: KEY\n    value: {{ .Values.key }}\n",
    ["4 env.URL = https://a", "7 env.KEY = {{ .Values.key }}", "2 {{ }}[2] = if .Values.a"],
  ],
  [
    "Jinja in a playbook",
    "roles/api/templates/api.yml.j2",
    "{% if live %}\nurl: https://{{ host }}/v1\n{% endif %}\n{# url: x #}\nretries: {{ n | default(3) }}\n",
    ["2 url = https://{{ host }}/v1", "5 retries = 3", "1 {{ }}[1] = if live"],
  ],
  [
    "ERB in database.yml",
    "config/database.yml",
    'production:\n<% if ENV["X"] %>\n  url: <%= ENV["DATABASE_URL"] %>\n<% end %>\n  pool: 5\n',
    ['3 production.url = <%= ENV["DATABASE_URL"] %>', "5 production.pool = 5", '2 {{ }}[2] = if ENV["X"]'],
  ],
  [
    "JSON with bare expressions",
    "config/app.json.tpl",
    '{\n  "url": "https://{{ host }}",\n  "timeout": {{ timeout }},\n  "keys": [{{ a }}, "b"]\n}\n',
    ["2 url = https://{{ host }}", "3 timeout = {{ timeout }}", "4 keys[0] = {{ a }}", "4 keys[1] = b"],
  ],
  [
    "TOML, properties and dotenv templates",
    "vector.toml.j2",
    '[sink]\nuri = "{{ uri }}"\n{% if tls %}\ntls = true\n{% endif %}\n',
    ["2 sink.uri = {{ uri }}", "4 sink.tls = true", "3 {{ }}[3] = if tls"],
  ],
  ["a variable's file", "deploy/app.env.erb", 'A=<%= ENV.fetch("B", "c") %>\nD=1\n', ["1 A = c", "2 D = 1"]],
  [
    "GitHub's expressions are values",
    ".github/workflows/a.yml",
    "env:\n  KEY: ${{ secrets.KEY }}\n",
    ["2 env.KEY = ${{ secrets.KEY }}"],
  ],
  ["a file that only looks like a template", "a.yaml", "a: '{{'\nb: 1\n", ["1 a = {{", "2 b = 1"]],
])("%s", (_, path, text, expected) => {
  expect(told(path, text)).toEqual(expected);
});

test("E05: another secret in a named template is two edits at their line", () => {
  const template = (name: string, key: string) =>
    `{{- define "envs" }}\nenv:\n  - name: STRIPE_API_KEY\n    valueFrom: { secretKeyRef: { name: ${name}, key: ${key} } }\n{{- end }}\n`;
  const { changes } = diffFile({
    path: "chart/templates/_envs.tpl",
    before: template("stripe", "live"),
    after: template("stripe-test", "test"),
  });
  expect(
    changes.map(({ key, line, kind, after }) => [key.slice(2, 3).join(), line, kind, after?.value]),
  ).toEqual([
    ["STRIPE_API_KEY", 4, "edited", "stripe-test"],
    ["STRIPE_API_KEY", 4, "edited", "test"],
  ]);
});

test("an inserted line changes nothing in a template below it", () => {
  const text = '{{- if .a }}\nb: {{ .c }}\n{{- end }}\n{{ include "d" . }}\n';
  expect(diffFile({ path: "templates/a.yaml", before: text, after: `# new\n${text}` }).changes).toEqual([]);
});
