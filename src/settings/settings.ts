import { z } from "zod";
import type { QuietWindow } from "../incident/quiet.ts";
import type { ToldEvent } from "../incident/record/message.ts";
import type { JudgeSettings } from "../judge/window.ts";
import { duration as spoken } from "../text/duration.ts";
import { duration } from "../world/duration.ts";
import { probeSettings, refuseGuardedAddress } from "../world/probes/probe-settings.ts";
import { sourceTypes } from "../world/sources/index.ts";
import type { SignalQuery, SourceKind } from "../world/sources/source.ts";
import { parseExtends } from "./extends.ts";
import { quietWindows } from "./quiet-settings.ts";

export const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,59}$/u, {
  error: "expected a name of at most 60 letters, digits, spaces, dots, dashes or slashes",
});
const address = z.string().refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), {
  error: "expected an http or https address",
});
const ratio = z.number().min(1).max(1_000);
const texts = z.array(z.string().min(1).max(300)).default([]);

/** Keys that every signal may have, whatever its source. */
const common = {
  source: z.string().describe("Name of one of `sources`."),
  worse: z.enum(["up", "down"]).default("up").describe("Which direction is bad."),
  weight: z
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe("How much its evidence counts beside the others'."),
  critical: z.boolean().optional().describe("Its own evidence is enough for an alarm."),
  "watch-only": z.boolean().default(false).describe("Reported, never a reason to revert."),
  control: z
    .looseObject({
      source: z.string().optional().describe("Another of `sources`; the signal's own unless given."),
    })
    .optional()
    .describe(
      "The same of something that this deploy does not touch, at the same moment: another region, the stable version. What is not given in it is as in the signal.",
    ),
};
/** Keys that say how a signal is judged; a control is only read. */
export const judgedKeys: readonly string[] = ["worse", "weight", "critical", "watch-only", "control"];
const looseNotifier = z.looseObject({ type: z.string().describe("Which type of notifier it is.") });
/** Words of a signal on a source of this kind. */
export const signalSchema = ({ signal }: SourceKind) => signal.extend(common).strict();
const looseSignal = z.looseObject({ source: common.source });
/** What all signals share, of one that was read with its source's words. */
export const sharedWords = z.looseObject(common);
const looseSource = z.looseObject({ type: z.enum(sourceTypes) });

export const integration = <S extends z.ZodType>(signal: S) =>
  z.strictObject({
    critical: z
      .boolean()
      .default(false)
      .describe("A failure of it alone raises the alarm; its changes need approval."),
    owners: texts.describe("People (@jane) and teams (@acme/payments) that answer for it."),
    require: z
      .union([z.enum(["any", "all"]), z.int().min(1).max(100)])
      .default("any")
      .describe("How many of its owners must approve its changes."),
    config: texts.describe("Globs of files that configure it."),
    keys: texts.describe("Patterns of its settings and environment variables."),
    packages: texts.describe("SDK packages."),
    hosts: texts.describe("Hosts that it is called at."),
    code: texts.describe("Globs of the code that calls it."),
    calls: signal.optional().describe("Calls to it, counted by the application."),
    probes: z
      .array(probeSettings.superRefine(refuseGuardedAddress))
      .max(20)
      .default([])
      .describe("Health checks of it."),
    "status-page": address.optional().describe("The vendor's own word."),
  });

const live = probeSettings
  .extend({
    conditions: probeSettings.shape.conditions
      .removeDefault()
      .describe("The deploy counts as live once all of them hold; $SHA, $GOOD and $ENVIRONMENT are put in."),
    every: duration.prefault("5s").describe("How often it is asked until it is live."),
  })
  .superRefine(refuseGuardedAddress);

const defaultMinimumMs = 5 * 60_000;

