import { codeOf, WorldError } from "../errors.ts";
import { memberOf } from "../text/records.ts";

/** What the system says of a disk, and what can be done about it. @see https://man7.org/linux/man-pages/man3/errno.3.html */
const words: Record<string, [message: string, advice?: string]> = {
  ENOSPC: ["the disk is full", "Free some space in a step before this one"],
  EDQUOT: ["the disk's quota is used up", "Free some space in a step before this one"],
  EROFS: ["the disk can only be read"],
  EACCES: ["may not be written"],
  EPERM: ["may not be written"],
  EIO: ["the disk does not answer as it should"],
  EMFILE: ["too many files are open"],
  ENFILE: ["too many files are open"],
  ENAMETOOLONG: ["the name is too long"],
  ENOTDIR: ["a part of its path is a file"],
  EEXIST: ["a part of its path is a file"],
  EISDIR: ["is a folder"],
};

/** A failure of the runner's disk, which is no bug of ours; undefined for anything else. */
export function diskError(error: unknown, path?: string): WorldError | undefined {
  const code = codeOf(error) ?? "";
  const [message, advice] = words[code] ?? [];
  const own = memberOf(error, "path");
  const request = path ?? (typeof own === "string" ? own : undefined);
  if (message === undefined) return undefined;
  return new WorldError(`${message} (${code})`, {
    service: "the runner's disk",
    ...(request !== undefined && { request }),
    ...(advice !== undefined && { advice }),
    cause: error,
  });
}
