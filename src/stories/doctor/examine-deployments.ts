import type { Examined } from "../../report/doctor-report.ts";
import type { Deployment } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findEnvironment } from "../deploy/find-environment.ts";
import { readLedger } from "../signals/ledger.ts";
import { unjudgedInARow } from "../watch/unjudged-in-a-row.ts";

const mostListed = 100;

/** Whether deploys are found, and whether the watches of them could tell anything. */
export async function examineDeployments(
  world: World,
  environment: string | undefined,
): Promise<{ examined: Examined[]; newest?: Deployment }> {
  if (environment === undefined) return { examined: [await unnamed(world)] };
  const { name, deployments, others, nearest } = await findEnvironment(world, environment);
  const subject = `environment ${name}`;
  const [newest] = deployments;
  if (newest === undefined) {
    const fact = { kind: "never-deployed", others, nearest } as const;
    return { examined: [{ subject, grade: "warning", fact }] };
  }
  const fact = {
    kind: "deployed",
    sha: newest.sha,
    at: newest.createdAt,
    deployments: deployments.length,
  } as const;
  return { examined: [{ subject, grade: "fine", fact }, await examineWatches(world, name)], newest };
}

async function unnamed({ github }: World): Promise<Examined> {
  const all = await github.readDeployments({ limit: mostListed });
  const others = [...new Set(all.map(({ environment }) => environment))];
  return { subject: "deployments", grade: "unknown", fact: { kind: "no-environment", others } };
}

async function examineWatches(world: World, environment: string): Promise<Examined> {
  const watches = await readLedger(world, environment);
  const subject = `watches of ${environment}`;
  const newest = watches.at(-1);
  if (newest === undefined) return { subject, grade: "fine", fact: { kind: "no-watches" } };
  const unjudged = unjudgedInARow(newest, watches.slice(0, -1));
  return unjudged === undefined
    ? { subject, grade: "fine", fact: { kind: "watches-judge", watches: watches.length } }
    : {
        subject,
        grade: unjudged.count > 1 ? "wrong" : "warning",
        fact: { kind: "watches-could-not-tell", ...unjudged },
      };
}
