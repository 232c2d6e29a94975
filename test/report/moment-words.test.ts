import { expect, test } from "vitest";
import type { Happening } from "../../src/incident/timeline.ts";
import { momentWords } from "../../src/report/moment-words.ts";

test.each<[Happening, string]>([
  [{ kind: "merged", number: 479, title: "Move payments" }, "#479 merged: Move payments"],
  [{ kind: "deployed", sha: "4f2c9d1aaaa", environment: "production" }, "4f2c9d1 deployed to production"],
  [{ kind: "rollout-began" }, "the rollout began"],
  [{ kind: "vendor-said", vendor: "stripe", said: { kind: "told", text: "an outage" } }, "stripe: an outage"],
  [{ kind: "revert-opened", number: 482 }, "revert #482 opened"],
  [{ kind: "revert-was-open", number: 482 }, "revert #482 was already open"],
])("%o is told as a sentence", (happened, words) => expect(momentWords(happened)).toBe(words));
