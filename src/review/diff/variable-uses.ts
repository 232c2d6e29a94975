import type { Change } from "./change.ts";
import { settingsIn } from "./read-settings.ts";
import { isVariableName, variableOf } from "./variable-name.ts";

export interface Place {
  file: string;
  line: number;
}

/** Where environment variables are read and where they are given a value. */
export interface VariableUses {
  reads(name: string): readonly Place[];
  defined(name: string): readonly Place[];
}

/** Variables that a pull request stops setting or begins to read: who else uses them decides whether that is a risk. */
export function variablesInQuestion(changes: readonly Change[]): string[] {
  const names = changes.flatMap(({ before, after }) => {
    const gone = before !== undefined && before.role === undefined ? variableOf(before.key) : undefined;
    const read = after?.role === "env-read" ? after.value : undefined;
    return [gone, read].filter((name) => name !== undefined).filter(isVariableName);
  });
  return [...new Set(names)];
}

/** Uses in the given files: all that mention one of the names would be best. */
export function variableUses(
  names: readonly string[],
  files: Iterable<readonly [path: string, text: string]>,
): VariableUses {
  const reads = new Map<string, Place[]>();
  const defined = new Map<string, Place[]>();
  const asked = new Set(names);
  for (const [file, text] of files) {
    for (const { key, value = "", role, line } of settingsIn(file, text)) {
      if (role === "env-read") note(reads, value, { file, line });
      else if (role === undefined) note(defined, variableOf(key) ?? "", { file, line });
    }
    // Shell scripts, Dockerfiles, make and templates set variables too.
    text.split("\n").forEach((content, index) => {
      const name =
        /^\s*(?:export|ENV|ARG|set|declare -x|-e)?\s*["']?([A-Z][A-Z\d_]{2,100})["']?\s*[=: ]/u.exec(
          content.slice(0, 300),
        )?.[1];
      if (name !== undefined) note(defined, name, { file, line: index + 1 });
    });
  }
  return { reads: (name) => reads.get(name) ?? [], defined: (name) => defined.get(name) ?? [] };

  function note(uses: Map<string, Place[]>, name: string, place: Place): void {
    if (!asked.has(name)) return;
    const known = uses.get(name);
    if (known === undefined) uses.set(name, [place]);
    else known.push(place);
  }
}
