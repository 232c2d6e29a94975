import { firstLine } from "../text/parts.ts";
import { ownWords } from "./messages/own-words.ts";
import { isRevertSubject, withoutPrefixes } from "./messages/revert-subject.ts";

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
  /** It was picked from another branch: its ids are those of that branch. */
  isCherryPick?: true;
}

/** Nobody writes by hand more than these, and the time stays bounded. */
const mostLetters = 200_000;
const mostClaims = 500;

const sha = "[0-9a-f]{7,64}";
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
  /^(?:\[[^\]\n]{1,40}\][ \t]{0,4})?(?:revert(?:\^\d{1,2})?|back ?out|roll ?back|undo)[ \t]{0,4}:?[ \t]{0,4}"(.{1,300})"(?:[ \t]{0,4}\(#\d{1,9}\))?[ \t]{0,4}$/gimu;
const reapplied =
  /^(?:\[[^\]\n]{1,40}\][ \t]{0,4})?(?:re-?apply|re-?land)[ \t]{0,4}:?[ \t]{0,4}"(.{1,300})"(?:[ \t]{0,4}\(#\d{1,9}\))?[ \t]{0,4}$/gimu;
/** `revert: fix(pay): round up`, `Revert round up (#12)`. */
const unquoted =
  /^(?:revert(?:\([^)\n]{1,80}\))?!?:|revert(?:s|ed)?[ \t])[ \t]{0,4}(?!https?:|[\w./-]{0,200}#\d)([^\s"].{5,299})$/iu;
/** The footer by which a conventional revert names what it reverts. */
const footer = new RegExp(
  String.raw`^(?:refs?|original commit changeset)\s*:\s*(${sha}\b(?:\s*,\s*${sha}\b){0,50})`,
  "gimu",
);
/** What is said where the number is none of GitHub's: of Phabricator, Subversion, Gerrit, Google and GitLab. */
const elsewhere =
  /^[*>\- \t]{0,6}(?:this )?(?:is an? (?:automated )?)?(?:reverts?|reverted|backs? out|rolls? back|rollback of|reland of|reapplies|relands) (?:(?:commit|change|changelist|cl|merge request|the revert) (?:of )?)?(?:D\d{2,9}|r\d{3,9}|rG?[0-9a-f]{7,40}|I[0-9a-f]{8,40}|\d{5,12}|[\w./-]{0,100}!\d{1,9}|[0-9a-f]{7,40})\b/imu;
const reasonGiven = /^reason for (?:revert|rollback|reland): {0,4}\S/imu;
/** A text that begins with it, below a subject that tells what is wanted instead. */
const opening = /^(?:this )?(?:reverts?|reverting|undoes|undoing) (?!to\b)/iu;
const cherryPicked = /^\(cherry picked from commit [0-9a-f]{7,64}\)$/mu;

/** `repository` is the own one, `owner/name`: a pull request of another is none of ours. */
export function revertClaims(text: string, repository: string): RevertClaims {
  const whole = ownWords(text.slice(0, mostLetters));
  const [first = "", second = "", third = ""] = whole.split("\n", 3).map((line) => line.trim());
  const subject = withoutPrefixes(first);
  // A merge that GitHub makes has the pull request's title in its third line.
  const isMerge = /^merge pull request #\d{1,9} from /iu.test(first) && second === "";
  const isNamed =
    isRevertSubject(first) || (isMerge && isRevertSubject(third)) || (second === "" && opening.test(third));
  const ids = new RegExp(String.raw`\b${sha}\b`, "giu");
  const commits = [
    ...[...whole.matchAll(sentences)].flatMap(([, list = ""]) => list.match(ids) ?? []),
    ...[...whole.matchAll(bare)].map(([, id = ""]) => id).filter((id) => /\d/u.test(id)),
    ...(isNamed ? [...whole.matchAll(footer)].flatMap(([, list = ""]) => list.match(ids) ?? []) : []),
  ].map((id) => id.toLowerCase());
  const quotes = [
    ...[...whole.matchAll(quoted)].map(([, title = ""]) => title),
    ...[...subject.matchAll(quoted)].map(([, title = ""]) => title),
  ];
  const pulls = [
    ...[...whole.matchAll(pullSentences), ...whole.matchAll(addresses)]
      .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
      .map(([, , number]) => Number(number)),
    // A squash has its number in its title, and a revert of it that title.
    ...quotes.flatMap((title) => /\(#(\d{1,9})\)$/u.exec(title)?.slice(1).map(Number) ?? []),
  ];
  const titles = [
    ...quotes,
    ...(unquoted.exec(subject.slice(0, 500).replace(/ ?\(#\d{1,9}\)$/u, ""))?.slice(1) ?? []),
    // What is re-applied had been reverted: it is that revert which goes.
    ...[...whole.matchAll(reapplied)].map(([, title]) => `Revert "${title}"`),
  ];
  const few = <T>(items: T[]) => [...new Set(items)].slice(0, mostClaims);
  return {
    commits: few(commits),
    pulls: few(pulls),
    titles: few(titles),
    isRevert:
      isNamed ||
      commits.length + pulls.length + titles.length > 0 ||
      elsewhere.test(whole) ||
      reasonGiven.test(whole),
    ...(cherryPicked.test(whole) && { isCherryPick: true }),
  };
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
  const add = ({ commits, pulls, titles, isCherryPick }: RevertClaims) => {
    for (const id of commits) {
      ids.add(id);
      lengths.add(id.length);
    }
    for (const number of pulls) numbers.add(number);
    if (commits.length + pulls.length === 0 || isCherryPick)
      for (const title of titles) names.add(title.trim());
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
