import { SettingsError } from "../errors.ts";
import { logLine } from "../report/text.ts";
import { redactText } from "../review/secrets/redact.ts";
import { settingsOf } from "../settings/parse-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { chooseSettings, usualPaths } from "../settings/settings-place.ts";
import type { WrittenFile } from "../settings/written-file.ts";
import { readWrittenSettings } from "../stories/read-written-settings.ts";
import { githubFromEnvironment } from "../world/github/github-from-environment.ts";
import { secretHider } from "../world/hide-secrets.ts";
import { openWorld } from "../world/open-world.ts";
import type { Terminal } from "../world/terminal.ts";
import type { Log, World } from "../world/world.ts";

/**
 * The settings file as it is written: the one that is named, else the one at a usual place.
 * @throws SettingsError when there is none, or two
 */
export async function findWritten(terminal: Terminal, named: string | undefined): Promise<WrittenFile> {
  const { path, text } = await findText(terminal, named);
  return readWrittenSettings(githubFromEnvironment(terminal.env, { token: tokenOf(terminal) }), text, path);
}

async function findText(
  terminal: Terminal,
  named: string | undefined,
): Promise<{ path: string; text: string }> {
  if (named !== undefined) return { path: named, text: await terminal.readFile(named) };
  const found = new Map<string, string>();
  for (const path of usualPaths) {
    try {
      found.set(path, await terminal.readFile(path));
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
    }
  }
  const chosen = chooseSettings(usualPaths[0], found);
  if (chosen !== undefined) return chosen;
  const message = `there is none here; write one, or name the file: deploy-guard COMMAND FILE`;
  throw new SettingsError("The command line", [{ path: usualPaths[0], message }]);
}

/** The world of a terminal: logs to standard error, so that standard output is the answer alone. */
export function openTerminalWorld({ env, err }: Terminal, settings: Settings): World {
  const token = tokenOf({ env });
  const secrets = [token, ...settings.secrets];
  const hide = secretHider(secrets);
  const say = (text: string) => err(`${logLine(hide(text))}\n`);
  const log: Log = { line: say, detail: () => {}, notice: say, warning: say, error: say };
  return openWorld({ env, log, github: githubFromEnvironment(env, { token, log }), secrets, redactText });
}

/** @throws SettingsError with every mistake of the file */
export async function openSettings(
  terminal: Terminal,
  named: string | undefined,
): Promise<{ world: World; settings: Settings }> {
  const settings = await settingsOf(await findWritten(terminal, named), terminal.env);
  return { world: openTerminalWorld(terminal, settings), settings };
}

function tokenOf({ env }: Pick<Terminal, "env">): string {
  return env.GITHUB_TOKEN ?? "";
}
