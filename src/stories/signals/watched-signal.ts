import type { Doubt } from "../../judge/doubt.ts";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { Calibrated, Signal } from "../../judge/window.ts";
import { blindWords } from "../../report/doubt-words.ts";
import type { SignalFacts } from "../../report/run-report.ts";
import type { IntegrationSettings, Settings, SignalSettings } from "../../settings/settings.ts";
import { callsName, checksName, controlName } from "../../text/names.ts";
import { distinct } from "../../text/records.ts";
import type { Probe } from "../../world/probes/probe.ts";
import type { Checked, SignalQuery, Source, Span } from "../../world/sources/source.ts";
import { ofProbe } from "./probe-signal.ts";

/** A signal that is being watched: how to read it, and what was read so far. */
export interface WatchedSignal {
  facts: SignalFacts;
  kind: "ratio" | "gauge";
  weight: number;
  critical: boolean;
  watchOnly: boolean;
  worse: "up" | "down";
  stepSeconds: number;
  /** Not called healthy before so many events were seen; absent for a check, which has a pace of its own. */
  minimumEvents?: number;
  /** The same hours of earlier days, and thresholds learnt from calm stretches; once its history was read. */
  earlier?: (Reading | GaugeReading)[][];
  calibrated?: Calibrated;
  /** What earlier deploys that turned out well cost it; once the ledger was read. */
  deploys?: Reading[][];
  /** `past`: any time can be asked for. `now`: only what happens while we look. */
  remembers: "past" | "now";
  /** Its baseline could not be read so far. */
  baselineFailed?: boolean;
  /** The same of something that the deploy does not touch; read beside it, never judged by itself. */
  control?: WatchedSignal;
  /** Why it could not be read at the last look. */
  unreadable?: string;
  /** What its last check found, and what its readings showed; together they are the facts' doubts. */
  checked: Doubt[];
  shown: Doubt[];
  /** @throws WorldError */
  check?: (when: { at: number; deployedAt: number; historySeconds: number }) => Promise<Checked>;
  /** The narrowest step that its data can carry, in seconds; undefined when that can't be told. */
  narrowestStep(before: number): Promise<number | undefined>;
  /** @throws WorldError when whoever answers is down. */
  read(span: Span): Promise<(Reading | GaugeReading)[]>;
}

/** What the settings ask to watch: plain signals, calls of integrations, and their probes. */
export function watchedSignals(
  settings: Settings,
  open: {
    source: (name: string) => Source;
    probe: (settings: IntegrationSettings["probes"][number]) => Probe;
    /** Whether the runner reaches anything at all; asked when a probe gets no answer. */
    hasOutboundNetwork: () => Promise<boolean>;
  },
): WatchedSignal[] {
  const stepSeconds = settings.watch.interval / 1_000;
  const plain = Object.entries(settings.signals).map(([name, signal]) =>
    withControl(ofSource({ name, signal, source: open.source(signal.source), stepSeconds }), signal, open),
  );
  const ofIntegrations = Object.entries(settings.integrations).flatMap(([integration, its]) => {
    const calls =
      its.calls === undefined
        ? []
        : [
            withControl(
              ofSource({
                name: callsName(integration),
                signal: its.calls,
                source: open.source(its.calls.source),
                stepSeconds,
                integration,
                its,
              }),
              its.calls,
              open,
            ),
          ];
    const probes = its.probes.map((probe, index) =>
      ofProbe({
        integration,
        its,
        probe: open.probe(probe),
        hasOutboundNetwork: open.hasOutboundNetwork,
        stepSeconds,
        name: checksName(integration, its.probes.length === 1 ? undefined : index + 1),
      }),
    );
    return [...calls, ...probes];
  });
  const minimumEvents = settings.watch["minimum-requests"];
  const all = [...plain, ...ofIntegrations];
  if (minimumEvents === undefined) return all;
  return all.map((signal) => {
    if (signal.facts.what !== "probe" && signal.kind === "ratio") signal.minimumEvents = minimumEvents;
    return signal;
  });
}

