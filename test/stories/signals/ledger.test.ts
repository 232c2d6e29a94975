import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LedgerEntry, parseLedger } from "../../../src/judge/past/ledger.ts";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { appendLedger, ledgerEntry, readLedger } from "../../../src/stories/signals/ledger.ts";
import { takeLedger } from "../../../src/stories/signals/ledger-baseline.ts";
import type { WatchedSignal } from "../../../src/stories/signals/watched-signal.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";
import { probe, probeReadings, start, watchAt } from "../../support/ledger-entries.ts";
import { connect } from "../../world/github/connect.ts";

const hour = 3_600_000;
const ref = "refs/deploy-guard/ledger";

let github: Emulator;
beforeEach(async () => {
  github = await openGitHubEmulator();
  await github.commit({ "README.md": "# Shop\n" });
});
afterEach(() => github.close());

const world = (): FakeWorld => fakeWorld({ now: start, github: connect(github) });

async function ledgerOf(environment = "production"): Promise<string | undefined> {
  return (
    await github.git.readObject(`${ref}:${encodeURIComponent(environment)}.ndjson`)
  )?.content.toString();
}

async function write(files: Record<string, string>): Promise<void> {
  await github.git.commitFiles(files, {
    ref,
    parents: [],
    message: "Write by hand",
    author: { name: "eve", email: "eve@example.com", at: start },
  });
}

describe("the ledger", () => {
  test("is made by the first watch, outside every branch, and grows", async () => {
    await appendLedger(world(), "production", watchAt(start));
    await appendLedger(world(), "production", watchAt(start + hour, { verdict: "regressed" }));
    expect(await readLedger(world(), "production")).toEqual([
      watchAt(start),
      watchAt(start + hour, { verdict: "regressed" }),
    ]);
    expect(Object.keys(await github.branches())).toEqual(["main"]);
    expect(await github.git.resolve(`${ref}~1`)).toBeDefined();
  });

  test("keeps environments apart, whatever they are called", async () => {
    const names = ["production", "eu/west", "../../heads/main"];
    for (const [index, name] of names.entries())
      await appendLedger(world(), name, watchAt(start + index * hour));
    for (const [index, name] of names.entries())
      expect(await readLedger(world(), name)).toEqual([watchAt(start + index * hour)]);
  });

  test("is read with one request, and is empty where there is none", async () => {
    const its = connect(github);
    expect(await readLedger(fakeWorld({ github: its }), "production")).toEqual([]);
    await appendLedger(world(), "production", watchAt(start));
    const before = its.requests();
    expect(await readLedger(fakeWorld({ github: its }), "production")).toHaveLength(1);
    expect(its.requests() - before).toBe(1);
  });

  test("is not written again by the same run with the same word", async () => {
    await appendLedger(world(), "production", watchAt(start));
    const written = github.writes().length;
    await appendLedger(world(), "production", watchAt(start));
    expect(github.writes()).toHaveLength(written);
  });

  test.each(["that is new", "that is there"])(
    "%s loses nothing when several write at once",
    async (which) => {
      if (which === "that is there") await appendLedger(world(), "production", watchAt(start - hour));
      const entries = [1, 2, 3].map((index) => watchAt(start + index * hour, { runId: index }));
      const worlds = entries.map(() => world());
      await Promise.all(entries.map((entry, index) => appendLedger(worlds[index]!, "production", entry)));
      expect(worlds.flatMap(({ lines }) => lines)).toEqual([]);
      expect((await readLedger(world(), "production")).slice(-3)).toEqual(entries);
    },
  );

  test("that moved between reading and writing is read again", async () => {
    await appendLedger(world(), "production", watchAt(start));
    const its = connect(github);
    let raced = 0;
    const slow = {
      ...its,
      createCommit: async (commit: Parameters<typeof its.createCommit>[0]) => {
        raced += 1;
        if (raced === 1) await appendLedger(world(), "production", watchAt(start + hour));
        return its.createCommit(commit);
      },
    };
    await appendLedger(fakeWorld({ github: slow }), "production", watchAt(start + 2 * hour));
    expect(raced).toBe(2);
    expect((await readLedger(world(), "production")).map(({ deployedAt }) => deployedAt)).toEqual([
      start,
      start + hour,
      start + 2 * hour,
    ]);
  });

  test("that never stands still is given up with a note", async () => {
    const never = fakeWorld({
      github: {
        findRef: async () => undefined,
        createBlob: async () => "blob",
        createTree: async () => "tree",
        createCommit: async () => ({ sha: "commit" }) as never,
        swapRef: async () => false,
      },
    });
    await appendLedger(never, "production", watchAt(start));
    expect(never.lines).toEqual(["the ledger was not written: 10 times another run was faster"]);
  });

  test("without the permission to write is a note that says what is missing", async () => {
    github.state.permissions.contents = "read";
    const its = world();
    await appendLedger(its, "production", watchAt(start));
    expect(its.lines).toEqual([expect.stringMatching(/^the ledger was not written: .*contents: write/u)]);
    expect(await ledgerOf()).toBeUndefined();
  });

  test("without the permission to read is empty, with a note", async () => {
    github.state.permissions.contents = "none";
    const its = world();
    expect(await readLedger(its, "production")).toEqual([]);
    expect(its.lines).toEqual([expect.stringContaining("the ledger can't be read")]);
  });

  test("with garbage in it is read and written without it, and says so", async () => {
    await write({
      "production.ndjson": `::set-output name=x::y\n{"v":1}\n\u202e\n`,
      "staging.ndjson": "kept\n",
    });
    const its = world();
    expect(await readLedger(its, "production")).toEqual([]);
    await appendLedger(its, "production", watchAt(start));
    expect(its.lines).toEqual(
      Array.from(
        { length: 2 },
        () => "warning: 3 lines in the ledger of production make no sense: they are ignored",
      ),
    );
    expect(parseLedger((await ledgerOf())!)).toEqual({ entries: [watchAt(start)], garbage: 0 });
    expect(await ledgerOf("staging")).toBe("kept\n");
  });

  test("that somebody made huge is left alone and made anew", async () => {
    await write({ "production.ndjson": "x".repeat(2_500_000) });
    const its = world();
    expect(await readLedger(its, "production")).toEqual([]);
    expect(its.lines).toEqual(["warning: the ledger of production is not ours to read: it is ignored"]);
    await appendLedger(its, "production", watchAt(start));
    expect(parseLedger((await ledgerOf())!).entries).toEqual([watchAt(start)]);
  });
});

