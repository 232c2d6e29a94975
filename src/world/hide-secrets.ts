/** Shorter values would blot out ordinary words; the runner masks those in its log all the same. */
const shortest = 4;

/** Answers a function that blots out these values, also as they look inside an address, JSON or basic authorization. */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString("base64"),
      // As Markdown spells it: rendered, it would read in clear again.
      secret.replace(/([\\`*_{}[\]()|~!])/gu, "\\$1"),
    ]);
  // Longest first: one secret may be a part of another.
  const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => ordered.reduce((hidden, form) => hidden.replaceAll(form, "***"), text);
}
