import parse from "parse-duration";
import { significant } from "./numbers.ts";

const second = { seconds: 1, name: "s" };

const units = [
  { seconds: 86_400, name: "d" },
  { seconds: 3_600, name: "h" },
  { seconds: 60, name: "min" },
  second,
];

/** `250 ms`, `2.5 s`, `45 s`, `1 min 31 s`, `2 h 5 min`, `1 d 12 h`: two units at most. */
export function duration(seconds: number): string {
  if (!(seconds > 0)) return "0 s";
  if (seconds < 0.9995) return `${significant(seconds * 1_000)} ms`;
  if (seconds < 9.995) return `${significant(seconds)} s`;
  const whole = Math.round(seconds);
  const [unit = second, next] = units.slice(units.findIndex((one) => whole >= one.seconds));
  const shown = `${Math.floor(whole / unit.seconds)} ${unit.name}`;
  const more = next === undefined ? 0 : Math.floor((whole % unit.seconds) / next.seconds);
  return next === undefined || more === 0 ? shown : `${shown} ${more} ${next.name}`;
}

const written = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/u;

/** A duration as people write it (`500ms`, `15s`, `1h30m`, `7d`) in milliseconds; undefined without a unit or a sense. */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim();
  return compact.length <= 32 && written.test(compact) ? (parse(compact) ?? undefined) : undefined;
}
