import { expect, test } from "vitest";
import { discoverIntegrations } from "../../../src/review/integrations/discover-integrations.ts";
import { cpuTime } from "../../support/cpu-time.ts";

function found(path: string, text: string): string[] {
  return discoverIntegrations([{ path, text }]).flatMap(({ id, evidence }) =>
    evidence.map(({ by, line, text: name }) => `${id}: ${line} ${by} ${name}`),
  );
}

test.each<[path: string, text: string, expected: string[]]>([
  ["package.json", '{"dependencies":{\n"stripe":"^1",\n"left-pad":"1"}}', ["stripe: 2 package stripe"]],
  ["requirements.txt", "Twilio==1\n", ["twilio: 1 package Twilio"]],
  [
    "go.mod",
    "module x\nrequire github.com/stripe/stripe-go/v74 v74.1.0\n",
    ["stripe: 2 package github.com/stripe/stripe-go/v74"],
  ],
  [
    "pom.xml",
    "<project><dependencies><dependency><groupId>com.stripe</groupId><artifactId>stripe-java</artifactId></dependency></dependencies></project>",
    ["stripe: 1 package com.stripe:stripe-java"],
  ],
  ["Gemfile", 'gem "twilio-ruby"\n', ["twilio: 1 package twilio-ruby"]],
  ["Cargo.toml", '[dependencies]\nasync-stripe = "1"\n', ["stripe: 2 package async-stripe"]],
  [
    "a.csproj",
    '<Project><ItemGroup><PackageReference Include="Stripe.net" Version="1"/></ItemGroup></Project>',
    ["stripe: 1 package Stripe.net"],
  ],
  ["composer.json", '{"require":{"stripe/stripe-php":"1"}}', ["stripe: 1 package stripe/stripe-php"]],
  ["config/app.yml", "x: 1\nurl: https://api.mailgun.net/v3\n", ["mailgun: 2 host api.mailgun.net"]],
  [".env.example", "\nTWILIO_TOKEN=\n", ["twilio: 2 key TWILIO_TOKEN"]],
  ["src/a.ts", 'import Stripe from "stripe";\nconst SQUARE_SIZE = 4;\n', ["stripe: 1 package stripe"]],
  ["src/a.ts", "// b\nf(process.env.TWILIO_TOKEN)\n", ["twilio: 2 key TWILIO_TOKEN"]],
  ["src/a.ts", 'import { square } from "../shapes";\n', []],
  ["a.py", "import boto3\nfrom math import square\n", ["aws: 1 package boto3"]],
  ["a.py", 'os.environ.get("SENTRY_DSN")\n', ["sentry: 1 key SENTRY_DSN"]],
  ["A.java", "import com.stripe.Stripe;\n", ["stripe: 1 package com.stripe.Stripe"]],
  [
    "a.go",
    'import (\n\t"fmt"\n\t"github.com/stripe/stripe-go/v74"\n)\n',
    ["stripe: 3 package github.com/stripe/stripe-go/v74"],
  ],
  ["A.cs", "using Stripe;\nusing System;\n", ["stripe: 1 package Stripe"]],
  ["a.php", "<?php\nuse Stripe\\StripeClient;\n", ["stripe: 2 package Stripe\\StripeClient"]],
  ["a.rb", 'require "twilio-ruby"\n', ["twilio: 1 package twilio-ruby"]],
  ["broken/package.json", "{", []],
])("%s shows which services are used", (path, text, expected) => {
  expect(found(path, text)).toEqual(expected);
});

test("a discovered integration has its files, its owners and what is known of it", () => {
  const owners: Record<string, string[]> = {
    "src/pay.ts": ["@dev"],
    "config/stripe.yml": ["@ops", "@dev"],
    "package.json": ["@all"],
  };
  const files = [
    { path: "package.json", text: '{"dependencies":{"stripe":"1","@sentry/node":"1"}}' },
    { path: "src/pay.ts", text: 'import Stripe from "stripe";' },
    { path: "config/stripe.yml", text: "url: https://api.stripe.com\n" },
    { path: "config/app.yml", text: "colour: red\nurl: https://files.stripe.com\n" },
  ];
  const [stripe, sentry] = discoverIntegrations(files, (path) => owners[path] ?? []);
  expect(stripe).toMatchObject({
    id: "stripe",
    name: "Stripe",
    critical: true,
    owners: ["@dev", "@ops"],
    config: ["config/stripe.yml"],
    code: ["src/pay.ts"],
    statusPage: "https://status.stripe.com",
  });
  expect(sentry).toMatchObject({ id: "sentry", critical: false, owners: ["@all"] });
});

test("a repository that names a hundred thousand things is searched in seconds", () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `KEY_${i}: a${i}.example${i}.com`).join("\n");
  const spent = cpuTime();
  discoverIntegrations(Array.from({ length: 5 }, (_, i) => ({ path: `a${i}.yml`, text })));
  expect(spent()).toBeLessThan(5_000);
});
