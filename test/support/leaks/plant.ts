import type { FilePair } from "../../../src/review/diff/compare-file.ts";
import { type FileContext, fileContexts } from "./file-contexts.ts";
import { type Random, seeded } from "./random.ts";
import type { Planted, SecretKind } from "./secret-kind.ts";
import { secretKinds } from "./secret-kinds.ts";

/** Which side of the patch holds it. */
export const sides = ["added", "removed", "changed", "moved", "beside another change"] as const;
export type Side = (typeof sides)[number];

/** A credential of one kind at one place of one side. */
export interface Cell {
  kind: SecretKind;
  context: FileContext;
  side: Side;
  seed: number;
}

/** Every pair of a kind and a place, each on a side that is drawn. */
export function allCells(seed: number): Cell[] {
  const random = seeded(seed);
  return secretKinds.flatMap((kind) => fileContexts.map((context) => cell(random, kind, context)));
}

/** So many of them, drawn. */
export function drawnCells(seed: number, count: number): Cell[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () =>
    cell(random, random.pick(secretKinds), random.pick(fileContexts)),
  );
}

/** Each kind at one place, and each place with two kinds. */
export function sampledCells(seed: number): Cell[] {
  const random = seeded(seed);
  return [
    ...secretKinds.map((kind) => cell(random, kind, random.pick(fileContexts))),
    ...[...fileContexts, ...fileContexts].map((context) => cell(random, random.pick(secretKinds), context)),
  ];
}

function cell(random: Random, kind: SecretKind, context: FileContext): Cell {
  return { kind, context, side: random.pick(sides), seed: random.number(2 ** 31) };
}

/** Credentials in keyless places are told apart by the text itself, so the key goes with them. */
function placed(kind: SecretKind, key: string, text: string): string {
  return kind.toldBy === "key" ? `${key}=${JSON.stringify(text)}` : text;
}

/** The changed file that a cell stands for, and what must not be seen of it. */
export function plant({ kind, context, side, seed }: Cell): { pair: FilePair; planted: Planted } {
  const random = seeded(seed);
  const key = random.pick(kind.keys);
  const [one, other] = [make(kind, context, random), make(kind, context, random)];
  const write = (text: string) => context.write(key, context.keyless ? placed(kind, key, text) : text);
  const { path } = context;
  const blank = context.write(key, "x");
  const secrets = [...one.secrets, ...(side === "changed" ? other.secrets : [])];
  const planted = { text: one.text, secrets };
  switch (side) {
    case "added":
      return { pair: { path, after: write(one.text) }, planted };
    case "removed":
      return { pair: { path, before: write(one.text) }, planted };
    case "changed":
      return { pair: { path, before: write(one.text), after: write(other.text) }, planted };
    case "moved":
      return {
        pair: { path, previousPath: `old/${path}`, before: write(one.text), after: write(one.text) },
        planted,
      };
    case "beside another change":
      return { pair: { path, before: blank, after: write(one.text) }, planted };
  }
}

function make(kind: SecretKind, { oneLine }: FileContext, random: Random): Planted {
  const made = kind.make(random);
  return oneLine ? { ...made, text: made.text.replace(/\n/gu, " ") } : made;
}
