import type { Random } from "./random.ts";
import { byKey, type SecretKind } from "./secret-kind.ts";

const words =
  "sunshine dragonfly butterfly chocolate wolverine trombone marigold pumpkin hedgehog lantern".split(" ");
const keys = ["db_password", "password", "smtppass", "admin_pwd", "client_secret", "passphrase", "dbpass"];
const word = (r: Random) => r.pick(words);

/** A password as people and generators choose it. Without vowels, so that it is no word by chance. */
export function chosen(r: Random, signs = "!$%^*~"): string {
  const letters = "bcdfghjkmnpqrstvwxz";
  const of = (length: number) => r.text(letters, length);
  return `${of(3).toUpperCase()}${r.digits(1)}${r.pick([...signs])}${of(4)}${r.digits(2)}${of(2)}`;
}

/** Passwords that nobody can tell without the key under which they stand. */
export const chosenPasswords: readonly SecretKind[] = [
  byKey("a plain word", keys, word),
  byKey("a word and a year", keys, (r) => `${word(r)}${1990 + r.number(40)}`),
  byKey("a capital, a word, a sign", keys, (r) => `${word(r).toUpperCase()}${r.digits(2)}!`),
  byKey("words with dashes", keys, (r) => `${word(r)}-${word(r)}-${word(r)}-${word(r)}`),
  byKey("words with blanks", keys, (r) => `${word(r)} ${word(r)} ${word(r)}`),
  byKey("with an at sign", keys, (r) => `${chosen(r)}@${chosen(r)}`),
  byKey("with a hash", keys, (r) => `${chosen(r)}#${chosen(r)}`),
  byKey("with an ampersand", keys, (r) => `${chosen(r)}&${chosen(r)}`),
  byKey("with angle brackets", keys, (r) => `${chosen(r)}<${chosen(r)}>`),
  byKey("with colons", keys, (r) => `${chosen(r)}:${chosen(r)}`),
  byKey("with slashes", keys, (r) => `${chosen(r)}/${chosen(r)}//${chosen(r)}`),
  byKey("with a double quote", keys, (r) => `${chosen(r)}"${chosen(r)}`),
  byKey("with a single quote", keys, (r) => `${chosen(r)}'${chosen(r)}`),
  byKey("with a backslash", keys, (r) => `${chosen(r)}\\${chosen(r)}`),
  byKey("with a dollar", keys, (r) => `${chosen(r)}$${chosen(r)}`),
  byKey("with a semicolon", keys, (r) => `${chosen(r)};${chosen(r)}`),
  byKey("with a percent sign", keys, (r) => `${chosen(r)}%41${chosen(r)}`),
  byKey("with a bar and stars", keys, (r) => `${chosen(r)}|*_*|${chosen(r)}`),
  byKey("with a backtick", keys, (r) => `${chosen(r)}\`${chosen(r)}`),
  byKey("with braces", keys, (r) => `${chosen(r)}{${chosen(r)}}`),
  byKey("with an equals sign", keys, (r) => `${chosen(r)}=${chosen(r)}==`),
  byKey("with a comma", keys, (r) => `${chosen(r)},${chosen(r)}`),
  byKey("in German", keys, (r) => `Größenwähler${r.digits(4)}`),
  byKey("in Cyrillic", keys, (r) => `пароль${r.digits(4)}секретный`),
  byKey("in Chinese", keys, (r) => `密码很安全的吧${r.digits(4)}`),
  byKey("with an emoji", keys, (r) => `${chosen(r)}🔑${chosen(r)}`),
  byKey("digits only", ["smtp_password", "vpn_pass", "passcode"], (r) => r.digits(9)),
  byKey("a PIN", ["terminal_pin", "card_pin"], (r) => r.digits(6)),
  byKey("long", keys, (r) => Array.from({ length: 8 }, () => chosen(r)).join("")),
  {
    name: "that looks like an address",
    toldBy: "key",
    keys,
    make: (r) => {
      const secrets = [r.text("bcdfgh", 9), r.text("jkmnp", 8)];
      return { text: `https://${secrets[0]}.example/${secrets[1]}`, secrets };
    },
  },
  byKey("that looks like a path", keys, (r) => `/${r.text("bcdfgh", 7)}/${r.text("jkmnp", 7)}`),
  byKey("that begins as a reference", keys, (r) => `\${${r.text("bcdfgh", 4)}-${chosen(r)}`),
  byKey("an OTP seed", ["otp_secret", "totp_seed", "mfa_secret"], (r) =>
    r.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32),
  ),
  byKey("a licence key", ["license_key", "LICENSE"], (r) =>
    Array.from({ length: 5 }, () => r.capitals(5)).join("-"),
  ),
  byKey(
    "an id as a key",
    ["postmark_server_token", "scw_secret_key", "consul_http_token", "pinecone_api_key"],
    (r) => r.uuid(),
  ),
  byKey("an HMAC key", ["signing_key", "hmac_secret", "webhook_secret", "secret_key_base"], (r) => r.hex(64)),
  byKey("a short hex key", ["rails_master_key", "encryption_key"], (r) => r.hex(32)),
  byKey("words of a wallet", ["mnemonic", "seed_phrase"], (r) =>
    Array.from({ length: 12 }, () => word(r)).join(" "),
  ),
  byKey("a salt", ["password_salt", "hash_salt"], (r) => `${chosen(r)}${chosen(r)}`),
  byKey("a community", ["snmp_auth_password", "snmp_passphrase"], (r) => `${word(r)}${word(r)}`),
];
