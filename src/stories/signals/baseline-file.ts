import { z } from "zod";
import type { World } from "../../world/world.ts";
import type { WatchedSignal } from "./watched-signal.ts";

const reading = z.object({ at: z.number(), seconds: z.number().positive() });
const schema = z.object({
  version: z.literal(1),
  signals: z.record(
    z.string(),
    z.array(
      z.union([
        reading.extend({ bad: z.number().min(0), total: z.number().min(0) }).strict(),
        reading.extend({ value: z.number() }).strict(),
      ]),
    ),
  ),
});

/** Where a baseline step leaves its readings for the watch in the same job. */
function path({ env }: World): string {
  return `${env.RUNNER_TEMP ?? "."}/deploy-guard-baseline.json`;
}

/** Leaves what was read before the deploy for the watch that comes after it. */
export async function writeBaselineFile(world: World, signals: readonly WatchedSignal[]): Promise<string> {
  const file = path(world);
  const content: z.infer<typeof schema> = {
    version: 1,
    signals: Object.fromEntries(signals.map(({ facts }) => [facts.name, facts.baseline])),
  };
  await world.files.write(file, JSON.stringify(content));
  return file;
}

/** Takes over what a baseline step of this job left; readings after its end, the deploy, are none. */
export async function takeBaselineFile(
  world: World,
  signals: readonly WatchedSignal[],
  end: number,
): Promise<void> {
  const text = await world.files.find(path(world));
  if (text === undefined) return;
  const found = schema.safeParse(parseJson(text));
  if (!found.success) {
    world.log.warning("the file that mode: baseline left can't be read; going on without it");
    return;
  }
  for (const { facts, remembers } of signals) {
    if (remembers === "past") continue;
    const readings = found.data.signals[facts.name] ?? [];
    facts.baseline = readings.filter(({ at, seconds }) => at + seconds * 1_000 <= end);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
