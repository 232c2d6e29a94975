import * as core from "@actions/core";
import { z } from "zod";
import { type Mistake, SettingsError, stackOf, WorldError } from "./errors.ts";
import { logLine } from "./report/text.ts";
import { type Event, parseEvent } from "./settings/event.ts";
import { type Inputs, parseInputs } from "./settings/inputs.ts";
import { secretValues } from "./settings/secret-values.ts";
import type { Settings } from "./settings/settings.ts";
import type { Outcome } from "./stories/outcome.ts";
import { seen } from "./text/one-line.ts";
import { diskError } from "./world/disk-error.ts";
import { files } from "./world/files.ts";
import type { GitHub } from "./world/github/github.ts";
import { secretHider } from "./world/hide-secrets.ts";
import type { Log, Place, World } from "./world/world.ts";

// Most schemas of a run are used a few times: to write a function for each takes longer than that saves.
z.config({ jitless: true });

const { env } = process;
let hide = (text: string) => text;
const log: Log = {
  line: (text) => core.info(logLine(hide(text))),
  detail: (text) => core.debug(logLine(hide(text))),
  notice: (text, place) => core.notice(logLine(hide(text)), annotation(place)),
  warning: (text, place) => core.warning(logLine(hide(text)), annotation(place)),
  error: (text, place) => core.error(logLine(hide(text)), annotation(place)),
};

function annotation(place: Place | undefined): core.AnnotationProperties {
  return place === undefined ? {} : { file: seen(place.file), startLine: place.line };
}

/** What a step asks for, and where. */
interface Step {
  inputs: Inputs;
  event: Event;
  github: GitHub;
}

type Mode = Exclude<Inputs["mode"], "auto">;

/** One story a mode. Each is loaded on demand: ncc splits here, so a run pays only for the story that it needs. */
const modes: Record<Mode, (step: Step) => Promise<Outcome>> = {
  async watch(step) {
    const settings = await settingsOfStep(step);
    const { watch } = await import("./stories/watch.ts");
    return watch(await worldOf(step, secretsOf(step, settings)), settings, step);
  },
  async baseline(step) {
    const settings = await settingsOfStep(step);
    const { sampleBaseline } = await import("./stories/sample-baseline.ts");
    return sampleBaseline(await worldOf(step, secretsOf(step, settings)), settings);
  },
  async "second-look"(step) {
    const settings = await settingsOfStep(step);
    const { secondLook } = await import("./stories/second-look.ts");
    return secondLook(await worldOf(step, secretsOf(step, settings)), settings, step);
  },
  async review(step) {
    const { reviewPull } = await import("./stories/review-pull.ts");
    return reviewPull(await worldOf(step, [step.inputs.token]), step);
  },
  async incident(step) {
    const settings = await settingsOfStep(step);
    const { followIncidents } = await import("./stories/incident.ts");
    const { event, inputs } = step;
    const world = await worldOf(step, secretsOf(step, settings));
    return followIncidents(world, settings, { event, dryRun: inputs.dryRun });
  },
  async gate(step) {
    const { gate } = await import("./stories/gate.ts");
    return gate(await worldOf(step, [step.inputs.token]), step);
  },
  async doctor(step) {
    const settings = await settingsOfStep(step);
    const { doctor } = await import("./stories/doctor.ts");
    return doctor(await worldOf(step, secretsOf(step, settings)), settings, step.inputs.environment);
  },
};

/** Events that mode: auto answers with a review. */
const reviewEvents = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "merge_group",
  "issue_comment",
];

function modeOf({ inputs: { mode }, event }: Step): Mode {
  if (mode !== "auto") return mode;
  // Comments come from every issue; only an incident's are for us.
  if (event.issue !== undefined && event.issueLabels?.includes("incident")) return "incident";
  return reviewEvents.includes(event.name) ? "review" : "watch";
}

