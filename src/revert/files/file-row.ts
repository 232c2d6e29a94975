/** One way in which a file of a kind is known: by its path, or by what its changed lines say. */
export interface FileRow {
  /** The tool, as people call it. */
  what: string;
  /** Where its makers say that such a file is what we take it for. */
  source: string;
  /** Of the whole path. */
  path?: RegExp;
  /** Of one changed line, in files that `among` matches, or in all. */
  line?: RegExp;
  among?: RegExp;
  /** Of the whole path: none of the row, whatever else it is like. */
  except?: RegExp;
  /** What the tool does when a file that it has run is gone: a sentence that goes on after a colon. */
  gone?: string;
}

/** Code that is no text about code. */
export const sourceFiles =
  /\.(?:[cm]?[jt]sx?|py|rb|rake|php|java|kt|kts|scala|groovy|cs|fs|vb|go|rs|exs?|swift|dart|clj|pl|sh|sql)$/iu;
