import { WorldError } from "../../errors.ts";
import type { CheckFailure, SignalFacts } from "../../report/run-report.ts";
import type { IntegrationSettings } from "../../settings/settings.ts";
import type { Probe, ProbeRun } from "../../world/probes/probe.ts";
import type { WatchedSignal } from "./watched-signal.ts";

/** A check of an integration as a signal: each look is one run of it, which passes or fails. */
export function ofProbe(from: {
  name: string;
  integration: string;
  its: IntegrationSettings;
  probe: Probe;
  hasOutboundNetwork: () => Promise<boolean>;
  stepSeconds: number;
}): WatchedSignal {
  const { name, integration, its, probe, hasOutboundNetwork, stepSeconds } = from;
  const facts: SignalFacts = {
    name,
    what: "probe",
    integration,
    from: `probe of ${probe.name}`,
    baseline: [],
    after: [],
    queries: [],
    notes: [],
    doubts: [],
  };
  return {
    facts,
    kind: "ratio",
    weight: 1,
    critical: its.critical,
    watchOnly: false,
    worse: "up",
    stepSeconds,
    remembers: "now",
    checked: [],
    shown: [],
    narrowestStep: async () => undefined,
    async read({ from, to }) {
      const run = await probe.run();
      if (run.error !== undefined && !(await hasOutboundNetwork())) {
        throw new WorldError(
          "got no answer, and neither did the control probe: the runner has no outbound network",
          {
            service: facts.from,
          },
        );
      }
      const failure = failureOf(run);
      if (failure !== undefined) facts.lastFailure = failure;
      const bad = failure === undefined ? 0 : 1;
      return [{ at: from, seconds: Math.max(1, (to - from) / 1_000), bad, total: 1 }];
    },
  };
}

function failureOf({ error, conditions }: ProbeRun): CheckFailure | undefined {
  if (error !== undefined) return { kind: "no-answer", why: error };
  const failed = conditions.filter(({ ok }) => !ok);
  if (failed.length === 0) return undefined;
  return { kind: "unmet", conditions: failed.map(({ text, actual }) => ({ text, actual })) };
}
