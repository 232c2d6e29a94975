import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LedgerEntry, parseLedger } from "../../src/judge/past/ledger.ts";
import { secondLook } from "../../src/stories/second-look.ts";
import { appendLedger } from "../../src/stories/signals/ledger.ts";
import type { World } from "../../src/world/world.ts";
import { steadySource } from "../support/fake-world.ts";
import {
  deployedAt,
  openWatchStage,
  settingsOf,
  type WatchStage,
  type WorldParts,
} from "../support/watch-stage.ts";

const minute = 60_000;
let stage: WatchStage;
beforeEach(async () => {
  stage = await openWatchStage();
});
afterEach(() => stage.emulator.close());

type Rate = (seconds: number) => number | undefined;
const calm: Rate = () => 0.002;
/** Nothing for twenty minutes, then ever more. */
const leak: Rate = (seconds) => (seconds < 1_200 ? 0.002 : Math.min(0.2, 0.002 + (seconds - 1_200) / 50_000));

async function remember(change: Partial<LedgerEntry> = {}) {
  const entry: LedgerEntry = {
    sha: stage.bad,
    deployedAt,
    runId: 70,
    verdict: "healthy",
    decidedAfterSeconds: 300,
    reason: "errors is no worse than before",
    signals: [],
    ...change,
  };
  await appendLedger(stage.world(deployedAt, calm), "production", entry);
}

function worldAt(minutes: number, rate: Rate, parts?: WorldParts) {
  stage.emulator.setClock(() => deployedAt + minutes * minute);
  return stage.world(deployedAt + minutes * minute, rate, parts);
}

async function look(
  minutes: number,
  rate: Rate,
  {
    settings = "",
    inputs = {},
    ...parts
  }: WorldParts & { settings?: string; inputs?: Record<string, string> } = {},
) {
  const world = worldAt(minutes, rate, parts);
  const outcome = await secondLook(
    world,
    await settingsOf(settings),
    stage.step({ mode: "second-look", ...inputs }),
  );
  return { ...outcome, world };
}

async function ledger() {
  const file = await stage.emulator.git.readObject("refs/deploy-guard/ledger:production.ndjson");
  return parseLedger(file?.content.toString("utf8") ?? "").entries;
}

describe("an hour after a deploy that was healthy", () => {
  test("a slow leak is found, and answered like any regression", async () => {
    await remember();
    const { outputs, failed, summary } = await look(61, leak);
    expect(outputs.verdict).toBe("regressed");
    expect(failed).toContain("regressed");
    expect(summary).toContain("second look at");
    expect(stage.reverts()).toBe(1);
    expect(stage.incidents()).toHaveLength(1);
    expect(await ledger()).toMatchObject([
      { sha: stage.bad, verdict: "regressed", looks: [{ afterSeconds: 3_600, verdict: "regressed" }] },
    ]);
  });

  test("what is still healthy is noted, once, and nobody is told", async () => {
    await remember();
    const { outputs } = await look(61, calm);
    expect(outputs.verdict).toBe("healthy");
    expect(stage.emulator.visibleWrites()).toEqual([]);
    const writes = stage.emulator.writes().length;
    const { world } = await look(62, leak);
    expect(world.lines.join("\n")).toContain("no second look at a deploy of production is due");
    expect(stage.emulator.writes()).toHaveLength(writes);
    expect(await ledger()).toMatchObject([{ verdict: "healthy", looks: [{ verdict: "healthy" }] }]);
  });

  test("a minute early nothing is due", async () => {
    await remember();
    await look(59, leak);
    expect(stage.reverts()).toBe(0);
  });

  test("a dry run says all of it and writes nothing", async () => {
    await remember();
    const writes = stage.emulator.writes().length;
    const { outputs } = await look(61, leak, { inputs: { "dry-run": "true" } });
    expect(outputs.verdict).toBe("regressed");
    expect(stage.emulator.writes()).toHaveLength(writes);
  });
});

test("a quiet service that could not be told is healthy once it has seen enough", async () => {
  await remember({ verdict: "inconclusive", reason: "too little traffic" });
  await look(61, () => 0, { perSecond: 0.4 });
  expect(await ledger()).toMatchObject([{ verdict: "healthy", looks: [{ verdict: "healthy" }] }]);
});

test("a quiet service a third of whose few requests fail since the deploy is found", async () => {
  await remember({ verdict: "inconclusive", reason: "too little traffic" });
  const { outputs } = await look(61, (seconds) => (seconds < 0 ? 0 : 0.34), { perSecond: 0.2 });
  expect(outputs.verdict).toBe("regressed");
  expect(stage.reverts()).toBe(1);
});

