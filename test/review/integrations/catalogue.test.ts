import { expect, test } from "vitest";
import { catalogue } from "../../../src/review/integrations/catalogue.ts";

test("the catalogue knows sixty services and each only once", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(ids.length);
});

test.each(catalogue.map((entry) => [entry.id, entry] as const))(
  "%s is written as it is matched",
  (id, entry) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect([...entry.hosts, ...Object.values(entry.packages).flat()]).not.toEqual([]);
    for (const host of [...entry.hosts, ...entry.sandboxHosts])
      expect(host).toMatch(/^[a-z0-9*-]+(?:\.[a-z0-9*-]+)+$/u);
    for (const key of entry.keys) expect(key).toMatch(/^[A-Z][A-Z0-9]*_[A-Z0-9_]*\*?$/u);
    for (const name of entry.packages.maven ?? []) expect(name).toContain(":");
    for (const name of entry.packages.composer ?? []) expect(name).toContain("/");
    for (const name of entry.packages.go ?? []) expect(name).toMatch(/^[a-z.]+\//u);
    if (entry.statusPage !== undefined) expect(new URL(entry.statusPage).protocol).toBe("https:");
    expect(entry.hosts.filter((host) => entry.sandboxHosts.includes(host))).toEqual([]);
  },
);

test("no host and no key pattern belongs to two services", () => {
  const patterns = catalogue.flatMap(({ hosts, sandboxHosts, keys }) => [...hosts, ...sandboxHosts, ...keys]);
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
});
