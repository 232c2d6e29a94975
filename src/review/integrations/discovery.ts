import { type Change, leafName, type Setting } from "../diff/change.ts";
import { wordsOf } from "../diff/key-words.ts";
import { parseAddress } from "./address.ts";
import { reachedByPackage } from "./client-packages.ts";
import { groupName } from "./group-name.ts";
import type { Integration } from "./integration.ts";
import { classOf, criticalClasses, type IntegrationClass } from "./integration-class.ts";
import { type Reach, reachOf } from "./reach.ts";

/** Finds what the system calls by what its settings do, where neither the settings file nor the catalogue names it. */
export interface Discovery {
  /** The integration that a setting is itself about: its address, its credential, its account. */
  ofSetting(file: string, setting: Setting): Integration | undefined;
  /** What a dependency of a manifest talks to. */
  ofPackage(file: string, dependency: Setting): Integration | undefined;
  /** The integration that a setting is named after: `resilience4j.instances.camunda.timeout`. */
  ofName(file: string, key: readonly string[]): Integration | undefined;
}

/** How sure one kind of evidence is by itself. */
const sureness: Record<Found["reach"], NonNullable<Integration["sure"]>> = {
  address: "high",
  package: "high",
  reference: "high",
  credential: "high",
  name: "medium",
  account: "medium",
};

/** One for each review: the same name is the same integration in all files. `off` are classes that are not looked for. */
export function openDiscovery({ off = [] }: { off?: readonly IntegrationClass[] } = {}): Discovery {
  const found = new Map<string, Integration>();

  function remember(id: string, scheme: string | undefined, evidence: Found): Integration | undefined {
    const kind = classOf(id, scheme);
    if (off.includes(kind)) return undefined;
    const known = found.get(id) ?? discovered(id, kind, evidence);
    found.set(id, known);
    return known;
  }

  return {
    ofSetting(file, setting) {
      const reach = reachOf(setting);
      if (reach === undefined) return undefined;
      const { key, value = "", role, line } = setting;
      const name = role === "env-read" ? [value] : key;
      const address =
        role === "env-read"
          ? undefined
          : parseAddress(value, role === "host" ? ["host"] : wordsOf(key.at(-1) ?? ""));
      const id = groupName({ key: name, host: address?.host, file });
      return id === undefined
        ? undefined
        : remember(id, address?.scheme, { file, line, reach, text: address?.host ?? name.at(-1) ?? "" });
    },
    ofPackage(file, { key, line }) {
      const name = leafName(key);
      const id = reachedByPackage(name);
      return id === undefined
        ? undefined
        : remember(id, undefined, { file, line, reach: "package", text: name });
    },
    ofName(file, key) {
      const id = groupName({ key, file });
      return id === undefined
        ? undefined
        : remember(id, undefined, { file, line: 1, reach: "name", text: key.join(".") });
    },
  };
}

interface Found {
  file: string;
  line: number;
  reach: Reach | "package";
  text: string;
}

function discovered(id: string, kind: IntegrationClass, { file, line, reach, text }: Found): Integration {
  return {
    id,
    name: id,
    class: kind,
    discovered: true,
    sure: sureness[reach],
    critical: criticalClasses.includes(kind),
    owners: [],
    require: "any",
    config: [],
    keys: [],
    packages: [],
    hosts: [],
    sandboxHosts: [],
    code: [],
    evidence: [
      { file, line, by: reach === "address" ? "host" : reach === "package" ? "package" : "key", text },
    ],
  };
}

/** A change's setting as it is now, or as it was. */
export function settingsOfChange({ before, after }: Pick<Change, "before" | "after">): Setting[] {
  return [after, before].filter((setting) => setting !== undefined);
}
