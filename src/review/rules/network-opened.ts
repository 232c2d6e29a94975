import { type Change, isPosition } from "../diff/change.ts";
import { hasPhrase, listed } from "../diff/key-words.ts";
import type { FileSubject, Rule } from "../rule.ts";

const entrances = listed(`
  cidr, cidrs, cidr block, cidr blocks, cidr ip, ingress, ip ranges, source ranges, source address prefix, allowed ips, allowed cidrs, allowed ip,
  allow list, allowlist, white list, whitelist, ip whitelist, ip allow list, trusted ips, authorized networks, whitelist source range, ip rules, ip block
`);
const exits = listed(
  "egress, outbound, route, routes, destination, deny, denied, blocked, block list, blocklist",
);

export const networkOpened: Rule = {
  id: "network-opened",
  title: "Network opened to everybody",
  severity: "high",
  confidence: "medium",
  summary: "What only some networks could reach is reachable from every address.",
  why: "Databases, brokers and administration are found by scanners within minutes, and a password is then all that protects them.",
  check: "Who has to reach it, and is that all of them?",
  assess({ change, before, after, pathWords, file }) {
    if (change.from !== "config" || !isEverybody(after) || isEverybody(before)) return undefined;
    if (!hasPhrase(pathWords, entrances) || hasPhrase(pathWords, exits)) return undefined;
    if (isOfAnExit(change, file) || isForTheWeb(change, file)) return undefined;
    const widened = before !== undefined || listBefore(change, file);
    return {
      ...(!widened && { severity: "medium" as const }),
      message: "every address of the internet may reach it now",
    };
  },
};

function isEverybody(value = ""): boolean {
  return value.split(/[\s,"'[\]]+/u).some((part) => part === "0.0.0.0/0" || part === "::/0");
}

/** The list was there and named others. */
function listBefore(change: Change, file: FileSubject): boolean {
  const list = namesOf(change.key).join("\0");
  return file.settings.before.some(({ key }) => namesOf(key).join("\0") === list);
}

function namesOf(key: readonly string[]): string[] {
  return key.filter((segment) => !isPosition(segment));
}

/** `type = "egress"` beside it. */
function isOfAnExit(change: Change, file: FileSubject): boolean {
  return beside(change, file).some(({ name, value }) => name === "type" && value === "egress");
}

/** What serves the web is there for everybody. */
function isForTheWeb(change: Change, file: FileSubject): boolean {
  const ports = beside(change, file).filter(({ name }) =>
    /^(?:from_port|to_port|port|fromport|toport)$/u.test(name),
  );
  return ports.length > 0 && ports.every(({ value }) => /^(?:80|443|8080|8443)$/u.test(value));
}

/** Settings of the block in which the list stands. */
function beside({ key }: Change, { settings }: FileSubject): { name: string; value: string }[] {
  const at = key.findLastIndex((segment) => !isPosition(segment));
  const block = key.slice(0, at);
  return settings.after
    .filter((other) => other.key.length > at && block.every((segment, index) => other.key[index] === segment))
    .map((other) => ({ name: (other.key[at] ?? "").toLowerCase(), value: other.value ?? "" }));
}
