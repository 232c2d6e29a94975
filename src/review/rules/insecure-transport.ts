import { isInternal, parseAddress } from "../address.ts";
import { hasPhrase, listed } from "../key-words.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

const secure: Record<string, string> = {
  https: "http",
  wss: "ws",
  amqps: "amqp",
  rediss: "redis",
  ftps: "ftp",
  sftp: "ftp",
  smtps: "smtp",
  ldaps: "ldap",
  mqtts: "mqtt",
  grpcs: "grpc",
};
// Names and not addresses: nothing is ever called there.
const names =
  /^(?:www\.w3\.org|schemas\..*|xmlns\..*|json-schema\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com)$/u;

export const insecureTransport: Rule = {
  id: "insecure-transport",
  title: "Insecure transport",
  severity: "critical",
  confidence: "high",
  summary: "Encryption is dropped (https to http), or certificates are no longer checked.",
  why: "Credentials and customers' data can be read and altered on the way, and most vendors refuse such calls.",
  check: "Why can't the connection be encrypted and checked?",
  assess(subject) {
    return droppedScheme(subject) ?? checkOff(subject);
  },
};

function droppedScheme({ nearWords, before, after, belongs }: Subject): Concern | undefined {
  const [was, is] = [parseAddress(before, nearWords), parseAddress(after, nearWords)];
  if (is?.scheme === undefined || isInternal(is.host) || names.test(is.host)) return undefined;
  if (was?.scheme !== undefined && secure[was.scheme] === is.scheme) {
    return { message: `calls to ${is.host} go over ${is.scheme}: anyone on the way can read and alter them` };
  }
  const isNew = before === undefined && belongs === "itself" && is.scheme === "http";
  return isNew ? { severity: "high", message: `new calls to ${is.host} go over plain http` } : undefined;
}

const checks = listed(`
  verify, verification, validate, validation, check, reject unauthorized, verify peer, verify host,
  verifypeer, verifyhost, strict
`);
const security = listed(`
  ssl tls cert certs certificate certificates https hostname
`);
const opposites = listed(`
  insecure, insecure skip verify, skip verify, skip tls verify, skip ssl, disable ssl, disable tls,
  allow insecure, plaintext, trust all, accept any, ignore ssl, ignore certificate
`);

function checkOff({ words, nearWords, before, after }: Subject): Concern | undefined {
  if (after === undefined || before === after) return undefined;
  const off = /^(?:false|0|no|off|none|disabled?|cert_none|ssl\.cert_none|verify_none|allow)$/iu.test(
    after.trim(),
  );
  const on = /^(?:true|1|yes|on|enabled?)$/iu.test(after.trim());
  if (on && hasPhrase(words, opposites))
    return { message: "certificates are no longer checked: anyone can pose as the service" };
  if (
    off &&
    (hasPhrase(words, ["reject unauthorized", "node tls reject unauthorized"]) || isTlsCheck(nearWords))
  ) {
    return { message: "certificates are no longer checked: anyone can pose as the service" };
  }
  if (off && (isTlsSwitch(words) || (hasPhrase(nearWords, ["tls", "ssl"]) && words.at(-1) === "enabled"))) {
    return { message: "encryption is switched off: anyone on the way can read and alter the calls" };
  }
  // libpq: `allow` and `prefer` fall back to plain text, `require` does not look at the certificate.
  const strength = (value: string | undefined) =>
    ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"].indexOf(
      /sslmode=([\w-]+)/iu.exec(value ?? "")?.[1] ?? value ?? "",
    );
  const isMode = hasPhrase(words, ["sslmode", "ssl mode"]) || /sslmode=/iu.test(after);
  if (isMode && strength(after) !== -1 && strength(after) < strength(before)) {
    return { message: "the connection is no longer guaranteed to be encrypted and checked" };
  }
  return undefined;
}

function isTlsCheck(words: readonly string[]): boolean {
  return hasPhrase(words, checks) && (hasPhrase(words, security) || words.join(" ") === "verify");
}

function isTlsSwitch(words: readonly string[]): boolean {
  return (
    ["ssl", "tls", "https", "starttls"].includes(words.at(-1) ?? "") ||
    hasPhrase(words, [
      "use ssl",
      "use tls",
      "use https",
      "ssl enabled",
      "tls enabled",
      "require ssl",
      "require tls",
    ])
  );
}
