import { clients } from "./client-names.ts";
import { matchesPackage } from "./integration.ts";

const exact = new Map<string, string>();
const wild: [pattern: string, id: string][] = [];
for (const [id, patterns] of Object.entries(clients)) {
  for (const pattern of patterns) {
    if (pattern.includes("*")) wild.push([pattern, id]);
    else exact.set(plain(pattern), id);
  }
}

/** What a package of any registry talks to; undefined when it is no client of anything known. */
export function reachedByPackage(name: string): string | undefined {
  // Go writes the major version behind the name.
  const bare = plain(name).replace(/\/v\d+$/u, "");
  return (
    exact.get(plain(name)) ?? exact.get(bare) ?? wild.find(([pattern]) => matchesPackage(pattern, name))?.[1]
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
