import { isManifest } from "./changed-lines.ts";
import { integrationWords, wordsIn } from "./failing-signal.ts";
import type { Evidence } from "./suspect-evidence.ts";
import type { FailingIntegration } from "./suspects.ts";

/** What ties a change to an integration that fails; `items` are the files, words, hosts or packages. */
export type Tie = "configuration" | "settings" | "hosts" | "packages" | "code" | "flag" | "named";

export interface Scored {
  reason: Evidence;
  /** Logarithm of a likelihood ratio; below 0 it speaks for innocence. */
  points: number;
}

/** One changed file as far as it can break something that is live. */
interface LiveFile {
  path: string;
  lines: string[];
  /** Of a manifest: where a package may be named whose version changed. */
  above: string[];
  keys: string[][];
  /** GitHub gave no patch: what changed is not known. */
  unread: boolean;
}

export interface Looked {
  live: LiveFile[];
  /** Of all files, live or not. */
  lines: number;
}

export const points = {
  settings: 4.5,
  hosts: 4,
  packages: 4,
  configuration: 3.5,
  code: 3,
  codeUnread: 2.5,
  flag: 2.5,
  named: 1.5,
  placePath: 3,
  placeLine: 1.2,
  error: 3,
  region: 3,
  concern: 2,
  outbound: 2.5,
  client: 2,
  ground: 0.8,
  query: 1.8,
} as const;

export const egress =
  /kind:\s*(?:network-?policy|serviceentry|sidecar|egress\w*|ciliumnetworkpolicy)|\begress\b|https?_proxy|no_proxy|security_group|firewall|nat_gateway|outbound/iu;

export const egressPath = /(?:network-?polic|egress|firewall|security-?group|proxy|istio|service-?mesh)/iu;

export const longestPath = 400;

export function unique(items: readonly string[], most = 4): string[] {
  return [...new Set(items)].slice(0, most);
}

/** Kinds that say the same thing twice count once, the stronger one; each further kind of tie counts half. */
const flagPath = /(?:^|[/._-])(?:feature-?)?(?:flags?|features?|toggles?|experiments?)(?=[/._-]|$)/iu;

export function ties({ live }: Looked, integration: FailingIntegration): Scored[] {
  const { name } = integration;
  const text = live.flatMap(({ path, lines }) => lines.map((line) => ({ path, line: line.slice(1) })));
  const keys = [
    ...live.flatMap(({ keys: its }) =>
      its.filter((key) => integration.sets?.(key) === true).map((key) => key.join(".")),
    ),
    ...text.flatMap(({ line }) => (line.match(/[\w.$-]{2,200}/gu) ?? []).filter(integration.names)),
  ];
  const hosts = integration.hosts
    .map((host) => host.replace(/^\*\./u, "."))
    .filter((host) => text.some(({ line }) => line.includes(host)));
  const versions = live
    .filter(({ path }) => isManifest(path))
    .flatMap(({ lines, above }) => [...lines, ...above].map((line) => line.slice(1)));
  const packages = integration.packages.filter(
    (pattern) =>
      versions.some((line) => namesPackage(line, pattern)) ||
      (pattern.includes(":") && namesInXml(versions, pattern)),
  );
  const code = live.filter(({ path }) => integration.calls(path));
  const words = integrationWords(integration);
  const flags = text.filter(
    ({ path, line }) => (flagPath.test(path) || /\bflags?\b|feature/iu.test(line)) && has(line, words),
  );
  const named = live
    .filter(({ path, lines }) => has(path, words) || lines.some((line) => has(line, words)))
    .map(({ path }) => path);
  const found: [Tie, number, string[]][] = [
    ["settings", points.settings, keys],
    ["hosts", points.hosts, hosts],
    ["packages", points.packages, packages],
    ["configuration", points.configuration, live.map(({ path }) => path).filter(integration.configures)],
    [
      "code",
      code.some(({ unread }) => !unread) ? points.code : points.codeUnread,
      code.map(({ path }) => path),
    ],
    ["flag", points.flag, flags.map(({ path }) => path)],
    ["named", points.named, named],
  ];
  return found
    .filter(([, , items]) => items.length > 0)
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind, weight, items], at) => ({
      reason: { kind, integration: name, items: unique(items) },
      points: at === 0 ? weight : weight / 2,
    }));
}

export function has(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const own = new Set(wordsIn(text));
  return words.some((word) => own.has(word));
}

/** `stripe` in `"stripe": "^17"`, not in `stripe-mock`; `com.adyen:*` in `com.adyen:library:30`; in pom.xml group and artifact stand apart. */
function namesPackage(line: string, pattern: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll("_", "-");
  const wanted = plain(pattern).replace(/\*$/u, "");
  const isOpen = pattern.endsWith("*");
  const names = plain(line).match(/[@a-z0-9][\w@./:+-]{0,200}/gu) ?? [];
  return names.some((name) => {
    const bare = withoutVersion(name.replace(/^node-modules\//u, ""));
    if (isOpen) return bare.startsWith(wanted);
    if (bare === wanted || bare.startsWith(`${wanted}:`) || bare.startsWith(`${wanted}==`)) return true;
    return bare.replace(/:$/u, "") === wanted || bare.replace(/\/v\d+$/u, "") === wanted;
  });
}

/** `stripe` of `stripe@17.0.0`; a scope begins with the same sign. */
function withoutVersion(name: string): string {
  const at = name.lastIndexOf("@");
  return at > 0 && !name.includes("/", at) ? name.slice(0, at) : name;
}

/** Group and artifact, each in an element of its own. */
function namesInXml(lines: readonly string[], pattern: string): boolean {
  const [group = "", artifact = ""] = pattern.toLowerCase().split(":");
  const text = lines.join("\n").toLowerCase();
  return text.includes(`>${group}<`) && (artifact === "*" || text.includes(`>${artifact}<`));
}
