/** Numbers and times as people read them. Times are UTC; the same input always gives the same text. */

/** `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction. */
export function percent(rate: number | undefined): string {
  if (rate === undefined || !Number.isFinite(rate)) return "unknown";
  const value = rate * 100;
  if (value === 0) return "0 %";
  if (value < 0.001) return "< 0.001 %";
  return `${value >= 1 ? Number(value.toFixed(1)) : Number(value.toPrecision(2))} %`;
}

/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
export function significant(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString("en-US");
  const decimals = size === 0 ? 0 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
  return String(Number(value.toFixed(decimals)));
}

/** Whole events: `8,903`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** `59×`, `1.06×`; `new` when there was nothing before. */
export function times(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return "–";
  if (before === 0) return after === 0 ? "1×" : "new";
  return `${significant(after / before)}×`;
}

/** `45 s`, `1 min 31 s`, `2 h 5 min`, `21 h`, `3 d`: two units at most. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const units: [number, string][] = [
    [86_400, "d"],
    [3_600, "h"],
    [60, "min"],
    [1, "s"],
  ];
  const first = units.findIndex(([size]) => whole >= size);
  if (first === -1) return "0 s";
  const [size, name] = units[first]!;
  const rest = units[first + 1];
  const more = rest === undefined || first === 0 ? 0 : Math.floor((whole % size) / rest[0]);
  return `${Math.floor(whole / size)} ${name}${more > 0 ? ` ${more} ${rest![1]}` : ""}`;
}

/** `+1:15`, `+1:02:15`, `-0:30`: offset from the deploy. */
export function offset(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return `${seconds < 0 ? "-" : "+"}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}

/** `08:00:45` in UTC. */
export function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}

/** `2026-11-22 08:00:45 UTC`. */
export function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

export function sha7(sha: string): string {
  return sha.slice(0, 7);
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
