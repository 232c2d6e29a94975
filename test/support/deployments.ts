import type { Past, Question } from "../../src/incident/choose-good.ts";
import { type DeploymentRecord, type Judged, livesOf } from "../../src/incident/deployment.ts";

export const status = (state: string, createdAt: number, description = "") => ({
  state,
  createdAt,
  description,
});

/** A deployment made at `id * 100`; statuses newest first. */
export const record = (
  id: number,
  sha: string,
  statuses: DeploymentRecord["statuses"],
  more: Partial<DeploymentRecord> = {},
): DeploymentRecord => ({
  id,
  sha,
  ref: "main",
  createdAt: id * 100,
  traits: { task: "deploy" },
  statuses,
  ...more,
});

/** Records newest first. */
export const pastOf = (
  records: readonly DeploymentRecord[],
  { judged = [], cleared = [] }: { judged?: Judged[]; cleared?: string[] } = {},
): Past => ({ records, lives: livesOf(records, judged), judged, cleared: new Set(cleared) });

/** The deploy that a deployment stands for. */
export function questionOf(id: number, { records, lives }: Past): Question {
  const own = records.find((one) => one.id === id)!;
  const live = lives.find((one) => one.record === own);
  return { sha: own.sha, at: live?.at ?? 1e12, record: own, live };
}
