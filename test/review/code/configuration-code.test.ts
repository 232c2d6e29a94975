import { expect, test } from "vitest";
import { diffFile } from "../../../src/review/diff/diff-file.ts";

/** Settings of code that serves as configuration; `← A` tells where the value comes from. */
function told(path: string, text: string): string[] {
  const { settings, problems } = diffFile({ path, after: text });
  expect(problems).toEqual([]);
  return settings.after
    .filter(({ role }) => role !== "env-read")
    .map(({ key, value, references = [] }) =>
      [`${key.join(".")} = ${value}`, ...references.map(({ name }) => name)].join(" ← "),
    );
}

test.each<[path: string, text: string, expected: string[]]>([
  ["settings.py", 'URL = os.environ.get("PAY_URL", "https://a")', ["URL = https://a ← PAY_URL"]],
  ["settings.py", 'KEY = os.environ["PAY_KEY"]', ["KEY = ${PAY_KEY} ← PAY_KEY"]],
  ["settings.py", 'RETRIES = config("RETRIES", default=3, cast=int)', ["RETRIES = 3 ← RETRIES"]],
  ["settings.py", 'T = int(os.getenv("T_MS", "5000"))', ["T = 5000 ← T_MS"]],
  ["settings.py", 'A = env("A_URL") or "https://a"', ["A = https://a ← A_URL"]],
  ["settings.py", 'DB["default"]["HOST"] = "db.internal"', ["DB.default.HOST = db.internal"]],
  [
    "settings.py",
    "X = dict(url='https://a', retry=Retry(total=0))",
    ["X.dict.url = https://a", "X.dict.retry.Retry.total = 0"],
  ],
  ["settings.py", "class S(BaseSettings):\n    ssl: bool = True", ["S.ssl = true"]],
  ["settings.py", "def pay(timeout=3, *, url='https://a'): pass", ["pay.timeout = 3", "pay.url = https://a"]],
  ["settings.py", "U = 'https://' + HOST + '/v1'", ["U = https://{HOST}/v1"]],
  ["settings.py", "U = PROVIDER", ["U = PROVIDER ← PROVIDER"]],
  [
    "config.ts",
    'export const c = { url: process.env.PAY_URL ?? "https://a" }',
    ["c.url = https://a ← PAY_URL"],
  ],
  [
    "config.ts",
    'export const c = { url: process.env["PAY_URL"] || "https://a" }',
    ["c.url = https://a ← PAY_URL"],
  ],
  ["config.ts", "export default { key: process.env.PAY_KEY! }", ["key = ${PAY_KEY} ← PAY_KEY"]],
  ["config.ts", 'const { PAY_URL = "https://a" } = process.env', ["PAY_URL = https://a ← PAY_URL"]],
  ["config.ts", "const url = `https://${host}/v1` as const", ["url = https://${host}/v1 ← host"]],
  ["config.ts", "const n = Number(process.env.N_RETRIES ?? 5)", ["n = 5 ← N_RETRIES"]],
  ["config.ts", 'const p = parseInt(process.env.P_SIZE || "10", 10)', ["p = 10 ← P_SIZE"]],
  [
    "config.ts",
    'enum Api { Pay = "https://a", Mail = "https://b" }',
    ["Api.Pay = https://a", "Api.Mail = https://b"],
  ],
  [
    "config.ts",
    'axios.create({ baseURL: "https://a", timeout: 5 * 1000 })',
    ["axios.create.baseURL = https://a", "axios.create.timeout = 5000"],
  ],
  [
    "config.ts",
    "const t = { backoff: Backoff.Exponential }",
    ["t.backoff = Backoff.Exponential ← Backoff.Exponential"],
  ],
  [
    "config.tsx",
    "const a = <Pay url='https://a' options={{ retries: 3 }} />",
    ["a.url = https://a", "a.options.retries = 3"],
  ],
  [
    "config.go",
    'var C = Config{URL: "https://a", Wait: 5 * time.Second}',
    ["C.URL = https://a", "C.Wait = 5s"],
  ],
  [
    "config.go",
    'type C struct {\n\tURL string `env:"PAY_URL" envDefault:"https://a"`\n}',
    ["C.URL = https://a ← PAY_URL"],
  ],
  ["config.go", 'const (\n\tURL = "https://a"\n\tN = 3\n)', ["URL = https://a", "N = 3"]],
  [
    "config.go",
    'viper.SetDefault("pay.url", "https://a")',
    ["viper.SetDefault = pay.url", "viper.SetDefault.pay.url = https://a"],
  ],
  ["Config.java", 'class C { @Value("${pay.url:https://a}") String url; }', ["C.url = https://a ← pay.url"]],
  ["Config.java", "class C { @Retry(maxAttempts = 3) void f() {} }", ["C.Retry.maxAttempts = 3"]],
  [
    "Config.java",
    'class C { static final String U = System.getenv().getOrDefault("PAY_URL", "https://a"); }',
    ["C.U = https://a ← PAY_URL"],
  ],
  [
    "Config.java",
    'class C { B b = B.builder().url("https://a").timeout(Duration.ofSeconds(3)).build(); }',
    ["C.b.url = https://a", "C.b.timeout = 3s"],
  ],
  [
    "config/pay.php",
    "<?php return ['url' => env('PAY_URL', 'https://a'), 'n' => 3];",
    ["url = https://a ← PAY_URL", "n = 3"],
  ],
  ["config.php", "<?php define('PAY_URL', 'https://a');", ["PAY_URL = https://a"]],
  ["config.rs", 'let u = env::var("PAY_URL").unwrap_or("https://a".into());', ["u = https://a ← PAY_URL"]],
  ["config.rs", "const T: Duration = Duration::from_secs(30);", ["T = 30s"]],
])("%s: %s", (path, text, expected) => {
  expect(told(path, text)).toEqual(expected);
});

