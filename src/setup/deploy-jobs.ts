import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";

/** A job of a workflow that deploys, and where a step would go. */
export interface DeployJob {
  file: string;
  job: string;
  /** As the job names it; undefined where it is an expression or missing. */
  environment: string | undefined;
  /** Line after the last step, counted from 1, and how far its steps are indented. */
  after: { line: number; indent: number };
  /** The job uses this action already. */
  isGuarded: boolean;
}

const mostCharacters = 500_000;

/**
 * Jobs that deploy, likeliest first: those with an `environment`, then those whose name or whose workflow's name says so. A
 * file that is no workflow has none.
 */
export function findDeployJobs(files: ReadonlyMap<string, string>): DeployJob[] {
  const found = [...files].flatMap(([file, text]) => jobsOf(file, text));
  return found.sort((a, b) => rank(a) - rank(b));
}

function rank({ environment = "", job, file }: DeployJob): number {
  const deploys = [job, file].some((name) => /deploy|rollout|\bcd\b/iu.test(name));
  if (/^(?:prod|live)/iu.test(environment)) return 0;
  if (deploys && environment !== "") return 1;
  if (/deploy/iu.test(job)) return 2;
  if (deploys) return 3;
  return environment === "" ? 5 : 4;
}

function saysDeploy(name: string): boolean {
  return /deploy|release|rollout|ship|\bcd\b|publish/iu.test(name);
}

function jobsOf(file: string, text: string): DeployJob[] {
  if (text.length > mostCharacters) return [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return [];
  const jobs: unknown = document.get("jobs");
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }): DeployJob[] => {
    if (!isScalar(key) || !isMap(value)) return [];
    const job = String(key.value);
    const environment = environmentOf(value);
    if (environment === undefined && !saysDeploy(job) && !saysDeploy(file)) return [];
    const steps: unknown = value.get("steps", true);
    const range = isRanged(steps) ? steps.range : undefined;
    if (range === undefined) return [];
    const begin = lines.linePos(range[0]);
    const body = text.slice(0, range[1]).trimEnd();
    return [
      {
        file,
        job,
        environment,
        after: { line: body.split("\n").length, indent: begin.col - 1 },
        isGuarded: /uses:\s*[\w.-]+\/deploy-guard@/u.test(text.slice(range[0], range[1])),
      },
    ];
  });
}

/** A name, or a mapping with one. */
function environmentOf(job: YAMLMap): string | undefined {
  const written: unknown = job.get("environment");
  const name: unknown = isMap(written) ? written.get("name") : written;
  return typeof name === "string" && name !== "" && !name.includes("${{") ? name : undefined;
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
