import { spawn } from "node:child_process";
import type { NonEmpty } from "../../text/non-empty.ts";

export interface CommandRun {
  /** The program, then its arguments. */
  argv: NonEmpty<string>;
  /** The whole environment of the command. */
  env: Record<string, string>;
  timeoutMs: number;
  maxBytes: number;
  cancel?: AbortSignal | undefined;
}

export type CommandEnd =
  | { kind: "ended"; code: number; out: string; complaint: string }
  | { kind: "failed"; why: string };

/** Leaders of the process groups that run now. */
const running = new Set<number>();

function endGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

// A group of its own is not ended with us: a watch that is cancelled would leave its programs behind.
process.on("exit", () => {
  for (const leader of running) endGroup(leader);
});

/** Runs a program without a shell, bounded in time and output; nothing that it started outlives a timeout. */
export function runCommand({ argv, env, timeoutMs, maxBytes, cancel }: CommandRun): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const [program, ...args] = argv;
    // A group of its own, so that what the program starts is stopped with it.
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    const leader = child.pid;
    if (leader !== undefined) running.add(leader);
    const chunks: Buffer[] = [];
    let bytes = 0;
    let complaint = "";

    const finish = (end: CommandEnd) => {
      clearTimeout(timer);
      if (leader !== undefined) running.delete(leader);
      cancel?.removeEventListener("abort", stop);
      resolve(end);
    };
    const giveUp = (why: string) => {
      if (leader !== undefined) endGroup(leader);
      child.stdout.destroy();
      child.stderr.destroy();
      finish({ kind: "failed", why });
    };
    const stop = () => giveUp("was given up");
    const timer = setTimeout(() => giveUp(`did not end within ${timeoutMs} ms`), timeoutMs);
    if (cancel?.aborted) stop();
    cancel?.addEventListener("abort", stop);

    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) giveUp(`wrote more than ${maxBytes} bytes`);
      else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (complaint.length < 1_000) complaint += chunk.toString();
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      finish({ kind: "failed", why: `could not be started (${error.code})` }),
    );
    child.on("close", (code, signal) =>
      code === null
        ? finish({ kind: "failed", why: `was ended by ${signal}` })
        : finish({ kind: "ended", code, out: Buffer.concat(chunks).toString("utf8"), complaint }),
    );
  });
}
