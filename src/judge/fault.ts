import type { Alarm } from "./alarm.ts";
import type { ControlWord } from "./control/prepare-control.ts";
import type { Reason } from "./reason.ts";
import type { SignalState } from "./signal-state.ts";
import type { PreparedSignal } from "./signals/prepared-signal.ts";
import { rateOf, tally } from "./signals/tally.ts";
import { stampSlackMs } from "./signals/usual-part.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings, VendorWord, Window } from "./window.ts";

/** What a vendor says is set against readings this much older. */
const vendorSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Evidence of its own that a failure is older than the deploy: ten to one. */
const convincing = Math.log(10);

/** Why the deploy is not to blame for this alarm; undefined when nothing but perhaps a control clears it. */
export function exonerate(
  { leader, onset }: Alarm,
  states: readonly SignalState[],
  { deployedAt, vendors = [] }: Window,
): Reason | undefined {
  const { prepared, to } = leader;
  // An integration with few calls shows its vendor's failure later than the pages that depend on it.
  const worse = states.filter((state) => state === leader || Math.max(state.mixed, state.whole) > 0);
  const names = worse.map((state) => state.prepared.signal.name);
  const now = prepared.ends[to - 1] ?? deployedAt;
  return vendorAtFault(vendors, names, { onset, now }) ?? beganBefore(prepared, onset, deployedAt, to);
}

/** Why a failure that began before the deploy is not the deploy's; undefined when it began with it. */
function beganBefore(
  prepared: PreparedSignal,
  onset: Onset | undefined,
  deployedAt: number,
  to: number,
): Reason | undefined {
  if (onset === undefined || onset.to >= deployedAt || onset.at > deployedAt - stampSlackMs) return;
  // The likeliest start is always somewhere, be it in a chance cluster: that the tail was worse must be shown by itself.
  if (prepared.tailEvidence(onset.at) < convincing) return;
  const start = prepared.before.findIndex(({ at }) => at >= onset.at);
  const tail =
    start < 0 ? { bad: 0, total: 0 } : tally(prepared.before).between(start, prepared.before.length);
  const after = tally(prepared.after).between(0, to);
  if (tail.bad < 3 || rateOf(tail) < rateOf(after) / 2) return;
  const minutes = Math.round((deployedAt - onset.at) / 60_000);
  const signal = prepared.signal.name;
  return { signal, kind: "began-before", minutes, before: rateOf(tail), after: rateOf(after) };
}

/** What a vendor's own word explains: the first one that was down around the onset and on whom a signal that got worse depends. */
export function vendorAtFault(
  words: readonly VendorWord[],
  worse: readonly string[],
  { onset, now }: { onset: Onset | undefined; now: number },
): Reason | undefined {
  const from = (onset?.from ?? now) - vendorMemoryMs;
  const word = words.find(
    ({ state, at, signals }) =>
      state === "down" &&
      at >= from &&
      at <= now + vendorSlackMs &&
      signals.some((name) => worse.includes(name)),
  );
  return word && { kind: "vendor-down", vendor: word.vendor, said: word.said };
}

/** What a series that the deploy did not touch says of it, since the failure began. */
export function controlWord(
  { leader: { prepared, to }, onset }: Alarm,
  { deployedAt }: Window,
  { alpha }: JudgeSettings,
): ControlWord {
  if (prepared.control === undefined) return { kind: "nothing" };
  const since = Math.max(deployedAt, onset?.at ?? deployedAt);
  const from = prepared.after.findIndex(({ at }) => at >= since);
  return prepared.control.word(Math.max(0, from), to, Math.log(1 / alpha));
}
