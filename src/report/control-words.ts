import type { ControlDoubt, ControlResult } from "../judge/control/control-result.ts";
import type { SignalVerdict } from "../judge/verdict.ts";
import { percent, significant } from "../text/numbers.ts";
import { say, type Words } from "./say.ts";

const doubts: Words<ControlDoubt> = {
  blind: ({ why }) => why,
  empty: ({ side }) => `gave no readings ${side} the deploy`,
  "changed-too": ({ before, after }) =>
    `was changed by the deploy too: its traffic went from ${significant(before)} to ${significant(after)} a second`,
};

/** The end of a sentence that begins with the control's name. */
export function controlDoubtWords(doubt: ControlDoubt): string {
  return `${say(doubts, doubt)}; judged without it`;
}

/** How much more ours changed than the control: `ours changed 9.6 times as much (95 %: 7 to 13)`. */
export function ratioWords({ ratio }: ControlResult): string | undefined {
  if (ratio === undefined || !Number.isFinite(ratio.high)) return undefined;
  const [middle, low, high] = [ratio.ratio, ratio.low, ratio.high].map((one) => significant(one));
  return `ours changed ${middle} times as much (95 %: ${low} to ${high})`;
}

/** What a control adds to the sentence of its signal; empty without one. */
export function controlClause({ control }: Pick<SignalVerdict, "control">): string {
  if (control === undefined) return "";
  if (control.doubt !== undefined) return `; its control ${controlDoubtWords(control.doubt)}`;
  const { baseline, after } = control;
  return baseline.rate === undefined || after.rate === undefined
    ? ""
    : `; its control ${percent(baseline.rate)} before, ${percent(after.rate)} after`;
}
