/** Times are UTC; `at` is milliseconds since the epoch. */

/** `08:00:45`. */
export function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}

/** `2026-11-22 08:00:45 UTC`. */
export function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** `+1:15`, `+1:02:15`, `-0:30`: seconds from the deploy, as minutes and seconds. */
export function offset(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  const sign = seconds < 0 && whole > 0 ? "-" : "+";
  return `${sign}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}
