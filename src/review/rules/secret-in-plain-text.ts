import { hasPhrase, listed } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { isHarmlessPlace, isPipeline } from "../integrations/environment.ts";
import { stageOfToken } from "../integrations/stage.ts";
import { isReference } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";
import { isCredentialKey, isCredentialName } from "../secrets/credential-key.ts";
import { looksRandom } from "../secrets/high-entropy.ts";
import { knownSecrets } from "../secrets/known-secrets.ts";
import { isPlaceholder } from "./placeholder-value.ts";

export const secretInPlainText: Rule = {
  id: "secret-in-plain-text",
  title: "Secret in plain text",
  severity: "critical",
  confidence: "high",
  summary: "A credential stands in the file itself.",
  why: "Whoever can read the repository, its forks or its history has the credential from now on; deleting the line does not take it back.",
  check: "Was it revoked already? It has to be, even when this is never merged.",
  assess(subject) {
    const { after, before, environment, change, belongs } = subject;
    if (after === undefined || after === before || after.length < 6) return undefined;
    if (isReference(after) || isPlaceholder(after) || isSealed(after) || isMadeUp(after)) return undefined;
    if (passwordInUrl(after)) return graded(subject, "a password stands in an address in the file");
    if (isPublic(subject) || isVariableName(after) || isPipelineSignature(subject)) return undefined;
    const known = knownToken(after);
    const stage = stageOfToken(after);
    if (known && stage !== "test") {
      return {
        everywhere: true,
        message: "a credential of a known kind stands in the file for everyone who can read the repository",
      };
    }
    if (!isCredentialKey(change.key) || change.after?.type === "boolean" || change.from === "manifest")
      return undefined;
    if (!known && !looksRandom(after) && !(isSurelyCredential(subject) && looksChosen(after)))
      return undefined;
    if (stage === "test" && isHarmlessPlace(environment)) return undefined;
    // A sample is where secrets of one's own are left by mistake.
    if (environment === "sample" && belongs === "itself" && looksRandom(after) && isSurelyCredential(subject))
      return {
        severity: "medium",
        everywhere: true,
        message: "the sample holds what looks like a real credential",
      };
    return graded(
      subject,
      "a credential stands in the file for everyone who can read the repository",
      stage === "test",
    );
  },
};

/** Tests and samples say so in the value itself; a format string has no secret yet. */
function isMadeUp(text: string): boolean {
  return (
    /(?:^|[-_ .])(?:mock|mocked|fake|dummy|example|sample|stub|placeholder|test[-_]?token|not[-_]?real|some[-_]?secret|somesecret\w*|secret[-_]?value)(?:$|[-_ .\d])/iu.test(
      text,
    ) || /%\d?\$?[sd]|\{\d?\}/u.test(text)
  );
}

function graded({ environment }: Subject, message: string, test = false): Concern {
  return {
    severity: test ? "medium" : "high",
    confidence: isHarmlessPlace(environment) || test ? "low" : "medium",
    message,
  };
}

/** What Drone signs its pipeline with is meant to stand beside it. */
function isPipelineSignature({ change, after }: Subject): boolean {
  return (
    /^(?:hmac|signature)$/u.test(change.key.at(-1) ?? "") &&
    isPipeline(change.file) &&
    /^[\da-f]{64}$/u.test(after!)
  );
}

function knownToken(text: string): boolean {
  const whole = text.trim();
  // A known kind that is most of the value: a connection string has a rule of its own.
  return (
    knownSecrets(whole).some(({ start, end }) => end - start >= 16 && end - start > whole.length / 2) &&
    !whole.includes("://")
  );
}

function passwordInUrl(text: string): boolean {
  const password = /:\/\/[^\s/:@]{0,128}:([^\s/@]{4,256})@([\w.-]+)/u.exec(text);
  if (password === null) return false;
  const [, secret, host] = password;
  const usual =
    /^(?:postgres|password|root|admin|guest|test|secret|example|user|pass|redis|mysql|changeme)$/iu.test(
      secret!,
    );
  return (
    !usual &&
    !isReference(secret!) &&
    !/^(?:[$<{%*]|x{3})/iu.test(secret!) &&
    !/^(?:localhost|127[\d.]+|db|redis|postgres|mysql|rabbitmq|mongo)$/u.test(host!)
  );
}

/** Encrypted for the cluster or by sops, or a hash: it is meant to stand there. */
function isSealed(text: string): boolean {
  return /^(?:ENC\[|Ag[A-Za-z0-9+/]{100}|\$2[aby]\$|\$argon2|\$6\$|\{cipher\}|\{bcrypt\}|vault:v\d|-----BEGIN (?:CERTIFICATE|PUBLIC KEY|PGP MESSAGE)|ssh-(?:rsa|ed25519) |!vault|secure:)/u.test(
    text.trim(),
  );
}

/** Made to be seen: the public half, an identifier, a key for browsers. */
function isPublic({ words, nearWords, after }: Subject): boolean {
  return (
    /^(?:pk_live_|pk_test_|rzp_(?:test|live)_|phc_|price_|prod_|acct_)/u.test(after!) ||
    hasPhrase(nearWords, [
      "public",
      "publishable",
      "next public",
      "vite",
      "site key",
      "sitekey",
      "client id",
      "key id",
      "fingerprint",
      "checksum",
      "sha",
      "digest",
      "integrity",
      "dsn",
    ]) ||
    hasPhrase(words, ["url", "uri", "endpoint", "host"])
  );
}

// `key` and `token` alone may be of a map or a style sheet; then only randomness tells.
const sure = listed(`
  password, passwd, pwd, passphrase, secret, credential, credentials, api key, apikey, access key, private key, secret key,
  signing key, encryption key, auth key, account key, master key, auth token, access token, api token, bearer token
`);

function isSurelyCredential({ words, nearWords }: Subject): boolean {
  return hasPhrase(nearWords, sure) && words.length > 0 && isCredentialName(nearWords.join("_"));
}

/** Chosen by a person: letters with digits, not the name of something (`payments-api-key-v2`). */
function looksChosen(text: string): boolean {
  if (/\s|^[./~]|^\w+\.\w+\.|[{}<>()]/u.test(text) || text.length < 8) return false;
  return /\d/u.test(text) && /[a-z]/iu.test(text) && !/^(?:[a-z]+[-_./:])+(?:[a-z]+|v?\d+)$/iu.test(text);
}
