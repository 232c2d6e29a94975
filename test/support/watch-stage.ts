import { parseEvent } from "../../src/settings/event.ts";
import { parseInputs } from "../../src/settings/inputs.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import type { Source } from "../../src/world/sources/source.ts";
import { connect } from "../world/github/connect.ts";
import { type FakeWorld, fakeWorld, steadySource } from "./fake-world.ts";
import { type Emulator, openGitHubEmulator } from "./github/open-github-emulator.ts";

export const deployedAt = Date.parse("2026-11-22T08:00:00Z");
const minute = 60_000;

/** Whole settings: one source, one signal, a short history, and what a test adds. */
export const settingsOf = (more = "") =>
  parseSettings(
    `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
signals: { errors: { source: prom, bad: bad, total: all } }
${/^watch:/mu.test(more) ? "" : "watch: { history: 1h }\n"}${more}`,
    "settings",
    {},
  );

export interface WatchStage {
  emulator: Emulator;
  good: string;
  bad: string;
  /** The pull request that was deployed. */
  pull: number;
  deployment: number;
  /** A world of its own for each run; in it time passes only by sleeping. */
  world: (now: number, rate: (seconds: number) => number | undefined, more?: WorldParts) => FakeWorld;
  /** What the step and its event say. */
  step: (inputs?: Record<string, string>) => {
    inputs: ReturnType<typeof parseInputs>;
    event: ReturnType<typeof parseEvent>;
  };
  reverts: () => number;
  incidents: () => { number: number; title: string; body: string }[];
}

export interface WorldParts {
  env?: Record<string, string>;
  perSecond?: number;
  source?: Source;
}

/** A repository with a good deploy and one of a pull request, on the emulator; readings are whatever a test says. */
export async function openWatchStage(): Promise<WatchStage> {
  const emulator = await openGitHubEmulator();
  emulator.setClock(() => deployedAt - 10 * minute);
  for (const login of ["jane", "sam"]) emulator.addPerson(login);
  emulator.addPerson("stranger", { permission: "read" });
  const good = await emulator.commit(
    { "config/app.yml": "retries: 3\n", "README.md": "# Shop\n" },
    { message: "Open the shop", at: deployedAt - 180 * minute },
  );
  emulator.deploy({ sha: good, at: deployedAt - 120 * minute });
  await emulator.commit(
    { "config/app.yml": "retries: 0\n" },
    { branch: "fewer", message: "Retry less", author: "sam" },
  );
  const pull = await emulator.openPull({ head: "fewer", title: "Retry less", author: "sam" });
  const bad = await emulator.mergePull(pull, "squash", "sam");
  const deployment = emulator.deploy({ sha: bad, at: deployedAt });
  emulator.setClock(() => deployedAt + 20 * minute);
  return {
    emulator,
    good,
    bad,
    pull,
    deployment,
    world: (now, rate, { env = {}, perSecond = 40, source } = {}) =>
      fakeWorld({
        now,
        env,
        github: connect(emulator),
        sources: {
          prom: source ?? steadySource("prom", perSecond, (at) => rate((at - deployedAt) / 1_000)),
        },
      }),
    step: (given = {}) => ({
      inputs: parseInputs(
        (name) => ({ token: emulator.token, environment: "production", ...given })[name] ?? "",
      ),
      event: parseEvent({ GITHUB_EVENT_NAME: "push", GITHUB_SHA: bad, GITHUB_RUN_ID: "77" }, undefined),
    }),
    reverts: () => emulator.pulls().filter(({ pull: its }) => its.head.startsWith("deploy-guard/")).length,
    incidents: () =>
      emulator.state.issues.filter(
        ({ pull: its, labels }) => its === undefined && labels.includes("incident"),
      ),
  };
}
