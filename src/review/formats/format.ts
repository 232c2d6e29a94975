import type { Setting } from "../diff/change.ts";

/** A kind of configuration file: which files are in it, and how their settings are read. */
export interface Format {
  name: string;
  /** Decides by the path alone, so that no other file needs to be fetched. */
  matches(path: string): boolean;
  /** Where one name is used for several formats: whether the text is in this one. */
  recognises?(text: string): boolean;
  /** Throws `Unreadable` when the text is not in this format. */
  parse(text: string, path: string): Setting[];
}

/** The text is not what its name promises; becomes a finding. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** The name of the file in a path, in lower case. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

/** Turns offsets into lines counted from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

export function formatOf(formats: readonly Format[], path: string, text: string): Format | undefined {
  return formats.find((format) => format.matches(path) && (format.recognises?.(text) ?? true));
}
