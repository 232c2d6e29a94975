import { until } from "../formats/format.ts";
import { pathMatcher } from "../matching.ts";

interface OwnersRule {
  matchers: ((path: string) => boolean)[];
  owners: string[];
}

/**
 * Reads a CODEOWNERS file once for many paths. The last line that matches wins; one without owners takes them away.
 * What GitHub does not support (`!`, `[a-z]`) makes a line count for nothing, as there.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeowners(text: string): (path: string) => string[] {
  const rules = text.replaceAll("\r", "").split("\n").flatMap(ruleOf).reverse();
  return (path) => rules.find(({ matchers }) => matchers.some((matches) => matches(path)))?.owners ?? [];
}

/** The owners of one path. */
export function ownersOf(codeowners: string, path: string): string[] {
  return parseCodeowners(codeowners)(path);
}

function ruleOf(line: string): OwnersRule[] {
  const words = until(line, /(?:^|\s)#/u)
    .trim()
    // A space in a path is written `\ `.
    .split(/(?<!\\)\s+/u)
    .map((word) => word.replaceAll("\\ ", " "));
  const [pattern = "", ...owners] = words;
  if (pattern === "" || /^!|[[\]{}]/u.test(pattern)) return [];
  return [
    { matchers: globsOf(pattern).map(pathMatcher), owners: owners.filter((owner) => owner.includes("@")) },
  ];
}

/** A name matches the file and all that is in the folder; `docs/*` only what is directly there. */
function globsOf(pattern: string): string[] {
  const anchored = /^\/|\/(?=.)/u.test(pattern);
  const path = pattern.replace(/^\//u, "");
  const rooted = anchored ? `./${path}` : `**/${path}`;
  if (path.endsWith("/")) return [`${rooted}**`];
  if (path === "*" || path.endsWith("/**")) return [path === "*" ? "**" : rooted];
  return path.endsWith("/*") ? [rooted] : [rooted, `${rooted}/**`];
}
