import { leafName } from "../diff/change.ts";
import { wordsOf } from "../diff/key-words.ts";
import type { Rule, Subject } from "../rule.ts";
import { isDevelopment } from "./sdk-major-bump.ts";

export const sdkRemoved: Rule = {
  id: "sdk-removed",
  title: "SDK removed",
  severity: "medium",
  confidence: "medium",
  summary:
    "The package by which an integration is called is no longer a dependency, and none takes its place.",
  why: "What still calls the integration fails when it is loaded, and what it was told by (mails, traces, payments) ends with this deploy.",
  check: "Is the integration no longer needed, and is its data kept where it must be?",
  assess(subject) {
    const { change, integration } = subject;
    if (change.from !== "manifest" || change.kind !== "removed" || integration === undefined)
      return undefined;
    if (change.key[0] === "locked" || isDevelopment(change) || isReplaced(subject)) return undefined;
    const severity = isGoneAltogether(subject) ? ("low" as const) : undefined;
    return {
      ...(severity && { severity }),
      message: `${leafName(change.key)} goes: nothing here calls ${integration.name} by it any more`,
    };
  },
};

/** What it was called by, or configured with, goes in the same change: on purpose. */
function isGoneAltogether({ integration, review }: Subject): boolean {
  const words = telling(integration!.id);
  return review.changes.some(
    ({ from, kind, key, before }) =>
      from !== "manifest" &&
      kind === "removed" &&
      [...key, before?.value?.slice(0, 200) ?? ""].some((text) =>
        telling(text).some((word) => words.includes(word)),
      ),
  );
}

/** The same package elsewhere, another major version of it, or another that has a word of its name or of the integration's. */
function isReplaced({ change, integration, review }: Subject): boolean {
  const words = [...telling(leafName(change.key)), ...telling(integration!.id)];
  return review.changes.some(
    ({ from, kind, key }) =>
      from === "manifest" &&
      kind !== "removed" &&
      telling(leafName(key)).some((word) => words.includes(word)),
  );
}

/** Words of a package's name that are hardly in another's by chance. */
function telling(name: string): string[] {
  return wordsOf(name).filter(
    (word) =>
      word.length > 2 &&
      !/^(?:com|org|net|client|sdk|api|lib|node|java|python|ruby|core|spring|boot|starter|rails|django|types|azure|aws|google|cloud)$/u.test(
        word,
      ),
  );
}
