import { expect, test } from "vitest";
import { keyText } from "../../../src/review/diff/change.ts";
import { diffFile } from "../../../src/review/diff/diff-file.ts";

function told(text: string, path = "main.tf"): string[] {
  const { settings, problems } = diffFile({ path, after: text });
  expect(problems).toEqual([]);
  return settings.after.map(({ key, value, line }) => `${line} ${keyText(key)} = ${value}`);
}

test("E06: the alias of a provider does not stop the reader", () => {
  const file = (host: string) =>
    `module "billing" {\n  source = "./b"\n  providers = {\n    azurerm.hub = azurerm.hub\n  }\n  stripe_url = "https://${host}/v1"\n}\n`;
  const { changes, problems } = diffFile({
    path: "main.tf",
    before: file("api.stripe.com"),
    after: file("proxy.net"),
  });
  expect(problems).toEqual([]);
  expect(changes).toMatchObject([
    { line: 6, key: ["module", "billing", "stripe_url"], after: { value: "https://proxy.net/v1" } },
  ]);
});

test.each<[what: string, text: string, expected: string[]]>([
  [
    "dotted, quoted, computed and numbered names",
    'a = {\n  b.c = 1\n  "d" = 2\n  (var.e) = 3\n  4 = 5\n  f : 6\n}\ndriver.allow = "x"\n"g" = 7,\n',
    [
      "2 a.b.c = 1",
      "3 a.d = 2",
      "4 a.(var.e) = 3",
      "5 a.4 = 5",
      "6 a.f = 6",
      "8 driver.allow = x",
      "9 g = 7",
    ],
  ],
  [
    "what a call holds keeps its keys",
    'env = jsonencode({\n  URL = "https://a"\n})\nall = merge(local.b, {\n  URL = "https://c"\n})\nx = file("y")\n',
    ["2 env.URL = https://a", "4 all[0] = local.b", "5 all.URL = https://c", '7 x = file("y")'],
  ],
  [
    "containers in JSON by their names",
    'd = jsonencode([{\n  name = "api"\n  environment = [\n    { name = "KEY", value = "v" }\n  ]\n}])\n',
    ["4 d.api.environment.KEY = v"],
  ],
  [
    "a for-expression and a condition as they are written",
    'a = { for k, v in var.x : k => v.url }\nb = [for s in var.y : s.id if s.on]\nc = var.live ? "https://a" : "https://b"\nd = 1\n',
    [
      "1 a = { for k, v in var.x : k => v.url }",
      "2 b = [for s in var.y : s.id if s.on]",
      '3 c = var.live ? "https://a" : "https://b"',
      "4 d = 1",
    ],
  ],
  [
    "heredocs, splats, indexes and escaped interpolations",
    'a = <<-EOT\n  x ${var.y}\n  EOT\nb = aws_x.y[*].id\nc = var.m["k"].url\nd = "$${not} %%{this}"\ne = "${var.f["g"]}"\n',
    [
      "1 a =   x ${var.y}\n",
      "4 b = aws_x.y[*].id",
      '5 c = var.m["k"].url',
      "6 d = ${not} %{this}",
      '7 e = ${var.f["g"]}',
    ],
  ],
  [
    "comments of all three kinds",
    'a = 1 # b\n// c = 2\n/* d = 3\n e = 4 */ f = "5"\n',
    ["1 a = 1", "4 f = 5"],
  ],
  [
    "functions of a provider, and calls over lines",
    'a = provider::x::f(\n  var.b,\n  "c",\n)\nd = 1\n',
    ['1 a = provider::x::f(var.b, "c",)', "5 d = 1"],
  ],
])("%s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("an expression says what it refers to, so that a swapped reference shows", () => {
  const { settings } = diffFile({
    path: "a.tf",
    after: 'a = module.db.host\nb = "${var.url}/v1"\nc = format("%s", aws_secret.live.arn)\nd = "x"\n',
  });
  expect(settings.after.map(({ references = [] }) => references.map(({ name }) => name).join())).toEqual([
    "module.db.host",
    "var.url",
    "aws_secret.live.arn",
    "",
  ]);
});

test.each([
  ["a brace that is never closed", "a {\n  b = 1\n", 3],
  ["a quote that is never closed", 'a = "b\nc = 1\n', 1],
  ["a comment that is never closed", "a = 1\n/* b\n", 2],
  ["an assignment of nothing", "a =\nb = 1\n", 1],
])("%s is told at its line", (_, text, line) => {
  expect(diffFile({ path: "a.tf", after: text }).problems).toMatchObject([{ line }]);
});

test("Terraform's template directives choose lines", () => {
  const text = '%{ if live }\nprovider "x" {\n  url = "https://a"\n}\n%{ endif }\n';
  expect(told(text, "providers.tf.tpl")).toEqual(["3 provider.x.url = https://a", "1 {{ }}[1] = if live"]);
});
