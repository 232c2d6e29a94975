import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardedLookup, type Reach, refuseAddress, refuseHost } from "../../src/world/address-guard.ts";
import { exchange } from "../../src/world/exchange.ts";

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
    // 93.184.216.34 at both places of a network's own translation prefix; what is no ISATAP, two bytes further on.
    "64:ff9b:1:5db8:d8:2200:5db8:d822",
    "2606:4700:1:2:3:4:0:5efe",
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
    "64:ff9b:1:a9fe:a9:fe00:5db8:d822",
    "64:ff9b:1:6464:64:c800:5db8:d822",
    "64:ff9b:1:5db8:d8:2200:a9fe:a9fe",
    "64:ff9b:1:5db8:d8:2200:6464:64c8",
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
    "metadata.goog",
    "metadata.azure.internal",
    "metadata.platformequinix.com",
    "instance-data",
    "a.metadata.google.internal",
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
    "mymetadata",
    "metadata.google.internal.acme.com",
    "169.254.169.254.acme.com",
    "cafe",
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

test.each<[string, string]>([
  ["169.254.169.254", "a link-local address"],
  ["0.0.0.0", "a unspecified address"],
  ["100.100.100.200", "a cloud's metadata service"],
  ["fe80::1%eth0", "a link-local address"],
  ["no.address", "not an address"],
])("%s is refused as %s", (address, reason) => {
  expect(refuseAddress(address, "configured")).toBe(reason);
  expect(refuseAddress(address, "anywhere")).toBeUndefined();
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

describe("a name whose answers change", () => {
  /** Answers of a resolver, one after the other. */
  function looksUp(reach: Reach, name: string, answers: string[][]): Promise<string[]> {
    let asked = 0;
    const resolve = (
      _: string,
      __: object,
      done: (error: null, addresses: { address: string; family: number }[]) => void,
    ) =>
      done(
        null,
        answers[asked++]!.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    const guarded = guardedLookup(reach, resolve as never);
    const once = () =>
      new Promise<string>((told) => {
        guarded(name, {}, (error, addresses) =>
          told(error?.message ?? addresses.map(({ address }) => address).join()),
        );
      });
    return answers.reduce<Promise<string[]>>(
      async (before, _) => [...(await before), await once()],
      Promise.resolve([]),
    );
  }

  test("a public name does not become a private one", async () => {
    const [first, second] = await looksUp("configured", "rebinds.acme.com", [
      ["93.184.216.34"],
      ["10.0.0.5"],
    ]);
    expect(first).toBe("93.184.216.34");
    expect(second).toBe("a private address, where it was a public one,");
  });

  test("nor under another spelling of it", async () => {
    await looksUp("configured", "rebinds2.acme.com", [["93.184.216.34"]]);
    expect(await looksUp("configured", "REBINDS2.acme.com.", [["127.0.0.1"]])).toEqual([
      "a loopback address, where it was a public one,",
    ]);
  });

  test("a private address among public ones refuses the name", async () => {
    expect(await looksUp("configured", "both.acme.com", [["93.184.216.34", "127.0.0.1"]])).toEqual([
      "a loopback address, where it was a public one,",
    ]);
  });

  test("a name of the runner's own network stays in reach, and may become public", async () => {
    expect(
      await looksUp("configured", "inside.acme.com", [["10.0.0.5"], ["10.0.0.6"], ["93.184.216.34"]]),
    ).toEqual(["10.0.0.5", "10.0.0.6", "93.184.216.34"]);
  });

  test.each([
    "169.254.169.254",
    "fd00:ec2::254",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "fe80::1%eth0",
  ])("never one that hands out credentials: %s", async (address) => {
    expect((await looksUp("configured", `m${address.length}.acme.com`, [[address]]))[0]).toMatch(/^a /u);
  });
});

test.each([
  "http://\uff11\uff16\uff19.254.169.254/",
  "http://169\u3002254\u3002169\u3002254/",
  "http://\u24dcetadata.google.internal/",
  "http://metadata.goo\u00adgle.internal/",
  "http://user@169.254.169.254:80/",
])("D16: %s is known as what it is, since an address is made plain before its host is looked at", (url) => {
  expect(refuseHost(new URL(url).hostname, "configured")).toBeDefined();
});

describe("D16: a redirect", () => {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const to = new URL(request.url ?? "", "http://x").searchParams.get("to");
    if (to === null) response.end("here");
    else response.writeHead(302, { location: to }).end();
  });
  beforeAll(() => new Promise<void>((open) => void server.listen(0, "127.0.0.1", open)));
  afterAll(() => new Promise<void>((closed) => void server.close(() => closed())));

  const send = (to: string) => {
    asked = [];
    const { port } = server.address() as AddressInfo;
    return exchange({
      method: "GET",
      // Another spelling of the same machine, so that every redirect leads to another host.
      url: `http://localhost:${port}/?to=${encodeURIComponent(to.replace("PORT", String(port)))}`,
      headers: {},
      maxBytes: 1_000,
      tooLarge: "cut",
      timeoutMs: 5_000,
      redirects: { follow: "yes", most: 3 },
      reach: { first: "configured", redirected: "elsewhere" },
    });
  };

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://169.254.169.254./latest/",
    "http://user:password@169.254.169.254/",
    "http://acme.com@169.254.169.254/",
    "http://2852039166/",
    "http://0xa9.0xfe.0xa9.0xfe/",
    "http://0251.0376.0251.0376/",
    "http://169.254.43518/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[2002:a9fe:a9fe::]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://%31%36%39.254.169.254/",
    "http://metadata.google.internal/",
    "http://METADATA.google.internal./",
    "http://127.0.0.1:PORT/",
    "http://127.1:PORT/",
    "http://0x7f000001:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://10.0.0.5/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://0.0.0.0:PORT/",
    "//127.0.0.1:PORT/",
  ])("to %s is not followed", async (to) => {
    await expect(send(to)).rejects.toMatchObject({ name: "ExchangeError", fault: "address" });
    expect(asked).toHaveLength(1);
  });

  test.each(["file:///etc/passwd", "gopher://127.0.0.1:6379/_x", "ftp://127.0.0.1/", "data:text/plain,x"])(
    "to %s is none",
    async (to) => {
      await expect(send(to)).rejects.toMatchObject({ name: "ExchangeError", fault: "redirect" });
      expect(asked).toHaveLength(1);
    },
  );

  test("to the same host is followed", async () => {
    expect((await send("/here")).text).toBe("here");
  });
});
