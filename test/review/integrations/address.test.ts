import { describe, expect, test } from "vitest";
import {
  isInternal,
  isLoopback,
  ownerDomain,
  parseAddress,
} from "../../../src/review/integrations/address.ts";
import type { Integration } from "../../../src/review/integrations/integration.ts";
import { stageOfAddress, stageOfSwitch, stageOfToken } from "../../../src/review/integrations/stage.ts";

test.each([
  [
    "https://api.stripe.com/v1?x=1",
    { scheme: "https", host: "api.stripe.com", port: undefined, path: "/v1" },
  ],
  ["postgres://u:p@db:5432/shop", { scheme: "postgres", host: "db", port: "5432", path: "/shop" }],
  ["jdbc:mysql://db.acme.io/shop", { scheme: "mysql", host: "db.acme.io", port: undefined, path: "/shop" }],
  ["HTTP://[::1]:80/", { scheme: "http", host: "[::1]", port: "80", path: "/" }],
])("%s is an address", (text, address) => {
  expect(parseAddress(text)).toEqual(address);
});

test("a bare host is an address only under a key that asks for one", () => {
  expect(parseAddress("api.stripe.com:443", ["host"])).toMatchObject({ host: "api.stripe.com", port: "443" });
  expect(parseAddress("api.stripe.com", ["class"])).toBeUndefined();
  expect(parseAddress("hello world", ["url"])).toBeUndefined();
});

test.each(["localhost", "127.0.0.1", "[::1]", "host.docker.internal"])("%s is this machine", (host) => {
  expect([isLoopback(host), isInternal(host)]).toEqual([true, true]);
});

test.each(["redis", "10.1.2.3", "pay.default.svc.cluster.local", "192.168.0.1"])("%s is inside", (host) => {
  expect([isLoopback(host), isInternal(host)]).toEqual([false, true]);
});

test.each([
  ["api.eu.stripe.com", "stripe.com"],
  ["pay.acme.co.uk", "acme.co.uk"],
  ["localhost", "localhost"],
])("%s is of %s", (host, owner) => {
  expect(ownerDomain(host)).toBe(owner);
});

describe("the stage", () => {
  const vendor = { hosts: ["*.vendor.com"], sandboxHosts: ["play.vendor.com"] } as unknown as Integration;

  test.each([
    ["https://api.vendor.com", "live"],
    ["https://play.vendor.com", "test"],
    ["https://api-sandbox.vendor.com", "test"],
    ["https://vendor.com.staging.acme.io", "test"],
    ["https://api.other.com/sandbox/v1", "test"],
    ["http://localhost:80", "test"],
    ["https://contest.acme.io", undefined],
    ["https://acme.dev", undefined],
  ])("of %s is %s", (text, stage) => {
    expect(stageOfAddress(parseAddress(text)!, vendor)).toBe(stage);
  });

  test.each([
    ["sk_live_abcdefghij", "live"],
    ["Bearer sk_test_abcdefghij", "test"],
    ["test_", undefined],
    ["latest_version_1", undefined],
  ])("of the credential %s is %s", (text, stage) => {
    expect(stageOfToken(text)).toBe(stage);
  });

  test.each<[string, string, string | undefined]>([
    ["mode", "sandbox", "test"],
    ["environment", "Production", "live"],
    ["mode", "test-mode", "test"],
    ["mode", "fast", undefined],
    ["use sandbox", "true", "test"],
    ["livemode", "false", "test"],
    ["enabled", "false", undefined],
    ["name", "sandbox", undefined],
  ])("of `%s: %s` is %s", (words, value, stage) => {
    expect(stageOfSwitch(words.split(" "), value)).toBe(stage);
  });
});
