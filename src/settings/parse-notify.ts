import { z } from "zod";
import { isRecord, memberOf } from "../text/records.ts";
import { notifierKinds } from "../world/notifiers/index.ts";
import type { NotifierKind } from "../world/notifiers/notifier.ts";
import { nearestKey, type PlacedMistake } from "./mistakes.ts";
import type { NotifySettings } from "./parts/incident.ts";
import type { PartReader } from "./read-part.ts";

/** What happened that people can be told of, in the settings' words. */
const events = [
  "opened",
  "escalated",
  "acknowledged",
  "recovered",
  "not-recovered",
  "reopened",
  "resolved",
  "false-alarm",
] as const satisfies NotifySettings["when"];

/** Keys that every notifier may have, whatever its type. */
const shared = () => ({
  when: z
    .array(z.enum(events))
    .min(1)
    .default([...events])
    .describe("Of what it is told; all unless given."),
  severity: z
    .literal([1, 2, 3, 4])
    .default(4)
    .describe("Only of incidents of this severity and worse; 1 is the worst."),
  environments: z.array(z.string().min(1).max(255)).default([]).describe("Only of these; all unless given."),
});

const schemaOf = (kind: NotifierKind) => kind.settings().safeExtend(shared());

/** For editors: any notifier's words. */
export const anyNotifier = () => z.union(notifierKinds.map(schemaOf));

/** Whom to tell, each read in the words of its own type; mistakes are noted. */
export function parseNotify(
  file: unknown,
  { read, found: mistakes }: { read: PartReader; found: PlacedMistake[] },
): Record<string, NotifySettings> {
  const written = memberOf(file, "notify");
  const entries = isRecord(written) ? Object.entries(written) : [];
  const found = entries.flatMap(([name, value]) => {
    const path = ["notify", name];
    const type = memberOf(value, "type");
    if (typeof type !== "string") return [];
    const kind = notifierKinds.find((one) => one.type === type);
    if (kind === undefined) {
      const types = notifierKinds.map((one) => one.type);
      const near = nearestKey(type, types);
      const hint = near === undefined ? `expected ${types.join(", ")}` : `did you mean "${near}"?`;
      mistakes.push({ at: [...path, "type"], message: `no type of notifier has this name; ${hint}` });
      return [];
    }
    const parsed = read(schemaOf(kind), value, path);
    if (parsed === undefined) return [];
    const { when, severity, environments, ...settings } = parsed;
    return [[name, { when, severity, environments, settings } as NotifySettings] as const];
  });
  mistakes.push(
    ...unknownTargets(
      file,
      entries.map(([name]) => name),
    ),
  );
  return Object.fromEntries(found);
}

/** Escalation to somebody who is nowhere described. */
function unknownTargets(file: unknown, names: readonly string[]): PlacedMistake[] {
  const steps = memberOf(memberOf(file, "incident"), "escalation");
  return (Array.isArray(steps) ? steps : []).flatMap((step, index) => {
    const to = memberOf(step, "to");
    return (Array.isArray(to) ? to : []).flatMap((name: unknown, at) => {
      if (typeof name !== "string" || names.includes(name)) return [];
      const near = nearestKey(name, names);
      const hint = near === undefined ? "" : `, did you mean "${near}"?`;
      return [
        {
          at: ["incident", "escalation", index, "to", at],
          message: `nothing under notify has this name${hint}`,
        },
      ];
    });
  });
}
