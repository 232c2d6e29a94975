import { join } from "node:path";
import { redactText } from "../../src/review/secrets/redact.ts";
import { parseEvent } from "../../src/settings/event.ts";
import { parseInputs } from "../../src/settings/inputs.ts";
import type { Outcome } from "../../src/stories/outcome.ts";
import { readSettings } from "../../src/stories/read-settings.ts";
import { watch } from "../../src/stories/watch.ts";
import { files } from "../../src/world/files.ts";
import type { GitHub } from "../../src/world/github/github.ts";
import { openGitHub } from "../../src/world/github/open-github.ts";
import { openWorld } from "../../src/world/open-world.ts";
import type { Log } from "../../src/world/world.ts";
import type { Scenario } from "./scenario.ts";

const silent = () => {};
const log: Log = { line: silent, detail: silent, notice: silent, warning: silent, error: silent };

/**
 * The watch of a scenario in this process, with the world that the action has, GitHub by HTTP included. It takes a
 * fifth of the time of the action, most of which goes into starting and loading it.
 */
export async function runHere(scenario: Scenario, killed?: AbortSignal): Promise<Outcome> {
  const { github: emulator, temp, bad } = scenario;
  const env = {
    GITHUB_REPOSITORY: `${emulator.owner}/${emulator.repo}`,
    GITHUB_SERVER_URL: emulator.url,
    GITHUB_API_URL: emulator.url,
    GITHUB_EVENT_NAME: "push",
    GITHUB_SHA: bad,
    GITHUB_REF_NAME: "main",
    GITHUB_RUN_ID: "77",
    GITHUB_WORKSPACE: join(temp, "workspace"),
    RUNNER_TEMP: temp,
  };
  const given: Record<string, string> = { token: emulator.token, environment: "production" };
  const inputs = parseInputs((name) => given[name] ?? "");
  const event = parseEvent(env, undefined);
  const github = mortal(
    openGitHub({
      token: emulator.token,
      owner: emulator.owner,
      repo: emulator.repo,
      apiUrl: emulator.url,
      graphqlUrl: emulator.graphqlUrl,
      serverUrl: emulator.url,
      userAgent: "deploy-guard",
      // Who was killed does not try again, however busy the machine is.
      timeoutMs: 600_000,
    }),
    killed,
  );
  const settings = await readSettings({ files, github, env }, inputs, bad);
  for (const source of Object.values(settings.sources))
    if (typeof source.path === "string") source.path = join(temp, source.path);
  const world = openWorld({ env, log, github, secrets: [emulator.token], redactText });
  return watch(world, settings, { inputs, event });
}

/** Kills a run when GitHub has carried out its `count`-th write: it never learns of it, and does nothing any more. */
export async function killHere(scenario: Scenario, count: number): Promise<void> {
  const death = new AbortController();
  const dead = new Promise<void>((resolve) => death.signal.addEventListener("abort", () => resolve()));
  scenario.github.afterWrites(count, () => {
    death.abort();
    return new Promise(() => {});
  });
  // What becomes of it later, once its connection is closed, is nobody's business.
  const run = runHere(scenario, death.signal);
  await Promise.race([dead, run]);
  run.catch(() => {});
  if (!death.signal.aborted) throw new Error(`the run ended before write ${count}`);
  scenario.github.onRequest(undefined);
}

/** A client whose user may die: from then on it asks nothing, and hears of no answer. */
function mortal(github: GitHub, killed: AbortSignal | undefined): GitHub {
  if (killed === undefined) return github;
  const never = new Promise<never>(() => {});
  return new Proxy(github, {
    get(target, name, receiver) {
      const own: unknown = Reflect.get(target, name, receiver);
      if (typeof own !== "function") return own;
      return (...args: unknown[]) => {
        if (killed.aborted) return never;
        const answer: unknown = own.apply(target, args);
        if (!(answer instanceof Promise)) return answer;
        return answer.then(
          (value) => (killed.aborted ? never : value),
          (error) => (killed.aborted ? never : Promise.reject(error)),
        );
      };
    },
  });
}
