import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isCredentialKey } from "../../src/review/secrets/credential-key.ts";
import { redact } from "../../src/review/secrets/redact.ts";
import { fileContexts } from "../../test/support/leaks/file-contexts.ts";
import { neutralValues } from "../../test/support/leaks/neutral-values.ts";
import { allCells, type Cell, drawnCells, plant, sides } from "../../test/support/leaks/plant.ts";
import { seeded } from "../../test/support/leaks/random.ts";
import { reviewOutputs } from "../../test/support/leaks/review-outputs.ts";
import { secretKinds } from "../../test/support/leaks/secret-kinds.ts";
import { credentialNames, otherNames } from "../../test/support/leaks/setting-names.ts";
import { shownPart } from "../../test/support/leaks/shows.ts";
import { foreignPlaces, revertOutputs, watchOutputs } from "../../test/support/leaks/watch-outputs.ts";

const root = join(import.meta.dirname, "../..");
const seed = 2026;
/** Rounds over all places of the watch: together some thousand outputs. */
const rounds = 60;

interface Counted {
  planted: number;
  outputs: number;
  /** Planted of which any output shows a part. */
  shown: string[];
}

/** Plants credentials in pull requests and in what a watch reads, and writes docs/bench-leaks.md. `full`: every kind at every place. */
export async function run(full: boolean): Promise<void> {
  const begun = process.cpuUsage();
  const review = reviewed(full ? allCells(seed) : drawnCells(seed, 6_000));
  const { user, system } = process.cpuUsage(begun);
  const watch = await watched();
  const neutral = neutralValues(seed);
  const hidden = neutral.filter(({ key, value }) => redact(value, key) !== value);
  const text = page({
    review,
    watch,
    neutral: neutral.length,
    hidden: hidden.length,
    cpuSeconds: (user + system) / 1e6,
  });
  await writeFile(join(root, "docs/bench-leaks.md"), text);
  console.log(text);
  for (const what of [...review.shown, ...watch.shown]) console.log(`shown: ${what}`);
}

function reviewed(cells: readonly Cell[]): Counted {
  const counted: Counted = { planted: cells.length, outputs: 0, shown: [] };
  for (const cell of cells) {
    const { pair, planted } = plant(cell);
    count(
      counted,
      reviewOutputs(pair),
      planted.secrets,
      `${cell.kind.name}, ${cell.context.name}, ${cell.side}`,
    );
  }
  return counted;
}

async function watched(): Promise<Counted> {
  const random = seeded(seed);
  const counted: Counted = { planted: 0, outputs: 0, shown: [] };
  for (let round = 0; round < rounds; round++) {
    for (const place of [...foreignPlaces, undefined]) {
      const kind = random.pick(secretKinds);
      const { text, secrets } = kind.make(random);
      // Half of them are known from the environment; the others are a stranger's, with the name that people write before it.
      const known = round % 2 === 0 ? [text] : [];
      const written =
        known.length === 0 && kind.toldBy === "key"
          ? `${random.pick(kind.keys)}=${JSON.stringify(text)}`
          : text;
      if (/^[\da-f]{40}$/u.test(written)) continue;
      counted.planted += 1;
      const outputs = await (place === undefined
        ? revertOutputs(written, known)
        : watchOutputs(place.report(written), known));
      count(counted, outputs, secrets, `${kind.name}, ${place?.name ?? "what a revert undoes"}`);
    }
  }
  return counted;
}

function count(counted: Counted, outputs: Record<string, string>, secrets: string[], what: string): void {
  const shown = Object.entries(outputs).filter(([, text]) => shownPart(text, secrets) !== undefined);
  counted.outputs += Object.keys(outputs).length;
  if (shown.length > 0) counted.shown.push(`${what}: ${shown.map(([name]) => name).join(", ")}`);
}

function page({
  review,
  watch,
  neutral,
  hidden,
  cpuSeconds,
}: {
  review: Counted;
  watch: Counted;
  neutral: number;
  hidden: number;
  cpuSeconds: number;
}): string {
  const known = credentialNames.filter((name) => isCredentialKey([name])).length;
  const mistaken = otherNames.filter((name) => isCredentialKey([name])).length;
  const number = (value: number) => value.toLocaleString("en");
  const row = (name: string, { planted, outputs, shown }: Counted) =>
    `| ${name} | ${number(planted)} | ${number(outputs)} | ${number(shown.length)} |`;
  return `# Does a credential show?

Made by \`npm run bench -- leaks\`; \`--full\` plants every kind at every place. The tests plant some hundred of them, each kind and
each place at least once.

Made-up credentials of ${secretKinds.length} kinds (tokens of vendors as their documentation describes them, passwords as people choose them, connection
strings, addresses, headers, commands and files) are planted at ${fileContexts.length} places of configuration and code, on ${sides.length} sides of a change, and at
${foreignPlaces.length + 1} places of what a watch reads: titles, messages, answers of servers, labels of metrics. These outputs are searched: comment, code scanning, annotations, log, JSON, outputs, job summary, incident, revert. The words of a status and of a rollback's comment are not searched. One counts as shown if six neighbouring characters of it can
be read, also with base64, percent signs, entities, backslashes or Markdown undone.

| | planted | outputs | shown |
|---|---:|---:|---:|
${row("review of pull requests", review)}
${row("watch and revert", watch)}

Hidden though it is none: ${hidden} of ${neutral} settings that a reviewer has to read (hosts, digests, commits, ids, ARNs, versions, texts).

Names of settings: of ${credentialNames.length} under which people keep credentials ${known} are known, and of ${otherNames.length} that look like them ${mistaken} are taken for one.

Reading, judging and telling a changed file took ${((1000 * cpuSeconds) / review.planted).toFixed(1)} ms of CPU, twice: with settings and without.
`;
}
