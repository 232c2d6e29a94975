/** One way in which people, or their tools, call a change a revert or a re-application in the first line of its message. */
export interface WayOfRevert {
  /** Where it comes from. */
  what: string;
  /** Where that is written down, or a large project that does it. */
  source: string;
  /** Of the subject without what teams put in front. */
  form: RegExp;
  /** Of the whole subject instead, or of its end without numbers. */
  part?: "whole" | "end";
}

const sha = "[0-9a-f]{7,64}";

/** After a word that is also the name of a feature: what is taken back. */
const something = String.raw`(?: {0,4}[:"'#]| {1,4}(?:of|to|the|commit|change|changeset|changes|last|previous|pull|pr|deploy|release|merge|v?\d)\b|\s+${sha}\b)`;

/** All ways that are known; the first that matches tells. */
export const waysOfRevert: readonly WayOfRevert[] = [
  {
    what: "git, GitHub's button, Gerrit",
    source: "https://git-scm.com/docs/git-revert",
    // `Revert "…"`, `Revert^2 "…"`, `Revert #12`, `Reverting …`, `Reverted …`, `Unrevert …`.
    form: /^(?:re-?|un-?)?revert(?:s|ed|ing)?\b(?!-)/iu,
  },
  {
    what: "Conventional Commits",
    source:
      "https://www.conventionalcommits.org/en/v1.0.0/#how-does-conventional-commits-handle-revert-commits",
    form: /^(?:revert(?:\([^)\n]{1,80}\))?|\w{1,20}\(revert\))!?:/iu,
    part: "whole",
  },
  {
    what: "Mercurial, Phabricator, Chromium",
    source: "https://www.mercurial-scm.org/repo/hg/help/backout",
    form: /^back(?:s|ed|ing)?[ -]?out\b(?!\s+of\s+(?:an?\b|the\b))/iu,
  },
  {
    what: "a rollback",
    source: "https://bazel.build/contribute/maintainers-guide",
    form: new RegExp(
      String.raw`^(?:automated\s+(?:g4\s+)?)?roll(?:s|ed|ing)?[ -]?back(?:${something}|\s+.{1,80}\bto\s+v?\d)`,
      "iu",
    ),
  },
  {
    what: "an undo",
    source: "https://git-scm.com/book/en/v2/Git-Basics-Undoing-Things",
    form: /^undo(?:es|ing)?\b(?!\s*[-/&+]|\s+(?:and|or)\b|\s+(?:redo|button|stack|history|support|function|feature|action|toast|command|manager|icon|link|shortcut|for|in|on|when)\w*\b)/iu,
  },
  {
    what: "a re-application",
    source: "https://github.com/git/git/blob/master/Documentation/RelNotes/2.43.0.adoc",
    form: /^(?:re-?(?:appl(?:y|ies|ied|ying)|land(?:s|ed|ing)?|instat(?:e|es|ed|ing))|roll(?:s|ed|ing)?[ -]?forward)\b/iu,
  },
  {
    what: "a title in quotes behind other words",
    source:
      "https://docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request",
    form: /\b(?:revert(?:s|ed|ing)?|back(?:ed)?[ -]?out|re-?(?:apply|land))(?:\^\d{1,2})?(?:\s*:\s*|\s+)["“«]/iu,
    part: "whole",
  },
  {
    what: "a commit or pull request behind other words",
    source: "https://git-scm.com/docs/git-revert",
    form: new RegExp(
      String.raw`\b(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\s+(?:of\s+)?(?:commits?\b|pr\b|pull\s+requests?\b|changesets?\b|(?:[\w.-]{1,100}/[\w.-]{1,100})?#\d|${sha}\b)`,
      "iu",
    ),
    part: "whole",
  },
  {
    what: "the word at the end",
    source: "https://github.com/hmcts/fpl-ccd-configuration/commits/master/",
    form: /(?:^|[-–:(] ?|\b(?:is|was|be|been) )(?:revert(?:ed)?|back[ -]?out|roll(?:ed)?[ -]?back)\)?$/iu,
    part: "end",
  },
  {
    what: "a merge of a revert's branch",
    source: "https://docs.gitlab.com/user/project/merge_requests/revert_changes/",
    form: /^merge\b.{1,200}[/'"\s]revert[-_/]/iu,
    part: "whole",
  },
  {
    what: "a merge by bors",
    source: "https://forge.rust-lang.org/infra/docs/bors.html",
    form: /^auto merge of #\d{1,9} - \S{1,100}:revert\b/iu,
    part: "whole",
  },
];

const ticket = String.raw`(?:[A-Z][A-Za-z0-9]{1,11}[- ]\d{1,7}|#?\d{3,7}|(?:[Ff]ix(?:es|ed)?|[Cc]los(?:es|ed)?|[Rr]esolves?):?\s+#\d{1,9})`;
/** What stands in front of a subject: `[main] `, `PAY-12: `, `30244 - `, `fix(pay): `, `addons: `. */
const prefix = new RegExp(
  String.raw`^\s*(?:\[[^\]\n]{1,40}\]\s*(?:[:|–—-]\s*)?|${ticket}\s*(?:[:|–—-]\s*|\s)|[\w./-]{1,30}(?:\([^)\n]{1,80}\))?!?:\s+)`,
  "u",
);
/** Of a new feature, `revert` is as well the name of the feature. */
const feature = /^\s*(?:feat|feature|add|docs?|test|style)\b[^:\n]{0,80}:/iu;
const mostLetters = 500;

/** Whether the first line calls the change a revert or a re-application. */
export function isRevertSubject(line: string): boolean {
  return waysOfRevert.some((way) => matchesWay(way, line));
}

/** What stands behind: the numbers of pull requests and tickets. */
const behind = /(?: {0,2}\([^()\n]{1,60}\)){1,3}$/u;

export function matchesWay({ form, part }: WayOfRevert, line: string): boolean {
  const whole = line.slice(0, mostLetters).trim();
  const bare = feature.test(whole) ? whole : withoutPrefixes(whole);
  switch (part) {
    case "whole":
      return form.test(whole);
    case "end":
      return !/^merge\b/iu.test(whole) && form.test(bare.replace(behind, "").trim());
    default:
      return form.test(bare);
  }
}

/** `[main] PAY-12: Revert "x"` is `Revert "x"`. */
export function withoutPrefixes(subject: string): string {
  let bare = subject;
  for (let left = 3; left > 0; left--) {
    // A conventional revert is what it says, not something in front.
    if (/^\s*revert\b/iu.test(bare)) break;
    bare = bare.replace(prefix, "");
  }
  return bare.trim();
}

/** The branches that the buttons of GitHub and GitLab make. */
export function isRevertButtonBranch(name: string): boolean {
  return /^(?:revert-\d{1,9}-|revert-[0-9a-f]{8}$)/u.test(name);
}
