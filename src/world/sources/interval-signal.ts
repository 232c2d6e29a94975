import type { IntervalQuery } from "./interval-source.ts";
import type { SignalMistake } from "./source.ts";

/**
 * `bad` and `total`, or `value`: what a signal asks of a source that answers numbers by interval, or what is missing. `check`
 * answers what is wrong with an expression, as the end of a sentence.
 */
export function intervalQuery<Expression>(
  {
    bad,
    total,
    value,
  }: { bad?: Expression | undefined; total?: Expression | undefined; value?: Expression | undefined },
  check: (expression: Expression, part: "bad" | "total" | "value") => string | undefined = () => undefined,
): IntervalQuery<Expression> | SignalMistake[] {
  const isRatio = bad !== undefined || total !== undefined;
  if (isRatio === (value !== undefined))
    return [{ path: "", message: `expected bad and total, or value${isRatio ? ", not both" : ""}` }];
  const mistakes: SignalMistake[] = [];
  for (const [path, written] of [
    ["bad", bad],
    ["total", total],
    ["value", value],
  ] as const) {
    const message = written === undefined ? undefined : check(written, path);
    if (message !== undefined) mistakes.push({ path, message });
  }
  if (value !== undefined) return mistakes.length > 0 ? mistakes : { gives: "gauge", value };
  if (bad === undefined) mistakes.push({ path: "bad", message: "is missing beside total" });
  if (total === undefined) mistakes.push({ path: "total", message: "is missing beside bad" });
  return bad === undefined || total === undefined || mistakes.length > 0
    ? mistakes
    : { gives: "ratio", bad, total };
}
