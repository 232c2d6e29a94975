import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");
const files = globSync("**/*.ts", { cwd: src });
const thinking = ["judge", "review", "revert", "incident", "setup"];

function room(path: string): string {
  const [first] = path.split("/");
  return path.includes("/") ? first! : path.replace(/\.ts$/u, "");
}

/** Statements, without what comments, strings and patterns say. */
function codeOf(text: string): string {
  const quoted = /\/\*[\s\S]*?\*\/|\/\/.*$|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gmu;
  const patterns = /(?<=[=(,:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gu;
  return text.replace(quoted, '""').replace(patterns, '""');
}

interface Import {
  target: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), "utf8");
  return [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)/gmu),
  ].map(([, type, fixed, dynamic]) => ({
    target: relative(src, normalize(join(src, dirname(file), fixed ?? dynamic!))),
    typeOnly: type !== undefined,
  }));
}

/** What each room may import: values, then types. */
const rules: Record<string, { values: string[]; types: string[] }> = {
  errors: { values: [], types: [] },
  text: { values: [], types: [] },
  judge: { values: ["text"], types: thinking },
  review: { values: ["text"], types: thinking },
  revert: { values: ["text"], types: thinking },
  incident: { values: ["text"], types: thinking },
  setup: { values: ["text"], types: thinking },
  report: { values: ["text"], types: thinking },
  world: { values: ["errors", "text"], types: thinking },
  stories: { values: ["errors", "settings", "report", "text", "world", ...thinking], types: [] },
  commands: { values: ["errors", "settings", "report", "text", "world", "stories", ...thinking], types: [] },
  // The doors: what they do is a row in a table of modes or of commands.
  action: {
    values: ["errors", "settings", "stories", "text", "world", "report/text", "review/secrets"],
    types: [],
  },
  cli: { values: ["errors", "commands", "world"], types: ["world"] },
  settings: {
    values: [
      "errors",
      "world/sources",
      "world/probes",
      "world/notifiers",
      "incident/quiet",
      "world/duration",
      "text",
      "review",
    ],
    types: ["world", ...thinking],
  },
};

test.each(files.filter((file) => rules[room(file)] !== undefined))(
  "%s imports only what its room allows",
  (file) => {
    const own = room(file);
    const wrong = importsOf(file).filter(({ target, typeOnly }) => {
      if (room(target) === own) return false;
      const { values, types } = rules[own]!;
      const allowed = typeOnly ? [...values, ...types] : values;
      return !allowed.some((place) => target === `${place}.ts` || target.startsWith(`${place}/`));
    });
    expect(wrong.map(({ target, typeOnly }) => `${typeOnly ? "type " : ""}${target}`)).toEqual([]);
  },
);

test.each(files.filter((file) => [...thinking, "report", "text"].includes(room(file))))(
  "%s thinks and does nothing else",
  (file) => {
    const text = readFileSync(join(src, file), "utf8");
    const effects =
      /\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|\bprocess\.|\bfetch\(|performance\.now/gu;
    expect(codeOf(text).match(effects) ?? []).toEqual([]);
    expect(text.match(/from "(?:@actions\/[^"]*|node:[^"]*|axios|@octokit\/[^"]*)"/gu) ?? []).toEqual([]);
  },
);

/** Chapters of the rooms that have them, each with the chapters of its own room that it may import; "" is the room's top. */
const chapters: Record<string, Record<string, string[]>> = {
  stories: {
    signals: [],
    deploy: ["signals", "revert", "revert/read"],
    watch: ["deploy", "signals", ""],
    "second-look": ["signals", "watch"],
    quiet: ["watch", "respond", "revert", "revert/read"],
    revert: ["revert/read"],
    "revert/read": [],
    incident: ["watch", "signals", "revert", "revert/read"],
    verify: ["revert"],
    reapply: ["revert", "revert/read"],
    respond: ["incident", "watch", "deploy", "signals", "revert", "revert/read", "verify", "reapply"],
    approvals: [],
    review: ["approvals", ""],
    gate: ["deploy", "signals", "revert", "revert/read"],
    doctor: ["watch", "deploy", "signals", "revert/read", ""],
    "": [
      "watch",
      "deploy",
      "signals",
      "quiet",
      "second-look",
      "reapply",
      "respond",
      "incident",
      "approvals",
      "review",
      "gate",
      "doctor",
    ],
  },
};

/** Folders that are meant to grow: a new entry is one file and one name in the folder's list. */
const openFolders = [
  "review/formats",
  "review/rules",
  "world/sources",
  "world/notifiers",
  "world/github",
  "report",
];

function folderOf(path: string): string {
  return dirname(path) === "." ? "" : dirname(path);
}

test.each(Object.keys(chapters))("the chapters of %s import each other one way only", (own) => {
  const wrong = files
    .filter((file) => room(file) === own && file.includes("/"))
    .flatMap((file) => {
      const chapter = folderOf(file).slice(own.length + 1);
      const allowed = chapters[own]![chapter];
      if (allowed === undefined) return [`${file} is in a chapter that the plan does not know`];
      return importsOf(file)
        .filter(({ target }) => room(target) === own && target.startsWith(`${own}/`))
        .filter(({ target }) => {
          const other = folderOf(target).slice(own.length + 1);
          return other !== chapter && !allowed.includes(other);
        })
        .map(({ target }) => `${file} imports ${target}`);
    });
  expect(wrong).toEqual([]);
});

test("no folder is a warehouse: 20 files at most, 14 in a chapter of the stories", () => {
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(folderOf(file), (sizes.get(folderOf(file)) ?? 0) + 1);
  const tooMany = [...sizes].filter(
    ([folder, count]) => !openFolders.includes(folder) && count > (folder.startsWith("stories") ? 14 : 20),
  );
  expect(tooMany).toEqual([]);
});

/** Tables of facts, which grow by rows; and files that are still too long, each with what it may have at most. */
const longer: Record<string, number> = {
  "review/integrations/catalogue.ts": Number.POSITIVE_INFINITY,
  "review/integrations/client-names.ts": Number.POSITIVE_INFINITY,
  "revert/files/other-kinds.ts": Number.POSITIVE_INFINITY,
  "world/github/github.ts": 500,
  "settings/event.ts": 270,
};

test("a file is read in one go: 250 lines at most", () => {
  const long = files
    .map((file) => ({ file, lines: readFileSync(join(src, file), "utf8").split("\n").length - 1 }))
    .filter(({ file, lines }) => lines > (longer[file.replaceAll("\\", "/")] ?? 250));
  expect(long).toEqual([]);
  // What has become short needs no exception any more.
  const stale = Object.keys(longer).filter(
    (file) => readFileSync(join(src, file), "utf8").split("\n").length - 1 <= 250,
  );
  expect(stale).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test.each(files.filter((file) => ["stories", "commands", "settings"].includes(room(file))))(
  "%s acts only through the world it is given",
  (file) => {
    const effects =
      /Date\.now|new Date\(\)|performance\.now|Math\.random|\bprocess\.|\bfetch\(|\bsetTimeout\(/gu;
    const text = readFileSync(join(src, file), "utf8");
    expect(codeOf(text).match(effects) ?? []).toEqual([]);
    const modules = /from "(?:@actions\/[^"]*|node:(?!path"|crypto"|util")[^"]*|axios|@octokit\/[^"]*)"/gu;
    expect(text.match(modules) ?? []).toEqual([]);
  },
);
