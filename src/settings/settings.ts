import { z } from "zod";
import type { QuietWindow } from "../incident/quiet.ts";
import type { JudgeSettings } from "../judge/window.ts";
import { probeSettings, refuseGuardedAddress } from "../world/probes/probe-settings.ts";
import { sourceTypes } from "../world/sources/index.ts";
import type { SignalQuery, SourceKind } from "../world/sources/source.ts";
import { parseExtends } from "./extends.ts";
import { incident, type NotifySettings } from "./parts/incident.ts";
import { response, type rollback, type verify } from "./parts/response.ts";
import { watch } from "./parts/watch.ts";
import { address, name, texts } from "./parts/words.ts";
import { quietWindows } from "./quiet-settings.ts";

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
export const schemaWith = <
  O extends z.ZodType,
  S extends z.ZodType,
  R extends z.ZodType,
  N extends z.ZodType,
>({
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