const watch = z
  .strictObject({
    duration: duration.prefault("15m").describe("How long a deploy is watched at most."),
    interval: duration.prefault("15s").describe("How often we look."),
    baseline: duration.prefault("1h").describe("How much of the time before the deploy is the measure."),
    history: duration
      .prefault("24h")
      .describe("How far back calm stretches are looked for, to learn how much chance alone brings."),
    sample: duration.prefault("2m").describe("How long mode: baseline reads what keeps no history."),
    settle: duration
      .prefault("60s")
      .describe("Restarts and cold caches: bad readings this early alarm only if they last."),
    hold: duration
      .prefault("30s")
      .describe(
        "The end of a failure, this long, must still be at least half as bad; lost traffic stays away this much longer than `settle`.",
      ),
    minimum: duration.prefault("5m").describe("Not called healthy before this."),
    "minimum-requests": z
      .int()
      .min(1)
      .max(10_000_000)
      .optional()
      .describe(
        "Of a quiet service: not called healthy before each signal has seen so many, and watched longer than `duration` until it has.",
      ),
    "at-most": duration
      .optional()
      .describe("With minimum-requests: how long at most; 1h unless given, or `duration` if that is longer."),
    "second-look": z
      .array(duration)
      .max(4)
      .prefault(["1h", "24h"])
      .describe(
        "How long after a deploy mode: second-look judges it again, over all of that time; 1h and 24h unless given.",
      ),
    tolerate: ratio.default(1.25).describe("Ratio after / before that nobody minds."),
    unacceptable: ratio.default(2).describe("Ratio that must not be missed."),
    alpha: z.number().gt(0).max(0.2).default(0.01).describe("Bound on false alarms, for the whole watch."),
    beta: z
      .number()
      .gt(0)
      .max(0.5)
      .default(0.05)
      .describe("Bound on calling an unacceptable deploy healthy."),
    floor: z.number().gt(0).max(1).default(0.001).describe("Absolute rate that nobody minds."),
    live: live.optional().describe("Wait until the deployed commit answers."),
    control: z
      .array(address)
      .max(5)
      .default([])
      .describe("Neutral addresses that tell whether the runner has outbound network."),
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: "custom", input: value, path: [path], message });
    if (value.interval < 1_000) wrong("interval", "expected at least 1s");
    if (value.duration < value.settle + value.hold + value.interval) {
      const spans = [value.settle, value.hold, value.interval].map((ms) => spoken(ms / 1_000));
      wrong("duration", `expected longer than settle, hold and one interval (${spans.join(", ")}) together`);
    }
    // Its default gives way to a short watch; who writes it means it.
    if (value.minimum > value.duration && value.minimum !== defaultMinimumMs) {
      wrong("minimum", `expected at most duration (${spoken(value.duration / 1_000)}), got longer`);
    }
    if (value.baseline < value.interval) wrong("baseline", "expected at least one interval");
    if (value.sample < value.interval) wrong("sample", "expected at least one interval");
    if (value.duration > 6 * 3_600_000) wrong("duration", "expected at most 6h: a job ends then");
    const atMost = value["at-most"];
    if (atMost !== undefined && value["minimum-requests"] === undefined)
      wrong("at-most", "is for minimum-requests, which is not given");
    if (atMost !== undefined && atMost < value.duration)
      wrong("at-most", `expected at least duration (${spoken(value.duration / 1_000)})`);
    if (atMost !== undefined && atMost > 6 * 3_600_000)
      wrong("at-most", "expected at most 6h: a job ends then");
    for (const [nth, after] of value["second-look"].entries()) {
      if (after > value.duration && after <= 7 * 86_400_000) continue;
      issues.push({
        code: "custom",
        input: value,
        path: ["second-look", nth],
        message: `expected longer than duration (${spoken(value.duration / 1_000)}), and at most 7d`,
      });
    }
    if (value.unacceptable <= value.tolerate) wrong("unacceptable", "expected more than tolerate");
  });

const workflowFile = (example: string) =>
  z.string().regex(/^[\w.-]{1,100}\.ya?ml$/u, {
    error: `expected the name of a workflow file, such as ${example}`,
  });
const workflowInputs = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .default({})
  .describe("Its inputs; $GOOD, $SHA and $ENVIRONMENT are put in.");

const rollback = z
  .strictObject({
    workflow: workflowFile("deploy.yml")
      .optional()
      .describe("Workflow that deploys; it is started with `inputs`."),
    ref: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("Branch or tag whose workflow file is started; the default branch unless given."),
    inputs: workflowInputs,
    event: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe("Instead of a workflow: type of the repository_dispatch event that deploys."),
    payload: z
      .record(z.string(), z.unknown())
      .default({})
      .describe("What it carries; $GOOD, $SHA and $ENVIRONMENT are put in."),
    wait: duration.prefault("10m").describe("How long to wait until the good commit is live again."),
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: "custom", input: value, path: [path], message });
    if ((value.workflow === undefined) === (value.event === undefined))
      wrong("workflow", "expected either workflow or event");
    if (Object.keys(value.payload).length > 10)
      wrong("payload", "expected at most 10 keys: GitHub takes no more");
    if (value.wait > 3_600_000) wrong("wait", "expected at most 1h");
  });

