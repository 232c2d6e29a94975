/** The words of a name, lower case: `stripeSecretKey`, `STRIPE_SECRET_KEY` and `stripe.secret-key` are the same three. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== "");
}

/** Whether the words hold one of the phrases; a phrase of several words holds when they follow each other. */
export function hasPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  const text = ` ${words.join(" ")} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}

/** A long list as it reads best: words apart by spaces, or phrases by commas. */
export function listed(text: string): readonly string[] {
  return text.includes(",") ? text.split(",").map((phrase) => phrase.trim()) : text.trim().split(/\s+/u);
}
