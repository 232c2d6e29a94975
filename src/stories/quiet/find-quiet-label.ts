import { WorldError } from "../../errors.ts";
import type { Quiet } from "../../incident/quiet.ts";
import type { RunNote } from "../../report/run-notes.ts";
import type { World } from "../../world/world.ts";
import { openMayWrite } from "../revert/read/may-write.ts";
import { readLabelRight } from "../revert/read/read-label-right.ts";
import type { DeployRange } from "../watch/read-range.ts";

/**
 * What somebody who may write here announced for this very deploy, by a label on a pull request of it. Whose it is and can't
 * be read keeps the revert back as well: a guard that can't see must not act.
 */
export async function findQuietLabel(
  { github, log }: Pick<World, "github" | "log">,
  range: DeployRange | undefined,
  label: string,
): Promise<{ quiet?: Quiet; notes: RunNote[] }> {
  const notes: RunNote[] = [];
  const mayWrite = openMayWrite(github);
  for (const { number, labels } of range?.candidates ?? []) {
    const written = labels.find((one) => one.toLowerCase() === label.toLowerCase());
    if (number === undefined || written === undefined) continue;
    const { counts, by } = await readLabelRight(github, { number, label: written }, mayWrite).catch(
      (error: unknown) => {
        if (!(error instanceof WorldError)) throw error;
        log.warning(`who put the label "${written}" on #${number} can't be read: ${error.message}`);
        return { counts: undefined, by: undefined };
      },
    );
    if (counts !== false) {
      const announcer = { kind: "label", label: written, pull: number, by } as const;
      return { quiet: { announcer, reason: `#${number} is known to disturb` }, notes };
    }
    notes.push({ kind: "quiet-label-without-right", pull: number, label: written });
  }
  return { notes };
}
