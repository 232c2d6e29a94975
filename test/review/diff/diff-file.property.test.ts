import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { isPosition, type Setting } from "../../../src/review/diff/change.ts";
import { diffFile } from "../../../src/review/diff/diff-file.ts";
import { settingsIn } from "../../../src/review/diff/read-settings.ts";

type Value = string | number | boolean | Value[] | { [key: string]: Value };

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/u).filter((text) => !/^env/u.test(text));
const scalar = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.stringMatching(/^[ "'#:\\{}[\],&*!|>%@=$-]{0,8}$/u),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
);
const { mapping } = fc.letrec<{ mapping: Record<string, Value>; value: Value }>((tie) => ({
  mapping: fc.dictionary(name, tie("value"), { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<
    Record<string, Value>
  >,
  value: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("value"), { maxLength: 4 }), tie("mapping")),
}));
/** One level of names with plain text, which even the poorest format can say. */
const flatName = name.filter(
  (text) =>
    !/^(?:a[ns]d?|as|async|await|def|del|elif|else|for|from|if|in|is|nonlocal|not|or|pass|raise|try|while|with|yield|assert|break|class|continue|except|finally|global|import|lambda|return)$/u.test(
      text,
    ),
);
const flat = fc.dictionary(flatName, fc.stringMatching(/^[a-zA-Z0-9_./:-]{1,20}$/u), {
  minKeys: 1,
  maxKeys: 8,
});

function shuffled(value: Value, order: () => number): Value {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== "object") return value;
  const members = Object.entries(value).map(([key, member]) => ({ key, member, rank: order() }));
  members.sort((left, right) => left.rank - right.rank);
  return Object.fromEntries(members.map(({ key, member }) => [key, shuffled(member, order)]));
}

/** The same tree in other words. */
const styles: Record<string, ((tree: Value) => string)[]> = {
  "a.yml": [
    (tree) => stringify(tree),
    (tree) => stringify(tree, { indent: 4, defaultStringType: "QUOTE_DOUBLE", aliasDuplicateObjects: true }),
    (tree) => stringify(tree, { defaultStringType: "QUOTE_SINGLE", lineWidth: 0 }),
    (tree) => `\uFEFF# head\n${stringify(tree, { collectionStyle: "flow" })}`.replaceAll("\n", "\r\n"),
    (tree) => JSON.stringify(tree),
  ],
  "a.json": [
    (tree) => JSON.stringify(tree),
    (tree) => JSON.stringify(tree, null, "\t").replaceAll("\n", "\r\n"),
    (tree) => `// head\n${JSON.stringify(tree, null, 2)} /* tail */\n`,
  ],
};
const flatStyles: Record<string, ((tree: Record<string, string>) => string)[]> = {
  ".env": [
    (tree) => lines(tree, (key, value) => `${key}=${value}`),
    (tree) => lines(tree, (key, value) => `# c\nexport ${key}="${value}"  # c`),
  ],
  "a.ini": [
    (tree) => `[s]\n${lines(tree, (key, value) => `${key}=${value}`)}`,
    (tree) => `[s]\n${lines(tree, (key, value) => `; c\n${key} = "${value}"`)}`,
  ],
  "a.properties": [
    (tree) => lines(tree, (key, value) => `${key}=${value}`),
    (tree) => lines(tree, (key, value) => `! c\n  ${key} : ${value}`),
  ],
  "a.toml": [
    (tree) => `[s]\n${lines(tree, (key, value) => `${key} = "${value}"`)}`,
    (tree) => lines(tree, (key, value) => `# c\ns.${key} = '${value}'`),
  ],
  "a.tf": [
    (tree) => `x "s" {\n${lines(tree, (key, value) => `${key}="${value}"`)}\n}`,
    (tree) => `x "s" {\n${lines(tree, (key, value) => `# c\n\t${key}   =   "${value}"`)}\n}\n`,
  ],
  "a.xml": [
    (tree) => `<s>${lines(tree, (key, value) => `<${key}>${value}</${key}>`)}</s>`,
    (tree) => `<s>${lines(tree, (key, value) => `<!-- c --><${key}>\n  ${value}\n</${key}>`)}</s>`,
  ],
  "settings.py": [
    (tree) => lines(tree, (key, value) => `${key} = "${value}"`),
    (tree) => lines(tree, (key, value) => `# c "x"\n${key} = '${value}'`),
  ],
};

