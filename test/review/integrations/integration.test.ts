import { describe, expect, test } from "vitest";
import type { Change, Setting } from "../../../src/review/diff/change.ts";
import { hostsOf, type Integration, integrationsOf } from "../../../src/review/integrations/integration.ts";

function integration(id: string, overrides: Partial<Integration> = {}): Integration {
  return {
    id,
    name: id,
    class: "service",
    critical: true,
    owners: [],
    require: "any",
    config: [],
    keys: [],
    packages: [],
    hosts: [],
    sandboxHosts: [],
    code: [],
    evidence: [],
    ...overrides,
  };
}

const integrations = [
  integration("payments", { keys: ["payments.**"], config: ["config/**"] }),
  integration("stripe", {
    keys: ["STRIPE_*", "payments.stripe.**"],
    hosts: ["*.stripe.com"],
    packages: ["stripe", "@stripe/*"],
    code: ["src/stripe/**"],
    config: ["config/stripe.yml"],
  }),
  integration("adyen", {
    hosts: ["*.adyen.com"],
    sandboxHosts: ["checkout-test.adyen.com"],
    keys: ["ADYEN_*"],
  }),
  integration("aws", { keys: ["AWS_*"], packages: ["@aws-sdk/*"], hosts: ["*.amazonaws.com"] }),
  integration("s3", { keys: ["AWS_S3_*"], packages: ["@aws-sdk/client-s3"], hosts: ["s3.*.amazonaws.com"] }),
];

function belongs(change: {
  file?: string;
  key?: string;
  from?: Change["from"];
  before?: string;
  after?: string;
}): string[] {
  const { file = "a.yml", from = "config", before, after } = change;
  const key = (change.key ?? "x").split("/");
  const setting = (value: string): Setting => ({ key, value, type: "string", line: 1 });
  const whole: Change = {
    file,
    line: 1,
    key,
    kind: "edited",
    from,
    ...(before !== undefined && { before: setting(before) }),
    ...(after !== undefined && { after: setting(after) }),
  };
  return integrationsOf(whole, integrations).map(
    ({ integration: { id }, because: { by } }) => `${id} by ${by}`,
  );
}

describe("a change belongs to", () => {
  test.each<[what: string, change: Parameters<typeof belongs>[0], expected: string[]]>([
    ["the integration of its variable", { key: "STRIPE_KEY" }, ["stripe by key"]],
    ["the most specific of two key patterns", { key: "payments/stripe/url" }, ["stripe by key"]],
    ["the less specific where the other does not match", { key: "payments/retries" }, ["payments by key"]],
    ["the more specific variable", { key: "AWS_S3_BUCKET" }, ["s3 by key"]],
    ["the integration of its host", { after: "https://api.stripe.com/v1" }, ["stripe by host"]],
    [
      "the integration of a host with credentials and port",
      { after: "https://u:p@api.stripe.com:443/" },
      ["stripe by host"],
    ],
    [
      "both where a host replaces another",
      { before: "https://api.stripe.com", after: "checkout-test.adyen.com" },
      ["stripe by host", "adyen by host"],
    ],
    [
      "both where a key gets the host of another",
      { key: "STRIPE_URL", after: "https://x.adyen.com" },
      ["stripe by key", "adyen by host"],
    ],
    ["the more specific host", { after: "https://s3.eu-west-1.amazonaws.com/b" }, ["s3 by host"]],
    [
      "no integration by the place of a manifest",
      { key: "dependencies/x", from: "manifest", file: "config/package.json" },
      [],
    ],
    ["the most specific file where nothing else tells", { file: "config/stripe.yml" }, ["stripe by config"]],
    ["the only file pattern", { file: "config/app.yml" }, ["payments by config"]],
    [
      "the integration of the code around it",
      { file: "src/stripe/a.ts", from: "literal" },
      ["stripe by code"],
    ],
    [
      "what it says rather than where it is",
      { file: "config/stripe.yml", key: "ADYEN_KEY" },
      ["adyen by key"],
    ],
    ["nothing", { key: "colour", after: "red" }, []],
  ])("%s", (_, change, expected) => {
    expect(belongs(change)).toEqual(expected);
  });

  test("the integration of its package", () => {
    const change = (name: string): Change => ({
      file: "package.json",
      line: 1,
      key: ["dependencies", name],
      kind: "edited",
      from: "manifest",
    });
    const ids = (name: string): string[] =>
      integrationsOf(change(name), integrations).map((one) => one.integration.id);
    expect(ids("stripe")).toEqual(["stripe"]);
    expect(ids("@stripe/stripe-js")).toEqual(["stripe"]);
    expect(ids("@aws-sdk/client-s3")).toEqual(["s3"]);
    expect(ids("@aws-sdk/client-sqs")).toEqual(["aws"]);
    expect(ids("stripes")).toEqual([]);
  });
});

test("hosts are found in any value, in bounded time", () => {
  const setting = (value: string): Setting => ({ key: [], value, type: "string", line: 1 });
  expect(hostsOf({ after: setting("mongodb+srv://u:p@a.mongodb.net,b.mongodb.net/x?y=1") })).toEqual([
    "a.mongodb.net",
    "b.mongodb.net",
  ]);
  expect(hostsOf({ after: setting("a.".repeat(1_000_000)) })).toHaveLength(1);
});
