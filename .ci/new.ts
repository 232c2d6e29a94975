/** `npm run new source|rule|format NAME`: writes the files of a new entry of an open room from a template that passes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An entry by the name of its file, and by the name that it exports. */
interface Entry {
  name: string;
  camel: string;
}

interface Kind {
  /** Template → where it goes. */
  files: Record<string, string>;
  /** The list that names every entry, and how it takes one more. */
  list: string;
  add: (list: string, entry: Entry) => string;
  next: string;
}

const kinds: Record<string, Kind> = {
  source: {
    files: {
      "source.ts.txt": "src/world/sources/__name__.ts",
      "source.cases.ts.txt": "test/world/sources/contracts/__name__.ts",
    },
    list: "src/world/sources/index.ts",
    add: (list, entry) => withRow(list, "sources", entry),
    next: "describe its settings on docs/sources.md",
  },
  rule: {
    files: {
      "rule.ts.txt": "src/review/rules/__name__.ts",
      "rule-corpus.yml.txt": "test/review/corpus/__name__.yml",
    },
    list: "src/review/rules/index.ts",
    add: (list, entry) => withEntry(list, "rules", entry),
    next: "npx vitest run test/review/rules --update writes its part of docs/rules.md",
  },
  format: {
    files: {
      "format.ts.txt": "src/review/formats/__name__.ts",
      "format-contract.ts.txt": "test/review/formats/contracts/__name__.ts",
    },
    list: "src/review/formats/index.ts",
    add: (list, entry) => withEntry(list, "formats", entry),
    next: "name it on docs/review.md",
  },
};

/** The words that a template is filled with. */
function wordsOf(name: string): Record<string, string> {
  const words = name.split("-");
  const title = words.join(" ");
  return {
    __name__: name,
    __camel__: words.map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join(""),
    __snake__: words.join("_"),
    __Title__: title[0]!.toUpperCase() + title.slice(1),
    __phrase__: words.map((word) => JSON.stringify(word)).join(", "),
  };
}

function fill(text: string, words: Record<string, string>): string {
  return text.replace(/__(?:name|camel|snake|Title|phrase)__/gu, (mark) => words[mark]!);
}

/** The array with one more import and one more name. */
export function withEntry(list: string, array: string, { name, camel }: Entry): string {
  const imported = `import { ${camel} } from "./${name}.ts";\n`;
  const start = list.search(/^(?:\/\*\*|export const)/mu);
  const named = `${list.slice(0, start).trimEnd()}\n${imported}\n${list.slice(start)}`;
  const open = named.indexOf("= [", named.indexOf(`export const ${array}`));
  const close = named.indexOf("]", open + 3);
  const entries = named
    .slice(open + 3, close)
    .trim()
    .replace(/,$/u, "");
  return `${named.slice(0, open)}= [${entries}, ${camel}${named.slice(close)}`;
}

/** The table with one more row, whose file is loaded on demand. */
export function withRow(list: string, table: string, { name, camel }: Entry): string {
  const close = list.indexOf("\n};", list.indexOf(`const ${table}`)) + 1;
  const key = name === camel ? name : JSON.stringify(name);
  return `${list.slice(0, close)}  ${key}: async () => (await import("./${name}.ts")).${camel},\n${list.slice(close)}`;
}

/** Writes the files below `root`; answers what was written. Nothing is written when one of them is there already. */
export function createEntry(root: string, kindName: string, name: string): string[] {
  const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (kind === undefined)
    throw new Error(`npm run new KIND NAME, KIND being one of: ${Object.keys(kinds).join(", ")}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))
    throw new Error("the name is in kebab-case, such as cloud-watch");
  const words = wordsOf(name);
  const files = Object.entries(kind.files).map(([template, path]) => ({
    path: fill(path, words),
    text: fill(readFileSync(join(import.meta.dirname, "templates", template), "utf8"), words),
  }));
  const there = files.filter(({ path }) => existsSync(join(root, path))).map(({ path }) => path);
  if (there.length > 0) throw new Error(`${there.join(", ")} is there already`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const list = join(root, kind.list);
  writeFileSync(list, kind.add(readFileSync(list, "utf8"), { name, camel: words.__camel__! }));
  return [...files.map(({ path }) => path), kind.list];
}

if (import.meta.main) {
  const [kind = "", name = ""] = process.argv.slice(2);
  try {
    const written = createEntry(join(import.meta.dirname, ".."), kind, name);
    console.log(
      `${written.join("\n")}\n\nThen: npx biome check --write src test; ${kinds[kind]!.next}; npm test.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
