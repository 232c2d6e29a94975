import { SettingsError, WorldError } from "../../errors.ts";
import { anyAdministrator } from "../../review/approvals/assess-approvals.ts";
import type { Gate } from "../../review/approvals/gate.ts";
import { type Assessment, assessChanges, type ReviewedFile } from "../../review/assess-changes.ts";
import { variablesInQuestion } from "../../review/diff/variable-uses.ts";
import type { Finding } from "../../review/finding.ts";
import { openDiscovery } from "../../review/integrations/discovery.ts";
import { rulesOf } from "../../review/own-rules.ts";
import type { ReviewPolicy } from "../../review/review-policy.ts";
import { applyWaivers, type Waived, type Waiver } from "../../review/waivers.ts";
import { parsePolicy } from "../../settings/parse-policy.ts";
import { chooseSettings, isUsual, settingsPaths } from "../../settings/settings-place.ts";
import type { ChangedFile, Comparison, GitHub, Pull } from "../../world/github/github.ts";
import { findGuardingFiles } from "../approvals/find-guarding-files.ts";
import type { GatedPull } from "../approvals/judge-approvals.ts";
import { readWrittenSettings } from "../read-written-settings.ts";
import { findIntegrations, findVariableUses } from "./find-integrations.ts";
import { isByAdministrators, ownersOfAll, policyGates } from "./policy-gates.ts";
import { readReviewedFiles, textsAtHand } from "./read-reviewed-files.ts";
import { pathsOf } from "./review-files.ts";
import { guardedPaths, ownersIn, wantedFiles } from "./wanted-files.ts";

/** A pull request with all that its changes are, before anybody is asked to agree. */
export interface AssessedPull extends GatedPull {
  policy: ReviewPolicy;
  files: readonly ReviewedFile[];
  /** Paths of files that are gone. */
  removed: ReadonlySet<string>;
  assessment: Waived;
  /** How many files GitHub lists, and how many there are; undefined when the list is whole. */
  incomplete: { listed: number; changed: number | undefined } | undefined;
  notSeen: readonly string[];
  /** Its files at another commit of the same pull request; undefined when that can't be read any more. */
  filesAt(sha: string): Promise<readonly ReviewedFile[] | undefined>;
  /** Who answers for a finding. */
  answerFor(finding: Finding): Pick<Gate, "owners" | "require">;
  /** The same where these findings are waived too. */
  waiving(waivers: readonly Waiver[]): AssessedPull;
}

/**
 * Reads a pull request and judges its changes by the policy of its base. Nothing of it is checked out or run: files
 * are read as data.
 * @throws SettingsError when the policy has mistakes
 */
