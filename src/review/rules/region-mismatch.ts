import type { Setting } from "../diff/change.ts";
import { hasPhrase, wordsOf } from "../diff/key-words.ts";
import { parseAddress } from "../integrations/address.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

const region =
  /(?<![a-z\d])((?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(?:us|europe|asia|australia|northamerica|southamerica|me)-(?:north|south|east|west|central|northeast|southeast)\d|(?:east|west|north|south|central)(?:us|europe|asia)\d?)(?![a-z\d])/iu;
const account =
  /^arn:aws[\w-]*:[\w-]+:[\w-]*:(\d{12}):|(?:^|\/\/)(\d{12})\.dkr\.ecr\.|amazonaws\.com\/(\d{12})\//u;

export const regionMismatch: Rule = {
  id: "region-mismatch",
  title: "Region or account mismatch",
  severity: "high",
  confidence: "medium",
  summary: "After the change, settings that stand side by side name different regions or accounts.",
  why: "Keys, queues and buckets exist in one region of one account: a call that mixes two finds nothing or is refused.",
  check: "Do all settings of this section mean the same region and account?",
  assess(subject) {
    const { change, after, before, belongs } = subject;
    if (belongs === "no" || after === undefined || before === after) return undefined;
    return (
      disagreement(subject, "region", regionOf) ??
      disagreement(subject, "account", accountOf) ??
      anotherRegion(subject)
    );

    function disagreement({ file }: Subject, what: string, of: (setting: Setting) => string | undefined) {
      const own = change.after === undefined ? undefined : of(change.after);
      if (own === undefined) return undefined;
      const others = (settings: readonly Setting[], except: readonly string[]) =>
        new Set(
          settings
            .filter(({ key }) => isBeside(key, except) && key.join("\0") !== except.join("\0"))
            .flatMap((setting) => of(setting) ?? []),
        );
      const now = others(file.settings.after, change.key);
      if (now.size !== 1 || now.has(own)) return undefined;
      // Where they differed before, it is how the system is built.
      const was = change.before === undefined ? undefined : of(change.before);
      if (was !== undefined && !others(file.settings.before, change.before!.key).has(was)) return undefined;
      return { message: `the ${what} is ${own} here and ${[...now][0]} in the settings beside it` };
    }
  },
};

/** The region of one service alone: nothing of what it had is there. */
function anotherRegion({ change, words }: Subject): Concern | undefined {
  if (!hasPhrase(words, ["region"])) return undefined;
  const [was, is] = [change.before, change.after].map((setting) => setting && regionOf(setting));
  if (was === undefined || is === undefined || was === is) return undefined;
  return {
    severity: "medium",
    message: `it is used in ${is} instead of ${was}: what was set up there does not exist here`,
    check: "Was everything that it needs (keys, verified senders, queues, data) set up in the new region?",
  };
}

function regionOf({ key, value }: Setting): string | undefined {
  const words = wordsOf(key.at(-1) ?? "");
  const says =
    hasPhrase(words, ["region", "location", "zone"]) ||
    value?.startsWith("arn:") ||
    parseAddress(value, words) !== undefined;
  return says ? region.exec(value ?? "")?.[1]?.toLowerCase() : undefined;
}

function accountOf({ key, value }: Setting): string | undefined {
  const words = wordsOf(key.at(-1) ?? "");
  if (hasPhrase(words, ["account", "account id"]) && /^\d{12}$/u.test(value ?? "")) return value;
  return account
    .exec(value ?? "")
    ?.slice(1)
    .find((part) => part !== undefined);
}

/** In the same section; in a flat file, named alike. */
function isBeside(key: readonly string[], other: readonly string[]): boolean {
  const parent = other.slice(0, -1);
  if (parent.length > 0)
    return key.length >= other.length && parent.every((segment, at) => key[at] === segment);
  return key.length === 1 && wordsOf(key[0]!)[0] === wordsOf(other[0]!)[0];
}
