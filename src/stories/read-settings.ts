import { join } from "node:path";
import { SettingsError } from "../errors.ts";
import type { Inputs } from "../settings/inputs.ts";
import { settingsFromInputs, settingsOf } from "../settings/parse-settings.ts";
import type { Settings } from "../settings/settings.ts";
import type { GitHub } from "../world/github/github.ts";
import type { Files } from "../world/world.ts";
import { readWrittenSettings } from "./read-written-settings.ts";

/**
 * The settings: the file in the workspace if there is one, else as it is in the repository at `ref`, else what the
 * inputs say. No checkout is needed.
 * @throws SettingsError when there is nothing to watch
 */
export async function readSettings(
  { files, github, env }: { files: Files; github: GitHub; env: Readonly<Record<string, string | undefined>> },
  inputs: Inputs,
  ref: string | undefined,
): Promise<Settings> {
  const { config, configIsExplicit } = inputs;
  const local = await files.find(join(env.GITHUB_WORKSPACE ?? ".", config));
  const text = local ?? (ref === undefined ? undefined : await github.findFile(config, ref));
  if (text !== undefined) return settingsOf(await readWrittenSettings(github, text, config), env);
  if (configIsExplicit) {
    throw new SettingsError("The workflow step", [
      {
        path: "config",
        message: `there is no ${config}, neither in the workspace nor in the repository at ${ref ?? "any commit"}`,
      },
    ]);
  }
  if (inputs.prometheusUrl !== undefined || inputs.probeUrl !== undefined)
    return settingsFromInputs(inputs, env);
  throw new SettingsError("The workflow step", [
    {
      path: "config",
      message: `there is no ${config}; write one, or start with the inputs prometheus-url, bad and total, or probe-url`,
    },
  ]);
}
