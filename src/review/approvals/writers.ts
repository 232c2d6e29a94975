import { firstPart } from "../../text/parts.ts";

/** A commit as far as it tells who wrote it. */
export interface WrittenCommit {
  sha: string;
  parents: readonly string[];
  message: string;
  author: string | undefined;
  committer?: string | undefined;
  /** As the commit says; a login is missing where GitHub knows nobody by the address. */
  authorEmail?: string;
  committerEmail?: string;
}

/** Who wrote a part of a change. */
export interface Writers {
  logins: string[];
  /** Addresses that GitHub knows nobody by: whoever approves may be the one behind them. */
  unknown: { sha: string; email: string }[];
}

const noreply = /^(?:\d+\+)?([A-Za-z\d][A-Za-z\d-]{0,38}(?:\[bot\])?)@users\.noreply\.github\.com$/u;

/** Authors, committers and co-authors of commits; what GitHub's own site committed for somebody is the author's. */
export function writersOf(commits: readonly WrittenCommit[]): Writers {
  const logins = new Set<string>();
  const unknown = new Map<string, { sha: string; email: string }>();
  for (const { sha, message, author, committer, authorEmail, committerEmail } of commits) {
    add(author, authorEmail, sha);
    if (committerEmail !== "noreply@github.com") add(committer, committerEmail, sha);
    for (const email of coAuthors(message)) add(undefined, email, sha);
  }
  return { logins: [...logins], unknown: [...unknown.values()] };

  function add(login: string | undefined, email: string | undefined, sha: string): void {
    const known = login ?? noreply.exec(email ?? "")?.[1];
    if (known !== undefined) logins.add(known);
    else if (email !== undefined) unknown.set(email.toLowerCase(), { sha, email });
  }
}

function coAuthors(message: string): string[] {
  return message.split(/[\r\n]/u).flatMap((line) => {
    const [name = "", ...rest] = line.split(":");
    if (name.trim().toLowerCase() !== "co-authored-by") return [];
    const [, email = ""] = rest.join(":").split("<");
    return firstPart(email, ">").trim() || [];
  });
}
