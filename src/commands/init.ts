import { join, resolve } from "node:path";
import { SettingsError } from "../errors.ts";
import { parsePolicy } from "../settings/parse-policy.ts";
import { parseSettings } from "../settings/parse-settings.ts";
import { usualPaths } from "../settings/settings-place.ts";
import { readWritten } from "../settings/written-file.ts";
import { type DeployJob, findDeployJobs } from "../setup/deploy-jobs.ts";
import { draftSettings, type Found } from "../setup/draft-settings.ts";
import { reviewWorkflow, stepDiff, watchPermissions, watchStep } from "../setup/draft-workflows.ts";
import { findObjectives, mayStateObjectives, type Objective } from "../setup/find-objectives.ts";
import { detectStack, isManifestOfStack } from "../setup/stack.ts";
import { findIntegrations } from "../stories/review/find-integrations.ts";
import { codeownersPaths, ownersIn } from "../stories/review/wanted-files.ts";
import { counted } from "../text/numbers.ts";
import { files } from "../world/files.ts";
import { type LocalRepository, openLocalRepository } from "../world/local-repository.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { plan, readArguments, usage } from "./arguments.ts";
import { lookAtPrometheus } from "./look-at-prometheus.ts";

const initPlan = plan({
  name: "init",
  forms: [
    "[--prometheus-url URL] [--token-variable NAME] [--probe-url URL] [--repo DIR] [--force] [--dry-run]",
  ],
  about: `Looks at this repository and, given an address, at your Prometheus; writes ${usualPaths[0]}, a workflow that reviews
pull requests, and shows the step to add to the job that deploys. Reads the newest commit; what is there already is left as it is.`,
  options: {
    "prometheus-url": { value: "URL", summary: "address of Prometheus, or of what speaks its API" },
    "token-variable": {
      value: "NAME",
      summary: "environment variable with its bearer token, here and in the workflow",
    },
    "probe-url": { value: "URL", summary: "an address of the application that must answer 200" },
    repo: { value: "DIR", default: ".", summary: "the repository" },
    force: { summary: "replaces the files that are there" },
    "dry-run": { summary: "prints what would be written, and writes nothing" },
  },
  notes: "Exit code: 0 written or there already, 2 bad input, 4 Prometheus could not be asked.",
});

const mostBytes = 200_000;
const reviewPath = ".github/workflows/integration-review.yml";

/** `deploy-guard init` */
export const initCommand: Command = async (args, terminal) => {
  const options = readArguments(initPlan, args, addressMistakes);
  if (options === "help") {
    await terminal.out(usage(initPlan));
    return 0;
  }
  const folder = resolve(terminal.workingDirectory, options.repo);
  const repository = await openLocalRepository(folder);
  const { found, workflows, owners } = await lookAtRepository(repository);
  const url = options["prometheus-url"];
  const prometheus =
    url === undefined
      ? undefined
      : await lookAtPrometheus(terminal, {
          url,
          tokenVariable: options["token-variable"],
          names: namesOf(folder, terminal),
        });
  const all: Found = { ...found, prometheus, probeUrl: options["probe-url"] };
  const text = draftSettings(all);
  await checkOwnDraft(text);
  const tell = (line: string) => terminal.out(`${line}\n`);
  await tell(foundLine(all, owners));
  const writing = { folder, force: options.force, dryRun: options["dry-run"] };
  await write(terminal, usualPaths[0], text, writing);
  await write(terminal, reviewPath, reviewWorkflow, writing);
  await tellStep(terminal, workflows, all);
  for (const line of nextLines(all)) await tell(line);
  return 0;
};

function addressMistakes(given: { "prometheus-url": string | undefined; "probe-url": string | undefined }) {
  return (["prometheus-url", "probe-url"] as const).flatMap((name) => {
    const url = given[name];
    const ok = url === undefined || /^https?:$/u.test(URL.parse(url)?.protocol ?? "");
    return ok ? [] : [{ path: `--${name}`, message: "expected an address such as https://shop.example.com" }];
  });
}

async function lookAtRepository(repository: LocalRepository): Promise<{
  found: Pick<Found, "integrations" | "stack" | "objectives">;
  workflows: Map<string, string>;
  owners: boolean;
}> {
  const { head } = await repository.readRange("HEAD", "HEAD");
  const { entries } = await repository.readTree(head);
  const paths = entries.filter(({ type }) => type === "blob").map(({ path }) => path);
  const isWorkflow = (path: string) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
  const wanted = paths.filter(
    (path) => isWorkflow(path) || isManifestOfStack(path) || codeownersPaths.includes(path),
  );
  const { texts } = await repository.readFiles(head, wanted, mostBytes);
  const ownersOf = ownersIn(texts);
  const { integrations } = await findIntegrations(repository, head, {
    policy: parsePolicy(readWritten("version: 1\n", "no settings")),
    atHand: new Map(),
    ownersOf,
    most: Number.POSITIVE_INFINITY,
  });
  return {
    found: {
      integrations,
      stack: detectStack(texts),
      objectives: await readObjectives(repository, head, paths),
    },
    workflows: new Map([...texts].filter(([path]) => isWorkflow(path))),
    owners: codeownersPaths.some((path) => texts.has(path)),
  };
}

