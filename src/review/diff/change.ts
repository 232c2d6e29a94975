/** One value that a configuration file, a manifest or a literal in code holds. */
export interface Setting {
  /**
   * Path from the root of its document, e.g. ["payments", "stripe", "url"]. List items go by their name where they
   * have one (["env", "STRIPE_KEY"]), else by position in brackets (["hosts", "[0]"]).
   */
  key: string[];
  /**
   * As text: numbers in their shortest form, null as "", an empty mapping or list as "{}" or "[]". In code, a number
   * with a unit of time has it: "30s". Undefined for a mapping or list that holds others.
   */
  value: string | undefined;
  type: "string" | "number" | "boolean" | "null" | "other";
  /** Line in its file, counted from 1. */
  line: number;
  /** What a literal in code is, when its key does not say it: `env-read` reads the variable that its value names. */
  role?: "env-read" | "header-name" | "url" | "host";
  /** What the value is taken from when it runs, in the order written; absent when it stands in the file itself. */
  references?: readonly Reference[];
  /** The package that it chooses a version of, where it is no manifest that says so: an image, a module, an action. */
  pins?: Pin;
}

/** `postgres` in version `16-alpine`, `hashicorp/aws` in `~> 5.0`; images go without their registry. */
export interface Pin {
  name: string;
  /** Empty for what is no version, such as a digest or `latest`. */
  version: string;
}

/** A variable, a secret, a template's value or another resource that a value is taken from. */
export interface Reference {
  /** As written, without its marks: `STRIPE_URL`, `.Values.stripe.url`, `secrets.STRIPE_KEY`, `module.db.host`. */
  name: string;
  /** What counts when there is no such thing; the setting's value has it in its place unless it is empty. */
  fallback?: string;
}

/** One difference between base and head, by key and not by text. */
export interface Change {
  file: string;
  /** In the new file; in the old one when it was removed. */
  line: number;
  /** After the change; before it when it was removed. `before.key` tells where a moved one was. */
  key: string[];
  /** `moved`: the same value under the same last name, but its parent or its file was renamed. */
  kind: "added" | "removed" | "edited" | "moved";
  before?: Setting;
  after?: Setting;
  /** `config`: read from a parsed file; `literal`: found in source code; `manifest`: a dependency. */
  from: "config" | "literal" | "manifest";
  /** Where it was, when the file was renamed. */
  previousFile?: string;
}

/** A file that could not be read, and why. */
export interface Problem {
  file: string;
  line?: number;
  message: string;
}

const position = /^\[\d+\]$/u;

/** Whether a key segment is a place in a list rather than a name. */
export function isPosition(segment: string): boolean {
  return position.test(segment);
}

/** The package that a change is about, before and after; undefined when it is about none. */
export function packagesOf({ from, before, after }: Pick<Change, "from" | "before" | "after">): {
  before: Pin | undefined;
  after: Pin | undefined;
} {
  const pinOf = (setting: Setting | undefined): Pin | undefined =>
    from === "manifest" && setting !== undefined
      ? { name: leafName(setting.key), version: setting.value ?? "" }
      : setting?.pins;
  return { before: pinOf(before), after: pinOf(after) };
}

/** A key path as people write it: `payments.stripe.hosts[0]`. */
export function keyText(key: readonly string[]): string {
  return key.reduce(
    (text, segment) => (text === "" || isPosition(segment) ? text + segment : `${text}.${segment}`),
    "",
  );
}

/** The last name of a key path; a place in a list has the name of its list. */
export function leafName(key: readonly string[]): string {
  return key.findLast((segment) => !isPosition(segment)) ?? "";
}
