/** One value that a configuration file or a literal in code holds. */
export interface Setting {
  /** Path from the root of its document, e.g. ["payments", "stripe", "url"]; list items by index or by name. */
  key: string[];
  /** As text; undefined for a mapping or list that holds others. */
  value: string | undefined;
  type: "string" | "number" | "boolean" | "null" | "other";
  /** Line in its file, counted from 1. */
  line: number;
}

/** One difference between base and head, by key and not by text. */
export interface Change {
  file: string;
  /** In the new file; in the old one when it was removed. */
  line: number;
  key: string[];
  kind: "added" | "removed" | "edited" | "moved";
  before?: Setting;
  after?: Setting;
  /** `config`: read from a parsed file; `literal`: found in source code; `manifest`: a dependency. */
  from: "config" | "literal" | "manifest";
}
