import type { RevertRequest } from "../../src/stories/revert/read/revert-request.ts";
import { fakeWorld } from "../support/fake-world.ts";
import {
  type Emulator,
  type EmulatorOptions,
  openGitHubEmulator,
} from "../support/github/open-github-emulator.ts";
import { connect } from "../world/github/connect.ts";
import { git } from "./real-revert.ts";

export const lines = (count: number, edits: Record<number, string> = {}) =>
  Array.from({ length: count }, (_, at) => `${edits[at + 1] ?? `line ${at + 1}`}\n`).join("");

export const noon = Date.parse("2026-11-22T12:00:00Z");

export interface Stage {
  emulator: Emulator;
  good: string;
  request: (bad: string, change?: Partial<RevertRequest>) => RevertRequest;
  world: () => ReturnType<typeof fakeWorld>;
}

/** A shop on GitHub whose last good deploy has a few files. */
export async function openStage(options: EmulatorOptions = {}): Promise<Stage> {
  const emulator = await openGitHubEmulator({ now: () => noon, ...options });
  for (const person of ["ada", "grace"]) emulator.addPerson(person);
  const good = await emulator.commit(
    {
      "config/payments.yml": lines(30),
      "src/shop.ts": lines(30),
      "src/pay/stripe.ts": lines(30),
      "bin/run": { mode: "100755", content: "#!/bin/sh\n" },
      "vendor/lib": { mode: "160000", content: "0123456789".repeat(4) },
    },
    { message: "Start the shop", at: noon - 7_200_000 },
  );
  return {
    emulator,
    good,
    request: (bad, change = {}) => ({
      environment: "production",
      good,
      bad,
      deployedAt: noon - 60_000,
      scope: "deploy",
      telling: { why: "calls to stripe fail since 08:00:45 UTC", suspects: [] },
      response: { draft: false, labels: [], reviewers: [], maxAgeMs: 6 * 3_600_000, maxPerDay: 3 },
      token: emulator.token,
      dryRun: false,
      ...change,
    }),
    world: () => fakeWorld({ now: noon, github: connect(emulator) }),
  };
}

/** The tree of a ref of the emulator's repository. */
export function treeOf({ git: { dir } }: Emulator, ref: string): string {
  return git(dir, "rev-parse", `${ref}^{tree}`).trim();
}

/** The tree that git makes of undoing good…bad on the tip; undefined when it finds a conflict. */
export function gitsTree(
  emulator: Emulator,
  { good, bad, tip }: Record<"good" | "bad" | "tip", string>,
): string | undefined {
  const { dir } = emulator.git;
  const undo = git(dir, "commit-tree", "-p", bad, "-m", "undo", `${good}^{tree}`).trim();
  try {
    return git(dir, "merge-tree", "--write-tree", tip, undo).trim();
  } catch {
    return undefined;
  }
}