const verify = z
  .strictObject({
    workflow: workflowFile("ci.yml").describe(
      "Your own check, run on the revert's branch; its `on:` must name workflow_dispatch.",
    ),
    inputs: workflowInputs,
    timeout: duration.prefault("20m").describe("How long its result is waited for."),
  })
  .check(({ value, issues }) => {
    if (value.timeout <= 7_200_000) return;
    issues.push({ code: "custom", input: value, path: ["timeout"], message: "expected at most 2h" });
  });

const quiet = z.strictObject({
  tell: z
    .enum(["incident", "comment", "off"])
    .default("incident")
    .describe(
      "Of a regression in a quiet window: open the incident, comment on the deployed pull requests, or only say it in the run.",
    ),
  label: z
    .string()
    .min(1)
    .max(50)
    .default("deploy-guard: quiet")
    .describe("Label of a pull request whose deploy is known to disturb; counts of who may write here."),
});

const response = z.strictObject({
  revert: z
    .enum(["deploy", "suspect", "off"])
    .default("deploy")
    .describe("Undo the whole deploy, the clear suspect alone, or nothing."),
  incident: z
    .union([z.boolean(), z.literal("always")], { error: "expected true, false or always" })
    .default(true)
    .describe("Open the incident issue; always: also for what fails and was never seen working."),
  draft: z.boolean().default(false).describe("Open the revert as a draft."),
  conflict: z
    .enum(["refuse", "draft"])
    .default("refuse")
    .describe(
      "A revert in conflict: refused with the commands by hand, or a draft with the conflicts marked.",
    ),
  "other-branches": z
    .enum(["tell", "open"])
    .default("tell")
    .describe(
      "Where another branch holds the bad commit too (develop, main): said in the revert, or a second revert is opened there.",
    ),
  labels: texts.describe("Labels for the revert and the incident, besides ours."),
  reviewers: texts.describe("People and @org/teams asked to review the revert."),
  "max-age": duration.prefault("6h").describe("An older deploy is not reverted by machine."),
  "max-per-day": z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe("More reverts than this in a day are not opened by machine."),
  "prove-tree": z
    .boolean()
    .default(false)
    .describe("Set a status on the revert where its tree is exactly one on which checks passed before."),
  "auto-merge": z
    .enum(["merge", "squash", "rebase", "off"])
    .default("off")
    .describe("Let GitHub merge the revert by itself once its rules are met."),
  verify: verify
    .optional()
    .describe(
      "Run the project's own check on the revert's branch, and tell the result there and in the incident.",
    ),
  reapply: z
    .boolean()
    .default(false)
    .describe(
      "Once a merged revert is live, open a draft that brings the change back, for its author to mend.",
    ),
  quiet: quiet.prefault({}).describe("What is done about a regression in a quiet window."),
  rollback: rollback
    .optional()
    .describe("Deploy the last good commit again at once, while the revert waits to be merged."),
});

const incident = z.strictObject({
  close: z
    .enum(["asked", "recovered"])
    .default("asked")
    .describe(
      "Close the incident when somebody asks for it, or as soon as a watch finds production recovered.",
    ),
  bots: texts.describe("Logins of Apps whose comments may command, such as acme-oncall[bot]."),
  remind: duration
    .prefault("1d")
    .describe("An open incident that nobody has written to for so long is reminded of, once."),
  escalation: z
    .array(
      z.strictObject({
        after: duration.describe("How long nobody has taken it."),
        to: z
          .array(name)
          .min(1)
          .max(20)
          .describe("Names of `notify` that are told then, whatever else they want."),
      }),
    )
    .max(20)
    .default([])
    .describe("Who is told when nobody takes the incident; who is named here is told of nothing before."),
  keep: duration
    .prefault("30m")
    .describe("How long the job that opened the incident stays to keep the time; scheduled runs carry on."),
});

const service = z.strictObject({
  paths: z
    .array(z.string().min(1).max(300))
    .min(1)
    .describe(
      "Globs of the files that it is made of, shared ones too: a change of none of them is no suspect.",
    ),
});

/** Words of sources of these kinds, of which there is one or more. */
export const sourceSchema = (kinds: readonly SourceKind[]) =>
  z.discriminatedUnion("type", kinds.map(({ settings }) => settings) as never);

