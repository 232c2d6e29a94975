/** Where an issue is: `server` is `https://github.com` or an Enterprise Server's address, `repository` is `owner/name`. */
export interface IssuePlace {
  number: number;
  repository: string;
  server: string;
}

const mostLetters = 100_000;

/** Whether a text names an issue of this repository: `#12`, `GH-12`, `owner/name#12`, or its address. */
export function namesIssue(text: string, { number, repository, server }: IssuePlace): boolean {
  const whole = text.slice(0, mostLetters).toLowerCase();
  const own = repository.toLowerCase();
  for (const { 1: said, index } of whole.matchAll(/(?:#|\bgh-)(\d{1,9})\b/gu)) {
    if (Number(said) !== number) continue;
    const before = wordBefore(whole, index);
    // After a word it is another repository's, or part of an address.
    if (before === own || !/[\w/]/u.test(before)) return true;
  }
  const address = `${server.toLowerCase()}/${own}/issues/${number}`;
  for (let at = whole.indexOf(address); at >= 0; at = whole.indexOf(address, at + 1)) {
    if (!/\d/u.test(whole[at + address.length] ?? "")) return true;
  }
  return false;
}

const longestName = 200;

/** What stands right before a place, up to a space or a sign that no name has. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestName && /[\w./-]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

export interface Allowance {
  /** Beginning of the one commit that is meant; absent: whatever is deployed while the incident is open. */
  sha?: string;
  /** False takes an earlier one back. */
  allows: boolean;
}

/** A comment whose first line is `/allow [sha] [why]` or `/disallow [sha]`; undefined for any other. */
export function parseAllowance(comment: string): Allowance | undefined {
  const [first = ""] = comment.slice(0, 2_000).trimStart().split("\n");
  const said = /^\/(allow|disallow)(?:[ \t]+(\S{1,80}))?(?:[ \t]|$)/iu.exec(first.trimEnd());
  if (said === null) return undefined;
  const [, word = "", named = ""] = said;
  return {
    allows: word.toLowerCase() === "allow",
    ...(/^[0-9a-f]{7,64}$/iu.test(named) && { sha: named.toLowerCase() }),
  };
}

/** The last word on a commit, of all that people with write access have said; undefined when nobody allows it. */
export function allowedBy<T extends { allowance: Allowance }>(
  said: readonly T[],
  sha: string,
): T | undefined {
  const last = said.findLast(({ allowance }) => allowance.sha === undefined || sha.startsWith(allowance.sha));
  return last?.allowance.allows === true ? last : undefined;
}