const mostObjectiveFiles = 300;

/** Those that are read as they stand; an expression that we could not count by is left out. */
async function readObjectives(
  repository: LocalRepository,
  head: string,
  paths: readonly string[],
): Promise<Objective[]> {
  const likely = paths.filter((path) => /\.ya?ml$/u.test(path) && /slo|sloth|pyrra|objective/iu.test(path));
  const { texts } = await repository.readFiles(head, likely.slice(0, mostObjectiveFiles), mostBytes);
  const stating = new Map([...texts].filter(([path, text]) => mayStateObjectives(path, text)));
  const found = findObjectives(stating);
  const readable = await Promise.all(found.map(canBeRead));
  return found.filter((_, at) => readable[at]);
}

async function canBeRead(objective: Objective): Promise<boolean> {
  const prometheus = {
    url: "https://prometheus.invalid",
    tokenVariable: undefined,
    errors: undefined,
    latency: undefined,
  };
  const draft: Found = {
    integrations: [],
    stack: undefined,
    objectives: [objective],
    prometheus: { ...prometheus, where: undefined, jobs: [] },
    probeUrl: undefined,
  };
  try {
    await parseSettings(draftSettings(draft), "the draft", {});
    return true;
  } catch (error) {
    if (error instanceof SettingsError) return false;
    throw error;
  }
}

/** What this service may be called in its metrics: the repository, by its address or its folder. */
function namesOf(folder: string, { env }: Pick<Terminal, "env">): string[] {
  const repo = env.GITHUB_REPOSITORY?.split("/")[1];
  return [repo ?? "", folder.split(/[/\\]/u).at(-1) ?? ""].filter((name) => name !== "");
}

/** A file of ours that we would refuse is our bug. */
async function checkOwnDraft(text: string): Promise<void> {
  const env = new Proxy({}, { get: () => "https://set-in-the-step.invalid" });
  await parseSettings(text, "the draft", env);
  parsePolicy(readWritten(text, "the draft"));
}

function foundLine({ integrations, stack, objectives, prometheus }: Found, owners: boolean): string {
  const critical = integrations.filter((one) => one.critical).length;
  const parts = [
    stack === undefined ? "no framework that is known" : stack.name,
    `${counted(integrations.length, "integration")} (${critical} critical)`,
    owners ? "CODEOWNERS" : "no CODEOWNERS",
    ...(objectives.length === 0 ? [] : [counted(objectives.length, "objective")]),
    ...(prometheus === undefined
      ? []
      : [prometheus.errors ?? "a Prometheus without metrics of a known library"]),
  ];
  return `Found: ${parts.join(", ")}.`;
}

async function write(
  terminal: Terminal,
  path: string,
  text: string,
  { folder, force, dryRun }: { folder: string; force: boolean; dryRun: boolean },
): Promise<void> {
  const place = join(folder, path);
  const there = await files.find(place);
  if (there === text) return terminal.out(`${path} is there already, just so.\n`);
  if (there !== undefined && !force)
    return terminal.out(`${path} is there already and stays as it is; --force replaces it.\n`);
  if (dryRun) return terminal.out(`\nWould write ${path}:\n\n${text}\n`);
  await files.write(place, text);
  await terminal.out(`Wrote ${path}.\n`);
}

async function tellStep(
  terminal: Terminal,
  workflows: ReadonlyMap<string, string>,
  { prometheus }: Found,
): Promise<void> {
  const jobs = findDeployJobs(workflows);
  const guarded = jobs.find(({ isGuarded }) => isGuarded);
  if (guarded !== undefined) return terminal.out(`${guarded.file} is guarded already.\n`);
  const variables = prometheus?.tokenVariable === undefined ? [] : [prometheus.tokenVariable];
  const [job] = jobs;
  if (job === undefined) {
    const anywhere: Pick<DeployJob, "environment" | "after"> = {
      environment: undefined,
      after: { line: 0, indent: 6 },
    };
    return terminal.out(
      `\nNo job here deploys, as far as its name and its environment tell. Wherever you deploy, add after it:\n\n${watchStep(anywhere, variables).join("\n")}\n`,
    );
  }
  const diff = stepDiff(workflows.get(job.file) ?? "", job, watchStep(job, variables));
  const needs = watchPermissions.map((permission) => `      ${permission}`).join("\n");
  await terminal.out(
    `\nThe step to add to the job ${job.job}, whose permissions need these lines:\n\n${needs}\n\n${diff}`,
  );
}

function nextLines({ prometheus, probeUrl }: Found): string[] {
  const watches =
    prometheus?.errors !== undefined || prometheus?.latency !== undefined || probeUrl !== undefined;
  return [
    "",
    ...(watches
      ? []
      : [
          "Nothing is watched yet: give --prometheus-url or --probe-url, or write a signal (docs/sources.md).",
        ]),
    "Next: deploy-guard doctor says whether all of it works; deploy-guard backtest replays your past deploys.",
  ];
}
