import type { VendorWord } from "../judge/window.ts";
import { offset } from "../text/time.ts";
import type { RunReport } from "./run-report.ts";
import { isTied, probabilityWords, suspectName, suspectReasons } from "./suspect-words.ts";
import { code, escapeMarkdown } from "./text.ts";
import { vendorWords } from "./vendor-words.ts";

/** The likeliest cause, where something ties it to what fails; else what there is to look at. */
export function likeliestCause(report: RunReport): string[] {
  const { range } = report;
  const top = range?.suspects[0];
  if (range === undefined || top === undefined) return [];
  const settings = range.settings.slice(0, 6).map(({ file, line, key, before, after }) => {
    const change = [before, after]
      .map((value) => (value === undefined ? "nothing" : code(value, 80)))
      .join(" → ");
    return `- ${code(key, 100)} ${change} (${code(`${file}:${line}`)})`;
  });
  const reasons = suspectReasons(top);
  const title = range.assumed
    ? "Among the newest changes"
    : isTied(top)
      ? top.probability >= 0.5 || range.suspects.length === 1
        ? "Most likely cause"
        : "Which change it is can't be told; the likeliest"
      : range.suspects.length === 1
        ? "The only change"
        : "Nothing ties a change to what fails; first to look at";
  const sure = range.suspects.length > 1 && isTied(top) ? ` (${probabilityWords(top)})` : "";
  return [
    `**${title}: ${suspectName(top)}**${sure}${reasons === "" ? "" : ` — ${reasons}`}.`,
    ...(settings.length === 0
      ? []
      : ["", "Settings of the failing integration that this deploy changed:", ...settings]),
    "",
  ];
}

/** What speaks for a cause other than the deploy was looked at: ruled out, or not. Nothing that was not checked counts as ruled out. */
export function otherCauses(report: RunReport): string[] {
  const { vendors, failing } = report;
  const said = (state: VendorWord["state"]) =>
    latestOf(vendors)
      .filter((word) => word.state === state)
      .map(({ vendor, said: fact }) => escapeMarkdown(`${vendor}: ${vendorWords(fact)}`, 200));
  const begin = beginWords(report);
  const ruledOut = [...said("up"), ...(begin?.isRuledOut === true ? [begin.words] : [])];
  const notRuledOut = [...said("down"), ...(begin?.isRuledOut === false ? [begin.words] : [])];
  const notChecked = [
    ...said("unknown"),
    ...(vendors.length === 0 && failing.length > 0
      ? ["the vendor itself: no status page or host of it is set up"]
      : []),
  ];
  const line = (title: string, words: string[]) =>
    words.length === 0 ? [] : [`**${title}**: ${words.join("; ")}.`];
  return [
    ...line("Ruled out, as far as could be checked", ruledOut),
    ...line("Not ruled out", notRuledOut),
    ...line("Not checked", notChecked),
  ];
}

/** A vendor is asked again and again: each of its answers counts once, as it was said last. */
function latestOf(vendors: readonly VendorWord[]): VendorWord[] {
  return [...new Map(vendors.map((word) => [JSON.stringify([word.vendor, word.said]), word])).values()];
}

/** Whether it began before the rollout, by the interval in which it began. */
function beginWords({
  verdict: { onset },
  deploy,
}: RunReport): { isRuledOut: boolean; words: string } | undefined {
  if (onset === undefined) return undefined;
  const start = deploy.rolloutAt ?? deploy.deployedAt;
  const from = (at: number) => offset((at - deploy.deployedAt) / 1_000);
  const range = `${from(onset.from)} to ${from(onset.to)} from the deploy`;
  const rollout = deploy.rolloutAt === undefined ? "the deploy" : `the rollout began (${from(start)})`;
  return {
    isRuledOut: onset.from >= start,
    words: `a failure from before ${rollout} (this one began ${range})`,
  };
}
