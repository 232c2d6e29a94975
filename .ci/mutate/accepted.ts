import type { Mutant } from "./mutants.ts";

interface Entry {
  file: string;
  /** The whole line, without the space around it. */
  line: string;
  was: string;
  is: string;
  why: string;
}

/** Mutants that no test can notice, because they change nothing that anybody could see. */
const entries: readonly Entry[] = [
  {
    file: "src/review/approvals/assess-approvals.ts",
    line: "const people = new Set(satisfiedBy.map(({ login }) => login.toLowerCase())).size;",
    was: "login.toLowerCase()",
    is: "login",
    why: "of each person one review is left already, whatever the case of the name",
  },
  {
    file: "src/review/approvals/assess-approvals.ts",
    line: 'const unable = missing.length === 0 ? [] : unableOwners(missing, input, require === "all" ? spent : []);',
    was: "missing.length === 0",
    is: "false",
    why: "of no owners none is unable: it only spares the call",
  },
  {
    file: "src/world/address-guard.ts",
    line: "if (spelled !== undefined && isIP(spelled) !== 0) return refuseAddress(spelled, reach);",
    was: "0",
    is: "1",
    why: "what is all digits is an IPv4 address to the URL parser, or no address at all",
  },
  {
    file: "src/world/open-http.ts",
    line: 'const text = headers["retry-after"]?.trim();',
    was: 'headers["retry-after"]?.trim()',
    is: 'headers["retry-after"]',
    why: "Node's parser has taken the space around a header's value away",
  },
];

/** Why this one may survive; undefined when it must not. */
export function accepted(mutant: Mutant, code: string): string | undefined {
  const line = lineOf(code, mutant.line);
  return entries.find(
    (entry) =>
      entry.file === mutant.file && entry.line === line && entry.was === mutant.was && entry.is === mutant.is,
  )?.why;
}

/** What is excused and is not there any more. */
export function staleEntries(codes: ReadonlyMap<string, string>): string[] {
  return entries
    .filter(({ file, line }) => {
      const code = codes.get(file);
      return code !== undefined && !code.split("\n").some((one) => one.trim() === line);
    })
    .map(({ file, line }) => `${file}: an accepted mutant is of a line that is gone: ${line}`);
}

function lineOf(code: string, line: number): string {
  return code.split("\n")[line - 1]?.trim() ?? "";
}
