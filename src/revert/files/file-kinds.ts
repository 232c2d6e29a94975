import type { FileKind } from "../reason.ts";
import { contracts } from "./contracts.ts";
import type { FileRow } from "./file-row.ts";
import { infrastructure } from "./infrastructure.ts";
import { migrations } from "./migrations.ts";
import {
  encrypted,
  generated,
  jobs,
  locks,
  manifests,
  ownSettings,
  published,
  vendored,
} from "./other-kinds.ts";

/** A kind of file that a revert can't simply put back, and how its files are known. */
export interface KindOfFile {
  kind: FileKind;
  rows: readonly FileRow[];
  /** Files of the kind that lie beside tests and examples count as well. */
  alsoInTests?: true;
}

/** All that must be looked at. A file can be of several kinds. */
export const fileKinds: readonly KindOfFile[] = [
  { kind: "database-migration", rows: migrations },
  { kind: "one-off-job", rows: jobs },
  { kind: "contract", rows: contracts },
  { kind: "infrastructure-state", rows: infrastructure },
  { kind: "lock-file", rows: locks, alsoInTests: true },
  { kind: "manifest", rows: manifests, alsoInTests: true },
  { kind: "generated-code", rows: generated },
  { kind: "vendored-code", rows: vendored },
  { kind: "published-version", rows: published },
  { kind: "encrypted-secret", rows: encrypted },
  { kind: "own-settings", rows: ownSettings, alsoInTests: true },
  {
    kind: "workflow-file",
    rows: [
      {
        what: "GitHub Actions",
        source:
          "https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication",
        path: /^\.github\/workflows\//u,
      },
    ],
    alsoInTests: true,
  },
];