function lines(tree: Record<string, string>, write: (key: string, value: string) => string): string {
  return Object.entries(tree)
    .map(([key, value]) => write(key, value))
    .join("\n");
}

const runs = { numRuns: 200 };

test.each(Object.entries(styles))("nothing changes in %s but key order and style", (path, writers) => {
  const style = fc.constantFrom(...writers);
  fc.assert(
    fc.property(mapping, style, style, fc.infiniteStream(fc.nat()), (tree, first, second, ranks) => {
      const before = first(tree);
      const after = second(shuffled(tree, () => ranks.next().value));
      expect(diffFile({ path, before, after: before })).toMatchObject({ changes: [], problems: [] });
      expect(diffFile({ path, before, after })).toMatchObject({ changes: [], problems: [] });
    }),
    runs,
  );
});

test.each(Object.entries(flatStyles))("nothing changes in %s but key order and style", (path, writers) => {
  const style = fc.constantFrom(...writers);
  fc.assert(
    fc.property(flat, style, style, fc.infiniteStream(fc.nat()), (tree, first, second, ranks) => {
      const after = second(shuffled(tree, () => ranks.next().value) as Record<string, string>);
      expect(diffFile({ path, before: first(tree), after })).toMatchObject({ changes: [], problems: [] });
      expect(settingsIn(path, after)).toHaveLength(Object.keys(tree).length);
    }),
    runs,
  );
});

test.each([...Object.entries(styles), ...Object.entries(flatStyles)])(
  "one value changed in %s is one change, at its line",
  (path, writers) => {
    fc.assert(
      fc.property(flat, fc.constantFrom(...writers), fc.nat(), (tree, write, pick) => {
        const keys = Object.keys(tree);
        const key = keys[pick % keys.length]!;
        const changed = { ...tree, [key]: "another-value" };
        const text = write(changed);
        const { changes } = diffFile({ path, before: write(tree), after: text });
        expect(changes).toHaveLength(tree[key] === "another-value" ? 0 : 1);
        for (const change of changes) {
          expect(change).toMatchObject({
            kind: "edited",
            before: { value: tree[key] },
            after: { value: "another-value" },
          });
          expect(change.key.at(-1)).toBe(key);
          expect(text.split("\n")[change.line - 1]).toContain("another-value");
        }
      }),
      runs,
    );
  },
);

test("every value of a tree is found, whatever the format", () => {
  fc.assert(
    fc.property(mapping, (tree) => {
      const told = (settings: Setting[]): string[] =>
        settings
          .map(({ key, value, type }) => JSON.stringify([key.filter((one) => !isPosition(one)), value, type]))
          .sort();
      expect(told(settingsIn("a.yml", stringify(tree)))).toEqual(
        told(settingsIn("a.json", JSON.stringify(tree))),
      );
    }),
    runs,
  );
});

const paths = [
  "a.yml",
  "a.json",
  "a.toml",
  ".env",
  "a.ini",
  "a.properties",
  "a.xml",
  "a.tf",
  "a.ts",
  "config.py",
  "go.mod",
  "pom.xml",
  "package.json",
  "requirements.txt",
  "build.gradle",
  "Gemfile",
  "a.csproj",
  "a.rb",
  "a.rs",
];
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "`",
        "${",
        "<",
        ">",
        "a",
        "=",
        ":",
        "\n",
        " ",
        "-",
        "&a",
        "*a",
        "<<",
        "#",
        "/*",
        "\\",
        "\ud800",
        "\0",
        "1",
        "<<A\n",
        "{{",
        "}}",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

test("no text makes reading fail, nor differ from itself", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), hostile, hostile, (path, before, after) => {
      expect(diffFile({ path, before: after, after }).changes).toEqual([]);
      diffFile({ path, before, after });
    }),
    { numRuns: 3_000 },
  );
});