function withControl(
  watched: WatchedSignal,
  signal: SignalSettings,
  open: { source: (name: string) => Source },
): WatchedSignal {
  const { facts, stepSeconds } = watched;
  if (signal.control === undefined) return watched;
  const { source, query } = signal.control;
  const control = ofSource({
    name: controlName(facts.name),
    signal: { ...signal, query },
    source: open.source(source),
    stepSeconds,
  });
  facts.control = control.facts;
  watched.control = control;
  return watched;
}

/** The controls among what is watched. */
export function controlsOf(signals: readonly WatchedSignal[]): WatchedSignal[] {
  return signals.flatMap(({ control }) => control ?? []);
}

function ofSource(from: {
  name: string;
  signal: SignalSettings;
  source: Source;
  stepSeconds: number;
  integration?: string;
  its?: IntegrationSettings;
}): WatchedSignal {
  const { name, signal, source, stepSeconds, integration, its } = from;
  const { query } = signal;
  const check = source.check?.bind(source, query);
  const facts: SignalFacts = {
    name,
    what: whatOf(query, integration),
    ...(integration !== undefined && { integration }),
    ...(typeof query.slowerThanMs === "number" && { slowerThanMs: query.slowerThanMs }),
    from: `source ${source.name}`,
    baseline: [],
    after: [],
    queries: [],
    notes: [],
    doubts: [],
  };
  const watched: WatchedSignal = {
    facts,
    kind: query.gives,
    weight: signal.weight,
    critical: signal.critical ?? its?.critical ?? false,
    watchOnly: signal.watchOnly,
    worse: signal.worse,
    stepSeconds,
    remembers: source.remembers,
    checked: [],
    shown: [],
    ...(check !== undefined && { check }),
    narrowestStep: (before) => source.narrowestStep(query, before),
    async read(span) {
      const { ratio, gauge, queries, notes, doubts = [] } = await source.read(query, span);
      facts.queries = queries;
      facts.notes = distinct([...facts.notes, ...notes]);
      // Readings that were once wrong stay among those that are judged; a histogram may still come.
      const lasting = watched.shown.filter(({ kind }) => kind === "more-bad-than-total");
      watched.shown = doubts.length > 0 ? doubts : lasting;
      facts.doubts = [...watched.checked, ...watched.shown];
      return query.gives === "gauge" ? gauge : ratio;
    },
  };
  return watched;
}

function whatOf(query: SignalQuery, integration: string | undefined): SignalFacts["what"] {
  if (query.slowerThanMs !== undefined) return "latency";
  return query.gives === "ratio" && integration !== undefined ? "calls" : query.gives;
}

/** The judge's form of it, with calm stretches of its past where it is to be calibrated on them. */
export function judged(signal: WatchedSignal, placebos?: WatchedSignal["earlier"]): Signal {
  const {
    facts,
    kind,
    weight,
    critical,
    watchOnly,
    worse,
    earlier,
    calibrated,
    control,
    minimumEvents,
    deploys,
  } = signal;
  const blind = blindWords(facts.doubts);
  const controlBlind = signal.control && whyUnused(signal.control);
  // What a source gives is fixed by its query, which the kind was made from.
  return {
    kind,
    name: facts.name,
    weight,
    critical,
    watchOnly,
    worse,
    baseline: facts.baseline,
    after: facts.after,
    ...(blind !== undefined && { blind }),
    ...(minimumEvents !== undefined && { minimumEvents }),
    ...(earlier !== undefined && { earlier }),
    ...(calibrated !== undefined && { calibrated }),
    ...(placebos !== undefined && { placebos }),
    ...(control !== undefined && { control: [...control.facts.baseline, ...control.facts.after] }),
    ...(controlBlind !== undefined && { controlBlind }),
    ...(deploys !== undefined && { deploys }),
  } as Signal;
}

function whyUnused({ facts, unreadable }: WatchedSignal): string | undefined {
  return unreadable === undefined ? blindWords(facts.doubts) : `could not be read: ${unreadable}`;
}
