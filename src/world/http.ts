/** One request. Addresses may hold secrets in query or headers: they never appear in an error. */
export interface HttpRequest {
  /** The service in the user's words, for errors: `source prom`. */
  service: string;
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is a string. */
  body?: unknown;
  /** Over the whole of `send`: attempts, waits and redirects; default 15 s. */
  timeoutMs?: number;
  /** The answer is cut off and refused beyond this; default 10 MB. */
  maxBytes?: number;
  /** How often a 429, 5xx or broken connection is tried again; default 2. */
  retries?: number;
  /** Statuses from 400 on that the caller reads itself; they are neither thrown nor tried again. */
  accept?: number[];
  cancel?: AbortSignal | undefined;
  /** Changes nothing, so that the same question may be asked once for several who ask it; as a GET does unless told. */
  onlyReads?: boolean;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  /** Decoded as UTF-8. */
  text: string;
  /** Where the answer came from, after redirects. */
  url: string;
  ms: number;
}

/** The one HTTP client of sources and notifiers. */
export interface Http {
  /**
   * Any status below 400; others throw after the retries.
   * @throws WorldError
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export type ExchangeFault =
  | "address"
  | "name"
  | "connection"
  | "certificate"
  | "cut-off"
  | "too-large"
  | "redirect"
  | "timeout"
  | "cancelled";

/** No whole answer came. The message names no address. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly fault: ExchangeFault;
  /** As the system calls it: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, … */
  readonly code: string | undefined;
  /** Present when the answer had begun. */
  readonly status: number | undefined;

  constructor(fault: ExchangeFault, message: string, known: { code?: string; status?: number } = {}) {
    super(message);
    this.fault = fault;
    this.code = known.code;
    this.status = known.status;
  }
}
