import * as core from "@actions/core";
import { SettingsError, WorldError } from "./errors.ts";
import { logLine } from "./report/text.ts";
import { parseEvent } from "./settings/event.ts";
import { parseInputs } from "./settings/inputs.ts";
import type { Outcome } from "./stories/outcome.ts";
import { openGitHub } from "./world/github/open-github.ts";
import { secretHider } from "./world/hide-secrets.ts";
import { files, openWorld } from "./world/open-world.ts";
import type { Log, Place } from "./world/world.ts";

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
  return place === undefined ? {} : { file: place.file, startLine: place.line };
}

/** Events that mode: auto answers with a review. */
const reviewEvents = ["pull_request", "pull_request_target", "pull_request_review", "merge_group"];

/** Reads what the step asks for, runs the one story that answers it, and tells the runner how it ended. */
async function run(): Promise<void> {
  const inputs = parseInputs((name) => core.getInput(name));
  core.setSecret(inputs.token);
  hide = secretHider([inputs.token]);
  const event = parseEvent(env, env.GITHUB_EVENT_PATH ? await files.find(env.GITHUB_EVENT_PATH) : undefined);

  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  const github = openGitHub({
    token: inputs.token,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    owner,
    repo,
    userAgent: "deploy-guard",
    log,
  });

  // Loaded on demand: ncc splits here, so a run pays only for the story that it needs.
  if (inputs.mode === "review" || (inputs.mode === "auto" && reviewEvents.includes(event.name))) {
    const { reviewPull } = await import("./stories/review-pull.ts");
    const world = openWorld({ env, log, github, secrets: [inputs.token] });
    await end(await reviewPull(world, { inputs, event }));
    return;
  }
  const { readSettings } = await import("./stories/read-settings.ts");
  const settings = await readSettings(
    { files, github, env },
    inputs,
    inputs.sha ?? event.deployment?.sha ?? event.sha,
  );
  // What everybody can read is no secret, though a variable may hold it: blotting it out would break our own markers.
  const known = new Set([
    owner,
    repo,
    inputs.environment,
    event.deployment?.environment,
    event.sha,
    event.ref,
  ]);
  for (const sha of [inputs.sha, inputs.previousSha, event.deployment?.sha]) known.add(sha);
  const secrets = [inputs.token, ...settings.secrets.filter((value) => !known.has(value))];
  for (const secret of secrets) core.setSecret(secret);
  hide = secretHider(secrets);
  const world = openWorld({ env, log, github, secrets });

  if (inputs.mode === "baseline") {
    const { sampleBaseline } = await import("./stories/sample-baseline.ts");
    await sampleBaseline(world, settings);
    return;
  }
  const { watch } = await import("./stories/watch.ts");
  await end(await watch(world, settings, { inputs, event }));
}

/** Tells the runner how it ended. */
async function end(outcome: Outcome): Promise<void> {
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, hide(value));
  if (outcome.summary !== "" && env.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(hide(outcome.summary)).write();
  if (outcome.failed !== undefined) core.setFailed(logLine(hide(outcome.failed)));
}

try {
  await run();
} catch (error) {
  const ours = error instanceof SettingsError || error instanceof WorldError;
  // What we throw on purpose is for the workflow's author; anything else is a bug of ours and keeps its stack.
  const text = ours
    ? (error as Error).message
    : `a bug of ours, please report it: ${(error as Error).stack ?? error}`;
  for (const line of text.split("\n").slice(1)) log.line(line);
  core.setFailed(
    text
      .split("\n")
      .map((line) => logLine(hide(line)))
      .join("\n"),
  );
}
