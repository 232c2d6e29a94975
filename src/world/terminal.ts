/** What a command in a terminal receives; tests hand it a fake. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  workingDirectory: string;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** The whole of standard input, as UTF-8. */
  readInput(): Promise<string>;
  /** Standard input line by line, without holding all of it. */
  inputLines(): AsyncIterable<string>;
  /** @throws SettingsError when there is no such file. */
  readFile(path: string): Promise<string>;
  /** Waits while the reader is slow; resolves quietly when the reader has gone away. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Width in characters; undefined when it is not a terminal. */
  columns: number | undefined;
  colour: boolean;
}

/** A command: arguments in, exit code out. 0 fine, 1 the answer is "bad" where the command says so, 2 bad input, 3 refused, 4 a service failed. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;
