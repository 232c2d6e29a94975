import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * How far a request may reach. `configured`: an address that the workflow's author wrote, which may be private.
 * `elsewhere`: an address that an answer sent us to, which must be public. `anywhere`: nothing is refused.
 */
export type Reach = "configured" | "elsewhere" | "anywhere";

/** Services that hand out a machine's credentials; those inside 169.254.0.0/16 and fe80::/10 are refused by range. */
const metadataAddresses = new Set([
  "100.100.100.200",
  "168.63.129.16",
  "192.0.0.192",
  "fd20:ce::254",
  "fd00:42::42",
]);
/** All of Amazon's: instance metadata, time, DNS and the credentials of pods. */
const metadataRanges = [ipaddr.parseCIDR("fd00:ec2::/32")];
const metadataNames =
  /(?:^|\.)(?:metadata(?:\.google\.internal|\.goog|\.azure\.internal|\.tencentyun\.com|\.platformequinix\.com)?|instance-data(?:\.ec2\.internal)?)$/iu;

const neverRanges = new Set(["linkLocal", "unspecified", "multicast", "broadcast"]);

interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

export const refusedCode = "EADDRESSREFUSED";

/** Why an IP address may not be asked; undefined when it may. */
export function refuseAddress(text: string, reach: Reach): string | undefined {
  if (reach === "anywhere") return undefined;
  // A zone (fe80::1%eth0) says which interface, not which address.
  const [bare = ""] = text.split("%");
  if (!ipaddr.isValid(bare)) return "not an address";
  for (const address of [ipaddr.parse(bare), ...embeddedIPv4(ipaddr.parse(bare))]) {
    const range = address.range();
    if (metadataAddresses.has(address.toString()) || inMetadataRange(address))
      return "a cloud's metadata service";
    if (neverRanges.has(range)) return `a ${spoken(range)} address`;
    if (reach === "elsewhere" && range !== "unicast" && !carriesIPv4(range))
      return `a ${spoken(range)} address`;
  }
  return undefined;
}

/** Why a host as written in an address may not be asked: a name that is known, or an address in digits. */
export function refuseHost(hostname: string, reach: Reach): string | undefined {
  if (reach === "anywhere") return undefined;
  const bare = withoutDots(hostname.replace(/^\[|\]$/gu, ""));
  if (isIP(bare) !== 0) return refuseAddress(bare, reach);
  // 2852039166, 0xa9fea9fe and 0251.0376.0251.0376 are addresses to every resolver.
  const digits = /^(?:0x[\da-f]*|\d+)(?:\.(?:0x[\da-f]*|\d+)){0,3}$/iu.test(bare);
  const spelled = digits ? URL.parse(`http://${bare}`)?.hostname : undefined;
  if (spelled !== undefined && isIP(spelled) !== 0) return refuseAddress(spelled, reach);
  if (metadataNames.test(bare)) return "a cloud's metadata service";
  return undefined;
}

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** Names that resolved to public addresses in this run; a page of vendors is some hundred. */
const publicNames = new Set<string>();
const mostNames = 10_000;

/**
 * A `lookup` for sockets. What is checked here is what is then connected to, so a name that answers differently
 * the second time gains nothing. One refused address refuses the name, and a name that was public stays so: whoever owns
 * it must not lead us into the network of the runner with the next answer, or with one of several.
 */
export function guardedLookup(reach: Reach, resolve: Resolve = lookup) {
  return (
    hostname: string,
    options: LookupOptions,
    done: (error: Error | null, addresses: ResolvedAddress[]) => void,
  ): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      const name = withoutDots(hostname).toLowerCase();
      const outside = addresses.filter(({ address }) => refuseAddress(address, "elsewhere") === undefined);
      if (outside.length > 0 && publicNames.size < mostNames) publicNames.add(name);
      const strictest = reach === "configured" && publicNames.has(name) ? "elsewhere" : reach;
      for (const { address } of addresses) {
        const reason = refuseAddress(address, strictest);
        if (reason !== undefined)
          return done(refusal(strictest === reach ? reason : `${reason}, where it was a public one,`), []);
      }
      done(
        null,
        addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
      );
    });
  };
}

/** A name with dots at its end is the same name. */
function withoutDots(name: string): string {
  let end = name.length;
  while (name[end - 1] === ".") end -= 1;
  return name.slice(0, end);
}

function inMetadataRange(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return (
    address instanceof ipaddr.IPv6 &&
    metadataRanges.some(([range, bits]) => range instanceof ipaddr.IPv6 && address.match(range, bits))
  );
}

function refusal(reason: string): Error {
  return Object.assign(new Error(reason), { code: refusedCode });
}

/** IPv4 addresses hide in mapped, compatible, translated (NAT64) and tunnelled (6to4, Teredo, ISATAP) IPv6 addresses. */
function embeddedIPv4(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4[] {
  if (!(address instanceof ipaddr.IPv6)) return [];
  const bytes = address.toByteArray();
  const at = (...places: number[]) => new ipaddr.IPv4(places.map((place) => bytes[place] ?? 0));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // Compatible (::a.b.c.d), which some stacks still connect to; :: and ::1 are told by their ranges.
  if (/^0{24}(?!0{7}[01])/u.test(hex)) return [at(12, 13, 14, 15)];
  // A network's own translation prefix (64:ff9b:1::/48), the address around the eighth byte or at the end.
  if (hex.startsWith("0064ff9b0001")) return [at(6, 7, 9, 10), at(12, 13, 14, 15)];
  if (/^.{16}0[02]005efe/u.test(hex)) return [at(12, 13, 14, 15)];
  switch (address.range()) {
    case "ipv4Mapped":
    case "rfc6145":
    case "rfc6052":
      return [at(12, 13, 14, 15)];
    case "6to4":
      return [at(2, 3, 4, 5)];
    case "teredo":
      return [new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff))];
    default:
      return [];
  }
}

function carriesIPv4(range: string): boolean {
  return ["ipv4Mapped", "rfc6145", "rfc6052", "6to4"].includes(range);
}

/** `linkLocal` → `link-local`. */
function spoken(range: string): string {
  return range.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
