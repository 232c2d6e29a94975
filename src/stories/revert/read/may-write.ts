import { WorldError } from "../../../errors.ts";
import type { GitHub } from "../../../world/github/github.ts";

/** Whether somebody may write to this repository; undefined when GitHub does not say. Each is asked about once. */
export type MayWrite = (login: string | undefined) => Promise<boolean | undefined>;

export function openMayWrite(github: Pick<GitHub, "readPermission">): MayWrite {
  const known = new Map<string, Promise<boolean | undefined>>();
  return async (login) => {
    if (login === undefined) return false;
    // An App acts here only where it was installed, and is no collaborator.
    if (login.endsWith("[bot]")) return true;
    let answer = known.get(login);
    if (answer === undefined) {
      answer = ask(github, login);
      known.set(login, answer);
    }
    return answer;
  };
}

async function ask(github: Pick<GitHub, "readPermission">, login: string): Promise<boolean | undefined> {
  try {
    const permission = await github.readPermission(login);
    return permission === "admin" || permission === "write";
  } catch (error) {
    if (error instanceof WorldError) return undefined;
    throw error;
  }
}
