import { describe, expect, test } from "vitest";
import { guardedLookup, type Reach, refuseAddress, refuseHost } from "../../src/world/address-guard.ts";

describe("an address that the workflow's author wrote", () => {
  test.each([
    "127.0.0.1",
    "::1",
    "10.1.2.3",
    "192.168.0.1",
    "172.16.0.1",
    "fd12::1",
    "100.64.0.1",
    "93.184.216.34",
    "2606:4700::1111",
  ])("may be %s", (address) => {
    expect(refuseAddress(address, "configured")).toBeUndefined();
  });

  test.each([
    "169.254.169.254",
    "169.254.0.1",
    "fe80::1",
    "fe80::1%eth0",
    "fd00:ec2::254",
    "fd20:ce::254",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "0.0.0.0",
    "0.1.2.3",
    "::",
    "224.0.0.1",
    "ff02::1",
    "255.255.255.255",
    "::ffff:169.254.169.254",
    "::ffff:a9fe:a9fe",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "fd00:ec2::23",
    "fd00:ec2:1::254",
    "fd00:42::42",
    "::169.254.169.254",
    "::a9fe:a9fe",
    "64:ff9b:1:a9fe:a9:fe00::",
    "64:ff9b:1::a9fe:a9fe",
    "2001:db8::5efe:a9fe:a9fe",
    "not an address",
  ])("D16: may not be %s", (address) => {
    expect(refuseAddress(address, "configured")).toBeDefined();
  });

  test.each([
    "[fd00:ec2::254]",
    "[fd00:ec2::23]",
    "[fd00:42::42]",
    "[::169.254.169.254]",
    "2852039166",
    "0xa9fea9fe",
    "0xA9.0xFE.0xA9.0xFE",
    "0251.0376.0251.0376",
    "169.254.43518",
    "169.254.169.254.",
    "metadata",
    "metadata.google.internal",
    "metadata.google.internal.",
    "METADATA.google.internal..",
    "instance-data.ec2.internal",
    "metadata.tencentyun.com",
  ])("D16: may not be spelled %s", (host) => {
    expect(refuseHost(host, "configured")).toBeDefined();
    expect(refuseHost(host, "anywhere")).toBeUndefined();
  });

  test.each([
    "grafana.acme.com",
    "metadata-service.acme.com",
    "2130706433",
    "0x7f.1",
    "10.0.0.5",
    "fe-80.acme",
  ])("may be spelled %s", (host) => {
    expect(refuseHost(host, "configured")).toBeUndefined();
  });
});

describe("an address that an answer sent us to", () => {
  test.each(["93.184.216.34", "2606:4700::1111", "::ffff:93.184.216.34"])("may be %s", (address) => {
    expect(refuseAddress(address, "elsewhere")).toBeUndefined();
  });

  test.each([
    "127.0.0.1",
    "::1",
    "10.1.2.3",
    "fd12::1",
    "100.64.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
  ])("may not be %s", (address) => {
    expect(refuseAddress(address, "elsewhere")).toBeDefined();
  });
});

test.each([
  ["metadata.google.internal", "configured", true],
  ["METADATA.GOOGLE.INTERNAL.", "configured", true],
  ["metadata", "configured", true],
  ["[fd00:ec2::254]", "configured", true],
  ["shop.example.com", "configured", false],
  ["metadata.example.com", "configured", false],
  ["169.254.169.254", "anywhere", false],
] as [string, Reach, boolean][])("a host %s, %s, is refused: %s", (host, reach, refused) => {
  expect(refuseHost(host, reach) !== undefined).toBe(refused);
});

test("a name is refused by what it resolves to", async () => {
  const outcome = (reach: Reach) =>
    new Promise((resolve) => {
      guardedLookup(reach)("localhost", {}, (error, addresses) =>
        resolve(error?.message ?? addresses.length),
      );
    });
  expect(await outcome("configured")).toBeGreaterThan(0);
  expect(await outcome("elsewhere")).toBe("a loopback address");
});
