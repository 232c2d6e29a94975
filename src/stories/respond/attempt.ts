import { WorldError } from "../../errors.ts";
import type { Log } from "../../world/world.ts";

/** Takes a step; when it fails that is logged, and `otherwise` stands in for its result. */
export type Attempt = <T>(
  step: string,
  act: () => Promise<T>,
  otherwise: (message: string) => NoInfer<T>,
) => Promise<T>;

/** Every step gets its turn: even a bug of ours in one must not silence the next. */
export function attempter(log: Log): Attempt {
  return async (step, act, otherwise) => {
    try {
      return await act();
    } catch (error) {
      const message = error instanceof WorldError ? error.message : `a bug of ours: ${error}`;
      log.warning(`${step}: ${message}`);
      if (error instanceof Error && !(error instanceof WorldError)) log.line(String(error.stack));
      return otherwise(message);
    }
  };
}
