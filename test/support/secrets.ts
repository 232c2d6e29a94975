import fc from "fast-check";

const base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function letters(from: string, length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...from), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
}

/** Credentials that can be told by what they look like. */
export const token = fc.oneof(
  letters(base62, 24).map((tail) => `sk_live_${tail}`),
  letters(base62, 24).map((tail) => `rk_test_${tail}`),
  letters(base62, 36).map((tail) => `ghp_${tail}`),
  letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16).map((tail) => `AKIA${tail}`),
  letters(base62, 32).map((tail) => `whsec_${tail}`),
  letters("0123456789abcdef", 32).map((tail) => `AC${tail}`),
  letters("0123456789", 12).chain((n) => letters(base62, 24).map((tail) => `xoxb-${n}-${n}-${tail}`)),
  fc.tuple(letters(base62, 22), letters(base62, 43)).map(([a, b]) => `SG.${a}.${b}`),
  fc
    .tuple(letters(base62, 30), letters(base62, 60), letters(base62, 43))
    .map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`),
  letters("0123456789abcdef", 40),
  letters(`${base62}+/`, 40),
  letters(base62, 32),
);

/** Credentials that nobody can tell without knowing where they stand. Without vowels, so that no word is one by chance. */
export const password = fc
  .stringMatching(/^[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z0-9!$%^*._~-]{8,24}$/u)
  .filter((text) => /[a-z]/u.test(text) && /\d/u.test(text));

/** Whether a piece of the secret that is long enough to help is in the text. */
export function leaks(text: string, secret: string): boolean {
  const core = secret.replace(/^(?:sk_live_|rk_test_|ghp_|AKIA|whsec_|xoxb-|SG\.)/u, "");
  for (let at = 0; at + 7 <= core.length; at++) if (text.includes(core.slice(at, at + 7))) return true;
  return false;
}
