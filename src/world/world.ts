import type { GitHub } from "./github/github.ts";
import type { Http } from "./http.ts";
import type { Notifier } from "./notifiers/notifier.ts";
import type { Probe } from "./probes/probe.ts";
import type { ProbeSettings } from "./probes/probe-settings.ts";
import type { Source } from "./sources/source.ts";

/** What a person reads while it runs. Every text is made safe for the runner's log before it is written. */
export interface Log {
  line(text: string): void;
  /** Only shown when the runner is in debug mode. */
  detail(text: string): void;
  notice(text: string, place?: Place): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
}

/** A line of the repository that a message is about; the runner shows the message there. */
export interface Place {
  file: string;
  /** Counted from 1. */
  line: number;
}

/** Everything outside. Stories receive it; tests hand them a fake. */
export interface World {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number, cancel?: AbortSignal): Promise<void>;
  log: Log;
  /** Blots out what came from the environment; for every text that leaves the process some other way than the log. */
  hide(text: string): string;
  /** The same for foreign text by itself, before it is escaped, cut or joined: also what looks like a credential of anybody. */
  redact(text: string): string;
  env: Readonly<Record<string, string | undefined>>;
  http: Http;
  github: GitHub;
  files: Files;
  /** `settings` is what the schema of that type of source yielded. */
  openSource(settings: Record<string, unknown>, name: string): Promise<Source>;
  openProbe(settings: ProbeSettings): Probe;
  /** `settings` is what the schema of that type of notifier yielded. Loaded when there is something to tell. */
  openNotifier(settings: Record<string, unknown>, name: string): Promise<Notifier>;
}

export interface Files {
  /** Undefined when there is no such file. */
  find(path: string): Promise<string | undefined>;
  /** Creates folders that are missing; replaces the file in one step. */
  write(path: string, text: string): Promise<void>;
}
