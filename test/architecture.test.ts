import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");
const files = globSync("**/*.ts", { cwd: src });
const thinking = ["judge", "review", "revert", "incident"];

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
  judge: { values: [], types: thinking },
  review: { values: [], types: thinking },
  revert: { values: [], types: thinking },
  incident: { values: [], types: thinking },
  report: { values: [], types: thinking },
  world: { values: ["errors"], types: thinking },
  settings: {
    values: ["errors", "world/sources", "world/probes", "world/duration", "review"],
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

test.each(files.filter((file) => [...thinking, "report"].includes(room(file))))(
  "%s thinks and does nothing else",
  (file) => {
    const text = readFileSync(join(src, file), "utf8");
    const effects =
      /\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|\bprocess\.|\bfetch\(|performance\.now/gu;
    expect(codeOf(text).match(effects) ?? []).toEqual([]);
    expect(text.match(/from "(?:@actions\/[^"]*|node:[^"]*|axios|@octokit\/[^"]*)"/gu) ?? []).toEqual([]);
  },
);
