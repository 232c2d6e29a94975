import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileKinds } from "../src/revert/files/file-kinds.ts";
import { notifierKinds } from "../src/world/notifiers/index.ts";
import { allSourceKinds } from "../src/world/sources/index.ts";
import { type PresetRow, presetNames, presets } from "../src/world/sources/presets.ts";
import { settingsTables } from "./settings-page.ts";
import { warningsText } from "./warnings-page.ts";

const root = join(import.meta.dirname, "..");
const sourceKinds = await allSourceKinds();

/** One part of a page that follows from a list in the sources; it stands between `<!-- made: NAME -->` and `<!-- /made -->`. */
interface MadePart {
  file: string;
  name: string;
  text: () => string;
}

/** Every part of the documentation that is made. To add one, put its two marks into the page and a row here. */
const parts: readonly MadePart[] = [
  { file: "docs/sources.md", name: "sources", text: sourcesTable },
  { file: "docs/sources.md", name: "presets", text: presetsTable },
  { file: "README.md", name: "sources", text: sourcesTable },
  { file: "docs/incident.md", name: "notifiers", text: notifiersTable },
  { file: "docs/settings.md", name: "settings", text: settingsTables },
  { file: "docs/revert.md", name: "file-kinds", text: fileKindsTable },
  { file: "docs/revert-warnings.md", name: "warnings", text: warningsText },
];

/** Pages that are not what the sources yield, by their paths; `write` puts them right. */
export function stalePages({ write }: { write: boolean }): string[] {
  const stale = new Set<string>();
  for (const { file, name, text } of parts) {
    const path = join(root, file);
    const page = readFileSync(path, "utf8");
    const made = withPart(page, name, text());
    if (made === undefined) throw new Error(`${file} has no part <!-- made: ${name} --> … <!-- /made -->`);
    if (made === page) continue;
    stale.add(file);
    if (write) writeFileSync(path, made);
  }
  return [...stale];
}

/** The page with this text between the marks; undefined when it has no such marks. */
export function withPart(page: string, name: string, text: string): string | undefined {
  const open = `<!-- made: ${name} -->\n`;
  const start = page.indexOf(open);
  const end = page.indexOf("<!-- /made -->", start);
  if (start < 0 || end < 0) return undefined;
  return `${page.slice(0, start + open.length)}${text.trimEnd()}\n${page.slice(end)}`;
}

function notifiersTable(): string {
  const rows = notifierKinds.map(({ type, summary }) => `| \`${type}\` | ${summary} |`);
  return ["| Type | Whom it tells, and how |", "|---|---|", ...rows].join("\n");
}

function sourcesTable(): string {
  const rows = sourceKinds.map(({ type, summary }) => `| \`${type}\` | ${summary} |`);
  return ["| Type | What it reads |", "|---|---|", ...rows].join("\n");
}

function presetsTable(): string {
  const rows = presetNames.flatMap((name) =>
    presets[name].map(({ framework, source, errors, latency }: PresetRow) => {
      const counted = errors === undefined ? "" : `\`${errors.total}\`, ${failedWords(errors)}`;
      return `| \`${name}\` | [${framework}](${source}) | ${counted} | ${latency === undefined ? "" : `\`${latency}\``} |`;
    }),
  );
  return ["| Preset | Metrics of | Errors | Latency |", "|---|---|---|---|", ...rows].join("\n");
}

function failedWords(errors: NonNullable<PresetRow["errors"]>): string {
  if ("bad" in errors) return `failed: \`${errors.bad}\``;
  return `failed: \`${errors.of}=~"${errors.failed.replaceAll("|", "\\|")}"\``;
}

/** What a revert can't simply put back: for each kind its tools, each with its makers' page. */
function fileKindsTable(): string {
  const rows = fileKinds.map(
    ({ kind, rows: own }) =>
      `| \`${kind}\` | ${own.map(({ what, source }) => `[${what}](${source})`).join(", ")} |`,
  );
  return ["| Rule | Tools |", "|---|---|", ...rows].join("\n");
}
