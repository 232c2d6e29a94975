import { fileKind } from "../../incident/changed-lines.ts";
import type { Candidate, FailingIntegration, Risk } from "../../incident/suspects.ts";
import type { ReviewedFile } from "../../review/assess-changes.ts";
import type { Integration } from "../../review/integrations/integration.ts";
import { classOf } from "../../review/integrations/integration-class.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";

/** Read of all changes together, before and after, in few requests. */
const mostFiles = 40;
const mostBytes = 100_000;

/**
 * The changes with the settings that each of them changes by key, and what a review finds risky in them about what fails: in
 * files that are shared by many integrations a line does not say whose it is. Nothing is read where there is only one change.
 */
export async function readCandidateSettings(
  world: Pick<World, "github">,
  candidates: readonly Candidate[],
  { settings, failing }: { settings: Settings; failing: readonly FailingIntegration[] },
): Promise<Candidate[]> {
  // The parsers are large, and only a regression needs them.
  const [{ readChangedFile }, { assessChanges }, { canMatter }] = await Promise.all([
    import("../../review/read-changed-file.ts"),
    import("../../review/assess-changes.ts"),
    import("../../review/diff/read-settings.ts"),
  ]);
  const wanted = candidates
    .flatMap((candidate) => {
      const { parent } = candidate;
      if (parent === undefined) return [];
      return candidate.files
        .filter(({ path }) => fileKind(path) === "live" && canMatter(path))
        .map(({ path, previousPath }) => ({ candidate, parent, path, previousPath }));
    })
    .slice(0, mostFiles);
  if (candidates.length < 2 || wanted.length === 0) return [...candidates];
  const texts = await world.github.readVersions(
    wanted.flatMap(({ candidate: { sha }, parent, path, previousPath }) => [
      { ref: parent, path: previousPath ?? path },
      { ref: sha, path },
    ]),
    mostBytes,
  );
  const read = new Map<Candidate, ReviewedFile[]>();
  wanted.forEach(({ candidate, path, previousPath }, at) => {
    const [before, after] = texts.slice(2 * at, 2 * at + 2);
    if (before === undefined && after === undefined) return;
    const file = readChangedFile({
      path,
      ...(previousPath !== undefined && { previousPath }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
    read.set(candidate, [...(read.get(candidate) ?? []), file]);
  });
  const integrations = failing.flatMap(({ name }) => {
    const own = settings.integrations[name];
    return own === undefined ? [] : [integrationOf(name, own)];
  });
  return candidates.map((candidate) => {
    const files = read.get(candidate) ?? [];
    if (files.length === 0) return candidate;
    const { findings } = assessChanges({
      files,
      paths: candidate.files.map(({ path }) => path),
      integrations,
      settings: {},
    });
    const risks = findings.flatMap(({ integration, rule, severity }): Risk[] =>
      integration === undefined ? [] : [{ integration, rule, severity }],
    );
    const keysOf = (path: string) =>
      files
        .filter((file) => file.path === path)
        .flatMap(({ changes }) => changes.filter(({ from }) => from === "config").map(({ key }) => key));
    return {
      ...candidate,
      risks,
      files: candidate.files.map((file) => ({ ...file, keys: keysOf(file.path) })),
    };
  });
}

function integrationOf(
  id: string,
  { critical, owners, config, keys, packages, hosts, code }: Settings["integrations"][string],
): Integration {
  return {
    id,
    name: id,
    class: classOf(id),
    critical,
    owners,
    require: "any",
    config,
    keys,
    packages,
    hosts,
    sandboxHosts: [],
    code,
    evidence: [],
  };
}
