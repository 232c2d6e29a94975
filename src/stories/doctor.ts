import { join } from "node:path";
import { doctorJson, doctorLine, doctorSummary } from "../report/doctor-page.ts";
import { type DoctorReport, type Examined, gradesOf } from "../report/doctor-report.ts";
import { doctorWords } from "../report/doctor-words.ts";
import type { Settings } from "../settings/settings.ts";
import type { World } from "../world/world.ts";
import { examineDeployments } from "./doctor/examine-deployments.ts";
import { examineOwners } from "./doctor/examine-owners.ts";
import { attempt, examineRepository } from "./doctor/examine-repository.ts";
import { examineSignals } from "./doctor/examine-signals.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Would the guard do its work here, today? Asks whatever it would need in an emergency and changes nothing. What can't be
 * looked at is told as such. Without GitHub only what is watched is examined.
 */
export async function examine(
  world: World,
  settings: Settings,
  { environment, withoutGitHub }: { environment: string | undefined; withoutGitHub?: string },
): Promise<DoctorReport> {
  const [ofSignals, ofGitHub] = await Promise.all([
    examineSignals(world, settings),
    withoutGitHub === undefined
      ? examineGitHub(world, settings, environment)
      : [
          {
            subject: "GitHub",
            grade: "unknown",
            fact: { kind: "not-examined", why: withoutGitHub },
          } satisfies Examined,
        ],
  ]);
  return { at: world.now(), examined: [...ofSignals, ...ofGitHub] };
}

async function examineGitHub(
  world: World,
  settings: Settings,
  environment: string | undefined,
): Promise<Examined[]> {
  let deploymentId: number | undefined;
  const deployments = await attempt("deployments", async () => {
    const { examined, newest } = await examineDeployments(world, environment);
    deploymentId = newest?.id;
    return examined;
  });
  const [repository, owners] = await Promise.all([
    examineRepository(world, settings, deploymentId),
    examineOwners(world.github, settings.integrations),
  ]);
  return [...deployments, ...repository, ...owners];
}

/** In a workflow, where the secrets are: fails the step when something is wrong. */
export async function doctor(
  world: World,
  settings: Settings,
  environment: string | undefined,
): Promise<Outcome> {
  const report = await examine(world, settings, { environment });
  for (const { subject, grade, fact } of report.examined) {
    const { found, fix } = doctorWords(fact);
    const line = `${subject}: ${found}${fix === undefined ? "" : ` → ${fix}`}`;
    if (grade === "wrong") world.log.error(line);
    else if (grade === "warning") world.log.warning(line);
    else world.log.line(line);
  }
  const path = join(world.env.RUNNER_TEMP ?? ".", "deploy-guard-doctor.json");
  await world.files.write(path, world.hide(doctorJson(report)));
  const { wrong } = gradesOf(report);
  return {
    outputs: { report: path },
    summary: doctorSummary(report),
    ...(wrong > 0 && { failed: `the guard would not do all its work: ${doctorLine(report)}` }),
  };
}
