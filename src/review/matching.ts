/**
 * Whether a sequence matches a pattern in which wildcards stand for any run of elements. Goes back to the last wildcard
 * only, so that its time is at most the product of the lengths: patterns meet paths and keys of anybody's making,
 * against which an ordinary glob, compiled to a regular expression, can take for ever.
 */
function wildcardMatch<Part, Element>(
  pattern: readonly Part[],
  elements: readonly Element[],
  compare: { isWildcard(part: Part): boolean; matches(part: Part, element: Element): boolean },
): boolean {
  let part = 0;
  let element = 0;
  let wildcard = -1;
  let resume = 0;
  while (element < elements.length) {
    const current = pattern[part];
    if (part < pattern.length && compare.isWildcard(current as Part)) {
      wildcard = part;
      resume = element;
      part += 1;
    } else if (part < pattern.length && compare.matches(current as Part, elements[element] as Element)) {
      part += 1;
      element += 1;
    } else if (wildcard !== -1) {
      part = wildcard + 1;
      resume += 1;
      element = resume;
    } else {
      return false;
    }
  }
  while (part < pattern.length && compare.isWildcard(pattern[part] as Part)) part += 1;
  return part === pattern.length;
}

/** `*` stands for any characters, `?` for one. */
export function matchesText(pattern: string, text: string): boolean {
  const wild = pattern.search(/[*?]/u);
  if (wild === -1) return pattern === text;
  if (!text.startsWith(pattern.slice(0, wild))) return false;
  if (wild === pattern.length - 1 && pattern.endsWith("*")) return true;
  return wildcardMatch([...pattern], [...text], {
    isWildcard: (part) => part === "*",
    matches: (part, char) => part === "?" || part === char,
  });
}

/** `**` stands for any segments; within a segment as in matchesText. */
function matchesSegments(pattern: readonly string[], segments: readonly string[]): boolean {
  return wildcardMatch(pattern, segments, { isWildcard: (part) => part === "**", matches: matchesText });
}

/**
 * Reads a glob once for many paths: `config/payments*.yml`, `services/**`, `*.{yml,yaml}`. Without a slash it matches
 * the name of a file in any folder; with one at its end, everything in the folder.
 */
export function pathMatcher(glob: string): (path: string) => boolean {
  const patterns = alternatives(glob).map((one) => {
    const segments = one
      .replace(/^\.?\//u, "")
      .replace(/\/$/u, "/**")
      .split("/");
    const pattern = one.includes("/") ? segments : ["**", ...segments];
    const wild = pattern.findIndex((segment) => /[*?]/u.test(segment));
    // Most paths are told apart by where they are, which needs no matching.
    return { pattern, prefix: pattern.slice(0, wild === -1 ? undefined : wild).join("/") };
  });
  return (path) =>
    patterns.some(
      ({ pattern, prefix }) => path.startsWith(prefix) && matchesSegments(pattern, path.split("/")),
    );
}

export function matchesPath(glob: string, path: string): boolean {
  // What was discovered is listed file by file, by the thousand.
  if (glob.includes("/") && !/[*?{]|^\.?\/|\/$/u.test(glob)) return glob === path;
  return pathMatcher(glob)(path);
}

/** Whether what a glob matches may lie below a path: `config/payments*.yml` below `config`. Says nothing past a `**`. */
export function mayLieBelow(glob: string, path: string): boolean {
  const segments = path.split("/");
  return alternatives(glob).some((one) => {
    const pattern = one.replace(/^\.?\//u, "").split("/");
    return (
      pattern.length > segments.length &&
      segments.every((segment, at) => pattern[at] !== "**" && matchesText(pattern[at]!, segment))
    );
  });
}

const maxAlternatives = 100;

function alternatives(glob: string): string[] {
  const pending = [glob];
  const plain: string[] = [];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const braces = /\{([^{}]*)\}/u.exec(one);
    if (braces === null || pending.length + plain.length > maxAlternatives) {
      plain.push(one);
      continue;
    }
    const [head, tail] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
    pending.push(...braces[1]!.split(",").map((choice) => head + choice + tail));
  }
  return plain;
}

/** Whether a host is meant: `api.stripe.com`, or any below `*.stripe.com`; elsewhere `*` stands within a label. */
export function matchesHost(pattern: string, host: string): boolean {
  const fixed = pattern.slice(pattern.lastIndexOf("*") + 1).toLowerCase();
  if (!host.toLowerCase().endsWith(fixed)) return false;
  const labels = pattern.toLowerCase().split(".");
  const parts = labels[0] === "*" ? ["?*", "**", ...labels.slice(1)] : labels;
  return matchesSegments(parts, host.toLowerCase().split("."));
}

/** The names in a key path, in one spelling: STRIPE_KEY for stripeKey and stripe-key. */
export function keyNames(key: readonly string[]): string[] {
  return key.flatMap((segment) => segment.split(".")).map(snakeCase);
}

/**
 * Whether a key pattern matches the names of a key path. Without a dot it is a name, looked for anywhere in the path and
 * in any spelling: `STRIPE_*` matches STRIPE_KEY, stripeKey, stripe-key and whatever is in `stripe`. With dots it is a
 * path, which may begin anywhere: `payments.stripe.**`.
 */
export function matchesKey(pattern: string, names: readonly string[]): boolean {
  if (pattern.includes(".")) return matchesSegments(["**", ...pattern.split(".").map(snakeCase)], names);
  const name = snakeCase(pattern);
  return names.some((one) => matchesText(name, one) || (name.endsWith("_*") && name.slice(0, -2) === one));
}

const maxName = 200;

function snakeCase(name: string): string {
  const short = name.slice(0, maxName);
  if (/^[A-Z\d_*]+$/u.test(short)) return short;
  return short
    .replaceAll(/([a-z\d])([A-Z])/gu, "$1_$2")
    .replaceAll(/[\s-]/gu, "_")
    .toUpperCase();
}

/** How much a pattern says: the characters in it that are no wildcards. */
export function specificity(pattern: string): number {
  return pattern.replaceAll(/[*?{}]/gu, "").length + (/[*?{]/u.test(pattern) ? 0 : 0.5);
}
