import { WorldError } from "../../../errors.ts";
import { stopLabel } from "../../../revert/assess-safety.ts";
import type { Look } from "../../../revert/reason.ts";
import type { GitHub } from "../../../world/github/github.ts";
import type { MayWrite } from "./may-write.ts";
import { readLabelRight } from "./read-label-right.ts";

export interface KillSwitch {
  /** Open issues with the label that stops us. */
  stops: { number: number; by: string | undefined; mayStop: boolean }[];
  /** Why it is not known whether reverts are switched off. */
  unread: Look[];
}

/** Issues with the label that are looked at, and how many at once. */
const mostIssues = 300;
const atOnce = 5;

/** Whether somebody who may has switched reverts off. Where there are no issues at all, nobody has. */
export async function readKillSwitch(github: GitHub, mayWrite: MayWrite): Promise<KillSwitch> {
  try {
    const issues = await github.readIssues({ labels: [stopLabel], state: "open", limit: mostIssues });
    const stops: KillSwitch["stops"] = [];
    let isUnclear = false;
    for (let start = 0; start < issues.length; start += atOnce) {
      const some = issues.slice(start, start + atOnce);
      const found = await Promise.all(
        some.map(async ({ number }) => {
          const { counts, by } = await readLabelRight(github, { number, label: stopLabel }, mayWrite);
          if (counts === undefined) isUnclear = true;
          return { number, by, mayStop: counts === true };
        }),
      );
      stops.push(...found);
      if (found.some(({ mayStop }) => mayStop)) return { stops, unread: [] };
    }
    return { stops, unread: isUnclear ? [unread("who put it there can't be read")] : [] };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return error.status === 410 ? { stops: [], unread: [] } : { stops: [], unread: [unread(error.message)] };
  }
}

function unread(why: string): Look {
  return { kind: "kill-switch-unread", why };
}
