import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FailingSignal, failingSignal } from "../../src/incident/failing-signal.ts";
import type { Candidate, CandidateFile, FailingIntegration } from "../../src/incident/suspects.ts";
import { diffFile } from "../../src/review/diff/diff-file.ts";
import { failingIntegration } from "../../src/stories/respond/failing-integration.ts";

/** A deploy of which it is known what broke it. */
export interface History {
  name: string;
  heldOut: boolean;
  candidates: Candidate[];
  failing: FailingSignal;
  /** Number of the change that did it. */
  guilty: number;
  /** Nobody could tell it from what is known: it is no mistake not to rank it first. */
  unclear: boolean;
}

const folder = join(import.meta.dirname, "../incident/histories");

/**
 * The histories that stand in plain text: `written` ones are made up, `replayed` ones happened (which files changed and what then
 * failed are facts; the lines are our own). Of the replayed every second is held out, like those of a file of their own: no
 * weight is chosen by them.
 */
export function readHistories(): History[] {
  const read = (file: string, isHeldOut: (index: number) => boolean) =>
    readFileSync(join(folder, file), "utf8")
      .split(/^=== /mu)
      .slice(1)
      .map((text, index) => parseHistory(text, isHeldOut(index)));
  return [
    ...read("written.txt", () => false),
    ...read("held-out.txt", () => true),
    ...read("replayed.txt", (index) => index % 2 === 1),
  ];
}

function parseHistory(text: string, heldOut: boolean): History {
  const [head = "", ...changes] = text.split(/^--- /mu);
  const [name = ""] = head.split("\n");
  const field = (key: string) =>
    head
      .split("\n")
      .find((line) => line.startsWith(`${key}: `))
      ?.slice(key.length + 2);
  const [what = "", signal = ""] = field("signal")!.split(" ");
  const isOfIntegration = what === "calls" || what === "probe";
  const integrations = isOfIntegration ? [integrationOf(signal, field("knows") ?? "")] : [];
  return {
    name,
    heldOut,
    candidates: changes.map(parseChange),
    failing: failingSignal(
      [
        {
          name: isOfIntegration ? `${what} of ${signal}` : signal,
          queries: field("query") === undefined ? [] : [field("query")!],
          failure: field("failure"),
          isLatency: what === "latency",
        },
      ],
      integrations,
    ),
    guilty: Number(field("guilty")),
    unclear: field("unclear") === "yes",
  };
}

function integrationOf(name: string, knows: string): FailingIntegration {
  const lists: Record<string, string[]> = { config: [], keys: [], packages: [], hosts: [], code: [] };
  for (const part of knows.split(";").filter((one) => one.trim() !== "")) {
    const [key = "", ...values] = part.trim().split(/,?\s+/u);
    lists[key]!.push(...values);
  }
  return failingIntegration(name, lists as never);
}

function parseChange(text: string, index: number): Candidate {
  const [title = "", ...lines] = text.split("\n");
  const files: CandidateFile[] = [];
  for (const part of lines.join("\n").split(/^@ /mu).slice(1)) files.push(parseFile(part));
  return {
    number: index + 1,
    title,
    url: "",
    author: "ada",
    authorIsBot: false,
    sha: String(index + 1).padStart(40, "0"),
    commits: 1,
    order: index,
    labels: [],
    files,
    filesComplete: true,
  };
}

/** `path +30 -4` alone says how many lines changed; else the whole file follows, with `+` and `-` in front of what changed. */
function parseFile(text: string): CandidateFile {
  const [head = "", ...lines] = text.split("\n");
  const counts = /^(\S+) \+(\d+) -(\d+)$/u.exec(head.trim());
  if (counts !== null) {
    const [, path, added, removed] = counts;
    const [additions, deletions] = [Number(added), Number(removed)];
    const filler = (sign: string, count: number) =>
      Array.from(
        { length: Math.min(count, 40) },
        (_, at) => `${sign}line ${sign === "+" ? "new" : "old"} ${at}`,
      );
    const patch = [...filler("-", deletions), ...filler("+", additions)].join("\n");
    return { path: path!, additions, deletions, patch };
  }
  const path = head.trim();
  const shown = lines.filter((line) => line !== "");
  const side = (sign: string) =>
    shown
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const { changes } = diffFile({ path, before: side("+"), after: side("-") });
  return {
    path,
    additions: shown.filter((line) => line.startsWith("+")).length,
    deletions: shown.filter((line) => line.startsWith("-")).length,
    patch: shown.join("\n"),
    keys: changes.filter(({ from }) => from === "config").map(({ key }) => key),
  };
}

const noise: [string, [string, number, number][]][] = [
  ["Other words on the start page", [["src/home/start.tsx", 12, 9]]],
  ["A longer report", [["src/reports/yearly.ts", 210, 14]]],
  ["Tests of the cart", [["src/cart/cart.test.ts", 90, 3]]],
  ["How to begin", [["docs/begin.md", 40, 2]]],
  ["Spanish", [["locales/es.json", 60, 12]]],
  [
    "A newer linter",
    [
      ["package.json", 1, 1],
      ["package-lock.json", 40, 38],
    ],
  ],
  [
    "Avatars",
    [
      ["src/people/avatar.ts", 33, 0],
      ["src/people/avatar.css", 9, 0],
    ],
  ],
  ["Another job in the pipeline", [[".github/workflows/ci.yml", 14, 0]]],
  [
    "Move files about",
    [
      ["src/lib/dates.ts", 0, 120],
      ["src/time/dates.ts", 120, 0],
    ],
  ],
  [
    "A migration that adds a column",
    [
      ["db/migrate/20261120_add_colour.rb", 5, 0],
      ["db/schema.rb", 2, 1],
    ],
  ],
  [
    "Rework the wish list",
    [
      ["src/wishes/list.ts", 320, 280],
      ["src/wishes/item.ts", 90, 20],
    ],
  ],
  ["Prices of next year", [["src/prices/table.ts", 400, 400]]],
];

/** The same history with more changes around it, of the kinds that every deploy has, in another order. `random` yields 0 to 1. */
export function withNoise(history: History, random: () => number): History {
  const more = noise
    .filter(() => random() < 0.5)
    .map(([title, files], index) => ({
      ...parseChange(title, 100 + index),
      files: files.map(([path, additions, deletions]) => parseFile(`${path} +${additions} -${deletions}`)),
    }));
  const candidates = [...history.candidates, ...more]
    .map((candidate) => ({ candidate, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }, order) => ({ ...candidate, order }));
  return { ...history, candidates };
}

/** Small and repeatable. @see https://github.com/cprosche/mulberry32 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
