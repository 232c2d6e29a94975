import type { SignalNote } from "../judge/signal-note.ts";
import { duration } from "../text/duration.ts";
import { say, type Words } from "./say.ts";

const words: Words<SignalNote> = {
  "counters-reset": () => "counters were reset: a process restarted",
  "several-processes": () => "several processes answer at one address",
  "instances-silent": ({ silent, of }) => `${silent} of ${of} instances did not answer`,
  "no-histogram": ({ histogram }) => `there is no histogram \`${histogram}\` with buckets`,
  "slow-bucket": ({ overMs, bound, nearestToMs, isBaselineP95 }) =>
    `slow means over ${spoken(overMs)}: bucket le="${bound}", nearest to ${isBaselineP95 ? "the baseline's p95 of " : ""}${spoken(nearestToMs)}`,
  "slow-native": ({ overMs }) => `slow means over ${spoken(overMs)}, from a native histogram`,
  "bad-over-total": ({ intervals }) =>
    `more bad than total${intervals === undefined ? "" : ` in ${intervals} intervals`}: is bad a part of total?`,
  "bad-finds-nothing": ({ path }) => `\`${path}\` finds nothing, taken as none bad`,
  "answers-late": ({ source, seconds }) =>
    `${source} answers late: intervals are read ${seconds} s after their end`,
  "kept-coarser": ({ source, seconds, askedSeconds }) =>
    `${source} keeps this time at ${seconds} s, coarser than the ${askedSeconds} s that were asked`,
  sampled: ({ source, oneIn }) =>
    `${source} counts one request in ${oneIn} and multiplies: small numbers are rough`,
  "metrics-of": ({ preset, framework, others }) =>
    `${preset}: the metrics of ${framework}${others.length === 0 ? "" : `; there are also those of ${others.slice(0, 5).join(", ")}`}`,
  "source-says": ({ text }) => text,
  "read-wider": ({ seconds, askedSeconds }) =>
    `read every ${seconds} s instead of ${askedSeconds} s: the data is too coarse for less`,
  calibrated: ({ stretches }) =>
    stretches === 0
      ? "no calm stretches of the past to calibrate on: textbook thresholds"
      : `calibrated on ${stretches} calm stretches of the past`,
  "baseline-from-ledger": () => "its baseline is from earlier healthy watches, as the ledger remembers them",
};

/** A note as plain text. */
export function signalNoteWords(note: SignalNote): string {
  return say(words, note);
}

function spoken(ms: number): string {
  return duration(ms / 1_000);
}
