import { SettingsError } from "../errors.ts";
import { isRecord } from "../text/records.ts";
import { usualPaths } from "./settings-place.ts";
import type { WrittenFile } from "./written-file.ts";

/** A settings file in another repository. */
export interface ExtendedPlace {
  owner: string;
  repo: string;
  path: string;
  ref: string;
}

const place = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,300}))?@([^@\s]{1,250})$/u;

/** Reads `owner/repo[/path]@ref`; undefined when it is something else. */
export function parseExtends(text: string): ExtendedPlace | undefined {
  const [, owner, repo, path = usualPaths[0], ref] = place.exec(text) ?? [];
  if (owner === undefined || repo === undefined || ref === undefined) return undefined;
  const climbs = [owner, repo, ...path.split("/")].some(
    (part) => part === "." || part === ".." || part === "",
  );
  return climbs ? undefined : { owner, repo, path, ref };
}

/** What a file extends; a text that names nothing is left to the schema to complain about. */
export function extendsOf({ value }: WrittenFile): ExtendedPlace | undefined {
  const text = isRecord(value) ? value.extends : undefined;
  return typeof text === "string" ? parseExtends(text) : undefined;
}

/**
 * One file on top of another: its own keys win, and mappings are joined by name one level deep.
 * @throws SettingsError when the other one extends further: nobody could tell any more who says what
 */
export function extendWritten(own: WrittenFile, extended: WrittenFile): WrittenFile {
  if (!isRecord(own.value)) return own;
  const base = isRecord(extended.value) ? extended.value : {};
  if (Object.hasOwn(base, "extends")) {
    const message = `is extended by ${own.where} and may not extend another file`;
    throw new SettingsError(extended.where, [extended.placed({ at: ["extends"], message })]);
  }
  const mine = own.value;
  const joined = Object.fromEntries(
    Object.entries(mine).map(([key, value]) => {
      const theirs = base[key];
      return [key, isRecord(value) && isRecord(theirs) ? { ...theirs, ...value } : value];
    }),
  );
  const isTheirs = ([section, name]: readonly PropertyKey[]) =>
    section !== undefined &&
    Object.hasOwn(base, section) &&
    (!Object.hasOwn(mine, section) || isInherited(mine[String(section)], base[String(section)], name));
  return {
    where: own.where,
    value: { ...base, ...joined },
    placed(mistake) {
      if (!isTheirs(mistake.at)) return own.placed(mistake);
      const { path, message } = extended.placed(mistake);
      return { path, message: `${message}, in ${extended.where}` };
    },
  };
}

function isInherited(mine: unknown, theirs: unknown, name: PropertyKey | undefined): boolean {
  if (name === undefined || !isRecord(mine) || !isRecord(theirs)) return false;
  return !Object.hasOwn(mine, name) && Object.hasOwn(theirs, name);
}
