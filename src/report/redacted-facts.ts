/**
 * By these something is found again, run, or linked: commits, addresses, branches, environments, markers, commands. They are ours or
 * GitHub's own. `evidence` is finished Markdown of facts that went through here before.
 */
const identities = new Set(
  `url compareUrl runUrl repositoryUrl logUrl nodeId marker trailer branch otherBranch baseBranch ref environment commands kind
  evidence`.split(/\s+/u),
);

const sha = /^[0-9a-f]{40}$/u;

/**
 * Facts as they may be told: every text in them by itself, before it is escaped, cut or joined, so that a title, a
 * label of a metric or the body of an answer shows no credential.
 */
export function redactedFacts<T>({ redact }: { redact(text: string): string }, facts: T): T {
  const known = new Map<string, string>();
  const shown = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = redact(text);
    known.set(text, after);
    return after;
  };
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === "string") return identities.has(name) || sha.test(value) ? value : shown(value);
    if (Array.isArray(value)) return identities.has(name) ? value : value.map((each) => walk(each, name));
    if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    if (name === "pull" && "nodeId" in value) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, key)]));
  };
  return walk(facts, "") as T;
}
