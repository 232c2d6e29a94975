import { firstLine } from "../text/parts.ts";

/** What a commit's message, or the text of a pull request, says that it reverts. Claims: whether it does is another question. */
export interface RevertClaims {
  /** Ids of commits, which may be short. */
  commits: string[];
  /** Numbers of pull requests of this repository. */
  pulls: number[];
  /** Titles of what is reverted. */
  titles: string[];
  /** It calls itself a revert, or a re-application, in whatever way. */
  isRevert: boolean;
}

/** Nobody writes by hand more than these, and the time stays bounded. */
const mostLetters = 200_000;
const mostClaims = 500;

const sha = "[0-9a-f]{7,64}";
/** `[main] `, as some put in front. */
const start = String.raw`^(?:\[[^\]\n]{1,40}\]\s*)?`;
/** After a word that is also the name of a feature: what is taken back. */
const something = String.raw`(?:\s*[:"'#]|\s+(?:of|to|the|commit|change|changeset|pull|pr|deploy|release|merge|v?\d)\b|\s+[0-9a-f]{7,64}\b)`;
const subjects = [
  // Git and GitHub's button; `Revert: …`, `revert(pay): …`, `Revert #12`, `Reverting …`, `Reverted …`.
  `(?:re-?)?revert(?:s|ed|ing)?\\b`,
  // Mercurial, Gerrit and Chromium.
  `back(?:s|ed|ing)?[ -]?out\\b`,
  `roll(?:s|ed|ing)?[ -]?back${something}`,
  `undo(?:es|ing)?${something}`,
  `(?:re-?(?:appl(?:y|ies|ied|ying)|land(?:s|ed|ing)?)|unreverts?)\\b`,
].map((form) => new RegExp(start + form, "iu"));
const sentences = new RegExp(
  String.raw`^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|backed\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:merge\s+)?(?:commits?|changesets?)\s+(${sha}\b(?:\s*(?:,|and|&|,\s*and)\s*${sha}\b){0,50})`,
  "gimu",
);
const bare = new RegExp(
  String.raw`^(?:back(?:ed)?[ -]?out|revert(?:s|ed)?|roll(?:ed)?[ -]?back)(?:\s+(?:of|changeset|commit))?:?\s+(${sha})\b`,
  "gimu",
);
const pullSentences =
  /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:pull\s+requests?|PR|merge\s+request)?\s*([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gimu;
const addresses =
  /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back)\s+https?:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(\d{1,9})\b/gimu;
const quoted =
  /^(?:\[[^\]\n]{1,40}\]\s*)?(?:revert|back ?out|roll ?back|undo)\s*:?\s*"(.{1,300})"(?:\s*\(#\d{1,9}\))?\s*$/gimu;

const reapplied =
  /^(?:\[[^\]\n]{1,40}\]\s*)?(?:re-?apply|re-?land)\s*:?\s*"(.{1,300})"(?:\s*\(#\d{1,9}\))?\s*$/gimu;

/** `repository` is the own one, `owner/name`: a pull request of another is none of ours. */
export function revertClaims(text: string, repository: string): RevertClaims {
  const whole = text.slice(0, mostLetters);
  const subject = firstLine(whole).trim();
  const ids = new RegExp(String.raw`\b${sha}\b`, "giu");
  const commits = [
    ...[...whole.matchAll(sentences)].flatMap(([, list = ""]) => list.match(ids) ?? []),
    ...[...whole.matchAll(bare)].map(([, id = ""]) => id).filter((id) => /\d/u.test(id)),
  ].map((id) => id.toLowerCase());
  const pulls = [...whole.matchAll(pullSentences), ...whole.matchAll(addresses)]
    .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
    .map(([, , number]) => Number(number));
  const titles = [
    ...[...whole.matchAll(quoted)].map(([, title = ""]) => title),
    // What is re-applied had been reverted: it is that revert which goes.
    ...[...whole.matchAll(reapplied)].map(([, title]) => `Revert "${title}"`),
  ];
  const isRevert =
    commits.length + pulls.length + titles.length > 0 || subjects.some((form) => form.test(subject));
  const few = <T>(items: T[]) => [...new Set(items)].slice(0, mostClaims);
  return { commits: few(commits), pulls: few(pulls), titles: few(titles), isRevert };
}

interface Named {
  sha: string;
  message: string;
  pull?: { number: number; title: string };
}

/** Whether a commit is among what is claimed. Ids and numbers say it exactly; a title counts where there are none. */
export function isClaimed(claims: RevertClaims, commit: Named): boolean {
  return openClaims(claims)(commit);
}

/** The same for many commits, or for the claims of many: each question takes the same time however many there are. */
export function openClaims(...all: RevertClaims[]): ((commit: Named) => boolean) & {
  add: (claims: RevertClaims) => void;
} {
  const ids = new Set<string>();
  const lengths = new Set<number>();
  const numbers = new Set<number>();
  const names = new Set<string>();
  const add = ({ commits, pulls, titles }: RevertClaims) => {
    for (const id of commits) {
      ids.add(id);
      lengths.add(id.length);
    }
    for (const number of pulls) numbers.add(number);
    if (commits.length + pulls.length === 0) for (const title of titles) names.add(title.trim());
  };
  for (const claims of all) add(claims);
  const has = ({ sha: id, message, pull }: Named) => {
    for (const length of lengths) if (ids.has(id.slice(0, length))) return true;
    if (numbers.size + names.size === 0) return false;
    const subject = firstLine(message).trim();
    const number = pull?.number ?? Number(/\(#(\d{1,9})\)$/u.exec(subject)?.[1]);
    if (numbers.has(number) || names.has(subject.replace(/\s*\(#\d{1,9}\)$/u, ""))) return true;
    return pull !== undefined && names.has(pull.title.trim());
  };
  return Object.assign(has, { add });
}
