import { SettingsError } from "../../errors.ts";
import { pathMatcher } from "../../review/matching.ts";
import { nearestKey } from "../../settings/mistakes.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import type { DeployRange } from "./read-range.ts";

/**
 * Of a monorepo: the changes that touch the service that was deployed; the others can't have broken it. A change whose files
 * are not all known stays. What a revert of the whole deploy undoes is not narrowed by it.
 * @throws SettingsError when there is no such service
 */
export function changesOfService(
  { log }: Pick<World, "log">,
  range: DeployRange | undefined,
  { services, service }: { services: Settings["services"]; service: string | undefined },
): DeployRange | undefined {
  if (service === undefined) return range;
  const matchers = matchersOf(services, service);
  if (range === undefined) return undefined;
  const own = range.candidates.filter(
    ({ files, filesComplete }) =>
      !filesComplete ||
      files.some(({ path, previousPath }) =>
        matchers.some((matches) => matches(path) || (previousPath !== undefined && matches(previousPath))),
      ),
  );
  const all = range.candidates.length;
  if (own.length === 0 && all > 0) {
    log.line(
      `none of the ${all} changes touches ${service}: all of them stay suspects; are its paths complete?`,
    );
    return range;
  }
  if (own.length < all)
    log.line(`${own.length} of ${all} changes touch ${service}: the others are no suspects`);
  return { ...range, candidates: own };
}

function matchersOf(services: Settings["services"], service: string): ((path: string) => boolean)[] {
  const known = Object.hasOwn(services, service) ? services[service] : undefined;
  if (known !== undefined) return known.paths.map(pathMatcher);
  const names = Object.keys(services);
  const near = nearestKey(service, names);
  const expected =
    names.length === 0 ? "a service of the settings, which have none" : `one of ${names.join(", ")}`;
  const meant = near === undefined ? "" : `, did you mean "${near}"?`;
  const message = `expected ${expected}, got "${service.slice(0, 80)}"${meant}`;
  throw new SettingsError("The workflow step", [{ path: "service", message }]);
}
