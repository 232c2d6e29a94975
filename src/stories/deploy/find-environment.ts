import { SettingsError } from "../../errors.ts";
import type { RunNote } from "../../report/run-notes.ts";
import { nearestKey } from "../../settings/mistakes.ts";
import type { Deployment } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

/** One request lists so many; the times of the older ones only tell which readings were disturbed by a deploy. */
const mostListed = 100;

export interface Environment {
  /** As GitHub spells it. */
  name: string;
  /** Newest first. */
  deployments: Deployment[];
  /** Others that have deployments, where this one has none: what may have been meant. */
  others: string[];
  /** The one among them that is spelt nearly so. */
  nearest?: string;
}

/**
 * The environment by its name, whatever the case: for GitHub, `Production` and `production` are one. Where nothing was
 * ever deployed to it, those that there are.
 */
export async function findEnvironment(world: World, asked: string | undefined): Promise<Environment> {
  const { github, log } = world;
  if (asked === undefined) throw await missing(world);
  const exact = await github.readDeployments({ environment: asked, limit: mostListed });
  if (exact.length > 0) return { name: asked, deployments: exact, others: [] };
  const all = await github.readDeployments({ limit: mostListed });
  const names = [...new Set(all.map(({ environment }) => environment))];
  const alike = names.find((name) => name.toLowerCase() === asked.toLowerCase());
  if (alike !== undefined) {
    log.line(`the environment ${asked} is ${alike}, as GitHub spells it`);
    return {
      name: alike,
      deployments: await github.readDeployments({ environment: alike, limit: mostListed }),
      others: [],
    };
  }
  const nearest =
    nearestKey(asked, names) ?? names.find((name) => isShort(asked, name) || isShort(name, asked));
  return { name: asked, deployments: [], others: names, ...(nearest !== undefined && { nearest }) };
}

/** `prod` for `production`. */
function isShort(short: string, long: string): boolean {
  return short.length >= 3 && long.toLowerCase().startsWith(short.toLowerCase());
}

async function missing({ github }: World): Promise<SettingsError> {
  const all = await github.readDeployments({ limit: mostListed }).catch(() => []);
  const names = [...new Set(all.map(({ environment }) => environment))];
  const known = names.length === 0 ? "" : `; this repository deploys to ${names.join(", ")}`;
  const message = `is missing: expected the environment that was deployed, such as production${known}`;
  return new SettingsError("The workflow step", [{ path: "environment", message }]);
}

/** What to say where an environment has no deployments and others have. */
export function unknownEnvironment({ name, others, nearest }: Environment): RunNote {
  return { kind: "unknown-environment", name, others, nearest };
}
