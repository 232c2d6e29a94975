import { join } from "node:path";
import { type Mistake, SettingsError, WorldError } from "../errors.ts";
import type { Inputs } from "../settings/inputs.ts";
import { settingsFromInputs, settingsOf } from "../settings/parse-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { chooseSettings, settingsPaths } from "../settings/settings-place.ts";
import { sha7 } from "../text/names.ts";
import type { GitHub } from "../world/github/github.ts";
import type { Files } from "../world/world.ts";
import { readWrittenSettings } from "./read-written-settings.ts";

interface Places {
  files: Files;
  github: GitHub;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The settings: the file in the workspace if there is one, else as it is in the repository at `ref`, else what the
 * inputs say. No checkout is needed.
 * @throws SettingsError when there is nothing to watch
 */
export async function readSettings(
  { files, github, env }: Places,
  inputs: Inputs,
  ref: string | undefined,
): Promise<Settings> {
  const { config } = inputs;
  await checkCommits(github, inputs);
  const local = await textsAt(config, (path) => files.find(join(env.GITHUB_WORKSPACE ?? ".", path)));
  const found =
    chooseSettings(config, local) ??
    (ref === undefined
      ? undefined
      : chooseSettings(config, await textsAt(config, (path) => github.findFile(path, ref))));
  if (found !== undefined) {
    refuseStartInputs(inputs, found.path);
    return settingsOf(await readWrittenSettings(github, found.text, found.path), env);
  }
  if (inputs.configIsExplicit) {
    const where = ref === undefined ? "" : `, nor in the repository at ${sha7(ref)}`;
    throw mistakeOf("config", `there is no ${config} in the workspace${where}`);
  }
  if (inputs.prometheusUrl !== undefined || inputs.probeUrl !== undefined)
    return settingsFromInputs(inputs, env);
  throw mistakeOf(
    "config",
    `there is no ${config}; write one, or start with the inputs prometheus-url, bad and total, or probe-url`,
  );
}

async function textsAt(
  config: string,
  find: (path: string) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const texts = await Promise.all(
    settingsPaths(config).map(async (path) => [path, await find(path)] as const),
  );
  return new Map(texts.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** The inputs of a start without a file would be ignored in silence. */
function refuseStartInputs({ prometheusUrl, bad, total, probeUrl }: Inputs, file: string): void {
  const given = Object.entries({ "prometheus-url": prometheusUrl, bad, total, "probe-url": probeUrl })
    .filter(([, value]) => value !== undefined)
    .map(([path]) => path);
  if (given.length === 0) return;
  const message = (path: string) =>
    `is for a start without a settings file, and there is ${file}: write it there${path === "probe-url" ? " as a probe of an integration" : " as a source and a signal"}, or delete the file`;
  throw new SettingsError(
    "The workflow step",
    given.map((path) => ({ path, message: message(path) })),
  );
}

/** A commit that nobody knows would be told as a file that is missing, or not before the emergency. */
async function checkCommits(github: GitHub, { sha, previousSha }: Inputs): Promise<void> {
  const given: [string, string | undefined][] = [
    ["sha", sha],
    ["previous-sha", previousSha],
  ];
  const mistakes = await Promise.all(
    given.map(async ([path, commit]): Promise<Mistake[]> => {
      if (commit === undefined || (await isKnown(github, commit))) return [];
      const message = `there is no commit ${commit} in ${github.owner}/${github.repo}`;
      return [{ path, message }];
    }),
  );
  if (mistakes.flat().length > 0) throw new SettingsError("The workflow step", mistakes.flat());
}

async function isKnown(github: GitHub, sha: string): Promise<boolean> {
  try {
    await github.readCommit(sha);
    return true;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    // 404 may be a permission that is missing; a commit that is not there is 422.
    return error.status !== 422;
  }
}

function mistakeOf(path: string, message: string): SettingsError {
  return new SettingsError("The workflow step", [{ path, message }]);
}
