import type { Deploy } from "../../incident/deploy.ts";
import type { FailingIntegration } from "../../incident/suspects.ts";
import type { ChangedSetting } from "../../report/run-report.ts";
import type { World } from "../../world/world.ts";
import type { DeployRange } from "../watch/read-range.ts";

const mostFiles = 20;
const mostBytes = 200_000;

/**
 * Which settings in the configuration of the failing integrations this deploy changed, by key; values redacted. One
 * request, and none when no such file was touched.
 */
export async function readChangedSettings(
  world: World,
  { range, deploy }: { range: DeployRange; deploy: Deploy },
  integrations: readonly FailingIntegration[],
): Promise<ChangedSetting[]> {
  const { previous, sha } = deploy;
  const ofIntegration = (path: string) => integrations.find(({ configures }) => configures(path));
  const files = range.comparison.files
    .flatMap(({ path, previousPath }) => {
      const integration = ofIntegration(path)?.name;
      return integration === undefined ? [] : [{ integration, path, previousPath }];
    })
    .slice(0, mostFiles);
  if (previous === undefined || files.length === 0) return [];
  // The parsers are large, and only a regression needs them.
  const [{ diffFile }, { keyText }, { redactChange, redactKey }] = await Promise.all([
    import("../../review/diff/diff-file.ts"),
    import("../../review/diff/change.ts"),
    import("../../review/secrets/redact.ts"),
  ]);
  const texts = await world.github.readVersions(
    files.flatMap(({ path, previousPath }) => [
      { ref: previous.sha, path: previousPath ?? path },
      { ref: sha, path },
    ]),
    mostBytes,
  );
  return files.flatMap(({ integration, path, previousPath }, at) => {
    const [old, now] = texts.slice(2 * at, 2 * at + 2);
    const { changes } = diffFile({
      path,
      ...(previousPath !== undefined && { previousPath }),
      ...(old !== undefined && { before: old }),
      ...(now !== undefined && { after: now }),
    });
    return changes.map((change) => ({
      integration,
      file: path,
      line: change.line,
      key: keyText(redactKey(change.key)),
      ...redactChange(change.before?.value, change.after?.value, change.key),
    }));
  });
}
