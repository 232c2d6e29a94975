import { tokensIn } from "../../text/token-shapes.ts";

// Where a credential lies instead of the credential itself. Whole values only: a default behind `:-` may be a secret.
const references = [
  /^\$[A-Z_][A-Z\d_]{0,100}$/u,
  /^\$\{\{? ?[A-Za-z_][\w.]{0,100} ?\}?\}$/u,
  // Without a value the shell stops with these words.
  /^\$\{[A-Za-z_]\w{0,100}:?\?[^{}]{0,200}\}$/u,
  /^%[A-Z_][A-Z\d_]{0,100}%$/u,
  /^\{\{-? ?[\w.$ |"-]{1,150} ?-?\}\}$/u,
  /^(?:process\.env|ENV|os\.environ|env|import\.meta\.env|secrets|vars|var|local|data|module)[.[(]["']?[\w.]{1,120}["']?[\])]?$/u,
  /^(?:vault|secret|secrets|ssm|op|sops|gcp-sm|aws-sm|awssm|azurekv|keyvault|kms|env|file|doppler|infisical)(?::|:\/\/)[\w./:#@-]{1,200}$/u,
  /^@Microsoft\.KeyVault\([\w=:/.;-]{1,200}\)$/u,
  /^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):[\w:/.-]{1,200}$/u,
  /^projects\/[\w-]{1,60}\/secrets\/[\w/-]{1,120}$/u,
  /^\/run\/secrets\/[\w.-]{1,100}$/u,
];

/** Whether the value only says where the credential lies: `${STRIPE_KEY}`, `vault:…`, `secrets.STRIPE_KEY`. */
export function isReference(value: string): boolean {
  const bare = value.trim();
  return references.some((reference) => reference.test(bare)) && tokensIn(bare).length === 0;
}

const word =
  /^(?:true|false|null|none|nil|~||basic|bearer|digest|oauth2?|oidc|saml|jwt|hmac|mtls|iam|sigv4|kerberos|ntlm|anonymous|api[-_]?key)$/iu;

/** A switch, nothing at all, the name of a scheme, or a reference: shown even where a credential is expected. */
export function isPlain(value: string): boolean {
  return word.test(value.trim()) || isReference(value);
}
