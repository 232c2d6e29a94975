import { canMatter } from "./diff/read-settings.ts";
import { environmentOf, isHarmlessPlace } from "./integrations/environment.ts";
import { pathMatcher } from "./matching.ts";

/** A changed file by where it is. */
export interface ChangedPath {
  path: string;
  /** Before a rename. */
  previousPath?: string;
  /** Whether it exists before and after. */
  was: boolean;
  is: boolean;
  /** The settings name it as configuration, so that it is read whatever its name, place and format. */
  named?: boolean;
}

/** Whether the settings name a file in the `config:` of an integration. */
export function namedConfiguration(
  integrations: Readonly<Record<string, { config: readonly string[] }>>,
): (path: string) => boolean {
  const matchers = Object.values(integrations).flatMap(({ config }) => config.map(pathMatcher));
  return (path) => matchers.some((matches) => matches(path));
}

/**
 * Renames that count by both names. A file that leaves the place where it is in use for one where nothing reads it
 * (`docs/`, `test/`, another ending) is gone from the first and new at the second, and the other way round.
 */
export function byBothPaths(
  changed: readonly ChangedPath[],
  isNamed: (path: string) => boolean,
): ChangedPath[] {
  const counts = (path: string) =>
    isNamed(path) || (canMatter(path) && !isHarmlessPlace(environmentOf(path)));
  return changed
    .flatMap((one): ChangedPath[] => {
      const { path, previousPath, was, is } = one;
      if (previousPath === undefined || !was || !is) return [one];
      const same = isNamed(path) === isNamed(previousPath) && counts(path) === counts(previousPath);
      if (same) return [one];
      return [
        { path: previousPath, was, is: false },
        { path, was: false, is },
      ];
    })
    .map((one) =>
      isNamed(one.path) || isNamed(one.previousPath ?? one.path) ? { ...one, named: true } : one,
    );
}

/**
 * Whether the settings leave a file out of reviews: by any pattern, or only when
 * its whole path is written there, as for one that they name elsewhere.
 */
export function excludedFiles(exclude: readonly string[]): (path: string, how: "any" | "whole") => boolean {
  const matchers = exclude.map(pathMatcher);
  return (path, how) =>
    how === "whole" ? exclude.includes(path) : matchers.some((matches) => matches(path));
}
