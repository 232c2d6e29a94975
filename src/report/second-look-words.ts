import { counted } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { moment } from "../text/time.ts";

/** How many are due. */
export function dueLine(environment: string, due: number): string {
  return due === 0
    ? `no second look at a deploy of ${oneLine(environment, 60)} is due`
    : `${counted(due, "second look")} at deploys of ${oneLine(environment, 60)} ${due === 1 ? "is" : "are"} due`;
}

/** Why there is nothing to look at. */
export function supersededWords(end: number): string {
  return `the next deploy came at ${moment(end)}: there is nothing of this one to see beyond its watch`;
}
