import { isPosition } from "../diff/change.ts";
import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";

const credentials = listed(`
  password, passwords, passwd, passphrase, passphrases, passcode, passcodes, pwd, pwds, pass, pw, secret, secrets, token, tokens, credential,
  credentials, creds, apikey, apikeys, api keys, apisecret, apitoken, accesskey, access keys, secretkey, privatekey,
  private keys, signing keys, authkey, accesstoken, authtoken, clientsecret, key, auth, authorization, bearer, jwt, cookie,
  signature, sig, salt, otp, pin, puk, sas, sk, psk, hmac, mnemonic, seed, pem, p12, pfx, keystore, license, licence, dsn,
  connectionstring, connection string, connstr, conn str, jaas config, pat, pepper, pincode, requirepass, masterauth,
  secretkeybase, recovery code, recovery codes, backup code, backup codes, snmp community, community string,
  dockerconfigjson, service account json, passwort, kennwort, senha, contrasena, motdepasse, mot de passe, wachtwoord, haslo
`);

// Said of a credential without being one: its address, its name, how long it lives, how many there are.
const about = listed(`
  timeout ttl expiry expires expiration expire age lifetime validity seconds secs ms millis minutes hours days interval
  limit min max length digits size count rate rounds iterations cost attempts enabled enable disabled disable required
  require secure url uri endpoint host realm path header headers type scheme algorithm alg prefix version rotation policy
  strength issuer audience scope scopes provider source store field param column file filename dir location region mode
  strategy method format grant flow encoder hasher bucket banner consent metrics alias class changed retries ref name
  arn id in at optional domain
`);

// Keys in the sense of a map, a table or a public half.
const harmless = listed(`
  public key, publishable key, site key, partition key, primary key, sort key, foreign key, cache key, routing key, hash key,
  range key, row key, group key, lookup key, message key, idempotency key, translation key, map key, unique key, dedup key,
  search key, shard key, index key, tag key, label key, non key, query key, registry key, hot key, key format,
  max tokens, min tokens, total tokens, prompt tokens, completion tokens, output tokens, input tokens,
  token limit, tokens per, max token, public token, key prefix, pass through, pool pre, secrets manager,
  existing secret, seed data, pull secret, pull secrets, token refresh, token bucket
`);

const secretFolders = ["secrets", "secret", "credentials", "creds", "stringdata", "passwords", "tokens"];

// What is said to people, in their language: `login.password: "Passwort"`.
const wordings = /^(?:i18n|l10n|locales?|translations?|messages)$/iu;

const credentialEnding =
  /(?:password|passwd|passphrase|pass|pwd|mnemonic|(?:root|bind|db|user|admin)pw|secret|token|credentials?|(?:api|private|access|secret|signing|encryption|master|ssh|deploy|hmac|account|storage|license|subscription|function|host|write|ingest|instrumentation|app|merchant|unseal|shared|auth|session)key)$/u;
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
  const isWording = names.some((name) => wordings.test(name));
  if (isCredentialName(own)) return !isWording;
  if (about.includes(wordsOf(own).at(-1) ?? "")) return false;
  return names
    .slice(0, -1)
    .some((name) => secretFolders.includes(name.toLowerCase().replace(/[^a-z]/gu, "")));
}
