import { SettingsError } from "../../errors.ts";
import type { Settings } from "../../settings/settings.ts";
import { controlProbe, neutralAddresses } from "../../world/probes/control-probe.ts";
import type { Source } from "../../world/sources/source.ts";
import type { World } from "../../world/world.ts";
import { type WatchedSignal, watchedSignals } from "./watched-signal.ts";

const controlHoldsMs = 10_000;

export interface OpenSignals {
  signals: WatchedSignal[];
  /** Whether the runner reaches the neutral control addresses; asked when something else does not answer. */
  hasOutboundNetwork: () => Promise<boolean>;
}

/**
 * Opens the sources and probes that the settings name, each source once.
 * @throws SettingsError when there is nothing to watch
 */
export async function openSignals(world: World, settings: Settings): Promise<OpenSignals> {
  const sources = new Map<string, Source>();
  for (const name of usedSources(settings))
    sources.set(name, await world.openSource(settings.sources[name]!, name));
  const hasOutboundNetwork = control(world, settings.watch.control);
  const signals = watchedSignals(settings, {
    source: (name) => sources.get(name)!,
    probe: (probe) => world.openProbe(probe),
    hasOutboundNetwork,
  });
  if (signals.length === 0) {
    throw new SettingsError("The settings", [
      {
        path: "signals",
        message: "there is nothing to watch: expected a signal, or an integration with calls or probes",
      },
    ]);
  }
  return { signals, hasOutboundNetwork };
}

/** The sources that a signal names, or its control, or the calls of an integration; a source that nothing names is not opened. */
function usedSources({ signals, integrations }: Settings): Set<string> {
  const calls = Object.values(integrations).flatMap((its) => its.calls ?? []);
  const named = [...Object.values(signals), ...calls];
  return new Set(named.flatMap(({ source, control }) => [source, ...(control ? [control.source] : [])]));
}

/** An answer holds for a while: many may ask at once. */
function control(world: World, urls: readonly string[]): () => Promise<boolean> {
  let last: { at: number; reachable: Promise<boolean> } | undefined;
  return () => {
    const at = world.now();
    if (last === undefined || at - last.at > controlHoldsMs) {
      const asked = controlProbe(world.http, urls.length > 0 ? urls : neutralAddresses);
      last = { at, reachable: asked.then(({ reachable }) => reachable) };
    }
    return last.reachable;
  };
}
