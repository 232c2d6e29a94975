import { hasPhrase, listed } from "../diff/key-words.ts";
import { parseAddress } from "../integrations/address.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

export const apiVersionChanged: Rule = {
  id: "api-version-changed",
  title: "API version changed",
  severity: "high",
  confidence: "high",
  summary:
    "Calls ask for another version of the API, by header, setting or path; numbered or dated, up or down.",
  why: "Fields vanish or change their meaning between versions, and webhooks may keep the old one: the code breaks on answers it never saw.",
  check: "Were the vendor's notes for every version between read, and do the webhooks use the same one?",
  assess(subject) {
    const { before, after, belongs } = subject;
    if (belongs === "no" || before === undefined || after === undefined || before === after) return undefined;
    return versionOfPath(subject) ?? versionOfKey(subject);
  },
};

const pathVersion = /\/(v\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}(?:-\d{2})?)(?=\/|$)/iu;

function versionOfPath({ before = "", after = "", words }: Subject): Concern | undefined {
  const versionIn = (value: string) => {
    const path = parseAddress(value, words)?.path ?? (value.startsWith("/") ? value : "");
    return pathVersion.exec(path)?.[1];
  };
  const [was, is] = [versionIn(before), versionIn(after)];
  return was === undefined || is === undefined || was === is ? undefined : told(was, is);
}

const keys = listed(`
  api version, apiversion, version, stripe version, anthropic version, x ms version, notion version,
  square version, graph version, api release, protocol version
`);

function versionOfKey({
  change,
  words,
  nearWords,
  before = "",
  after = "",
  belongs,
}: Subject): Concern | undefined {
  if (change.from === "manifest" || !hasPhrase(words, keys)) return undefined;
  // Kubernetes' own `apiVersion`, or the version of a chart, an image, a file format.
  if (change.key.at(-1) === "apiVersion" && /\//u.test(after)) return undefined;
  if (
    hasPhrase(nearWords, [
      "app version",
      "chart",
      "image",
      "schema version",
      "engine",
      "node version",
      "python version",
      "java version",
      "go version",
      "compose",
    ])
  )
    return undefined;
  const bare = words.join(" ") === "version";
  // A file of its own says which version it is: a chart, a package, an application.
  if (bare && (belongs !== "itself" || (change.key.length === 1 && !/^\d{4}-/u.test(after))))
    return undefined;
  return isVersion(before) && isVersion(after) ? told(before, after) : undefined;
}

function isVersion(text: string): boolean {
  return /^v?\d{1,4}(?:[.-]\d{1,3}){0,3}(?:[.-]?[a-z][\w.]{0,20})?$/iu.test(text.trim());
}

/** The first three. */
function numbersIn(text: string): number[] {
  return (text.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
}

function told(before: string, after: string): Concern | undefined {
  const [was, is] = [numbersIn(before), numbersIn(after)];
  const dated = (was[0] ?? 0) > 1990 && (is[0] ?? 0) > 1990;
  const at = was.findIndex((number, index) => number !== (is[index] ?? 0));
  const down = at !== -1 && (was[at] ?? 0) > (is[at] ?? 0);
  const preview = (text: string) => /alpha|beta|preview|rc/iu.test(text);
  if (down)
    return {
      message: `the API is asked for an older version (${after}, was ${before}): what the code relies on may not exist there`,
    };
  if (dated || at <= 0)
    return {
      message: `the API is asked for version ${after} instead of ${before}: fields and defaults may differ`,
    };
  if (preview(after) && !preview(before))
    return { severity: "medium", message: `the API is asked for a preview version (${after})` };
  // 2.1 to 2.1.3 is a patch; 2.1 to 2.2 adds.
  return at === 1
    ? { severity: "low", message: `the API is asked for version ${after} instead of ${before}` }
    : undefined;
}
