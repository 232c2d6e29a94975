import type { Assessment } from "./assess-changes.ts";
import { keyText } from "./diff/change.ts";
import type { Finding } from "./finding.ts";
import { keyNames, matchesKey, matchesPath } from "./matching.ts";
import { redactKey, redactPath } from "./secrets/redact.ts";

/** One finding that somebody answers for until a day. */
export interface Waiver {
  rule: string;
  /** As in `keys:` of an integration; of a file when there is none. */
  key?: string | undefined;
  /** Glob. */
  path?: string | undefined;
  reason: string;
  /** The last day on which it holds, `2026-12-31`, in UTC. */
  until: string;
  /** Who wrote it as a comment; undefined when it is in the settings. */
  by?: string | undefined;
}

export interface Waived extends Assessment {
  waived: { finding: Finding; waiver: Waiver }[];
  /** Those that would hold, had their day not passed. */
  expired: Waiver[];
}

/** What is left of an assessment when what is waived is taken out; a change whose findings are all waived holds nobody up. */
export function applyWaivers(
  { findings, touched }: Assessment,
  waivers: readonly Waiver[],
  now: number,
): Waived {
  const waived: Waived["waived"] = [];
  const kept: Finding[] = [];
  const expired = new Set<Waiver>();
  for (const finding of findings) {
    const fitting = waivers.filter((waiver) => fits(waiver, finding));
    const holding = fitting.find((waiver) => holds(waiver, now));
    if (holding !== undefined) waived.push({ finding, waiver: holding });
    else {
      kept.push(finding);
      for (const waiver of fitting) expired.add(waiver);
    }
  }
  const place = (file: string, line: number, key: string) => JSON.stringify([file, line, key]);
  const spoken = new Set(kept.map(({ file, line, key }) => place(file, line, key)));
  const free = new Set(
    waived
      .map(({ finding: { file, line, key } }) => place(file, line, key))
      .filter((one) => !spoken.has(one)),
  );
  return {
    // Waivers go by the path as it is; from here on it is only shown.
    findings: kept.map((finding) => ({ ...finding, file: redactPath(finding.file) })),
    touched: touched.flatMap(({ integration, changes }) => {
      const left = changes.filter(
        ({ file, line, key }) => !free.has(place(file, line, keyText(redactKey(key)))),
      );
      return left.length === 0 ? [] : [{ integration, changes: left }];
    }),
    waived,
    expired: [...expired],
  };
}

function fits({ rule, key, path, by }: Waiver, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  // What a comment names is what its writer saw, and no pattern.
  if (by !== undefined) return key === finding.key || key === finding.file;
  if (path !== undefined && !matchesPath(path, finding.file)) return false;
  return key === undefined || key === finding.key || matchesKey(key, keyNames(finding.key.split(".")));
}

function holds({ until }: Waiver, now: number): boolean {
  const [year = 0, month = 0, day = 0] = until.split("-").map(Number);
  return now < Date.UTC(year, month - 1, day + 1);
}
