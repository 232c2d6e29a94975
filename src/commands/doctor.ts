import { doctorJson, doctorText } from "../report/doctor-page.ts";
import { gradesOf } from "../report/doctor-report.ts";
import { usualPaths } from "../settings/settings-place.ts";
import { examine } from "../stories/doctor.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { plan, readArguments, usage } from "./arguments.ts";
import { openSettings } from "./open-settings.ts";

const doctorPlan = plan({
  name: "doctor",
  forms: ["[FILE] [--environment NAME] [--json]"],
  about: `Asks whatever the guard would need in an emergency, and says what is wrong and how to mend it: every signal is read and
checked, every probe is asked, owners, permissions, the branch's rules, deployments and clocks are looked at. Changes nothing.
FILE is the settings file, ${usualPaths.join(" or ")} unless given.`,
  operand: "FILE",
  options: {
    environment: { value: "NAME", summary: "the environment whose deployments are looked at" },
    json: { summary: "the findings as JSON" },
  },
  notes: `The settings' own variables are read from the environment, as in the workflow step. For GitHub: GITHUB_TOKEN, best with the
permissions of the job, and GITHUB_REPOSITORY=owner/repo; without them that half is not examined.
Exit code: 0 nothing is wrong, 1 something is, 2 bad input.`,
});

/** `deploy-guard doctor` */
export const doctorCommand: Command = async (args, terminal) => {
  const given = readArguments(doctorPlan, args);
  if (given === "help") {
    await terminal.out(usage(doctorPlan));
    return 0;
  }
  const { operand, environment, json } = given;
  const { world, settings } = await openSettings(terminal, operand);
  const lacking = lackingOf(terminal.env);
  const report = await examine(world, settings, {
    environment,
    ...(lacking !== undefined && { withoutGitHub: lacking }),
  });
  const screen = { columns: terminal.columns ?? 100, colour: terminal.colour };
  await terminal.out(world.hide(json ? doctorJson(report) : doctorText(report, screen)));
  return gradesOf(report).wrong > 0 ? 1 : 0;
};

function lackingOf({ GITHUB_TOKEN, GITHUB_REPOSITORY = "" }: Terminal["env"]): string | undefined {
  if (!GITHUB_TOKEN) return "GITHUB_TOKEN is not set";
  return /^[^/\s]+\/[^/\s]+$/u.test(GITHUB_REPOSITORY)
    ? undefined
    : "GITHUB_REPOSITORY is not set to owner/repo";
}
