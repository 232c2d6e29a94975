import type { GitHub } from "../../../world/github/github.ts";
import type { MayWrite } from "./may-write.ts";

/**
 * Whether a label stands by the will of somebody who may write: of all who put it on or took it off, only they count, and
 * the last of them decides. Undefined when that can't be told.
 */
export async function readLabelRight(
  github: Pick<GitHub, "readLabelEvents">,
  { number, label }: { number: number; label: string },
  mayWrite: MayWrite,
): Promise<{ counts: boolean | undefined; by: string | undefined }> {
  const events = await github.readLabelEvents(number, label);
  for (const { kind, by } of events.toReversed()) {
    const may = await mayWrite(by);
    if (may === undefined) return { counts: undefined, by };
    if (may) return { counts: kind === "labeled", by };
  }
  return { counts: false, by: undefined };
}
