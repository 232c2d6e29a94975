import { hasPhrase } from "../diff/key-words.ts";
import { isAddressKey, parseAddress } from "../integrations/address.ts";
import { ships } from "../integrations/environment.ts";
import type { Rule } from "../rule.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";

export const placeholderValue: Rule = {
  id: "placeholder-value",
  title: "Placeholder value",
  severity: "high",
  confidence: "high",
  summary: "A setting of the integration holds a value that someone meant to replace, or nothing.",
  why: "The service starts and every call fails: a placeholder is a value like any other to the program.",
  check: "Where does the real value come from, and when?",
  assess({ change, words, before, after, environment, belongs, shown }) {
    if (belongs === "no" || after === undefined || before === after || !ships(environment)) return undefined;
    const matters =
      isCredentialKey(change.key) ||
      isAddressKey(words) ||
      hasPhrase(words, [
        "id",
        "account",
        "region",
        "sid",
        "from",
        "sender",
        "email",
        "phone",
        "number",
        "bucket",
        "queue",
        "topic",
        "version",
      ]);
    if (after.trim() === "" || change.after?.type === "null") {
      // An empty entry is how a template of variables says that the value comes from outside.
      if (before === undefined || before.trim() === "" || !matters) return undefined;
      return { message: "the value is empty now" };
    }
    if (!isPlaceholder(after) && !isExampleAddress(after, words)) return undefined;
    // `log_driver: none` switches something off.
    if (!matters && /^(?:none|null|undefined|n\/a|-+)$/iu.test(after.trim())) return undefined;
    const had = before !== undefined && before.trim() !== "" && !isPlaceholder(before);
    const shownAs = isCredentialKey(change.key) ? "the value" : shown.after;
    return {
      severity: had && matters ? "high" : "medium",
      message: `${shownAs} is a placeholder, not a value that works`,
    };
  },
};

/** `changeme`, `TODO`, `<your-key>`, `xxxx`, `REPLACE_ME`. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  return (
    /^(?:sk_(?:live|test)_)?(?:change[-_ ]?me.*|change[-_ ]?it|todo\b.*|fixme\b.*|tbd|replace[-_ ]?(?:me|this|with).*|your[-_ ].*|insert[-_ ].*|placeholder.*|dummy.*|example|sample|fake.*|xxx+|x{3,}[-_x]*|\.{3,}|\*{3,}|foo|bar|foobar|asdf|lorem.*|n\/a|none|null|undefined|\?+|-+|not[-_ ]?set|fill[-_ ]?(?:me|in).*|put[-_ ].*here|secret[-_ ]?here|123456?7?8?9?0?)$/iu.test(
      bare,
    ) ||
    /^<[^<>]{1,80}>$/u.test(bare) ||
    /^\[[A-Z _-]{3,60}\]$/u.test(bare) ||
    /^__[A-Z_]+__$/u.test(bare)
  );
}

function isExampleAddress(text: string, words: readonly string[]): boolean {
  const host = parseAddress(text, words)?.host ?? /@([\w.-]+)$/u.exec(text)?.[1] ?? "";
  return /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid)$|^(?:your|my)[-.]/u.test(host);
}
