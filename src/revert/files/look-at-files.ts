import type { FileKind, FileLook } from "../reason.ts";
import { type FoundKind, kindsOfFile } from "./classify-file.ts";
import { onlyAdded } from "./only-adds.ts";
import { locks, manifests } from "./other-kinds.ts";

/** A file that the revert changes. */
export interface RevertedFile {
  path: string;
  /** Lines that the revert takes out of it and puts back into it; absent when they are not known. */
  removed?: readonly string[];
  restored?: readonly string[];
  /** For each of `restored` its line, from 1. */
  restoredAt?: readonly number[];
  isSubmodule?: boolean;
  /** The revert deletes it. */
  isDeleted?: boolean;
}

export interface FileQuestion {
  files: readonly RevertedFile[];
  /** Paths that changed later on the branch; absent when that is not known. */
  later?: readonly string[];
  /** The result is the very tree that ran before. */
  exact: boolean;
  holdsSecret: (line: string) => boolean;
}

/** In the order in which they are told: what does most harm first. */
const order: readonly FileKind[] = [
  "database-migration",
  "one-off-job",
  "infrastructure-state",
  "contract",
  "secret-comes-back",
  "encrypted-secret",
  "own-settings",
  "submodule",
  "vendored-code",
  "generated-code",
  "lock-file",
  "manifest",
  "published-version",
  "cluster-settings",
  "interface-description",
  "workflow-file",
];

/** One entry for each kind of file that a revert can't simply put back. */
export function lookAtFiles({ files, later, exact, holdsSecret }: FileQuestion): FileLook[] {
  const found = new Map<FileKind, { path: string; tool: FoundKind }[]>();
  const add = (path: string, tool: FoundKind) =>
    found.set(tool.kind, [...(found.get(tool.kind) ?? []), { path, tool }]);
  for (const file of files) {
    const { path, removed = [], restored = [], isSubmodule } = file;
    const known = file.removed !== undefined || file.restored !== undefined;
    const lines = [...removed, ...restored];
    const kinds = kindsOfFile({ path, ...(known && { lines }), ...(isSubmodule && { isSubmodule }) });
    for (const tool of kinds)
      add(path, { ...tool, kind: milderKind(tool, { removed, restored, isWhole: known }) });
    if (comesBack(restored, removed).some(holdsSecret))
      add(path, { kind: "secret-comes-back", what: "secret" });
  }
  const fits = fitCheck(files, later, exact);
  return order.flatMap((kind) => {
    const some = (found.get(kind) ?? []).filter(({ path, tool }) => !fits(kind, path, tool.what));
    if (some.length === 0) return [];
    const gone = some.flatMap(({ tool }) => (tool.gone === undefined ? [] : [tool.gone]));
    return [
      {
        kind,
        paths: [...new Set(some.map(({ path }) => path))],
        tools: [...new Set(some.map(({ tool }) => tool.what))],
        gone: [...new Set(gone)],
      },
    ];
  });
}

/** Lines that were only moved do not come back. */
function comesBack(restored: readonly string[], removed: readonly string[]): string[] {
  const now = new Set(removed.map((line) => line.trim()));
  return restored.filter((line) => !now.has(line.trim()));
}

/** Lines of a cluster's files that make or remove something, or that can't be changed back. */
const lasting =
  /^\s*(?:-\s*)?"?(?:kind|apiVersion|name|namespace|selector|matchLabels|volumeClaimTemplates|storage\w*|persistence|persistent\w*|accessModes|clusterIP|volumeName|reclaimPolicy|finalizers|dependencies|repository|condition|alias)"?\s*:|\b(?:helm\.sh\/hook|pre-delete|post-delete|PersistentVolume|StatefulSet|lookup )/iu;
/** Descriptions of what the same code answers; who asks it finds the old answers with the old code. */
const descriptions: ReadonlySet<string> = new Set([
  "OpenAPI",
  "JSON Schema",
  "GraphQL",
  "RAML, API Blueprint",
]);

/** What goes back with its file, though it is of a kind that need not. */
function milderKind(
  { kind, what }: FoundKind,
  {
    removed,
    restored,
    isWhole,
  }: { removed: readonly string[]; restored: readonly string[]; isWhole: boolean },
): FileKind {
  if (kind === "contract" && descriptions.has(what)) return "interface-description";
  if (kind === "contract" && isWhole && onlyAdded(what, { removed, restored }))
    return "interface-description";
  if (kind !== "infrastructure-state" || (what !== "Helm" && what !== "Kubernetes") || !isWhole) return kind;
  const isLasting = [...removed, ...restored].some((line) => lasting.test(line.slice(0, 500)));
  return isLasting ? kind : "cluster-settings";
}

type Fits = (kind: FileKind, path: string, tool: string) => boolean;

/**
 * Whether files that depend on each other fit again by themselves: they do when the revert puts all of them back, that is,
 * when none of their family changed later.
 */
function fitCheck(
  files: readonly RevertedFile[],
  later: readonly string[] | undefined,
  exact: boolean,
): Fits {
  if (later === undefined) return (kind) => exact && dependent.has(kind);
  const laterOf = (rows: typeof locks, tool: string) => {
    const own = rows.find(({ what }) => what === tool)?.path;
    return own === undefined ? [] : later.filter((path) => own.test(path));
  };
  const madeLater = later.filter((path) => kindsOfFile({ path }).some(({ kind }) => madeOrSource.has(kind)));
  const touched = new Set(files.map(({ path }) => path));
  return (kind, path, tool) => {
    if (!dependent.has(kind)) return false;
    if (exact) return true;
    if (kind === "lock-file") {
      return ![...laterOf(locks, tool), ...laterOf(manifests, tool)].some((other) => isNear(path, other));
    }
    if (kind === "manifest") {
      // Its lock tells it already.
      const hasLock = [...touched].some((other) => isLockOf(tool, other) && isNear(other, path));
      return hasLock || !laterOf(locks, tool).some((other) => isNear(other, path));
    }
    return madeLater.length === 0;
  };
}

const dependent: ReadonlySet<FileKind> = new Set<FileKind>([
  "lock-file",
  "manifest",
  "generated-code",
  "vendored-code",
]);
const madeOrSource: ReadonlySet<FileKind> = new Set<FileKind>([
  "generated-code",
  "vendored-code",
  "contract",
  "lock-file",
  "manifest",
]);

function isLockOf(tool: string, path: string): boolean {
  return locks.some(({ what, path: known }) => what === tool && known?.test(path) === true);
}

/** A lock speaks for its own folder and for those below it. */
function isNear(lock: string, other: string): boolean {
  const folder = lock.slice(0, lock.lastIndexOf("/") + 1);
  return other.startsWith(folder) || lock.startsWith(other.slice(0, other.lastIndexOf("/") + 1));
}
