import type { GitHub } from "../../../src/world/github/github.ts";
import { openGitHub } from "../../../src/world/github/open-github.ts";
import type { Emulator } from "../../support/github/open-github-emulator.ts";

export interface Connection {
  token?: string;
  timeoutMs?: number;
  patienceSeconds?: number;
  lines?: string[];
}

/** The real adapter, speaking to the emulator; a second of waiting takes a millisecond. */
export function connect(emulator: Emulator, { lines = [], ...options }: Connection = {}): GitHub {
  return openGitHub({
    token: emulator.token,
    apiUrl: emulator.url,
    graphqlUrl: emulator.graphqlUrl,
    serverUrl: emulator.url,
    owner: emulator.owner,
    repo: emulator.repo,
    userAgent: "deploy-guard-test",
    secondMs: 1,
    log: { detail: (line) => lines.push(line), warning: (line) => lines.push(line) },
    ...options,
  });
}
