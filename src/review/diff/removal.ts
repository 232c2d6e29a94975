import { environmentOf } from "../integrations/environment.ts";
import { type Change, leafName, type Setting } from "./change.ts";
import { wordsOf } from "./key-words.ts";

/**
 * What became of a setting that is no longer there. `alone`: its neighbours stay, so somebody will miss it.
 * `whole`: its section or file went with it. `elsewhere`: the same value came up under a name like it. `computed`: code
 * still gives it a value, but no longer a literal.
 */
export type Removal = "alone" | "whole" | "elsewhere" | "computed";

interface FileTexts {
  settings: { after: readonly Setting[] };
  texts?: { before?: string; after?: string };
}

/** Tells for each removed setting what became of it; `changes` are those of the whole pull request. */
export function removals(
  changes: readonly Change[],
): (change: Change, file: FileTexts) => Removal | undefined {
  const added = new Map<string, string[][]>();
  for (const { kind, after, key, file } of changes) {
    const value = after?.value ?? "";
    // What is in a document or an example now is in use nowhere.
    if (kind !== "added" || value === "" || isNotice(file)) continue;
    const known = added.get(value);
    if (known === undefined) added.set(value, [wordsOf(leafName(key))]);
    else known.push(wordsOf(leafName(key)));
  }
  return (change, file) => {
    const { before, after, kind } = change;
    if (before === undefined || after !== undefined || kind !== "removed") return undefined;
    const words = wordsOf(leafName(before.key));
    if (added.get(before.value ?? "")?.some((other) => other.some((word) => words.includes(word))))
      return "elsewhere";
    if (file.texts !== undefined && file.texts.after === undefined) return "whole";
    if (change.from === "literal") return isComputed(leafName(before.key), file) ? "computed" : "alone";
    return isGoneWhole(before.key, file.settings.after) ? "whole" : "alone";
  };
}

function isNotice(file: string): boolean {
  return ["documentation", "sample", "test", "development"].includes(environmentOf(file));
}

function isGoneWhole(key: readonly string[], after: readonly Setting[]): boolean {
  const parent = key.slice(0, -1);
  if (parent.length > 0) {
    return !after.some(
      (other) => other.key.length > parent.length && parent.every((segment, at) => other.key[at] === segment),
    );
  }
  // A flat file has no sections: variables of one service share the beginning of their names.
  const [first] = wordsOf(leafName(key));
  return !after.some((other) => wordsOf(leafName(other.key))[0] === first);
}

/** Whether the name is written as often as before: then something other than a literal is assigned to it. */
function isComputed(name: string, { texts }: FileTexts): boolean {
  const count = (text = "") => text.split(name).length;
  return texts !== undefined && name !== "" && count(texts.after) >= count(texts.before);
}
