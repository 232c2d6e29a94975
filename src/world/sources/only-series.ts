import { WorldError } from "../../errors.ts";

/**
 * The only series of an answer; undefined when it has none.
 * @param query as the error shows it
 * @throws WorldError when there are several, with what to do about it
 */
export function onlySeries<S>(
  series: readonly S[],
  { query, service, advice }: { query: string; service: string; advice: string },
): S | undefined {
  if (series.length > 1)
    throw new WorldError(`\`${query}\` answers ${series.length} series where one is needed`, {
      service,
      advice,
    });
  return series[0];
}
