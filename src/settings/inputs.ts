import { type Mistake, SettingsError } from "../errors.ts";

export const modes = ["auto", "watch", "baseline", "review"] as const;
export const failOnWords = ["regressed", "inconclusive", "never"] as const;

/** What the workflow's author wrote under `with:`; action.yml holds the descriptions and defaults. */
export interface Inputs {
  mode: (typeof modes)[number];
  config: string;
  /** The author asked for this very file; a missing one is then a mistake. */
  configIsExplicit: boolean;
  token: string;
  environment: string | undefined;
  sha: string | undefined;
  previousSha: string | undefined;
  /** Milliseconds since the epoch. */
  deployedAt: number | undefined;
  dryRun: boolean;
  failOn: (typeof failOnWords)[number];
  prometheusUrl: string | undefined;
  bad: string | undefined;
  total: string | undefined;
  probeUrl: string | undefined;
}

const defaultConfig = ".github/deploy-guard.yml";
const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

/**
 * Reads the inputs; `get` answers an input's text, the empty string when it is missing.
 * @throws SettingsError with every mistake.
 */
export function parseInputs(get: (name: string) => string): Inputs {
  const mistakes: Mistake[] = [];
  const text = (name: string) => get(name).trim() || undefined;
  const word = <T extends string>(name: string, words: readonly T[], fallback: T): T => {
    const given = text(name) ?? fallback;
    if ((words as readonly string[]).includes(given)) return given as T;
    mistakes.push({ path: name, message: `expected ${words.join(", ")}, got "${given}"` });
    return fallback;
  };
  const checked = (name: string, ok: (value: string) => boolean, expected: string): string | undefined => {
    const given = text(name);
    if (given !== undefined && !ok(given))
      mistakes.push({ path: name, message: `expected ${expected}, got "${given.slice(0, 80)}"` });
    return given;
  };

  const dryRun = word("dry-run", ["true", "false"], "false");
  const deployedAt = checked(
    "deployed-at",
    (value) => isoTime.test(value) && !Number.isNaN(Date.parse(value)),
    "a time such as 2026-11-22T08:00:00Z",
  );
  const config = text("config") ?? defaultConfig;
  const inputs: Inputs = {
    mode: word("mode", modes, "auto"),
    config,
    configIsExplicit: config !== defaultConfig,
    token: get("token").trim(),
    environment: text("environment"),
    sha: checked("sha", (value) => sha.test(value), "a full commit sha of 40 hexadecimal digits"),
    previousSha: checked(
      "previous-sha",
      (value) => sha.test(value),
      "a full commit sha of 40 hexadecimal digits",
    ),
    deployedAt: deployedAt === undefined ? undefined : Date.parse(deployedAt),
    dryRun: dryRun === "true",
    failOn: word("fail-on", failOnWords, "regressed"),
    prometheusUrl: checked("prometheus-url", isAddress, "an http or https address"),
    bad: text("bad"),
    total: text("total"),
    probeUrl: checked("probe-url", isAddress, "an http or https address"),
  };
  if (inputs.token === "")
    mistakes.push({
      path: "token",
      message: "expected a token; the default is the job's own: ${{ github.token }}",
    });
  if (inputs.prometheusUrl !== undefined && (inputs.bad === undefined || inputs.total === undefined)) {
    const missing = inputs.bad === undefined ? "bad" : "total";
    mistakes.push({
      path: missing,
      message: "prometheus-url needs both bad and total, the counters of failed and of all requests",
    });
  }
  if (inputs.prometheusUrl === undefined && (inputs.bad ?? inputs.total) !== undefined) {
    mistakes.push({
      path: "prometheus-url",
      message: "bad and total need the address of the Prometheus that knows them",
    });
  }
  if (mistakes.length > 0) throw new SettingsError("The workflow step", mistakes);
  return inputs;
}
