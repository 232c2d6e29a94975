import { type Mistake, SettingsError } from "../errors.ts";
import { parsePolicy } from "../settings/parse-policy.ts";
import { settingsOf } from "../settings/parse-settings.ts";
import { usualPaths } from "../settings/settings-place.ts";
import { mapTexts, variablesIn } from "../settings/substitute.ts";
import type { WrittenFile } from "../settings/written-file.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { plan, readArguments, usage } from "./arguments.ts";
import { findWritten } from "./open-settings.ts";

const validatePlan = plan({
  name: "validate",
  forms: ["[FILE] [--json]"],
  about: `Reads a settings file and tells every mistake in it, with its path, its line and what was expected, for the watch and for
the review. Asks nobody, except GitHub for a file that it extends. FILE is ${usualPaths.join(" or ")} unless given.`,
  operand: "FILE",
  options: { json: { summary: "the answer as JSON" } },
  notes: `Variables such as \${TOKEN} need not be set here; the names that the workflow step has to pass are listed.
Exit code: 0 no mistake, 2 mistakes.`,
});

/** `deploy-guard validate` */
export const validateCommand: Command = async (args, terminal) => {
  const given = readArguments(validatePlan, args);
  if (given === "help") {
    await terminal.out(usage(validatePlan));
    return 0;
  }
  const file = await findWritten(terminal, given.operand);
  const variables = variablesOf(file);
  const mistakes = await mistakesOf(file, { variables, env: terminal.env });
  if (given.json) {
    await terminal.out(
      `${JSON.stringify({ version: 1, ok: mistakes.length === 0, file: file.where, mistakes, variables })}\n`,
    );
    return mistakes.length === 0 ? 0 : 2;
  }
  if (mistakes.length > 0) throw new SettingsError(file.where, mistakes);
  const needs = variables.length === 0 ? "" : `; the step has to pass ${variables.join(", ")}`;
  await terminal.out(`${file.where}: no mistake${needs}\n`);
  return 0;
};

/** Most of the file is read for the watch and for the review: what both reject is told in the words of the watch, which knows more keys. */
async function mistakesOf(
  file: WrittenFile,
  { variables, env }: { variables: readonly string[]; env: Terminal["env"] },
): Promise<Mistake[]> {
  // Wherever a variable may stand, an address fits as well: a text, a header, a login.
  const standIns = Object.fromEntries(
    variables.map((name) => [name, env[name] || "https://set-in-the-step.invalid"]),
  );
  const ofWatch = await mistakesIn(() => settingsOf(file, { ...env, ...standIns }));
  const ofReview = await mistakesIn(async () => parsePolicy(file));
  const told = new Set(ofWatch.map(({ path }) => path));
  return [...ofWatch, ...ofReview.filter(({ path }) => !told.has(path))];
}

async function mistakesIn(read: () => Promise<unknown>): Promise<readonly Mistake[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes;
  }
}

function variablesOf({ value }: WrittenFile): string[] {
  const names = new Set<string>();
  mapTexts(value, [], (text) => {
    for (const name of variablesIn(text)) names.add(name);
    return text;
  });
  return [...names].sort();
}
