/** Draws that a seed repeats exactly. */
export interface Random {
  /** A whole number from 0 below `below`. */
  number(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** As many characters of an alphabet. */
  text(alphabet: string, length: number): string;
  hex(length: number): string;
  digits(length: number): string;
  /** Letters of both cases and digits. */
  mixed(length: number): string;
  /** Capitals and digits. */
  capitals(length: number): string;
  /** Small letters and digits. */
  small(length: number): string;
  /** The alphabet of base64 without padding. */
  base64(length: number): string;
  /** The alphabet of base64 for addresses. */
  base64url(length: number): string;
  uuid(): string;
}

const lower = "abcdefghijklmnopqrstuvwxyz";
const digit = "0123456789";
const upper = lower.toUpperCase();

/** Mulberry32: 32 bits of state, good enough for choosing test cases. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[number(alphabet.length)]).join("");
  const hex = (length: number) => text("0123456789abcdef", length);
  return {
    number,
    pick: (from) => from[number(from.length)]!,
    text,
    hex,
    digits: (length) => text(digit, length),
    mixed: (length) => text(lower + upper + digit, length),
    capitals: (length) => text(upper + digit, length),
    small: (length) => text(lower + digit, length),
    base64: (length) => text(`${lower}${upper}${digit}+/`, length),
    base64url: (length) => text(`${lower}${upper}${digit}-_`, length),
    uuid: () => [8, 4, 4, 4, 12].map((length) => hex(length)).join("-"),
  };
}