/** The whole file; how a source, a signal and the review section look is up to the reader. */
export const schemaWith = <O extends z.ZodType, S extends z.ZodType, R extends z.ZodType, N extends z.ZodType>({
  source,
  signal,
  review,
  notify,
}: {
  source: O;
  signal: S;
  review: R;
  notify: N;
}) =>
  z.strictObject({
    $schema: z.string().optional().describe("Address of this schema, for editors."),
    version: z.literal(1).describe("Of the form of this file."),
    extends: z
      .string()
      .refine((text) => parseExtends(text) !== undefined, {
        error: "expected owner/repo[/path]@ref, such as acme/policies/deploy-guard.yml@main",
      })
      .optional()
      .describe("Another repository's settings, owner/repo[/path]@ref, which these are laid over."),
    sources: z.record(name, source).default({}).describe("Where readings come from, by a name of yours."),
    signals: z
      .record(name, signal)
      .default({})
      .describe("What is watched, by a name of yours, each in the words of its source."),
    integrations: z
      .record(name, integration(signal))
      .default({})
      .describe("Services of others that you depend on, by name."),
    watch: watch.prefault({}).describe("How a deploy is watched and judged."),
    response: response.prefault({}).describe("What is done about a deploy that made production worse."),
    notify: z
      .record(name, notify)
      .default({})
      .describe("Whom an incident is told, by a name of yours, each in the words of its type."),
    incident: incident
      .optional()
      .describe("The incident as it lives on. With this section it says which commands comments may hold."),
    quiet: quietWindows,
    review: review.describe("How pull requests are reviewed."),
    services: z
      .record(name, service)
      .default({})
      .describe("Of a monorepo: what is deployed by itself, by a name that the input `service` gives."),
    links: z
      .record(z.string().max(60), address)
      .default({})
      .describe("Dashboards and runbooks for the incident, by title."),
  });

const unread = z.unknown().optional();

/**
 * What is read first; each source is then held against the words of its type, and each signal against those of its
 * source. A watch has no use for the review section, and loading every rule to check it would make each start slower.
 */
export const fileSchema = schemaWith({
  source: looseSource,
  signal: looseSignal,
  review: unread,
  notify: looseNotifier,
});

/** For hints, where a file has a mistake: the same with the words of the sources that it names. */
export const hintSchema = (kinds: readonly SourceKind[]) =>
  kinds.length === 0
    ? fileSchema
    : schemaWith({
        source: sourceSchema(kinds),
        signal: looseSignal,
        review: unread,
        notify: looseNotifier,
      });

export interface SignalSettings {
  source: string;
  query: SignalQuery;
  worse: "up" | "down";
  weight: number;
  critical: boolean | undefined;
  watchOnly: boolean;
  /** What is read of something that the deploy does not touch. */
  control?: { source: string; query: SignalQuery };
}

export interface IntegrationSettings {
  critical: boolean;
  owners: string[];
  config: string[];
  keys: string[];
  packages: string[];
  hosts: string[];
  code: string[];
  calls: SignalSettings | undefined;
  probes: z.output<typeof probeSettings>[];
  statusPage: string | undefined;
}

/** How the last good commit is deployed again. */
export type RollbackSettings = z.output<typeof rollback>;

/** The project's own check, run on the revert. */
export type VerifySettings = z.output<typeof verify>;

/** Whom an incident is told, and of what. */
export interface NotifySettings {
  when: readonly ToldEvent[];
  /** Of this severity and worse. */
  severity: 1 | 2 | 3 | 4;
  /** None: of every environment. */
  environments: readonly string[];
  /** What the schema of its type yielded. */
  settings: Record<string, unknown>;
}

/** What the user asked for; durations in milliseconds. */
export interface Settings {
  sources: Record<string, Record<string, unknown>>;
  signals: Record<string, SignalSettings>;
  integrations: Record<string, IntegrationSettings>;
  watch: z.output<typeof watch>;
  judge: JudgeSettings;
  response: {
    revert: "deploy" | "suspect" | "off";
    incident: boolean | "always";
    draft: boolean;
    conflict: "refuse" | "draft";
    otherBranches: "tell" | "open";
    labels: string[];
    reviewers: string[];
    maxAgeMs: number;
    maxPerDay: number;
    proveTree: boolean;
    autoMerge: "MERGE" | "SQUASH" | "REBASE" | undefined;
    verify: VerifySettings | undefined;
    reapply: boolean;
    rollback: RollbackSettings | undefined;
    quiet: { tell: "incident" | "comment" | "off"; label: string };
  };
  /** Absent: this repository does not listen to comments. */
  quiet: QuietWindow[];
  incident:
    | {
        close: "asked" | "recovered";
        bots: string[];
        remindMs: number;
        escalation: { afterMs: number; to: string[] }[];
        keepMs: number;
      }
    | undefined;
  /** By the name that the user gave. */
  notify: Record<string, NotifySettings>;
  /** Globs by the name of a service. */
  services: Record<string, { paths: string[] }>;
  links: { title: string; url: string }[];
  /** Values that came from the environment; they must not appear in anything we write. */
  secrets: string[];
}
