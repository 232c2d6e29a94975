import { type Change, isPosition } from "../diff/change.ts";
import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import { isOnlyReference, referencesOf, sameReferences } from "../references.ts";
import type { Rule, Subject } from "../rule.ts";

const schemeKeys = listed(`
  auth type, auth scheme, auth method, auth mode, authentication type, authentication method,
  authentication, auth, authorization type, grant type, auth strategy, auth provider, auth flow,
  credential type, credentials type, token type, security protocol, sasl mechanism
`);
const signatureKeys = listed(`
  signature method, signature algorithm, signing algorithm, signing method, jwt algorithm, jwt alg,
  signature version, hash algorithm, algorithm, alg
`);
const checkKeys = listed(`
  verify signature, signature verification, verify signatures, check signature, validate signature,
  verify webhook, webhook verification, require signature, signed, verify token, verify jwt,
  validate token, require auth, auth enabled, authentication enabled, auth required
`);
const scopeKeys = listed(`
  scope, scopes, oauth scopes, permissions, audience, aud, issuer, tenant, tenant id
`);
const schemes =
  /^(?:basic|bearer|token|digest|oauth\d?|api[-_ ]?key|hmac|jwt|mtls|iam|none|sigv4|aws4[\w-]*|client[-_]credentials|password|authorization[-_]code|refresh[-_]token|plain|scram[\w-]*|sasl_\w+|ssl|plaintext|anonymous|service[-_]account|private_key_jwt|client_secret_\w+|kerberos|ntlm|oidc|saml|session|cookie|header|query)$/iu;

export const authSchemeChanged: Rule = {
  id: "auth-scheme-changed",
  title: "Authentication scheme changed",
  severity: "high",
  confidence: "high",
  summary:
    "How calls are authenticated changes: scheme, grant, signature, scopes, or whether signatures are checked.",
  why: "The vendor refuses calls that are signed or authorised in a way it does not expect; unchecked webhooks accept forged events.",
  check: "Does the vendor accept the new scheme for this account, and was it tried?",
  assess(subject) {
    const { words, nearWords, before, after, belongs, shown, removal } = subject;
    if (belongs === "no" || before === after) return undefined;
    if (isOneScopeMore(subject))
      return { severity: "medium", message: `tokens are asked for ${shown.after} too` };
    if (before === undefined) return undefined;
    if (after === undefined && removal !== "alone") return undefined;
    const off = (value: string | undefined) =>
      value === undefined || /^(?:false|0|no|off|none|disabled?)$/iu.test(value.trim());
    if (hasPhrase(nearWords, checkKeys) && off(after) && !off(before)) {
      return {
        severity: "critical",
        message: "signatures or tokens are no longer checked: anyone can send what looks like a real event",
      };
    }
    if (after === undefined) return undefined;
    if (words.at(-1) === "acl" && /^public|authenticated-read/iu.test(after) && !/^public/iu.test(before))
      return {
        severity: "critical",
        message: `what lies there is open to everybody (${shown.after}, was ${shown.before})`,
      };
    const header = [before, after].map((value) =>
      /^(Bearer|Basic|Token|Digest|ApiKey|Api-Key|AWS4-HMAC-SHA256)\s/iu.exec(value)?.[1]?.toLowerCase(),
    );
    if (
      header[0] !== header[1] &&
      (header[0] !== undefined || wordsOf(words.join(" ")).includes("authorization"))
    ) {
      return {
        message: `calls are authorised as ${header[1] ?? "something else"} instead of ${header[0] ?? "before"}`,
      };
    }
    const named = hasPhrase(nearWords, schemeKeys) || hasPhrase(nearWords, signatureKeys);
    if (named && schemes.test(before) && (schemes.test(after) || /^[\w-]{2,30}$/u.test(after))) {
      const none = /^(?:none|anonymous|plain|plaintext)$/iu.test(after);
      return {
        ...(none && { severity: "critical" as const }),
        message: `calls are authenticated by ${shown.after} instead of ${shown.before}`,
      };
    }
    if (hasPhrase(words, signatureKeys) && /^[\w-]{2,30}$/u.test(after)) {
      const none = /^none$/iu.test(after);
      return {
        ...(none && { severity: "critical" as const }),
        message: `calls are signed with ${shown.after} instead of ${shown.before}`,
      };
    }
    // `${var.tenant}` and `var.tenant` say the same.
    if (isOnlyReference(subject.change.before) && isOnlyReference(subject.change.after)) {
      const [was, is] = [referencesOf(subject.change.before), referencesOf(subject.change.after)];
      if (sameReferences(was, is)) return undefined;
    }
    if (hasPhrase(words, scopeKeys))
      return { severity: "medium", message: "tokens are asked for another scope, audience or tenant" };
    return undefined;
  },
};

/** A scope that is new in a list which was there before. */
function isOneScopeMore({ change, words, file }: Subject): boolean {
  const list = listOf(change);
  return (
    change.kind === "added" &&
    hasPhrase(words, scopes) &&
    file.settings.before.some((setting) => listOf(setting) === list)
  );
}

const scopes = ["scope", "scopes"];

function listOf({ key }: Pick<Change, "key">): string {
  return key.filter((segment) => !isPosition(segment)).join("\0");
}
