import { messageOf } from "../errors.ts";
import type { Range } from "../revert/range-refusals.ts";
import { memberOf } from "../text/records.ts";
import type { GitRepository } from "../world/git.ts";
import type { Terminal } from "../world/terminal.ts";
import { answerData } from "./revert-answer-data.ts";
import { type Refused, refused, revertLocally } from "./revert-locally.ts";

/** So many lines are answered together at most: git is started once for each such batch. */
const mostTogether = 500;
/** A line waits so long for company; somebody who types, or waits for each answer, does not notice. */
const gatherMs = 5;

/** Answers each line of standard input by one line, in order. */
export async function answerLines(git: GitRepository, terminal: Terminal): Promise<number> {
  let bad = false;
  try {
    for await (const lines of gather(terminal)) {
      const questions = lines.map(readLine);

      const output = await revertLocally(git, questions);
      bad ||= output.some(
        (answer) => answer.kind === "refused" && answer.reasons.some(({ kind }) => kind === "bad-input"),
      );
      await terminal.out(output.map((answer) => `${JSON.stringify(answerData(answer))}\n`).join(""));
    }
  } finally {
    await git.close();
  }
  return bad ? 2 : 0;
}

/** Lines that come quickly after one another, together. */
async function* gather({ inputLines, sleep }: Terminal): AsyncGenerator<string[]> {
  const source = inputLines()[Symbol.asyncIterator]();
  let next = source.next();
  for (;;) {
    const first = await next;
    if (first.done) return;
    const batch = [first.value];
    next = source.next();
    const patience = sleep(gatherMs).then(() => undefined);
    while (batch.length < mostTogether) {
      const more = await Promise.race([next, patience]);
      if (more === undefined || more.done) break;
      batch.push(more.value);
      next = source.next();
    }
    const filled = batch.filter((line) => line.trim() !== "");
    if (filled.length > 0) yield filled;
  }
}

/** The question, or the answer to one that is none. */
function readLine(line: string): Range | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return badInput(`not JSON: ${messageOf(error)}`);
  }
  if (typeof value !== "object" || value === null)
    return badInput("expected an object with from, to and onto");
  const [from, to, onto = "HEAD"] = ["from", "to", "onto"].map((key) => memberOf(value, key));
  if (typeof from !== "string" || typeof to !== "string" || typeof onto !== "string") {
    return badInput("expected from, to and onto to name commits");
  }
  return { from, to, onto };
}

function badInput(what: string): Refused {
  return refused([{ kind: "bad-input", what }]);
}
