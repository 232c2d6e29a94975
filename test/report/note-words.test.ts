import { describe, expect, test } from "vitest";
import type { SignalNote } from "../../src/judge/signal-note.ts";
import type { VendorFact } from "../../src/judge/vendor-fact.ts";
import { type RevertNote, type RunNote, revertNoteWords, runNoteWords } from "../../src/report/run-notes.ts";
import { signalNoteWords } from "../../src/report/signal-note-words.ts";
import { vendorWords } from "../../src/report/vendor-words.ts";

/** One example of each kind: a kind that is added without one does not compile. */
type Examples<T extends { kind: string }> = { [K in T["kind"]]: Omit<Extract<T, { kind: K }>, "kind"> };

const sha = "4f2c9d1".padEnd(40, "0");

const ofSignals: Examples<SignalNote> = {
  "counters-reset": {},
  "several-processes": {},
  "instances-silent": { silent: 1, of: 3 },
  "no-histogram": { histogram: "lat_seconds" },
  "slow-bucket": { overMs: 250, bound: "0.25", nearestToMs: 280, isBaselineP95: true },
  "slow-native": { overMs: 400 },
  "bad-over-total": { intervals: 2 },
  "bad-finds-nothing": { path: "$.errors" },
  "answers-late": { source: "prom", seconds: 45 },
  "kept-coarser": { source: "graphite", seconds: 60, askedSeconds: 30 },
  sampled: { source: "cf", oneIn: 10 },
  "metrics-of": { preset: "http-server", framework: "express-prom-bundle", others: ["koa"] },
  "source-says": { text: "PromQL info: metric might not be a counter" },
  "read-wider": { seconds: 60, askedSeconds: 15 },
  calibrated: { stretches: 12 },
  "baseline-from-ledger": {},
};

const ofVendors: Examples<VendorFact> = {
  "page-says": { said: ["Partial Outage", "API: partial outage"] },
  "page-unread": {},
  "page-unknown-format": {},
  "host-answers": { host: "api.stripe.com" },
  "host-errs": { host: "api.stripe.com", status: 503 },
  "host-not-askable": { host: "api.stripe.com", why: "the name does not resolve" },
  "host-never-answered": { host: "api.stripe.com" },
  "host-fell-silent": { host: "api.stripe.com", pageSaysWell: true },
  "no-network": { host: "api.stripe.com" },
  told: { text: "an outage" },
};

const ofRuns: Record<RunNote["kind"], RunNote> = {
  "token-scope": { kind: "token-scope", scopes: ["gist"] },
  "pulls-forbidden": { kind: "pulls-forbidden" },
  "issues-off": { kind: "issues-off" },
  archived: { kind: "archived" },
  unjudged: { kind: "unjudged", of: "production", count: 3, since: 0 },
  "no-baseline": { kind: "no-baseline", signal: "errors", remembers: "now" },
  "workflows-unread": { kind: "workflows-unread", of: "production" },
  "unfinished-deployment": { kind: "unfinished-deployment", id: 7, sha, state: "error" },
  "unknown-environment": { kind: "unknown-environment", name: "prod", others: ["production"] },
  "deployments-unread": { kind: "deployments-unread", of: "production", why: "GitHub: answered 502" },
  "rolled-back-by-hand": { kind: "rolled-back-by-hand", sha, from: "b".repeat(40) },
  "regressed-before": { kind: "regressed-before", sha, at: 0 },
  "second-look": { kind: "second-look", sha, deployedAt: 0, verdict: "healthy", afterSeconds: 3_600 },
  "vendors-unknown": { kind: "vendors-unknown" },
  "nobody-to-tell": { kind: "nobody-to-tell" },
  "after-quiet": { kind: "after-quiet", quiet: "load test", verdict: "healthy", reason: "as before" },
  "quiet-label-without-right": { kind: "quiet-label-without-right", pull: 7, label: "quiet" },
  "token-lacks": { kind: "token-lacks", needs: [{ permission: "issues", what: "the incident" }] },
};

const ofReverts: Record<RevertNote["kind"], RevertNote> = {
  "branch-in-the-way": { kind: "branch-in-the-way", name: "a", wanted: "a/b", taken: "a-b" },
  "meanwhile-unread": { kind: "meanwhile-unread", why: "GitHub: answered 502" },
  "rules-unread": { kind: "rules-unread", why: "GitHub: answered 502" },
  unsigned: { kind: "unsigned", base: "main" },
};

describe("every kind of note has its words, in one line that names its facts", () => {
  const lines = [
    ...Object.entries(ofSignals).map(([kind, facts]) => ({
      kind,
      facts,
      words: signalNoteWords({ kind, ...facts } as SignalNote),
    })),
    ...Object.entries(ofVendors).map(([kind, facts]) => ({
      kind,
      facts,
      words: vendorWords({ kind, ...facts } as VendorFact),
    })),
    ...Object.values(ofRuns).map((note) => ({ kind: note.kind, facts: note, words: runNoteWords(note) })),
    ...Object.values(ofReverts).map((note) => ({
      kind: note.kind,
      facts: note,
      words: revertNoteWords(note),
    })),
  ];

  test.each(lines)("$kind", ({ kind, facts, words }) => {
    expect(words).toMatch(/^[^\n]{8,600}$/u);
    expect(words).not.toMatch(/undefined|\[object|NaN/u);
    const said = Object.entries(facts)
      .filter(([key, value]) => typeof value === "string" && key !== "kind" && key !== "remembers")
      .map(([, value]) => (/^[0-9a-f]{40}$/u.test(value) ? value.slice(0, 7) : value));
    for (const fact of said) expect(words, kind).toContain(fact);
  });

  test("and no two kinds have the same", () => {
    expect(new Set(lines.map(({ words }) => words)).size).toBe(lines.length);
  });
});
