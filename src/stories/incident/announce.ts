import { WorldError } from "../../errors.ts";
import type { RunReport } from "../../report/run-report.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { changeIncident } from "./change-incident.ts";

/**
 * Tells the people that the settings name of an incident that was opened just now. The record remembers who was told, so that no
 * later run does it again. What fails is among the run's failures, and stops nothing.
 */
export async function announce(world: World, settings: Settings, report: RunReport): Promise<void> {
  const { incident, dryRun } = report;
  if (dryRun || !("number" in incident) || Object.keys(settings.notify).length === 0) return;
  try {
    await changeIncident(world, { number: incident.number, settings });
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(`telling people: ${error.message}`);
    report.failures.push(`people were not told: ${error.message}`);
  }
}
