import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import type { Entry, IncidentRecord } from "../incident/record/record.ts";
import type { Severity } from "../incident/record/severity.ts";
import type { Happening } from "../incident/timeline.ts";
import type { VendorFact } from "../judge/vendor-fact.ts";
import { oneLine } from "../text/one-line.ts";

/** Of the block's form: another one is another program's. */
const version = 1;

const moment = z.number().min(0).max(8.64e15);
const text = z.string().max(1_000);
const number = z.int().min(1);
const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u);
const severity = z.literal([1, 2, 3, 4] satisfies Severity[]);

const host = { host: text };

const vendorFact: z.ZodType<VendorFact> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("page-says"), said: z.array(text).max(10) }),
  z.strictObject({ kind: z.literal(["page-unread", "page-unknown-format"]) }),
  z.strictObject({ kind: z.literal(["host-answers", "host-never-answered", "no-network"]), ...host }),
  z.strictObject({ kind: z.literal("host-errs"), ...host, status: z.int() }),
  z.strictObject({ kind: z.literal("host-not-askable"), ...host, why: text }),
  z.strictObject({ kind: z.literal("host-fell-silent"), ...host, pageSaysWell: z.boolean() }),
  z.strictObject({ kind: z.literal("told"), text }),
]);

const shapes = {
  merged: { number, title: text },
  deployed: { sha, environment: text },
  "rollout-began": {},
  live: {},
  "got-worse": {},
  "vendor-said": { vendor: text, said: vendorFact },
  certain: {},
  "revert-opened": { number },
  "revert-was-open": { number },
  "revert-withdrawn": { number },
  opened: { severity },
  acknowledged: {},
  "severity-set": { severity },
  noted: { text },
  "cause-told": { text },
  "false-alarm": { why: text },
  "still-bad": { reason: text },
  resolved: {},
  reopened: {},
  recovered: { sha, revert: number.optional() },
  "not-recovered": { sha, revert: number.optional() },
  "recovery-unknown": { sha, revert: number.optional() },
  "bad-again": { sha },
  reminded: {},
  escalated: { step: number, to: z.array(text).max(20) },
  told: { to: text, event: text, of: text, ref: text.optional() },
  "not-told": { to: text, event: text, of: text, why: text },
  rebuilt: {},
} satisfies Record<Happening["kind"], z.core.$ZodShape>;

const happening = z.discriminatedUnion(
  "kind",
  Object.entries(shapes).map(([kind, shape]) => z.strictObject({ kind: z.literal(kind), ...shape })) as never,
) as z.ZodType<Happening>;

const entry = z.strictObject({
  id: z.string().min(1).max(200),
  at: moment,
  toldAt: moment.optional(),
  by: z.string().max(100).optional(),
  url: z.string().max(500).optional(),
  source: z.string().max(200),
  what: happening,
});

const record = z.strictObject({
  environment: z.string().max(900),
  sha,
  deployedAt: moment,
  entries: z.array(entry).max(500),
  comments: z.int().min(0),
  answered: z.array(z.int().min(1)).max(100),
});

const begins = `<!-- deploy-guard:record ${version} `;
const written = /<!-- deploy-guard:record 1 ([0-9a-f]{16})\n(\{[^\n]{0,60000}\})\n-->/u;

function checksum(json: string): string {
  return bytesToHex(sha256(utf8ToBytes(json))).slice(0, 16);
}

/** Characters of one text. */
const mostText = 400;

/** JSON in which nothing can end a comment of HTML, mention somebody, refer to an issue, or be there without being seen. */
function hiddenJson(value: unknown): string {
  const clean = (_: string, one: unknown) => (typeof one === "string" ? oneLine(one, mostText) : one);
  return JSON.stringify(value, clean).replace(
    /[<>@#()`*~|!]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The record as a hidden block of an issue's body. The checksum tells a damaged one, not a forged one. */
export function recordBlock(facts: IncidentRecord): string {
  // In the order of the shape: what was read is written as it was.
  const json = hiddenJson(record.safeParse(facts).data ?? facts);
  return `${begins}${checksum(json)}\n${json}\n-->`;
}

export type ReadBlock =
  | { kind: "whole"; record: IncidentRecord; block: string }
  /** Somebody changed it, or cut a part off. */
  | { kind: "damaged" }
  | { kind: "missing" };

/** The record in an issue's body; who wrote that is another question. */
export function parseRecordBlock(body: string): ReadBlock {
  if (!body.includes("<!-- deploy-guard:record")) return { kind: "missing" };
  // GitHub's editor ends lines as the browser does.
  const [block, sum, json] = written.exec(body.replace(/\r\n/gu, "\n")) ?? [];
  if (block === undefined || json === undefined || checksum(json) !== sum) return { kind: "damaged" };
  const parsed = record.safeParse(parseJson(json));
  return parsed.success
    ? { kind: "whole", record: parsed.data as IncidentRecord, block }
    : { kind: "damaged" };
}

const entryBegins = "<!-- deploy-guard:entry ";
const entryEnds = " -->";

/** What a comment of ours tells, hidden in it: a record that was lost is made anew from these. */
export function entryMarker(facts: Entry): string {
  return `${entryBegins}${hiddenJson(facts)}${entryEnds}`;
}

/** What a comment tells; whether it is one of ours is another question. */
export function parseEntryMarker(comment: string): Entry | undefined {
  const from = comment.indexOf(entryBegins);
  const to = from < 0 ? -1 : comment.indexOf(entryEnds, from);
  const json = comment.slice(from + entryBegins.length, to);
  return to < 0 ? undefined : (entry.safeParse(parseJson(json)).data as Entry | undefined);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
