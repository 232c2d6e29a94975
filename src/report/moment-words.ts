import type { Happening } from "../incident/timeline.ts";
import { sha7 } from "../text/names.ts";

const words: { [Kind in Happening["kind"]]: (happened: Happening & { kind: Kind }) => string } = {
  merged: ({ number, title }) => `#${number} merged: ${title}`,
  deployed: ({ sha, environment }) => `${sha7(sha)} deployed to ${environment}`,
  "rollout-began": () => "the rollout began",
  live: () => "the deployed commit answers",
  "got-worse": () => "it gets worse (most likely)",
  "vendor-said": ({ vendor, detail }) => `${vendor}: ${detail}`,
  certain: () => "regression certain enough to act",
  "revert-opened": ({ number }) => `revert #${number} opened`,
  "revert-was-open": ({ number }) => `revert #${number} was already open`,
};

/** What happened, as plain text. */
export function momentWords<Kind extends Happening["kind"]>(happened: Happening & { kind: Kind }): string {
  return words[happened.kind](happened);
}
