/** Numbers as people read them. The same number has the same form on every page, in the log and in a comment. */

const significantForm = formatter({
  maximumFractionDigits: 0,
  maximumSignificantDigits: 3,
  roundingPriority: "morePrecision",
});
const percentForm = formatter({
  maximumFractionDigits: 1,
  maximumSignificantDigits: 2,
  roundingPriority: "morePrecision",
});
const countForm = formatter({ maximumFractionDigits: 0 });

/** The first one loads the data of languages, which takes longer than all else that a mistake needs: made when asked for. */
function formatter(options: Intl.NumberFormatOptions): (value: number) => string {
  let form: Intl.NumberFormat | undefined;
  return (value) => {
    form ??= new Intl.NumberFormat("en-US", options);
    return form.format(value);
  };
}

/**
 * `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction.
 * All and nothing are said only of all and nothing.
 */
export function percent(rate: number | undefined): string {
  if (rate === undefined || !Number.isFinite(rate)) return "unknown";
  const value = rate * 100;
  if (value > 0 && value < 0.001) return "< 0.001 %";
  if (value < 100 && value >= 99.95) return "> 99.9 %";
  return `${percentForm(value)} %`;
}

/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
export function significant(value: number): string {
  return significantForm(value);
}

/** Whole events: `8,903`. */
export function count(value: number): string {
  return countForm(value);
}

/** `1 commit`, `2,300 commits`; `many` for words that do not just take an s. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** `59×`, `1.06×`; `new` when there was nothing before. */
export function times(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return "–";
  if (before === 0) return after === 0 ? "1×" : "new";
  return `${significant(after / before)}×`;
}

const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Evidence as odds against chance: `1 in 250`, `1 in 10⁴⁷`. `logEvidence` is natural. */
export function odds(logEvidence: number): string {
  if (!(logEvidence > 0)) return "none";
  const tens = logEvidence / Math.LN10;
  if (tens < 4) return `1 in ${count(10 ** tens)}`;
  const power = Number.isFinite(tens) ? Math.floor(tens) : 300;
  return `1 in 10${[...String(power)].map((digit) => superscript[Number(digit)]).join("")}`;
}