export async function assessPull(
  github: GitHub,
  pull: Pull,
  {
    config,
    policyAt,
    now,
    workflow,
  }: {
    config: string;
    policyAt: string;
    now: number;
    /** Path of the workflow that runs this, where it is this repository's. */
    workflow?: string | undefined;
  },
): Promise<AssessedPull> {
  const [{ texts, left }, { files: listed, complete }, { mergeBase }] = await Promise.all([
    github.readFiles(
      policyAt,
      [...guardedPaths(config), ...(workflow === undefined ? [] : [workflow])],
      1_000_000,
    ),
    github.readPullFiles(pull.number, pull.changedFiles),
    github.compare(pull.baseSha, pull.headSha, 1),
  ]);
  const written = policyText(config, { texts, left });
  const policy = parsePolicy(await readWrittenSettings(github, written.text, written.path));
  const ownersOf = ownersIn(texts);
  const guarded = guardedPaths(config);
  const text = workflow === undefined ? undefined : texts.get(workflow);
  const guarding = await findGuardingFiles(github, policyAt, { listed, workflow, text });
  const wanted = wantedFiles(policy, guarded, guarding);
  const files = await readReviewedFiles(github, { mergeBase, head: pull.headSha }, listed, wanted);

  const { integrations, notSeen } = await findIntegrations(github, policyAt, {
    policy,
    atHand: textsAtHand(files),
    ownersOf,
  });
  const configured = Object.keys(policy.integrations).length > 0;
  const names = variablesInQuestion(files.flatMap(({ changes }) => changes));
  const uses = await findVariableUses(github, pull.headSha, names);

  // Whoever may administer could switch the check off: of them, nothing more is asked.
  const decides = listed.some(({ path, previousPath }) =>
    [path, previousPath ?? path].some(wanted.isGuarded),
  );
  const trusted = decides && (await isByAdministrators(github, pull));
  const fallback = trusted ? [] : [anyAdministrator];

  const assess = (
    { files: reviewed, listed: all }: ReviewedAt,
    waivers: readonly Waiver[],
  ): { assessment: Waived; gates: Gate[] } => {
    const assessed = assessChanges({
      files: reviewed,
      paths: pathsOf(all),
      integrations,
      discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
      settings: policy.review.rules,
      policyPaths: guarded,
      rules: rulesOf(policy),
      ...uses,
    });
    const assessment = applyWaivers(assessed, waivers, now);
    return { assessment, gates: gatesOf(assessment, reviewed) };
  };
  const gatesOf = ({ touched }: Assessment, reviewed: readonly ReviewedFile[]): Gate[] => {
    const own = touched
      // Who wrote down what is held did not name what was only found.
      .filter(({ integration }) => integration.critical && !(configured && integration.discovered))
      .map(({ integration: { id, owners, require }, changes }) => ({
        id,
        owners: owners.length > 0 ? owners : ownersOfAll(changes, ownersOf),
        require,
        changes,
      }))
      // An integration that nobody named and nobody owns has nobody to wait for.
      .filter(({ owners }) => configured || owners.length > 0);
    return [...own, ...policyGates(reviewed, { decides: wanted.decides, policy, ownersOf, fallback })];
  };
  const { gates: allGates } = assess({ files, listed }, policy.review.waivers);
  const gated = new Set(allGates.flatMap(({ changes }) => changes.map(({ file }) => file)));
  const known = new Map<string, ReviewedAt | undefined>([[pull.headSha, { files, listed }]]);

  async function reviewedAt(sha: string): Promise<ReviewedAt | undefined> {
    if (!known.has(sha)) known.set(sha, await readAt(sha));
    return known.get(sha);
  }

  async function readAt(sha: string): Promise<ReviewedAt | undefined> {
    // GitHub forgets the commit of a review that was force-pushed away.
    const then = sha === "" ? undefined : await findComparison(github, pull.baseSha, sha);
    if (then === undefined) return undefined;
    // Of a large pull request GitHub compares some files only; what is judged now is looked at in any case.
    const missing = listed.filter(
      ({ path, previousPath }) =>
        (gated.has(path) || gated.has(previousPath ?? path)) &&
        !then.files.some((file) => file.path === path),
    );
    const thenListed = then.filesComplete ? then.files : [...then.files, ...missing];
    const commits = { mergeBase: then.mergeBase, head: sha };
    return { files: await readReviewedFiles(github, commits, thenListed, wanted), listed: thenListed };
  }

  const assembled = (waivers: readonly Waiver[]): AssessedPull => ({
    pull,
    policy,
    files,
    removed: new Set(files.filter(({ texts: its }) => its?.after === undefined).map(({ path }) => path)),
    ...assess({ files, listed }, waivers),
    incomplete: complete ? undefined : { listed: listed.length, changed: pull.changedFiles },
    notSeen,
    async gatesAt(sha) {
      const then = await reviewedAt(sha);
      return then && assess(then, waivers).gates;
    },
    async filesAt(sha) {
      return (await reviewedAt(sha))?.files;
    },
    answerFor({ integration, file }) {
      const gate = allGates.find(({ id }) => id === integration);
      if (gate !== undefined) return gate;
      const named = integrations.find(({ id }) => id === integration)?.owners ?? [];
      const owners = named.length > 0 ? named : ownersOf(file);
      return { owners: owners.length > 0 ? owners : [anyAdministrator], require: "any" };
    },
    waiving: (more) => assembled([...policy.review.waivers, ...more]),
  });
  return assembled(policy.review.waivers);
}

/** The files of a pull request at one of its commits. */
interface ReviewedAt {
  files: readonly ReviewedFile[];
  listed: readonly ChangedFile[];
}

/**
 * The policy as it was written; empty where nobody wrote one.
 * @throws SettingsError when it can't be told what it says: nothing may pass for that
 */
export function policyText(
  config: string,
  { texts, left }: { texts: ReadonlyMap<string, string>; left: readonly string[] },
): { path: string; text: string } {
  const unreadable = settingsPaths(config).find((path) => left.includes(path));
  if (unreadable !== undefined) {
    throw new SettingsError(unreadable, [{ path: "the file", message: "is no text, or larger than 1 MB" }]);
  }
  const found = chooseSettings(config, texts);
  if (found === undefined && !isUsual(config)) {
    const message = `there is no ${config} in the base branch, and the step asks for it`;
    throw new SettingsError("The workflow step", [{ path: "config", message }]);
  }
  return found ?? { path: config, text: "" };
}

/** A commit that was force-pushed away may be gone. */
async function findComparison(github: GitHub, base: string, head: string): Promise<Comparison | undefined> {
  try {
    return await github.compare(base, head, 1);
  } catch (error) {
    if (error instanceof WorldError && (error.status === 404 || error.status === 422)) return undefined;
    throw error;
  }
}
