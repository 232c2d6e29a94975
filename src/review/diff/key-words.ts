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

const shortList = 20;

/** Phrases by their first word, for each list of them. */
const indexes = new WeakMap<readonly string[], Map<string, string[][]>>();

function indexOf(phrases: readonly string[]): Map<string, string[][]> {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(" ");
    const first = parts[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), parts]);
  }
  indexes.set(phrases, index);
  return index;
}

/** Whether the words hold one of the phrases; a phrase of several words holds when they follow each other. */
export function hasPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  // A short list is mostly written where it is used, and an index of it would be used once.
  if (phrases.length <= shortList) {
    const text = ` ${words.join(" ")} `;
    return phrases.some((phrase) => text.includes(` ${phrase} `));
  }
  const index = indexOf(phrases);
  return words.some((word, at) =>
    index.get(word)?.some((phrase) => phrase.every((part, offset) => words[at + offset] === part)),
  );
}

/** Whether the words end with one of the phrases: a name is about its last words, `queue_size` is a size. */
export function endsWithPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  const index = indexOf(phrases);
  return words.some((word, at) =>
    index
      .get(word)
      ?.some(
        (phrase) =>
          at + phrase.length === words.length && phrase.every((part, offset) => words[at + offset] === part),
      ),
  );
}

/** A long list as it reads best: words apart by spaces, or phrases by commas. */
export function listed(text: string): readonly string[] {
  return text.includes(",") ? text.split(",").map((phrase) => phrase.trim()) : text.trim().split(/\s+/u);
}
