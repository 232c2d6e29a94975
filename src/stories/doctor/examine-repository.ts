import { WorldError } from "../../errors.ts";
import type { Examined } from "../../report/doctor-report.ts";
import { startsByHand } from "../../revert/checks/workflow-triggers.ts";
import type { Settings } from "../../settings/settings.ts";
import type { BranchRule } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { openMayWrite } from "../revert/read/may-write.ts";
import { readKillSwitch } from "../revert/read/read-kill-switch.ts";
import { statusContext } from "../review-status.ts";
import { needsOf } from "../watch/check-permissions.ts";

/** Clocks that are further apart put readings on the wrong side of a deploy. */
const mostSecondsApart = 15;

/** What the token may do, what the repository allows, and whether anything has switched the guard off. */
export async function examineRepository(
  { github }: Pick<World, "github">,
  settings: Settings,
  deploymentId: number | undefined,
): Promise<Examined[]> {
  const parts = await Promise.all([
    attempt("the token", () => examineToken(github, settings, deploymentId)),
    attempt("the branch's rules", () => examineRules(github, settings)),
    attempt("reverts", () => examineSwitch(github)),
    attempt("the revert's own check", () => examineCheck(github, settings)),
  ]);
  // After the others: every answer tells what GitHub's clock says.
  return [...parts.flat(), ...examineClock(github)];
}

/** What can't be looked at costs no more than its own line. */
export async function attempt(subject: string, examine: () => Promise<Examined[]>): Promise<Examined[]> {
  try {
    return await examine();
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return [{ subject, grade: "unknown", fact: { kind: "not-examined", why: error.message } }];
  }
}

async function examineToken(
  github: World["github"],
  settings: Settings,
  deploymentId: number | undefined,
): Promise<Examined[]> {
  const needs = needsOf(settings);
  const shortfalls = await github.findShortfalls(
    needs.map(({ permission }) => permission),
    deploymentId,
  );
  const lacking = needs.filter((need) =>
    shortfalls.some((one) => one.kind === "permission" && one.permission === need.permission),
  );
  const has = needs.filter((need) => !lacking.includes(need)).map(({ permission }) => `${permission}: write`);
  return [
    ...lacking.map(
      ({ permission, what }): Examined => ({
        subject: `permission ${permission}`,
        grade: "wrong",
        fact: { kind: "may-not-write", permission, what },
      }),
    ),
    ...shortfalls.flatMap((one): Examined[] =>
      one.kind === "permission"
        ? []
        : [{ subject: "the repository", grade: "wrong", fact: { kind: "shortfall", hindrance: one } }],
    ),
    ...(has.length === 0
      ? []
      : [
          {
            subject: "the token",
            grade: "fine",
            fact: { kind: "may-write", permissions: has },
          } satisfies Examined,
        ]),
  ];
}

async function examineRules(
  github: World["github"],
  { integrations, response }: Settings,
): Promise<Examined[]> {
  const { defaultBranch: branch, allowAutoMerge } = await github.readRepository();
  const autoMerge: Examined[] =
    response.autoMerge !== undefined && !allowAutoMerge
      ? [{ subject: "the revert", grade: "warning", fact: { kind: "auto-merge-is-off" } }]
      : [];
  const isReviewed = Object.values(integrations).some(({ critical }) => critical);
  if (!isReviewed) return autoMerge;
  const subject = "the review's status";
  const rules = await github.findBranchRules(branch);
  if (rules === undefined)
    return [...autoMerge, { subject, grade: "unknown", fact: { kind: "rules-are-hidden", branch } }];
  const isRequired = rules.some(requires);
  const fact = {
    kind: isRequired ? "status-is-required" : "status-is-not-required",
    branch,
    context: statusContext,
  } as const;
  return [...autoMerge, { subject, grade: isRequired ? "fine" : "warning", fact }];
}

/** @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch */
function requires({ type, parameters }: BranchRule): boolean {
  const checks = parameters.required_status_checks;
  return (
    type === "required_status_checks" &&
    Array.isArray(checks) &&
    checks.some((check: unknown) => isCheck(check) && check.context === statusContext)
  );
}

function isCheck(value: unknown): value is { context: unknown } {
  return typeof value === "object" && value !== null && "context" in value;
}

async function examineSwitch(github: World["github"]): Promise<Examined[]> {
  const { stops, unread } = await readKillSwitch(github, openMayWrite(github));
  const stop = stops.find(({ mayStop }) => mayStop);
  const subject = "reverts";
  if (stop !== undefined)
    return [{ subject, grade: "warning", fact: { kind: "switched-off", issue: stop.number, by: stop.by } }];
  const [why] = unread;
  if (why !== undefined) {
    const fact = { kind: "not-examined", why: "why" in why ? String(why.why) : why.kind } as const;
    return [{ subject, grade: "unknown", fact }];
  }
  return [{ subject, grade: "fine", fact: { kind: "not-switched-off" } }];
}

/** Whether the check that the settings name could be started on a branch of today. */
async function examineCheck(github: World["github"], { response }: Settings): Promise<Examined[]> {
  const { verify, revert } = response;
  if (verify === undefined || revert === "off") return [];
  const subject = "the revert's own check";
  const { workflow } = verify;
  const { defaultBranch: branch } = await github.readRepository();
  const text = await github.findFile(`.github/workflows/${workflow}`, branch);
  if (text === undefined)
    return [{ subject, grade: "wrong", fact: { kind: "check-is-missing", workflow, branch } }];
  return startsByHand(text) === false
    ? [{ subject, grade: "wrong", fact: { kind: "check-can-not-start", workflow, branch } }]
    : [{ subject, grade: "fine", fact: { kind: "check-can-start", workflow, branch } }];
}

function examineClock(github: World["github"]): Examined[] {
  const aheadSeconds = github.clockAheadSeconds();
  if (aheadSeconds === undefined) return [];
  const apartSeconds = Math.abs(aheadSeconds);
  return [
    apartSeconds > mostSecondsApart
      ? { subject: "the clock", grade: "wrong", fact: { kind: "clocks-differ", aheadSeconds } }
      : { subject: "the clock", grade: "fine", fact: { kind: "clocks-agree", apartSeconds } },
  ];
}
