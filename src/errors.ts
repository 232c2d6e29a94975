/** One mistake in what a user wrote: where, what is wrong, and what would be right. */
export interface Mistake {
  /** Path in the settings, input name or command-line flag, e.g. `signals.checkout.bda`. */
  path: string;
  message: string;
  /** Line in the file, counted from 1, when it is known. */
  line?: number;
}

const mostShown = 100;

/** The author of the workflow can fix it. Carries every mistake at once; shown without a stack. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  /** What holds them: a file, the workflow step, the command line. */
  readonly where: string;
  readonly mistakes: readonly Mistake[];

  constructor(where: string, mistakes: readonly Mistake[]) {
    const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
    const lines = mistakes
      .slice(0, mostShown)
      .map(
        ({ path, message, line }) => `  ${path} — ${message}${line === undefined ? "" : `  (line ${line})`}`,
      );
    if (mistakes.length > mostShown) lines.push(`  and ${mistakes.length - mostShown} more`);
    super(`${where} has ${count}:\n${lines.join("\n")}`);
    this.where = where;
    this.mistakes = mistakes;
  }
}

/** What something thrown says of itself. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** With where it was thrown, for whoever mends the program. */
export function stackOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.stack : undefined) ?? String(thrown);
}

/** The system's own name of a failure, such as `ENOENT`. @see https://nodejs.org/api/errors.html#errorcode */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return undefined;
  return typeof thrown.code === "string" ? thrown.code : undefined;
}

export interface WorldErrorDetails {
  /** The service, in the user's words: `GitHub`, `source prom`, `probe of stripe`. */
  service: string;
  /** Method and address without query, credentials or any value that came from the environment. */
  request?: string;
  status?: number;
  /** What the person can do about it, when that is known. */
  advice?: string;
  cause?: unknown;
}

/** A service outside failed. Names the service and the request, never a secret. */
export class WorldError extends Error {
  override readonly name = "WorldError";
  readonly service: string;
  readonly request: string | undefined;
  readonly status: number | undefined;
  readonly advice: string | undefined;

  constructor(message: string, { service, request, status, advice, cause }: WorldErrorDetails) {
    const at = request === undefined ? "" : ` (${request})`;
    super(`${service}: ${message}${at}${advice === undefined ? "" : `. ${advice}`}`, { cause });
    this.service = service;
    this.request = request;
    this.status = status;
    this.advice = advice;
  }
}
