import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import type { Span } from "./known-secrets.ts";

/** Names of what is drawn or computed, and public all the same. */
const publicNames = listed(`
  commit, sha, sha1, sha256, sha512, md5, digest, checksum, checksums, hash, revision, rev, ref, etag, fingerprint,
  thumbprint, integrity, image, tag, uses, source, from, public key, publishable key, site key, sitekey, target revision,
  certificate, cert, ca bundle, known hosts, authorized keys, trace id, span id, nonce
`);

/** Whether the name of a setting says that its value is a digest, a commit, an image, or the public half of a key. */
export function isPublicName(name: string): boolean {
  return hasPhrase(wordsOf(name), publicNames);
}

/** What looks drawn at random and is told to everybody: each with the flag `g`. */
const identifiers: readonly RegExp[] = [
  // Digests of images and packages; commits of actions, modules and pages.
  /(?<![A-Za-z0-9])(?:sha(?:1|224|256|384|512)|md5)[:=][0-9a-f]{32,128}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])sha(?:256|384|512)-[A-Za-z0-9+/]{40,88}={0,2}/gu,
  /(?<=[\w.-]\/[\w./-]{1,200}@)[0-9a-f]{40}(?![A-Za-z0-9])/gu,
  /(?<=[?&]ref=|\/(?:commit|commits|tree|blob|raw|compare)\/|\b(?:commit|revision|sha) )[0-9a-f]{7,40}(?![A-Za-z0-9])/gu,
  // Names that clouds draw for what they make.
  /(?<![\w-])(?:vpc|subnet|sg|sgr|ami|i|vol|snap|eni|igw|nat|rtb|acl|eipalloc|lt|tgw|vpce|fs|fsmt|fsap|dopt|pcx|cgw|vgw)-[0-9a-f]{8,17}(?![\w-])/gu,
  /(?<![A-Za-z0-9])[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d_[A-Za-z0-9]{9}(?![A-Za-z0-9])/gu,
  /(?<![A-Za-z0-9])arn:aws[\w-]{0,12}:[\w:/.*-]{1,512}/gu,
  /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/giu,
  // Cipher suites, and constants in capitals.
  /(?<![A-Za-z0-9])[A-Z]{2,20}\d{0,4}(?:[_-](?:[A-Z]{1,20}\d{0,4}|\d{1,4})){1,12}(?![A-Za-z0-9])/gu,
  // Hosts: by their scheme, or by what they end with.
  /(?<=:\/\/)[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?![\w@])/gu,
  /(?<![\w@/=-])(?:[a-z0-9-]{1,63}\.){2,8}(?:com|net|org|io|aws|dev|cloud|internal|local|svc|app)(?![\w@.-])/gu,
  // The public half of a key.
  /(?<![A-Za-z0-9])(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}|sk-ssh-ed25519@openssh\.com) AAAA[A-Za-z0-9+/]{20,1200}={0,2}/gu,
  /-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----[\sA-Za-z0-9+/=\\]{0,4000}(?:-----END [A-Z ]{0,40}-----)?/gu,
];

/** Where text holds identifiers that everybody may read though they look drawn at random. */
export function publicIdentifiers(text: string): Span[] {
  return identifiers.flatMap((identifier) =>
    [...text.matchAll(identifier)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
