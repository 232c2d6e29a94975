import { WorldError } from "../../errors.ts";
import {
  condense,
  type LedgerEntry,
  ledgerText,
  parseLedger,
  type SecondLook,
  withEntry,
  withFalseAlarm,
} from "../../judge/past/ledger.ts";
import { withLook } from "../../judge/past/second-look.ts";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { RunReport, SignalFacts } from "../../report/run-report.ts";
import { sha7 } from "../../text/names.ts";
import type { World } from "../../world/world.ts";
import type { WatchedSignal } from "./watched-signal.ts";

const ledger = "deploy-guard/ledger";
/** One of two that write at once always comes through, so this many can. */
const attempts = 10;
/** What a source remembers anyway is kept for people to look at, not to judge by. */
const fewReadings = 12;
/** But how a deploy begins is told as it was: it shows what a restart costs here. */
const restartMs = 300_000;
const restartReadings = 20;
/** A day of looks every 90 s, or 15 minutes of one a second. */
const manyReadings = 1_000;
/** Beyond what the ledger is kept under; larger is not ours. */
const mostBytes = 2_000_000;

/** Where an environment's watches are; its name, which may hold slashes, as one path segment. */
function pathOf(environment: string): string {
  return `${encodeURIComponent(environment)}.ndjson`;
}

/** The watches of an environment, oldest first; none when there is no ledger or it can't be read. At most two requests. */
export async function readLedger(world: World, environment: string): Promise<LedgerEntry[]> {
  try {
    const path = pathOf(environment);
    const { texts, left } = await world.github.readFiles(`refs/${ledger}`, [path], mostBytes);
    if (left.length > 0) world.log.warning(`the ledger of ${environment} is not ours to read: it is ignored`);
    return parse(world, texts.get(path) ?? "", environment);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.line(`the ledger can't be read: ${error.message}`);
    return [];
  }
}

function parse(world: World, text: string, environment: string): LedgerEntry[] {
  const { entries, garbage } = parseLedger(text);
  if (garbage > 0)
    world.log.warning(`${garbage} lines in the ledger of ${environment} make no sense: they are ignored`);
  return entries;
}

/** Who answers for a signal, as it may be written down. */
export function speakerOf(world: Pick<World, "hide">, { from }: Pick<SignalFacts, "from">): string {
  return world.hide(from).slice(0, 500);
}

/** What is to be remembered of a watch. */
export function ledgerEntry(
  world: World,
  { deploy, verdict }: Pick<RunReport, "deploy" | "verdict">,
  { signals, runId }: { signals: readonly WatchedSignal[]; runId: number | undefined },
): LedgerEntry {
  return {
    sha: deploy.sha,
    deployedAt: deploy.deployedAt,
    ...(runId !== undefined && { runId }),
    verdict: verdict.verdict,
    decidedAfterSeconds: verdict.decidedAfterSeconds,
    reason: world.hide(verdict.reason),
    signals: signals.map(({ facts, kind, remembers }) => {
      // Up to the verdict: a run that is repeated later has read more, and is to write the same.
      const seen = facts.after.filter(({ at, seconds }) => at + seconds * 1_000 <= verdict.decidedAt);
      return {
        name: facts.name,
        from: speakerOf(world, facts),
        kind,
        verdict: verdict.signals.find(({ name }) => name === facts.name)?.verdict ?? "inconclusive",
        readings: remembers === "now" ? condense(seen, manyReadings) : shortened(seen, deploy.deployedAt),
      };
    }),
  };
}

function shortened(
  seen: readonly (Reading | GaugeReading)[],
  deployedAt: number,
): (Reading | GaugeReading)[] {
  const isRestart = ({ at }: Reading | GaugeReading) => at < deployedAt + restartMs;
  const later = seen.filter((reading) => !isRestart(reading));
  return [...condense(seen.filter(isRestart), restartReadings), ...condense(later, fewReadings)];
}

/**
 * Adds a watch to `refs/deploy-guard/ledger`, where no clone looks and no branch rule applies. Whoever is overtaken reads
 * again and adds to that, so nothing is lost. What fails is a note: the watch itself is over and answered.
 */
export async function appendLedger(world: World, environment: string, entry: LedgerEntry): Promise<void> {
  await changeLedger(world, environment, {
    edit: (entries) => withEntry(entries, entry),
    message: `Remember the watch of ${sha7(entry.sha)}`,
  });
}

/** Notes that the regression of a commit was a false alarm, so that later watches learn from its readings. */
export async function noteFalseAlarm(
  world: World,
  { environment, sha }: { environment: string; sha: string },
): Promise<void> {
  await changeLedger(world, environment, {
    edit: (entries) => withFalseAlarm(entries, sha),
    message: `Note that the regression of ${sha7(sha)} was a false alarm`,
  });
}

/** Notes a second look at a deploy, once: who comes second finds it noted, and writes nothing. */
export async function noteLook(
  world: World,
  environment: string,
  { deploy, look }: { deploy: Pick<LedgerEntry, "sha" | "deployedAt">; look: SecondLook },
): Promise<void> {
  const safe = { ...look, reason: world.hide(look.reason) };
  await changeLedger(world, environment, {
    edit: (entries) => withLook(entries, deploy, safe),
    message: `Remember the second look at ${sha7(deploy.sha)}`,
  });
}

interface LedgerChange {
  edit: (entries: LedgerEntry[]) => LedgerEntry[];
  message: string;
}

async function changeLedger(world: World, environment: string, change: LedgerChange): Promise<void> {
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (await tryChange(world, environment, change)) return;
      await world.sleep(100 * attempt);
    }
    world.log.line(`the ledger was not written: ${attempts} times another run was faster`);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.line(`the ledger was not written: ${error.message}`);
  }
}

async function tryChange(
  world: World,
  environment: string,
  { edit, message }: LedgerChange,
): Promise<boolean> {
  const { github } = world;
  const path = pathOf(environment);
  const tip = await github.findRef(ledger);
  const tree = tip === undefined ? undefined : await github.readSubtree(tip);
  const file = tree?.entries.find((one) => one.path === path && one.type === "blob");
  const isOurs = file !== undefined && (file.size ?? 0) <= mostBytes;
  const before = isOurs ? new TextDecoder().decode(await github.readBlob(file.sha)) : "";
  const after = ledgerText(edit(parse(world, before, environment)));
  if (after === before) return true;

  const blob = await github.createBlob(new TextEncoder().encode(after));
  const changed = await github.createTree(tree?.sha, [{ path, mode: "100644", sha: blob }]);
  const commit = await github.createCommit({
    message: `${message}\n`,
    tree: changed,
    parents: tip === undefined ? [] : [tip],
  });
  return await github.swapRef(ledger, { from: tip, to: commit.sha });
}
