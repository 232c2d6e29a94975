import { SettingsError } from "../errors.ts";
import { extendsOf, extendWritten } from "../settings/extends.ts";
import { readWritten, type WrittenFile } from "../settings/written-file.ts";
import type { GitHub } from "../world/github/github.ts";

/**
 * A settings file, laid over the one that it extends.
 * @throws SettingsError when either is not YAML, or the other one can't be found
 */
export async function readWrittenSettings(
  github: Pick<GitHub, "findFile">,
  text: string,
  where: string,
): Promise<WrittenFile> {
  const own = readWritten(text, where);
  const place = extendsOf(own);
  if (place === undefined) return own;
  const { owner, repo, path, ref } = place;
  const found = await github.findFile(path, ref, { owner, repo });
  if (found === undefined) {
    const message = `there is no ${path} in ${owner}/${repo} at ${ref}, or the token may not read it`;
    throw new SettingsError(where, [own.placed({ at: ["extends"], message })]);
  }
  return extendWritten(own, readWritten(found, `${owner}/${repo}/${path}@${ref}`));
}
