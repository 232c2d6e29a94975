import { isPosition } from "../diff/change.ts";
import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";

const credentials = listed(`
  password, passwd, passphrase, passcode, pwd, pass, pw, secret, secrets, token, tokens, credential,
  credentials, creds, apikey, apisecret, apitoken, accesskey, secretkey, privatekey, authkey, accesstoken,
  authtoken, clientsecret, key, auth, authorization, bearer, jwt, cookie, signature, sig, salt, otp, pin,
  sas, hmac, mnemonic, seed, pem, p12, pfx, keystore, license, dsn, connectionstring, connection string,
  connstr, conn str, jaas config, pat, pepper, pincode, requirepass, masterauth, secretkeybase
`);

// Said of a credential without being one: its address, its name, how long it lives, how many there are.
const about = listed(`
  timeout ttl expiry expires expiration expire age lifetime seconds secs ms millis minutes hours days
  limit min max length size count enabled enable disabled disable required require url uri endpoint host
  path header headers type scheme algorithm alg prefix version rotation policy issuer audience scope
  scopes provider field param column file filename dir location region mode strategy method grant flow
  retries ref name arn id in optional domain
`);

// Keys in the sense of a map, a table or a public half.
const harmless = listed(`
  public key, publishable key, partition key, primary key, sort key, foreign key, cache key, routing key,
  max tokens, min tokens, total tokens, prompt tokens, completion tokens, output tokens, input tokens,
  token limit, tokens per, max token, public token, key prefix, pass through, pool pre
`);

const secretFolders = ["secrets", "secret", "credentials", "creds", "stringdata", "passwords", "tokens"];

const credentialEnding =
  /(?:password|passwd|passphrase|pass|pwd|(?:root|bind|db|user|admin)pw|secret|token|credentials?|(?:api|private|access|secret|signing|encryption|master|ssh|deploy|hmac|account|storage|license|subscription|function|host|write|ingest|instrumentation|app|merchant|unseal|shared|auth|session)key)$/u;
const ordinaryEnding = /^(?:com|by|encom|over|under|tres|sur|out)pass$/u;

/** Whether this one name says that its value is a credential. */
export function isCredentialName(name: string): boolean {
  // `password2` is one as well.
  const words = wordsOf(name).map((word) => word.replace(/\d{1,3}$/u, "") || word);
  const last = words.at(-1) ?? "";
  if (hasPhrase(words, harmless) || about.includes(words.at(-1) ?? "")) return false;
  // `sessionkey`, `dbpassword`: written as one word.
  return hasPhrase(words, credentials) || (credentialEnding.test(last) && !ordinaryEnding.test(last));
}

/** Whether a key path looks like that of a credential, by its own name or because it lies among secrets. */
export function isCredentialKey(key: readonly string[]): boolean {
  const names = key.filter((segment) => !isPosition(segment));
  // Kubernetes names a secret and a key in it: where the credential lies, not what it is.
  if (names.some((name) => /^(?:secretKeyRef|secretRef|configMapKeyRef|fieldRef)$/u.test(name))) return false;
  const own =
    names.findLast((name) => !/^(?:default|value|val|text|literal|content|#text)$/iu.test(name)) ?? "";
  if (isCredentialName(own)) return true;
  if (about.includes(wordsOf(own).at(-1) ?? "")) return false;
  return names
    .slice(0, -1)
    .some((name) => secretFolders.includes(name.toLowerCase().replace(/[^a-z]/gu, "")));
}
