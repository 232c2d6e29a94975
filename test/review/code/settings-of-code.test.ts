import { describe, expect, test } from "vitest";
import { settingsOfCode } from "../../../src/review/code/settings-of-code.ts";
import { codeLanguage } from "../../../src/review/diff/code-language.ts";

/** Settings in one line each: `2 stripe.timeout = 5`, reads as `1 reads STRIPE_KEY`. */
function told(path: string, text: string): string[] {
  return settingsOfCode(path, text, codeLanguage(path)!).map(({ key, value, line, role }) =>
    role === "env-read" ? `${line} reads ${value}` : `${line} ${key.join(" › ")} = ${value}`,
  );
}

describe("a literal in code is keyed by the names around it", () => {
  const cases: [path: string, text: string, expected: string[]][] = [
    [
      "a.ts",
      "const config = {\n  stripe: { url: `https://${host}`, 'x-y': [1, true] },\n};",
      [
        "2 config › stripe › url = https://${host}",
        "2 config › stripe › x-y = 1",
        "2 config › stripe › x-y = true",
      ],
    ],
    ["a.ts", "const timeout: number = 60 * 1_000;", ["1 timeout = 60000"]],
    [
      "a.ts",
      "x({ retries: Infinity, delay: backoff.exponential, on: f(2) });\ninterface A {\n  timeout: number;\n}",
      ["1 x › retries = Infinity", "1 x › delay = backoff.exponential", "1 x › on › f = 2"],
    ],
    ["a.ts", "new Stripe(key, { maxNetworkRetries: 0 })", ["1 Stripe › maxNetworkRetries = 0"]],
    [
      "a.ts",
      "const url = test ? 'https://a.com' : 'https://b.com'",
      ["1 url = https://a.com", "1 url = https://b.com"],
    ],
    [
      "a.ts",
      "config['stripe'].timeout = 5;\nconfig['stripe']['url'] = 'x';",
      ["1 config › stripe › timeout = 5", "2 config › stripe › url = x"],
    ],
    [
      "a.ts",
      "headers.set('Stripe-Version', '2020')",
      ["1 headers.set = Stripe-Version", "1 headers.set › Stripe-Version = 2020"],
    ],
    ["a.ts", "const re = /[\"']/g;\nlet a = b / 2; // 'c'\n/* \"d\" */ let e = 'f';", ["3 e = f"]],
    ["a.ts", "if (retries < 5) retry()", ["1 retries = 5"]],
    ["a.ts", "import a from 'b';\nimport {\n  c,\n} from 'd';\nx('e');", ["5 x = e"]],
    ["a.ts", "class Pay {\n  #url = 'x';\n  timeout = -1;\n}", ["2 Pay › url = x", "3 Pay › timeout = -1"]],
    [
      "a.py",
      "class Prod(Base):\n    TIMEOUT = 30\nDEBUG = False\n",
      ["2 Prod › TIMEOUT = 30", "3 DEBUG = false"],
    ],
    [
      "a.py",
      "DB = {'default': {'PORT': 5, 'NAME': None}}",
      ["1 DB › default › PORT = 5", "1 DB › default › NAME = "],
    ],
    [
      "a.py",
      "requests.get(f'https://{h}', timeout=5, verify=False)",
      ["1 requests.get = https://{h}", "1 requests.get › timeout = 5", "1 requests.get › verify = false"],
    ],
    ["a.py", "t = timedelta(seconds=30)", ["1 t = 30s"]],
    ["a.py", '"""doc\n"""\nx = """a\nb"""\n', ["3 x = a\nb"]],
    [
      "a.go",
      "const T = 30 * time.Second\nc := &http.Client{Timeout: time.Minute * 2}",
      ["1 T = 30s", "2 c › Timeout = 2m"],
    ],
    ["a.go", 'import (\n\t"fmt"\n\t"github.com/a/b"\n)\nvar u = `x\\`', ["5 u = x\\"]],
    [
      "A.java",
      "private static final int TIMEOUT = 30L;\nb.connectTimeout(Duration.ofSeconds(30)).retries(3);",
      ["1 TIMEOUT = 30", "2 b.connectTimeout = 30s", "2 retries = 3"],
    ],
    ["A.java", "x.timeout(5, TimeUnit.MINUTES);", ["1 x.timeout = 5m"]],
    [
      "a.kt",
      'object Config { const val URL = "https://b" }\nval t = 30.seconds',
      ["1 Config › URL = https://b", "2 t = 30s"],
    ],
    [
      "a.cs",
      'var o = new Options { Url = "https://x", Wait = TimeSpan.FromSeconds(3) };\nvar p = @"C:\\";',
      ["1 o › Url = https://x", "1 o › Wait = 3s", "2 p = C:\\"],
    ],
    [
      "a.rb",
      "Stripe.open_timeout = 30.seconds\nx(url: 'u', :timeout => 5, 'a' => nil) # 'c'",
      ["1 Stripe › open_timeout = 30s", "2 x › url = u", "2 x › timeout = 5", "2 x › a = "],
    ],
    ["a.rb", "SQL = <<~EOS\n  it's\nEOS\nb = 1", ["1 SQL =   it's\n", "4 b = 1"]],
    [
      "a.php",
      "<?php\nreturn ['stripe' => ['timeout' => 30]]; # c\n$c->setTimeout(5);",
      ["2 stripe › timeout = 30", "3 c.setTimeout = 5"],
    ],
    [
      "a.rs",
      'let c = Client { timeout: Duration::from_millis(5), id: r#"a"b"# };\nfn f<\'a>(x: &\'a str) {}',
      ["1 c › timeout = 5ms", '1 c › id = a"b'],
    ],
  ];
  test.each(cases)("%s: %s", (path, text, expected) => {
    expect(told(path, text)).toEqual(expected);
  });
});

test.each([
  ["a.ts", "process.env.A_KEY"],
  ["a.ts", 'process.env["A_KEY"]'],
  ["a.ts", "const { A_KEY } = process.env;"],
  ["a.ts", "import.meta.env.A_KEY"],
  ["a.py", 'os.environ["A_KEY"]'],
  ["a.py", 'os.environ.get("A_KEY")'],
  ["a.py", "os.getenv('A_KEY')"],
  ["a.go", 'os.Getenv("A_KEY")'],
  ["a.go", 'os.LookupEnv("A_KEY")'],
  ["A.java", 'System.getenv("A_KEY")'],
  ["A.java", '@Value("${A_KEY}") String key;'],
  ["a.kt", 'System.getenv("A_KEY")'],
  ["a.cs", 'Environment.GetEnvironmentVariable("A_KEY")'],
  ["a.rb", 'ENV["A_KEY"]'],
  ["a.rb", 'ENV.fetch("A_KEY")'],
  ["a.php", "getenv('A_KEY')"],
  ["a.php", "$_ENV['A_KEY']"],
  ["a.php", "env('A_KEY')"],
  ["a.rs", 'std::env::var("A_KEY")'],
])("an environment variable is read in %s by %s", (path, text) => {
  expect(told(path, text)).toContain("1 reads A_KEY");
});

test("a variable read twice is one setting, and what it gives its value to another", () => {
  expect(told("a.py", 'a = os.getenv("URL_A", "https://x")\nb = os.getenv("URL_A")')).toEqual([
    "1 reads URL_A",
    "1 a = https://x",
    "2 b = ${URL_A}",
  ]);
});
