import type { SafetyFacts } from "../assess-safety.ts";
import { nameOf } from "../range-findings.ts";
import type { Look } from "../reason.ts";
import { laterNeeds, sideOf } from "./later-needs.ts";
import { lookAtFiles } from "./look-at-files.ts";
import { servicesOf } from "./services-of.ts";

/** So many changes at once are more than a person can vouch for by a glance. */
const mostAtOnce = 20;

export function filesOf({ merge, holdsSecret }: SafetyFacts): Look[] {
  const { paths, exact, later } = merge;
  return lookAtFiles({
    files: merge.files ?? paths.map((path) => ({ path })),
    exact,
    ...(later && { later }),
    holdsSecret: holdsSecret ?? (() => false),
  });
}

export function needsOf({ files = [], laterFiles = [] }: SafetyFacts["merge"]): Look[] {
  const needs = laterNeeds(files.map(sideOf), laterFiles.map(sideOf));
  return needs.length === 0 ? [] : [{ kind: "later-needs", needs }];
}

export function largeDeploy({ commits, merge: { paths } }: SafetyFacts): Look[] {
  const changes = new Set(commits.map(nameOf)).size;
  return changes > mostAtOnce ? [{ kind: "large-deploy", changes, services: servicesOf(paths) }] : [];
}