const noValues: [why: string, path: string, text: string][] = [
  ["a comparison", "config.py", 'self.SSL = mode != "disable"'],
  ["a comparison", "config.ts", 'const ssl = mode !== "disable"'],
  ["a comparison", "config.go", 'if mode == "disable" { f() }'],
  [
    "an expectation",
    "ConfigIT.java",
    'class A { void a() { WireMock.verify(0, getRequestedFor(urlEqualTo("/x"))); } }',
  ],
  ["an expectation", "config.ts", 'expect(client.timeout).toBe(5); assert.equal(a, "b");'],
  ["a mock", "config.ts", 'vi.mock("./a", () => ({ enabled: () => false }));'],
  ["an import", "config.py", "from a import b"],
  ["a docstring", "config.py", '"""The default is https://a."""'],
  ["a type", "config.ts", 'interface A { mode: "live" | "test"; timeout: number }'],
];

test.each(noValues)("%s gives no value in %s: %s", (_, path, text) => {
  expect(told(path, text)).toEqual([]);
});

test("E15: a format string and the f-string in its place hold the same value", () => {
  const before = 'EMAIL_URL = "smtp://%s:%s@smtp.sendgrid.net:587/?tls=True" % (NAME, X)\n';
  const after = 'EMAIL_URL = (\n    f"smtp://{NAME}"\n    f":{X}@smtp.sendgrid.net:587/?tls=True"\n)\n';
  const { changes } = diffFile({ path: "app/settings.py", before, after });
  expect(changes.filter(({ before: was, after: is }) => was?.value !== is?.value)).toEqual([]);
});

test("E19: what is compared is not set", () => {
  const before = "class S:\n    POSTGRES_SSL: bool = True\n";
  const after = `${before}    def f(self, sslmode):\n        self.POSTGRES_SSL = sslmode != "disable"\n`;
  expect(diffFile({ path: "app/config.py", before, after }).changes).toEqual([]);
});

test.each(["E13: src/integrationTest/java/FooIT.java", "src/FooIT.java"])(
  "what a test verifies is no value: %s",
  (title) => {
    const path = title.replace("E13: ", "");
    const after = 'class FooIT { void a() { WireMock.verify(0, getRequestedFor(urlEqualTo("/x"))); } }\n';
    expect(diffFile({ path, before: "class FooIT { void a() { } }\n", after }).changes).toEqual([]);
  },
);

test("another variable in the place of one is a change in any code", () => {
  const file = (name: string) => `export const pay = new Pay({ apiKey: process.env.${name} });\n`;
  const { changes } = diffFile({
    path: "src/pay.ts",
    before: file("PAY_LIVE_KEY"),
    after: file("PAY_TEST_KEY"),
  });
  expect(changes.find(({ key }) => key.at(-1) === "apiKey")).toMatchObject({
    kind: "edited",
    before: { references: [{ name: "PAY_LIVE_KEY" }] },
    after: { references: [{ name: "PAY_TEST_KEY" }] },
  });
});

/** Processor time, which other programs on the machine do not lengthen. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each(["(", "[", "a(", "`${", "(/[", "-", "/*", "@", "a<b<"])(
  "code of nothing but %s is read in bounded time in every language",
  (seed) => {
    for (const extension of ["ts", "py", "go", "java", "php", "rs", "rb"]) {
      const read = (length: number) =>
        secondsOf(() => diffFile({ path: `config.${extension}`, after: seed.repeat(length / seed.length) }));
      expect(read(1_000_000), extension).toBeLessThan(1);
      expect(read(60_000), extension).toBeLessThan(2.5);
    }
  },
  60_000,
);
