import { describe, expect, test } from "vitest";
import { settingsOfCode } from "../../../src/review/code/settings-of-code.ts";
import { codeLanguage } from "../../../src/review/diff/code-language.ts";

/** Settings in one line each; `← A` tells where a value comes from, `reads A` what variables are read. */
function told(path: string, text: string): string[] {
  return settingsOfCode(path, text, codeLanguage(path)!).map(({ key, value, line, role, references = [] }) =>
    role === "env-read"
      ? `${line} reads ${value}`
      : [`${line} ${key.join(".")} = ${value}`, ...references.map(({ name }) => name)].join(" ← "),
  );
}

type Row = [path: string, text: string, expected: string[]];

const ruby: Row[] = [
  [
    "a.rb",
    'url = ENV.fetch("PAY_URL", "https://a.io")',
    ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"],
  ],
  [
    "a.rb",
    'url = ENV.fetch("PAY_URL") { "https://a.io" }',
    ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"],
  ],
  ["a.rb", "url = ENV['PAY_URL'] || 'https://a.io'", ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"]],
  ["a.rb", "key = ENV['PAY_KEY']", ["1 reads PAY_KEY", "1 key = ${PAY_KEY} ← PAY_KEY"]],
  [
    "a.rb",
    'x(key: ENV.fetch("PAY_KEY"), n: 1)',
    ["1 reads PAY_KEY", "1 x.key = ${PAY_KEY} ← PAY_KEY", "1 x.n = 1"],
  ],
  ["a.rb", 'n = ENV.fetch("PAY_N", 5).to_i', ["1 reads PAY_N", "1 n = 5 ← PAY_N"]],
  ["a.rb", 'n = Integer(ENV["PAY_N"] || "5")', ["1 reads PAY_N", "1 n = 5 ← PAY_N"]],
  [
    "a.rb",
    "url = \"https://#{ENV.fetch('PAY_HOST', 'a.io')}/v1\"",
    ["1 reads PAY_HOST", "1 url = https://a.io/v1 ← PAY_HOST"],
  ],
  ["a.rb", 'url = "https://#{host["a"]}/v1"', ['1 url = https://#{host["a"]}/v1']],
  [
    "a.rb",
    "PAY = {\n  live: { url: 'https://a.io', retries: 3 },\n}.freeze",
    ["2 PAY.live.url = https://a.io", "2 PAY.live.retries = 3"],
  ],
  ["a.rb", "TOPICS = %w[orders paid].freeze\nn = 1", ["1 TOPICS = orders", "1 TOPICS = paid", "2 n = 1"]],
  ["a.rb", "KINDS = %i(card sepa)", ["1 KINDS = card", "1 KINDS = sepa"]],
  ["a.rb", "config.delivery_method = :smtp", ["1 config.delivery_method = smtp"]],
  [
    "a.rb",
    "sidekiq_options queue: 'pay', retry: 5",
    ["1 sidekiq_options.queue = pay", "1 sidekiq_options.retry = 5"],
  ],
  [
    "a.rb",
    "retry_on Net::OpenTimeout, wait: 5.seconds,\n  attempts: 3",
    ["1 retry_on.Net.OpenTimeout.wait = 5s", "2 retry_on.Net.OpenTimeout.attempts = 3"],
  ],
  ["a.rb", "base_uri 'https://a.io'", ["1 base_uri = https://a.io"]],
  ["a.rb", "set :timeout, 5\nset :url, 'https://a.io'", ["1 set.timeout = 5", "2 set.url = https://a.io"]],
  [
    "a.rb",
    "module Pay\n  class Client\n    URL = 'https://a.io'\n    def call\n      get('/v1', timeout: 5)\n    end\n  end\nend\nN = 1",
    ["3 Pay.Client.URL = https://a.io", "5 Pay.Client.get = /v1", "5 Pay.Client.get.timeout = 5", "9 N = 1"],
  ],
  [
    "a.rb",
    "Faraday.new(url: 'https://a.io') do |f|\n  f.options.timeout = 5\nend",
    ["1 Faraday.new.url = https://a.io", "2 f.options.timeout = 5"],
  ],
  [
    "a.rb",
    "key = Rails.application.credentials.dig(:stripe, :secret)",
    ["1 key = Rails.application.credentials.stripe.secret ← Rails.application.credentials.stripe.secret"],
  ],
  ["a.rb", "puts 'done' if retries > 3", ["1  = done", "1 retries = 3"]],
  ["a.rb", "return 5 unless x\nraise 'no'", ["1  = 5", "2  = no"]],
  ["a.rb", "SQL = <<~EOS.strip\n  it's\nEOS\nb = %q(c d)", ["1 SQL =   it's\n", "4 b = c d"]],
];

const csharp: Row[] = [
  [
    "a.cs",
    'class Pay\n{\n  public string Url\n  {\n    get => _url ?? Build("api");\n    set { _url = value; }\n  }\n  public Options Live\n  {\n    get;\n  } = new Options\n  {\n    Timeout = 5\n  };\n}',
    ["5 Pay.Url.Build = api", "6 Pay.Url._url = value", "13 Pay.Live.Timeout = 5"],
  ],
  [
    "a.cs",
    'var url = Environment.GetEnvironmentVariable("PAY_URL") ?? "https://a.io";',
    ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"],
  ],
  [
    "a.cs",
    'opts.Key = Environment.GetEnvironmentVariable("PAY_KEY");',
    ["1 reads PAY_KEY", "1 opts.Key = ${PAY_KEY} ← PAY_KEY"],
  ],
  [
    "a.cs",
    'var c = new HttpClient { BaseAddress = new Uri("https://a.io"), Timeout = TimeSpan.FromSeconds(5) };',
    ["1 c.BaseAddress.Uri = https://a.io", "1 c.Timeout = 5s"],
  ],
  [
    "a.cs",
    'class Pay { public int Retries { get; set; } = 3; public string Url => "https://a.io"; }',
    ["1 Pay.Retries = 3", "1 Pay.Url = https://a.io"],
  ],
  [
    "a.cs",
    'config.GetValue<int>("Http:Timeout", 30)',
    ["1 config.GetValue = Http:Timeout", "1 config.GetValue.Http:Timeout = 30"],
  ],
  ["a.cs", 'Call(url: "https://a.io", timeout: 5);', ["1 Call.url = https://a.io", "1 Call.timeout = 5"]],
  ["a.cs", 'var u = $"https://{h["a"]}/v1"; var v = 2;', ['1 u = https://{h["a"]}/v1', "1 v = 2"]],
  [
    "a.cs",
    "services.AddHttpClient<Pay>()\n  .AddPolicyHandler(p => p.WaitAndRetryAsync(3, n => TimeSpan.FromMilliseconds(200)));",
    ["2 AddPolicyHandler.p.WaitAndRetryAsync = 3", "2 AddPolicyHandler.p.WaitAndRetryAsync = 200ms"],
  ],
  [
    "a.cs",
    'const string Url = "https://a.io"; [Retry(3)] void X() {}',
    ["1 Url = https://a.io", "1 Retry = 3"],
  ],
  ["a.cs", 'namespace Shop;\nclass A\n{\n  string Url = "https://a.io";\n}', ["4 A.Url = https://a.io"]],
];

const jvm: Row[] = [
  ["a.kt", "class A(val pay: PayClient, n: Int)\nval t: Duration", []],
  [
    "a.kt",
    'val url = System.getenv("PAY_URL") ?: "https://a.io"',
    ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"],
  ],
  ["a.kt", 'val n = (System.getenv("PAY_N") ?: "5").toInt()', ["1 reads PAY_N", "1 n = 5 ← PAY_N"]],
  ["a.kt", 'val key = System.getenv("PAY_KEY")', ["1 reads PAY_KEY", "1 key = ${PAY_KEY} ← PAY_KEY"]],
  [
    "a.kt",
    'val url = "https://${System.getenv("PAY_HOST") ?: "a.io"}/v1"',
    ["1 reads PAY_HOST", "1 url = https://a.io/v1 ← PAY_HOST"],
  ],
  [
    "a.kt",
    '@FeignClient(name = "pay", url = "https://a.io")\ninterface Pay {\n  @Retryable(maxAttempts = 3, backoff = Backoff(delay = 200))\n  fun call()\n}',
    [
      "1 FeignClient.name = pay",
      "1 FeignClient.url = https://a.io",
      "3 Pay.Retryable.maxAttempts = 3",
      "3 Pay.Retryable.backoff.Backoff.delay = 200",
    ],
  ],
  [
    "a.kt",
    '@Value("\\${pay.url:https://a.io}") private lateinit var url: String',
    ["1 url = ${pay.url:https://a.io}"],
  ],
  ["a.kt", '@Value("\\${PAY_URL}")\nval url: String', ["1 reads PAY_URL", "1 url = ${PAY_URL}"]],
  [
    "a.kt",
    "HttpClient(CIO) {\n  install(HttpTimeout) {\n    requestTimeoutMillis = 5000\n  }\n}",
    ["3 HttpClient.install.requestTimeoutMillis = 5000"],
  ],
  [
    "a.kt",
    'OkHttpClient.Builder()\n  .connectTimeout(5, TimeUnit.SECONDS)\n  .retryOnConnectionFailure(false)\nRetrofit.Builder().baseUrl("https://a.io")',
    ["2 connectTimeout = 5s", "3 retryOnConnectionFailure = false", "4 baseUrl = https://a.io"],
  ],
  [
    "a.kt",
    'data class Pay(val url: String = "https://a.io", val n: Int = 3)',
    ["1 Pay.url = https://a.io", "1 Pay.n = 3"],
  ],
  [
    "a.kt",
    'mapOf("timeout" to 5, "url" to "https://a.io")',
    ["1 mapOf.timeout = 5", "1 mapOf.url = https://a.io"],
  ],
  [
    "a.scala",
    'val url = sys.env.getOrElse("PAY_URL", "https://a.io")',
    ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"],
  ],
  [
    "a.scala",
    'val url = sys.env.get("PAY_URL").getOrElse("https://a.io")',
    ["1 reads PAY_URL", "1 url = https://a.io ← PAY_URL"],
  ],
  ["a.scala", 'val key = sys.env("PAY_KEY")', ["1 reads PAY_KEY", "1 key = ${PAY_KEY} ← PAY_KEY"]],
  [
    "a.scala",
    'val key = Option(System.getenv("PAY_N")).getOrElse("5")',
    ["1 reads PAY_N", "1 key = 5 ← PAY_N"],
  ],
  ["a.scala", 'val t = 5.seconds\nval m = Map("retries" -> 3)', ["1 t = 5s", "2 m.Map.retries = 3"]],
  [
    "a.scala",
    'case class Pay(url: String = "https://a.io", timeout: Duration = 5.seconds)',
    ["1 Pay.url = https://a.io", "1 Pay.timeout = 5s"],
  ],
];

const elixir: Row[] = [
  ["a.exs", 'n = Env.get_integer("POOL_SIZE", 10)', ["1 reads POOL_SIZE", "1 n = 10 ← POOL_SIZE"]],
  [
    "a.exs",
    'config :shop, Shop.Pay,\n  url: System.get_env("PAY_URL", "https://a.io"),\n  timeout: 5_000',
    [
      "2 reads PAY_URL",
      "2 config.shop.Shop.Pay.url = https://a.io ← PAY_URL",
      "3 config.shop.Shop.Pay.timeout = 5000",
    ],
  ],
  [
    "a.exs",
    'config :shop, key: System.fetch_env!("PAY_KEY")',
    ["1 reads PAY_KEY", "1 config.shop.key = ${PAY_KEY} ← PAY_KEY"],
  ],
  [
    "a.exs",
    'n = String.to_integer(System.get_env("POOL_SIZE") || "10")',
    ["1 reads POOL_SIZE", "1 n = 10 ← POOL_SIZE"],
  ],
  [
    "a.ex",
    'defmodule A do\n  def render(a), do: b(a, url: "https://a.io")\n  ~H"""\n  <a href="b">c</a>\n  """\n  "no name"\nend',
    ["2 A.b.url = https://a.io", "6  = no name"],
  ],
  ["a.exs", "config :logger, level: :info", ["1 config.logger.level = info"]],
  [
    "a.ex",
    'defmodule Shop.Pay do\n  @base_url "https://a.io"\n  @timeout :timer.seconds(5)\n  plug Tesla.Middleware.BaseUrl, "https://b.io"\nend\nx = 1',
    [
      "2 Shop.Pay.base_url = https://a.io",
      "3 Shop.Pay.timeout = 5s",
      "4 Shop.Pay.plug.Tesla.Middleware.BaseUrl = https://b.io",
      "6 x = 1",
    ],
  ],
  [
    "a.ex",
    "HTTPoison.get(url, [], recv_timeout: 5_000, ssl: [verify: :verify_none])",
    ["1 HTTPoison.get.recv_timeout = 5000", "1 HTTPoison.get.ssl.verify = verify_none"],
  ],
  [
    "a.ex",
    'opts = %{"url" => "https://a.io", retries: :infinity}',
    ["1 opts.url = https://a.io", "1 opts.retries = infinity"],
  ],
  ["a.ex", '@moduledoc """\nA "doc".\n"""\nx = ~s(a b)', ['1 moduledoc = \nA "doc".\n', "4 x = a b"]],
  [
    "a.ex",
    'url = "https://#{System.get_env("PAY_HOST", "a.io")}/v1"',
    ["1 reads PAY_HOST", "1 url = https://a.io/v1 ← PAY_HOST"],
  ],
];

describe.each([
  ["Ruby", ruby],
  ["C#", csharp],
  ["Kotlin and Scala", jvm],
  ["Elixir", elixir],
])("%s", (_, rows) => {
  test.each(rows)("%s: %s", (path, text, expected) => {
    expect(told(path, text)).toEqual(expected);
  });
});
