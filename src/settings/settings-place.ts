import { SettingsError } from "../errors.ts";
import { policyPaths } from "../review/rules/policy-changed.ts";

/** Where the settings are unless the step says otherwise: both endings are as good. */
export const usualPaths = policyPaths;

export function isUsual(config: string): boolean {
  return usualPaths.some((path) => path === config);
}

/** Every path at which the settings that a step asks for may be. */
export function settingsPaths(config: string): readonly string[] {
  return isUsual(config) ? usualPaths : [config];
}

/**
 * The settings file, of those that were found under `settingsPaths`; undefined when none was.
 * @throws SettingsError when there are two: nobody could tell which one holds
 */
export function chooseSettings(
  config: string,
  found: ReadonlyMap<string, string>,
): { path: string; text: string } | undefined {
  const there = settingsPaths(config).flatMap((path) => {
    const text = found.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const [first, second] = there;
  if (first !== undefined && second !== undefined) {
    const message = `is there beside ${first.path}, and only one of them can hold: delete one`;
    throw new SettingsError("The repository", [{ path: second.path, message }]);
  }
  return first;
}

/** `./a/b.yml` and the workspace's own path in front are taken away; undefined when it leads out of the repository. */
export function pathInRepository(config: string, workspace: string | undefined): string | undefined {
  const slashed = config.replaceAll("\\", "/");
  const root = workspace?.replaceAll("\\", "/").replace(/\/+$/u, "");
  const inside = root !== undefined && root !== "" && slashed.startsWith(`${root}/`);
  const relative = inside ? slashed.slice(root.length + 1) : slashed;
  if (relative.startsWith("/") || /^[A-Za-z]:/u.test(relative)) return undefined;
  const parts: string[] = [];
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}
