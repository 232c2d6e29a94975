import { type Mistake, SettingsError } from "../errors.ts";
import type { GateRules, GateWord } from "../incident/gate.ts";
import { nearestKey } from "./mistakes.ts";
import { isUsual, pathInRepository, usualPaths } from "./settings-place.ts";

export const modes = [
  "auto",
  "watch",
  "baseline",
  "second-look",
  "review",
  "gate",
  "incident",
  "doctor",
] as const;
export const failOnWords = ["regressed", "inconclusive", "never"] as const;
const gateWords = ["stop", "warn", "off"] as const satisfies readonly GateWord[];

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
  /** Name of one of the settings' `services`. */
  service: string | undefined;
  /** Of mode gate: what each kind of finding does to the deploy. */
  gate: GateRules;
}

/** Clocks differ; beyond this a time lies in the future. */
const clockSlackMs = 60_000;
const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

/**
 * Reads the inputs; `get` answers an input's text, the empty string when it is missing.
 * @throws SettingsError with every mistake; it quotes no address and no selector, which may hold a secret
 */
export function parseInputs(
  get: (name: string) => string,
  { now = Number.POSITIVE_INFINITY, workspace }: { now?: number; workspace?: string | undefined } = {},
): Inputs {
  const mistakes: Mistake[] = [];
  const text = (name: string) => get(name).trim() || undefined;
  const word = <T extends string>(name: string, words: readonly T[], fallback: T): T => {
    const given = text(name) ?? fallback;
    const known = words.find((word) => word === given);
    if (known !== undefined) return known;
    const near = nearestKey(given, words);
    const meant = near === undefined ? "" : `, did you mean "${near}"?`;
    mistakes.push({
      path: name,
      message: `expected ${words.join(", ")}, got "${given.slice(0, 80)}"${meant}`,
    });
    return fallback;
  };
  const checked = (name: string, ok: (value: string) => boolean, expected: string): string | undefined => {
    const given = text(name);
    if (given !== undefined && !ok(given))
      mistakes.push({ path: name, message: `expected ${expected}, got "${given.slice(0, 80)}"` });
    return given;
  };
  const address = (name: string): string | undefined => {
    const given = text(name);
    if (given !== undefined && !isAddress(given)) {
      const message = "expected an http or https address, such as https://prometheus.example.com";
      mistakes.push({ path: name, message });
    }
    return given;
  };

  const dryRun = word("dry-run", ["true", "false"], "false");
  const deployedAt = checked(
    "deployed-at",
    (value) => isoTime.test(value) && !Number.isNaN(Date.parse(value)),
    "a time such as 2026-11-22T08:00:00Z",
  );
  const deployedAtMs = deployedAt === undefined ? undefined : Date.parse(deployedAt);
  if (deployedAtMs !== undefined && deployedAtMs > now + clockSlackMs) {
    const message = `is in the future: ${deployedAt}, and it is ${new Date(now).toISOString()}; is its zone right?`;
    mistakes.push({ path: "deployed-at", message });
  }
  const asked = text("config") ?? usualPaths[0];
  const config = pathInRepository(asked, workspace);
  if (config === undefined) {
    const message = `expected a path inside the repository, such as ${usualPaths[0]}, got "${asked.slice(0, 80)}"`;
    mistakes.push({ path: "config", message });
  }
  const inputs: Inputs = {
    mode: word("mode", modes, "auto"),
    config: config ?? asked,
    configIsExplicit: config === undefined || !isUsual(config),
    token: get("token").trim(),
    environment: text("environment"),
    sha: checked("sha", (value) => sha.test(value), "a full commit sha of 40 hexadecimal digits"),
    previousSha: checked(
      "previous-sha",
      (value) => sha.test(value),
      "a full commit sha of 40 hexadecimal digits",
    ),
    deployedAt: deployedAtMs,
    dryRun: dryRun === "true",
    failOn: word("fail-on", failOnWords, "regressed"),
    prometheusUrl: address("prometheus-url"),
    bad: text("bad"),
    total: text("total"),
    probeUrl: address("probe-url"),
    service: text("service"),
    gate: {
      incident: word("gate-incident", gateWords, "stop"),
      older: word("gate-older", gateWords, "stop"),
      judgedBad: word("gate-judged-bad", gateWords, "stop"),
      blind: word("gate-blind", gateWords, "warn"),
    },
  };
  if (inputs.sha !== undefined && inputs.sha === inputs.previousSha) {
    const message = "is the commit that was deployed; expected the one that was live before it";
    mistakes.push({ path: "previous-sha", message });
  }
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