async function settingsOfStep({ inputs, event, github }: Step): Promise<Settings> {
  const { readSettings } = await import("./stories/read-settings.ts");
  return readSettings({ files, github, env }, inputs, inputs.sha ?? event.deployment?.sha ?? event.sha);
}

/** What must not be shown: the token, and what the settings took from the environment and not everybody can read. */
function secretsOf({ inputs, event }: Step, settings: Settings): string[] {
  const everybodyReads = [
    env.GITHUB_SERVER_URL,
    env.GITHUB_REPOSITORY,
    inputs.environment,
    inputs.sha,
    inputs.previousSha,
    event.deployment?.environment,
    event.deployment?.sha,
    event.sha,
    event.commit,
    event.ref,
  ];
  return [inputs.token, ...secretValues(settings.secrets, everybodyReads)];
}

async function worldOf({ github }: Step, secrets: string[]): Promise<World> {
  for (const secret of secrets) core.setSecret(secret);
  hide = secretHider(secrets);
  const [{ openWorld }, { redactText }] = await Promise.all([
    import("./world/open-world.ts"),
    import("./review/secrets/redact.ts"),
  ]);
  return openWorld({ env, log, github, secrets, redactText });
}

/** Reads what the step asks for, runs the one story that answers it, and tells the runner how it ended. */
async function run(): Promise<void> {
  const inputs = parseInputs((name) => core.getInput(name), {
    now: Date.now(),
    workspace: env.GITHUB_WORKSPACE,
  });
  core.setSecret(inputs.token);
  hide = secretHider([inputs.token]);
  const event = parseEvent(env, env.GITHUB_EVENT_PATH ? await files.find(env.GITHUB_EVENT_PATH) : undefined);
  const { githubFromEnvironment } = await import("./world/github/github-from-environment.ts");
  const step: Step = { inputs, event, github: githubFromEnvironment(env, { token: inputs.token, log }) };
  await end(await modes[modeOf(step)](step));
}

async function end(outcome: Outcome): Promise<void> {
  // First of all: a disk that is full must not turn a failure into a pass.
  if (outcome.failed !== undefined) fail(outcome.failed);
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, hide(value));
  if (outcome.summary !== "" && env.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(hide(outcome.summary)).write();
}

/** GitHub ends a cancelled job by SIGINT, and SIGTERM some seconds later; programs that run for us end with us. */
function tellCancelled(): never {
  log.warning("cancelled: nothing more is watched; what was opened already stays");
  process.exit(1);
}

process.once("SIGINT", tellCancelled);
process.once("SIGTERM", tellCancelled);

/** As many as GitHub shows of a step. */
const mostAnnotations = 10;

/** Each mistake once: at its line where that is known, else together with how many there are. */
function failSettings({ message, where, mistakes }: SettingsError): void {
  // A file of another repository, `owner/repo/path@ref`, has no lines here.
  const isHere = !where.includes("@") && mistakes.length <= mostAnnotations;
  const isPlaced = ({ line }: Mistake) => isHere && line !== undefined;
  for (const { path, message: what, line } of isHere ? mistakes : [])
    if (line !== undefined) log.error(`${path} — ${what}`, { file: where, line });
  const [first = "", ...rest] = message.split("\n");
  const others = rest.filter((_, index) => !mistakes.slice(index, index + 1).some(isPlaced));
  fail(others.length === 0 ? first.replace(/:$/u, "") : [first, ...others].join("\n"));
}

function fail(text: string): void {
  const lines = text.split("\n").map((line) => logLine(hide(line)));
  core.setFailed(lines.join("\n"));
}

try {
  await run();
} catch (caught) {
  const error = diskError(caught) ?? caught;
  if (error instanceof SettingsError) failSettings(error);
  else if (error instanceof WorldError) fail(error.message);
  // What we throw on purpose is for the workflow's author; anything else is a bug of ours and keeps its stack.
  else fail(`a bug of ours, please report it: ${stackOf(error)}`);
}
