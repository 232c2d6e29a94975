/** One run of one probe. */
export interface ProbeRun {
  at: number;
  /** Milliseconds until the body was read; undefined when nothing answered. */
  responseMs: number | undefined;
  status: number | undefined;
  connected: boolean;
  conditions: { text: string; ok: boolean; actual: string }[];
  /** Why nothing could be said at all: name not resolved, refused, timed out, address not allowed. */
  error?: string;
}

/** A health check of an integration. Running it never throws: a failure is what it is there to see. */
export interface Probe {
  name: string;
  url: string;
  run(cancel?: AbortSignal): Promise<ProbeRun>;
}
