import { pullsOf } from "./opt-out.ts";
import type { RangeCommit } from "./plan-revert.ts";

/** Advisories by their numbers, in all the databases that people cite. @see https://ossf.github.io/osv-schema/#id-modified-fields */
const advisory =
  /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d{1,6}|GO-\d{4}-\d{4}|SNYK-[A-Z]{2,10}-[A-Z0-9]{1,40}-\d{4,10}|CWE-\d{2,4}|OSV-\d{4}-\d{1,6})\b/giu;
const named =
  /\[security\]|\bsecurity[ -](?:fix|fixes|patch|update|issue|hole|bug|vulnerabilit|advisor|hardening|release|upgrade)|\bvulnerabilit(?:y|ies)\b(?! alerts?)|\bvulnerable\b|^security[:(]|^(?:fix|chore|build)\((?:security|sec)\)/imu;
const mended =
  /\b(?:fix|fixes|fixed|fixing|prevent|prevents|preventing|patch|mitigate|avoid|close|sanitize|sanitise|escape|block|guard|protect|against|stop|disallow|restrict)\b.{0,80}\b(?:xss|csrf|ssrf|rce|xxe|redos|idor|lfi|cross[- ]site|sql injection|command injection|code injection|header injection|injection attacks?|path traversal|directory traversal|open redirect|prototype pollution|privilege escalation|auth(?:entication|orization)? bypass|timing attacks?|request smuggling|clickjacking|deserialization|remote code execution|information disclosure|leak(?:ing|ed|s)? (?:secret|token|credential|password|key)s?|leaked|unauthori[sz]ed access|zip slip)\b/iu;
const withdrawn =
  /\b(?:(?:rotat|revok)(?:e|es|ed|ing)|(?:leaked|exposed|compromised|committed|hard-?coded))\b.{0,40}\b(?:secrets?|credentials?|api[- ]?keys?|access[- ]?keys?|private[- ]?keys?|keys?|passwords?|tokens?)\b/iu;

/** So much of a text is looked at; a bot's notes about a release are long. */
const mostLetters = 30_000;
const mostOfLine = 600;

export interface SecurityFix {
  commit: RangeCommit;
  /** Numbers of advisories, if the text names some. */
  ids: string[];
}

/** Changes that say they mend a hole or withdraw a secret: undoing them brings it back. */
export function securityFixes(commits: readonly RangeCommit[]): SecurityFix[] {
  return commits.flatMap((commit) => {
    const pulls = pullsOf(commit);
    const texts = [commit.message, ...pulls.flatMap(({ title, body }) => [title, body])].map((text) =>
      text.slice(0, mostLetters),
    );
    const ids = [
      ...new Set(texts.flatMap((text) => text.match(advisory) ?? []).map((id) => id.toUpperCase())),
    ];
    const labelled = pulls.some(({ labels }) =>
      labels.some((label) => /^(?:\w+[:/ -])?security\b/iu.test(label)),
    );
    return ids.length > 0 || labelled || texts.some(saysSo) ? [{ commit, ids }] : [];
  });
}

/** By its first line, or by a line of its text that says what is mended; quotes are no words of this change. */
function saysSo(text: string): boolean {
  const lines = text.split("\n", 40).map((line) => line.slice(0, mostOfLine));
  return lines.some((line, at) => {
    if (/^\s*[><|]/u.test(line)) return false;
    return mended.test(line) || (at === 0 && (named.test(line) || withdrawn.test(line)));
  });
}
