import { expect, test } from "vitest";
import { diffFile } from "../../../src/review/diff/diff-file.ts";

const seeds = ["[", "{", '"', "- ", "a:\n", "\t", "_", "{{ a }}\n", "${a:-", "<a>", "a=b\n", "/*"];
const paths = [
  "a.yml",
  "a.json",
  "a.toml",
  ".env",
  "a.ini",
  "a.properties",
  "a.xml",
  "a.tf",
  "nginx.conf",
  "Dockerfile",
  "a.tpl",
  "application.conf",
  "a.edn",
  "a.bicep",
  "build.gradle",
];

/** Processor time, which other programs on the machine do not lengthen. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each(paths)(
  "D6: nothing of 1 MB keeps the reader of %s busy",
  (path) => {
    for (const seed of seeds) {
      const text = seed.repeat(1_000_000 / seed.length);
      expect(
        secondsOf(() => diffFile({ path, after: text })),
        JSON.stringify(seed),
      ).toBeLessThan(2.5);
    }
  },
  120_000,
);

test.each([
  [
    "YAML that unfolds to a billion values",
    "a.yml",
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((name, at) => `${name}: &${name} [${`*${"abcdefgh"[at]},`.repeat(9)}]`).join("\n")}\n`,
  ],
  ["YAML of 900,000 brackets", "a.yml", "[".repeat(900_000)],
  ["100 kB of tabs in braces", "a.yml", `e{${"\t".repeat(100_000)}`],
  ["an address of 3,000 underscores", "a.yml", `url: ${"_".repeat(3_000)}\n`],
  ["placeholders within placeholders", "a.yml", `a: ${"${a:-".repeat(600)}\n`],
  ["JSON of 200,000 brackets", "a.json", "[".repeat(200_000)],
  ["a call without brackets and with 40,000 arguments", "a.rb", 'gem "a", '.repeat(40_000)],
  ["130,000 strings that never close", "a.exs", '"#{'.repeat(130_000)],
  [
    "entities that unfold",
    "a.xml",
    `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1_000)}">]><a>${"&a;".repeat(10_000)}</a>`,
  ],
])("D6: %s ends at once, as settings or as unreadable", (_, path, after) => {
  expect(secondsOf(() => diffFile({ path, after }))).toBeLessThan(1);
});
