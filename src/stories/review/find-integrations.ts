import { codeLanguage } from "../../review/diff/code-language.ts";
import { isConfigurationCode } from "../../review/diff/literals.ts";
import { canMatter } from "../../review/diff/read-settings.ts";
import { type VariableUses, variableUses } from "../../review/diff/variable-uses.ts";
import { discoverIntegrations } from "../../review/integrations/discover-integrations.ts";
import type { Integration } from "../../review/integrations/integration.ts";
import { manifests } from "../../review/manifests/index.ts";
import { configuredIntegrations, type ReviewPolicy } from "../../review/review-policy.ts";
import type { GitHub } from "../../world/github/github.ts";
import { tellsOfIntegrations } from "./review-files.ts";

/** Eight requests' worth. */
const mostFiles = 400;
const mostBytes = 200_000;

type Reader = Pick<GitHub, "readTree" | "readFiles">;

/**
 * The integrations that the policy names. Without any, those that manifests and configuration at the base show, and
 * the code that is at hand anyway; a large repository is not read whole for it.
 */
export async function findIntegrations(
  github: Reader,
  base: string,
  {
    policy,
    atHand,
    ownersOf,
    most = mostFiles,
  }: {
    policy: ReviewPolicy;
    /** Texts of the base that were read for another reason, by path. */
    atHand: ReadonlyMap<string, string>;
    ownersOf: (path: string) => string[];
    /** How many files are looked at where reading them costs nobody a request. */
    most?: number;
  },
): Promise<{ integrations: Integration[]; notSeen: string[] }> {
  const configured = configuredIntegrations(policy);
  if (configured.length > 0) return { integrations: configured, notSeen: [] };
  const { configuration, truncated } = await listTelling(github, base);
  const looked = configuration.slice(0, most);
  const { texts } = await github.readFiles(
    base,
    looked.filter((path) => !atHand.has(path)),
    mostBytes,
  );
  const files = [...atHand, ...texts].map(([path, text]) => ({ path, text }));
  const partly = truncated || looked.length < configuration.length;
  return {
    integrations: discoverIntegrations(files, ownersOf),
    notSeen: partly
      ? [`integrations were looked for in ${looked.length} files only; name them in a settings file`]
      : [],
  };
}

/**
 * Where variables are read and set at the head. Nothing when there are too many files to tell that one is set
 * nowhere: a finding must not rest on where nobody looked.
 */
export async function findVariableUses(
  github: Reader,
  head: string,
  names: readonly string[],
): Promise<Partial<VariableUses>> {
  if (names.length === 0) return {};
  const { configuration, code, truncated } = await listTelling(github, head);
  if (truncated || configuration.length > mostFiles) return {};
  const paths = [...configuration, ...code].slice(0, mostFiles);
  const { texts } = await github.readFiles(head, paths, mostBytes);
  return variableUses(names, texts);
}

/** Files of a commit that configure something, manifests first, and code; small ones before those that are seldom written by hand. */
async function listTelling(
  github: Pick<GitHub, "readTree">,
  commit: string,
): Promise<{ configuration: string[]; code: string[]; truncated: boolean }> {
  const { entries, truncated } = await github.readTree(commit);
  const telling = entries
    .filter(({ type, path, size = 0 }) => type === "blob" && size <= mostBytes && tells(path))
    .sort((a, b) => (a.size ?? 0) - (b.size ?? 0))
    .map(({ path }) => path);
  const isCode = (path: string) => codeLanguage(path) !== undefined && !isConfigurationCode(path);
  const isManifest = (path: string) => manifests.some(({ matches }) => matches(path));
  const configuration = telling.filter((path) => !isCode(path));
  return {
    configuration: [
      ...configuration.filter(isManifest),
      ...configuration.filter((path) => !isManifest(path)),
    ],
    code: telling.filter(isCode),
    truncated,
  };
}

/** Whether a file can show that an integration is in use, or read a variable or set it. */
export function tells(path: string): boolean {
  return (
    (canMatter(path) && tellsOfIntegrations(path)) ||
    /(?:^|\/)(?:Dockerfile[^/]*|Makefile|[^/]+\.sh)$/u.test(path)
  );
}