const settings = {
  watch: { baseline: hour, duration: 900_000 },
  judge: { alpha: 0.01, beta: 0.05, settleSeconds: 60 },
} as Parameters<typeof takeLedger>[1];
const signalOf = (remembers: "now" | "past" = "now"): WatchedSignal => ({
  facts: {
    name: probe.name,
    what: "probe",
    from: probe.from,
    baseline: [],
    after: [],
    queries: [],
    notes: [],
    doubts: [],
  },
  checked: [],
  shown: [],
  kind: "ratio",
  weight: 1,
  critical: true,
  watchOnly: false,
  worse: "up",
  stepSeconds: 15,
  remembers,
  narrowestStep: async () => undefined,
  read: async () => [],
});
const take = (signals: WatchedSignal[], its = world()) =>
  takeLedger(its, settings, { signals, environment: "production", end: start });

describe("a probe without a baseline", () => {
  test("is held against earlier healthy watches", async () => {
    for (const hours of [4, 3, 2]) await appendLedger(world(), "production", watchAt(start - hours * hour));
    const signal = signalOf();
    await take([signal]);
    expect(signal.facts.baseline).toHaveLength(48);
    expect(signal.facts.notes.map(signalNoteWords)).toEqual([
      "its baseline is from earlier healthy watches, as the ledger remembers them",
    ]);
    expect(signal.calibrated?.regression).toBeGreaterThanOrEqual(Math.log(100));
  });

  test("stays without one when the ledger has none", async () => {
    const signal = signalOf();
    await take([signal]);
    expect(signal.facts.baseline).toEqual([]);
    expect(signal.calibrated).toBeUndefined();
  });

  test("that has one from elsewhere keeps it", async () => {
    await appendLedger(world(), "production", watchAt(start - 2 * hour));
    const sampled = signalOf();
    sampled.facts.baseline = probeReadings(start - hour, 20);
    await take([sampled, signalOf("past")]);
    expect(sampled.facts.baseline).toEqual(probeReadings(start - hour, 20));
    expect(sampled.facts.notes).toEqual([]);
  });

  test("is no reason for a request where there are levels alone", async () => {
    const its = world();
    await take([{ ...signalOf("past"), kind: "gauge" }], its);
    expect(its.asked).toEqual([]);
  });
});

describe("what earlier deploys cost", () => {
  const errors = { name: "errors", from: "source prom", kind: "ratio" } as const;
  const costing = (hours: number, change: Partial<LedgerEntry> = {}) => {
    const deployedAt = start - hours * hour;
    const readings = Array.from({ length: 20 }, (_, index) => ({
      at: deployedAt + index * 15_000,
      seconds: 15,
      bad: index < 6 ? 40 : 1,
      total: 750,
    }));
    return watchAt(deployedAt, { signals: [{ ...errors, verdict: "healthy", readings }], ...change });
  };
  const watched = (): WatchedSignal => {
    const signal = signalOf("past");
    return { ...signal, facts: { ...signal.facts, name: errors.name, from: errors.from } };
  };

  test("is taken from the ledger's healthy deploys and from those that healed", async () => {
    await appendLedger(world(), "production", costing(5));
    await appendLedger(world(), "production", costing(4, { verdict: "recovered" }));
    await appendLedger(world(), "production", costing(3, { verdict: "regressed" }));
    await appendLedger(world(), "production", costing(2, { verdict: "inconclusive" }));
    const [signal, other] = [watched(), watched()];
    other.facts.from = "source other";
    await take([signal, other]);
    expect(signal.deploys?.map(([first]) => first?.at)).toEqual([start - 5 * hour, start - 4 * hour]);
    expect(signal.deploys?.[0]).toHaveLength(20);
    expect(other.deploys).toBeUndefined();
  });

  test("is written as it was for the first five minutes, and shortened after that", () => {
    const signal = watched();
    signal.facts.after = Array.from({ length: 120 }, (_, index) => ({
      at: start + index * 15_000,
      seconds: 15,
      bad: index < 6 ? 40 : 1,
      total: 750,
    }));
    const decidedAt = start + 1_800_000;
    const verdict = { verdict: "healthy", decidedAt, decidedAfterSeconds: 1800, reason: "", signals: [] };
    const deploy = { sha: "a".repeat(40), deployedAt: start };
    const entry = ledgerEntry(world(), { deploy, verdict } as unknown as Parameters<typeof ledgerEntry>[1], {
      signals: [signal],
      runId: 1,
    });
    const readings = entry.signals[0]!.readings;
    expect(readings).toHaveLength(32);
    expect(readings.slice(0, 20)).toEqual(signal.facts.after.slice(0, 20));
    expect(readings[20]?.seconds).toBeGreaterThan(100);
  });
});
