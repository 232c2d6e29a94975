import { hasPhrase, listed } from "../diff/key-words.ts";
import { isInternal, parseAddress } from "../integrations/address.ts";
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
    const message =
      droppedScheme(subject) ??
      uncheckedCertificate(subject) ??
      switchedOff(subject) ??
      weakerMode(subject) ??
      olderProtocol(subject);
    // An address of nobody we know is mostly a link.
    const severity =
      subject.belongs !== "no" ? undefined : parseAddress(subject.after) === undefined ? "medium" : "low";
    return message === undefined ? newerProtocol(subject) : { message, ...(severity && { severity }) };
  },
};

function droppedScheme({ words, pathWords, before, after, belongs }: Subject): string | undefined {
  // What browsers may load is a list of names.
  if (hasPhrase(pathWords, ["content security policy", "csp", "img src", "script src", "font src"]))
    return undefined;
  const [was, is] = [parseAddress(before, words), parseAddress(after, words)];
  if (is?.scheme === undefined || isInternal(is.host) || names.test(is.host)) return undefined;
  const dropped = was?.scheme !== undefined && secure[was.scheme] === is.scheme;
  const isNew = before === undefined && belongs === "itself" && is.scheme === "http";
  return dropped || isNew
    ? `calls to ${is.host} go over plain ${is.scheme}: anyone on the way can read and alter them`
    : undefined;
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
  allow insecure, plaintext, trust all, accept any, accept invalid, allow invalid, invalid certs, ignore ssl, ignore certificate
`);

const unchecked = "certificates are no longer checked: anyone can pose as the service";
const off = /^(?:false|0|no|off|none|disabled?|(?:ssl\.)?cert_none|verify_none)$/iu;
const on = /^(?:true|1|yes|on|enabled?)$/iu;

function uncheckedCertificate({ words, nearWords, before, after }: Subject): string | undefined {
  if (after === undefined || before === after) return undefined;
  if (on.test(after.trim()) && hasPhrase(words, opposites)) return unchecked;
  if (!off.test(after.trim())) return undefined;
  if (hasPhrase(words, ["reject unauthorized"])) return unchecked;
  // What is verified there is no certificate.
  if (hasPhrase(nearWords, ["webhook", "webhooks", "signature", "email", "token"])) return undefined;
  const own = words.join(" ");
  return hasPhrase(nearWords, checks) && (hasPhrase(nearWords, security) || own === "verify")
    ? unchecked
    : undefined;
}

function switchedOff({ words, nearWords, before, after }: Subject): string | undefined {
  if (after === undefined || before === after || !off.test(after.trim())) return undefined;
  const last = words.at(-1) ?? "";
  const own =
    ["ssl", "tls", "https", "starttls"].includes(last) ||
    hasPhrase(words, ["use ssl", "use tls", "use https", "require ssl", "require tls", "starttls auto"]);
  const section = hasPhrase(nearWords, ["tls", "ssl"]) && ["enabled", "enable", "required"].includes(last);
  return own || section
    ? "encryption is switched off: anyone on the way can read and alter the calls"
    : undefined;
}

// libpq: `allow` and `prefer` fall back to plain text, `require` does not look at the certificate.
const modes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];

function weakerMode({ words, before, after }: Subject): string | undefined {
  if (after === undefined || before === undefined) return undefined;
  // SQL Server's and JDBC's own words in a connection string.
  const encrypts = (value: string) =>
    /(?:^|[;?&])\s?(?:encrypt|usessl|ssl)=(?:true|yes|mandatory|strict)(?:$|[;&])/iu.test(value);
  if (encrypts(before) && !encrypts(after) && /(?:encrypt|usessl|ssl)=(?:false|no|optional)/iu.test(after))
    return "the connection is no longer guaranteed to be encrypted and checked";
  const asks = (value: string) =>
    /[?&;\s](?:ssl|sslmode|usessl|tls|ssl_mode)=(?!(?:false|disabled?|allow|no|prefer)\b)[\w-]+/iu.test(
      value,
    );
  if (
    /^[a-z][a-z\d+:.-]{1,40}:\/\//iu.test(after) &&
    asks(before) &&
    !/[?&;\s](?:ssl|usessl|tls)/iu.test(after)
  )
    return "the connection asks no longer for encryption: the driver decides";
  const named = hasPhrase(words, ["sslmode", "ssl mode"]);
  const strength = (value: string) =>
    modes.indexOf(/sslmode=([\w-]+)/iu.exec(value)?.[1] ?? (named ? value.trim().toLowerCase() : ""));
  const [was, is] = [strength(before), strength(after)];
  return is !== -1 && is < was
    ? "the connection is no longer guaranteed to be encrypted and checked"
    : undefined;
}

function olderProtocol(subject: Subject): string | undefined {
  const [was, is] = protocols(subject);
  return is < was
    ? "an older version of TLS is accepted: what it protects can be read and altered"
    : undefined;
}

/** Safer, but who speaks only the older one is refused from now on. */
function newerProtocol(subject: Subject): Concern | undefined {
  const [was, is] = protocols(subject);
  if (!(is > was) || subject.words.includes("max")) return undefined;
  return {
    severity: "medium",
    message: `TLS 1.${is} is asked for at least, 1.${was} was: who speaks nothing newer is refused`,
    check: "Do all who call, and all that is called, speak it?",
  };
}

/** The second number of the version of TLS, before and after. */
function protocols({ words, pathWords, before, after }: Subject): [was: number, is: number] {
  const named = hasPhrase(words.length < 2 ? pathWords.slice(-4) : pathWords.slice(-3), protocolKeys);
  const lowest = hasPhrase(words, ["min version", "minimum version"]) && hasPhrase(pathWords, ["tls", "ssl"]);
  const numberIn = (text = "") =>
    named || lowest ? Number(/(?:^|\D)1[._]?([0-3])(?:\D|$)/u.exec(text)?.[1] ?? Number.NaN) : Number.NaN;
  return [numberIn(before), numberIn(after)];
}

const protocolKeys = [
  "tls version",
  "minimum protocol version",
  "ssl version",
  "ssl policy",
  "min tls",
  "minimum tls",
  "security policy",
];