test("a day after, too much may build on it: the incident says so, with the commands", async () => {
  await remember();
  await look(61, calm);
  const { outputs } = await look(24 * 60 + 1, (seconds) => (seconds < 36_000 ? 0.002 : 0.03));
  expect(outputs.verdict).toBe("regressed");
  expect(stage.reverts()).toBe(0);
  expect(stage.incidents()[0]?.body).toMatch(/too-old/u);
  expect((await ledger())[0]?.looks?.map(({ verdict }) => verdict)).toEqual(["healthy", "regressed"]);
});

describe("another deploy since", () => {
  const deployLater = async (minutes: number) => {
    stage.emulator.setClock(() => deployedAt + minutes * minute);
    const sha = await stage.emulator.commit({ "docs/later.md": "later\n" }, { message: "Write more" });
    stage.emulator.deploy({ sha, at: deployedAt + minutes * minute });
    return sha;
  };

  test("within the watch leaves nothing to see, which is noted", async () => {
    await remember();
    await deployLater(10);
    await look(61, leak);
    expect(stage.emulator.visibleWrites()).toEqual([]);
    expect(await ledger()).toMatchObject([{ verdict: "healthy", looks: [{ verdict: "superseded" }] }]);
  });

  test("after the watch ends what is this one's: what got worse only then is not", async () => {
    await remember();
    await deployLater(30);
    const { outputs } = await look(61, (seconds) => (seconds < 1_800 ? 0.002 : 0.1));
    expect(outputs.verdict).toBe("healthy");
    expect(stage.reverts()).toBe(0);
  });

  test("that is healthy keeps the revert of this one back", async () => {
    await remember();
    const later = await deployLater(40);
    await remember({ sha: later, deployedAt: deployedAt + 40 * minute, runId: 71 });
    await look(61, (seconds) => (seconds >= 1_000 && seconds < 2_400 ? 0.1 : 0.002));
    expect(stage.reverts()).toBe(0);
    expect(stage.incidents()[0]?.body).toMatch(/healthy-later/u);
  });
});

test("what was measured in a quiet window is left out", async () => {
  await remember();
  const at = (minutes: number) => new Date(deployedAt + minutes * minute).toISOString();
  const settings = `quiet: [{ from: ${at(20)}, to: ${at(50)}, reason: drill }]`;
  const { outputs } = await look(61, (seconds) => (seconds >= 1_200 && seconds < 3_000 ? 0.1 : 0.002), {
    settings,
  });
  expect(outputs.verdict).toBe("healthy");
});

test("two at once open one revert and one incident, and note one look", async () => {
  await remember();
  await Promise.all([look(61, leak), look(61, leak)]);
  expect(stage.reverts()).toBe(1);
  expect(stage.incidents().filter(({ title }) => title.startsWith("🔴"))).toHaveLength(1);
  expect((await ledger())[0]?.looks).toHaveLength(1);
});

/** Writes to GitHub as the stories know them. */
const writing = /^(?:create|update|ensure|swap|move|mark|add|request|delete)/u;

/** A world that stops for ever at its `nth` write, before it or with its answer lost. */
function killedAt(
  world: World,
  nth: number,
  when: "before" | "after",
): { world: World; died: Promise<void> } {
  let count = 0;
  let die = () => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  const github = new Proxy(world.github, {
    get(target, name, receiver) {
      const known = Reflect.get(target, name, receiver);
      if (typeof known !== "function" || !writing.test(String(name))) return known;
      return async (...given: unknown[]) => {
        count += 1;
        if (count < nth) return await known(...given);
        if (count === nth && when === "after") await known(...given);
        die();
        return await never;
      };
    },
  });
  return { world: { ...world, github }, died };
}

test.each([1, 3, 5, 7, 9, 11, 13].flatMap((nth) => [[nth, "before"] as const, [nth, "after"] as const]))(
  "killed at write %i, %s it was carried out, the next run makes up for it",
  async (nth, when) => {
    await remember();
    const step = stage.step({ mode: "second-look" });
    const killed = killedAt(worldAt(61, leak), nth, when);
    await Promise.race([secondLook(killed.world, await settingsOf(), step), killed.died]);
    await look(76, leak);
    expect(stage.reverts()).toBe(1);
    expect(stage.incidents()).toHaveLength(1);
    expect(await ledger()).toMatchObject([{ verdict: "regressed", looks: [{ verdict: "regressed" }] }]);
  },
);

test("a source that keeps no past can't be looked at later", async () => {
  await remember();
  const source = { ...steadySource("prom", 40, () => 0.002), remembers: "now" } as const;
  await expect(look(61, calm, { source })).rejects.toThrow("nothing can be looked at later");
});

test("without an environment there is nothing to look for", async () => {
  await expect(look(61, calm, { inputs: { environment: "" } })).rejects.toThrow("environment");
});
