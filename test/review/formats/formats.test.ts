import { expect, test } from "vitest";
import { keyText } from "../../../src/review/diff/change.ts";
import { formatOf } from "../../../src/review/formats/format.ts";
import { formats } from "../../../src/review/formats/index.ts";

/** Settings in one line each: `2 a.b = 1 number`. */
function told(path: string, text: string): string[] {
  const format = formatOf(formats, path, text);
  return (format?.parse(text, path) ?? []).map(
    ({ key, value, type, line }) =>
      `${line} ${keyText(key)} = ${value}${type === "string" ? "" : ` ${type}`}`,
  );
}

test.each<[what: string, path: string, text: string, expected: string[]]>([
  [
    "YAML scalars of every type",
    "a.yaml",
    "a: x\nb: 1.0\nc: true\nd:\ne: 'true'\nf: yes\ng: |\n  h\n  i\nj: {}\nk: []\n",
    [
      "1 a = x",
      "2 b = 1 number",
      "3 c = true boolean",
      "4 d =  null",
      "5 e = true",
      "6 f = yes",
      "7 g = h\ni\n",
      "10 j = {} other",
      "11 k = [] other",
    ],
  ],
  [
    "YAML merges, where the first source and the own key win",
    "a.yml",
    "a: &a {x: 1, y: 1, z: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*b, *a]\n  x: 3\n",
    [
      "1 a.x = 1 number",
      "1 a.y = 1 number",
      "1 a.z = 1 number",
      "2 b.x = 2 number",
      "2 b.y = 2 number",
      "5 c.x = 3 number",
      "2 c.y = 2 number",
      "1 c.z = 1 number",
    ],
  ],
  [
    "Kubernetes objects by kind and name",
    "k.yml",
    "kind: Deployment\nmetadata: {name: api}\nspec: {replicas: 2}\n---\nkind: Service\nmetadata: {name: api}\n",
    [
      "1 Deployment/api.kind = Deployment",
      "2 Deployment/api.metadata.name = api",
      "3 Deployment/api.spec.replicas = 2 number",
      "5 Service/api.kind = Service",
      "6 Service/api.metadata.name = api",
    ],
  ],
  [
    "Spring profiles by name",
    "application.yml",
    "a: 1\n---\nspring.x: 1\nspring:\n  config:\n    activate:\n      on-profile: prod\na: 2\n",
    [
      "1 a = 1 number",
      "3 prod.spring.x = 1 number",
      "7 prod.spring.config.activate.on-profile = prod",
      "8 prod.a = 2 number",
    ],
  ],
  [
    "a workflow's environment as text",
    ".github/workflows/a.yml",
    "on: push\njobs:\n  a:\n    env:\n      T: 30\n      S: ${{ secrets.S }}\n",
    ["1 on = push", "5 jobs.a.env.T = 30", "6 jobs.a.env.S = ${{ secrets.S }}"],
  ],
  [
    "list items by name",
    "a.yml",
    "services:\n- name: a\n  url: x\n- name: b\n  url: y\nplain: [1, 2]\n",
    ["3 services.a.url = x", "5 services.b.url = y", "6 plain[0] = 1 number", "6 plain[1] = 2 number"],
  ],
  [
    "JSON with comments",
    "tsconfig.json",
    '{ // c\n  "a": 1e2,\n  "b": ["x", null,],\n}',
    ["2 a = 100 number", "3 b[0] = x", "3 b[1] =  null"],
  ],
  ["an empty JSON file", "a.json", "", []],
  [
    "TOML tables, arrays of tables and dates",
    "a.toml",
    'a = 1_000\n[x.y]\nd = 2020-01-01\n[[s]]\nname = "n"\nu = 0.5\n[[t]]\nv = true\n[[t]]\nv = false\n',
    [
      "1 a = 1000 number",
      "3 x.y.d = 2020-01-01 other",
      "6 s.n.u = 0.5 number",
      "8 t[0].v = true boolean",
      "10 t[1].v = false boolean",
    ],
  ],
  [
    "dotenv values over lines",
    ".env",
    'A="x\ny"\nB=\'a\\nb\'\nC=${D:-e} # c\nexport F\nG=a#b\nH="q\\"r"\n',
    ["1 A = x\ny", "3 B = a\\nb", "4 C = ${D:-e}", "6 G = a#b", '7 H = q"r'],
  ],
  ["a variable that is set twice, once", ".env", "A=1\nA=2\n", ["2 A = 2"]],
  [
    "INI sections, lists and git's subsections",
    "a.cfg",
    '; c\n[db]\nhost = "x" ; c\nhosts =\n  a\n  b\n[remote "o"]\nurl: https://x#y\n',
    ["3 db.host = x", "4 db.hosts = a\nb", "8 remote.o.url = https://x#y"],
  ],
  [
    "variables of a systemd unit",
    "a.service",
    '[Service]\nEnvironment="A=b c" D=5\n',
    ["2 Service.Environment.A = b c", "2 Service.Environment.D = 5"],
  ],
  [
    "properties with escapes and indexes",
    "a.properties",
    "a.b = x\\\n  y\nhosts[0].url:q\nu=\\u00e9\n",
    ["1 a.b = xy", "3 hosts[0].url = q", "4 u = é"],
  ],
  [
    "XML attributes, texts and named elements",
    "web.config",
    '<c>\n <add key="T"\n   value="30"/>\n <u a="1">\n  x &amp; y\n </u>\n <v><![CDATA[<z>]]></v>\n</c>',
    ["3 c.add.T = 30", "4 c.u.a = 1", "5 c.u.#text = x & y", "7 c.v = <z>"],
  ],
  [
    "HCL blocks, objects, heredocs and expressions",
    "a.tf",
    'resource "r" "n" {\n  url = "https://${var.x["q"]}/a" # c\n  n   = -5\n  o   = { A = "x", "B" : true }\n  e   = var.a ? 1 : max(2,\n    3)\n  h   = <<-EOT\n    hi\n  EOT\n  in { p = 1 }\n  in { p = 2 }\n  l   = [for x in y : x]\n}\n',
    [
      '2 resource.r.n.url = https://${var.x["q"]}/a',
      "3 resource.r.n.n = -5 number",
      "4 resource.r.n.o.A = x",
      "4 resource.r.n.o.B = true boolean",
      "5 resource.r.n.e = var.a ? 1 : max(2, 3) other",
      "7 resource.r.n.h =     hi\n",
      "12 resource.r.n.l = [for x in y : x] other",
      "10 resource.r.n.in[0].p = 1 number",
      "11 resource.r.n.in[1].p = 2 number",
    ],
  ],
  [
    "nginx as nginx and not as INI",
    "nginx.conf",
    "server {\n  proxy_read_timeout 60s;\n}\n",
    ["2 server.proxy_read_timeout = 60s"],
  ],
])("reads %s", (_, path, text, expected) => {
  expect(told(path, text)).toEqual(expected);
});

test.each([
  ["values.yaml", "YAML"],
  ["templates/a.yaml.j2", "YAML"],
  ["appsettings.Production.json", "JSON"],
  ["netlify.toml", "TOML"],
  [".env.local", "dotenv"],
  ["prod.env", "dotenv"],
  ["application-prod.properties", "Java properties"],
  ["php.ini", "INI"],
  ["env.list", "dotenv"],
  [".env.production.example", "dotenv"],
  [".flaskenv", "dotenv"],
  ["app.json5", "JSON5"],
  ["api/Dockerfile.prod", "Dockerfile"],
  ["Procfile", "Procfile"],
  ["Caddyfile", "Caddyfile"],
  ["config.json.tpl", "JSON"],
  ["app.ini.j2", "INI"],
  ["Info.plist", "XML"],
  ["Pulumi.prod.yaml", "YAML"],
  [".npmrc", "INI"],
  ["web.config", "XML"],
  ["prod.tfvars", "HCL"],
])("%s is %s", (path, name) => {
  expect(formatOf(formats, path, "a=b")?.name).toBe(name);
});

test("every format says its name once", () => {
  const names = formats.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
