import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Change, Setting } from "../diff/change.ts";

/**
 * Stands for all changes of one integration: the same for the same keys with the same values before and after,
 * wherever they stand in their files and in whatever order. Compare it, but never publish it: a hash of a short
 * secret can be found by trying.
 */
export function fingerprint(changes: readonly Change[]): string {
  const parts = changes.map((change) =>
    JSON.stringify([change.file, change.key, side(change.before), side(change.after)]),
  );
  return bytesToHex(sha256(utf8ToBytes(parts.sort().join("\n").toWellFormed())));
}

// The line is left out: what is inserted above a setting does not alter it.
function side(setting: Setting | undefined): unknown {
  return setting === undefined
    ? null
    : [setting.key, setting.type, setting.value ?? null, setting.role ?? null, setting.references ?? null];
}
