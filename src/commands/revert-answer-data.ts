import { reasonData } from "../report/reason-words.ts";
import type { RevertAnswer } from "./revert-locally.ts";

/** An answer as programs get it: reasons and warnings with their rule and their sentence. */
export function answerData(answer: RevertAnswer): object {
  return answer.kind === "revert"
    ? { version: 1, ...answer, warnings: answer.warnings.map(reasonData) }
    : { version: 1, ...answer, reasons: answer.reasons.map(reasonData) };
}
