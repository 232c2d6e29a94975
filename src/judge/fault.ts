import type { Alarm } from "./alarm.ts";
import { regressionTest } from "./evidence/ratio-evidence.ts";
import type { Reason } from "./reason.ts";
import type { SignalState } from "./signal-state.ts";
import type { PreparedSignal } from "./signals/prepared-signal.ts";
import { rateOf, tally } from "./signals/tally.ts";
import { endOf, tidy, worseAsBad } from "./signals/timeline.ts";
import { stampSlackMs } from "./signals/usual-part.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings, VendorWord, Window } from "./window.ts";

/** What a vendor says is set against readings this much older. */
const vendorSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Evidence of its own that a failure is older than the deploy: ten to one. */
const convincing = Math.log(10);

/** Why the deploy is not to blame for this alarm; undefined when nothing clears it. */
export function exonerate(
  { leader, onset }: Alarm,
  states: readonly SignalState[],
  { deployedAt, vendors = [] }: Window,
  settings: JudgeSettings,
): Reason | undefined {
  const { prepared, to } = leader;
  // An integration with few calls shows its vendor's failure later than the pages that depend on it.
  const worse = states.filter((state) => state === leader || Math.max(state.mixed, state.whole) > 0);
  const names = worse.map((state) => state.prepared.signal.name);
  const now = prepared.ends[to - 1] ?? deployedAt;
  return (
    vendorAtFault(vendors, names, { onset, now }) ??
    beganBefore(prepared, onset, deployedAt, to) ??
    controlMoved(prepared, deployedAt, to, settings)
  );
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

/** Why a series that the deploy did not touch clears it: it got about as much worse. */
function controlMoved(
  prepared: PreparedSignal,
  deployedAt: number,
  to: number,
  settings: JudgeSettings,
): Reason | undefined {
  const { signal } = prepared;
  if (signal.control === undefined || signal.control.length === 0) return;
  const now = prepared.ends[to - 1] ?? deployedAt;
  const counts =
    signal.kind === "ratio"
      ? worseAsBad(tidy(signal.control), signal.worse ?? "up")
      : prepared.indicate(signal.control);
  const before = tally(counts.filter(({ at }) => at < deployedAt));
  const after = tally(counts.filter((reading) => reading.at >= deployedAt && endOf(reading) <= now));
  const c0 = before.between(0, before.length);
  const c1 = after.between(0, after.length);
  const own = [
    tally(prepared.before).between(0, prepared.before.length),
    tally(prepared.after).between(0, to),
  ] as const;
  // Half an event more on either side keeps the ratio of rare failures finite.
  const ratio = (a: { bad: number; total: number }, b: { bad: number; total: number }) =>
    (b.bad + 0.5) / (b.total + 1) / ((a.bad + 0.5) / (a.total + 1));
  const evidence = regressionTest(settings.tolerate)({
    e0: c0.bad / prepared.phi,
    n0: c0.total / prepared.phi,
    e1: c1.bad / prepared.phi,
    n1: c1.total / prepared.phi,
  });
  if (evidence < convincing || ratio(c0, c1) < ratio(...own) / 2) return;
  return { signal: signal.name, kind: "control-moved", before: rateOf(c0), after: rateOf(c1) };
}
