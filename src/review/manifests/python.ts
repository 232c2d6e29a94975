import type { Setting } from "../diff/change.ts";
import { Unreadable, until } from "../formats/format.ts";
import { ini } from "../formats/ini.ts";
import { parseJson } from "../formats/json.ts";
import { parseYaml } from "../formats/parse-yaml.ts";
import { parseToml } from "../formats/toml.ts";
import type { Tree } from "../formats/tree.ts";
import {
  at,
  dependency,
  type Group,
  itemsOf,
  linesOf,
  type Manifest,
  mapped,
  membersOf,
  named,
} from "./manifest.ts";

export const requirements: Manifest = {
  name: "requirements",
  matches: (path) =>
    /(?:^|[/._-])(?:requirements|constraints)(?:[._-][\w.-]+)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/u.test(
      path.toLowerCase(),
    ),
  parse: (text) => linesOf(text).flatMap(({ content, line }) => requirement("dependencies", content, line)),
};

/** @see https://peps.python.org/pep-0508/ */
function requirement(group: Group, source: string, line: number): Setting[] {
  const [, place, egg] = /^(?:-e |--editable )?(\S+)#egg=([\w.-]+)/u.exec(source.trim()) ?? [];
  if (egg !== undefined) return [dependency(group, egg, place, line)];
  const content = until(until(source, /(?:^|\s)#/u), /\s--hash/u)
    .replace(/\\$/u, "")
    .trim();
  const [, name, range = ""] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/u.exec(content) ?? [];
  return name === undefined ? [] : [dependency(group, name, range.replaceAll(/[\s()]|@\s/gu, ""), line)];
}

function requirementsIn(group: Group, tree: Tree | undefined): Setting[] {
  return itemsOf(tree).flatMap((item) =>
    item.kind === "value" ? requirement(group, item.value, item.line) : [],
  );
}

/** The standard's tables, and those of Poetry, PDM, uv and Hatch. */
export const pyproject: Manifest = {
  name: "pyproject.toml",
  matches: named(/^pyproject\.toml$/u),
  parse(text) {
    const root = parseToml(text);
    const tool = at(root, "tool");
    const poetry = at(tool, "poetry");
    return [
      ...requirementsIn("dependencies", at(root, "project", "dependencies")),
      ...membersOf(at(root, "project", "optional-dependencies")).flatMap(([, list]) =>
        requirementsIn("optionalDependencies", list),
      ),
      ...membersOf(at(root, "dependency-groups")).flatMap(([, list]) =>
        requirementsIn("devDependencies", list),
      ),
      ...mapped("dependencies", at(poetry, "dependencies")),
      ...mapped("devDependencies", at(poetry, "dev-dependencies")),
      ...membersOf(at(poetry, "group")).flatMap(([, group]) =>
        mapped("devDependencies", at(group, "dependencies")),
      ),
      ...membersOf(at(tool, "pdm", "dev-dependencies")).flatMap(([, list]) =>
        requirementsIn("devDependencies", list),
      ),
      ...requirementsIn("devDependencies", at(tool, "uv", "dev-dependencies")),
      ...["override-dependencies", "constraint-dependencies"].flatMap((name) =>
        requirementsIn("overrides", at(tool, "uv", name)),
      ),
      ...membersOf(at(tool, "hatch", "envs")).flatMap(([, env]) =>
        ["dependencies", "extra-dependencies"].flatMap((name) =>
          requirementsIn("devDependencies", at(env, name)),
        ),
      ),
    ];
  },
};

export const setupCfg: Manifest = {
  name: "setup.cfg",
  matches: named(/^setup\.cfg$/u),
  parse: (text) =>
    ini.parse(text, "setup.cfg").flatMap(({ key: [section = "", name = ""], value = "", line }) => {
      const group = setupGroups[section === "options" ? name : section];
      if (group === undefined) return [];
      // One a line, below the name.
      const lines = value.split("\n");
      const first = lines.length > 1 || /\n\s/u.test(text) ? line + 1 : line;
      return lines.flatMap((content, index) => requirement(group, content, first + index));
    }),
};

const setupGroups: Readonly<Record<string, Group | undefined>> = {
  install_requires: "dependencies",
  tests_require: "devDependencies",
  setup_requires: "devDependencies",
  "options.extras_require": "optionalDependencies",
};

/** The lists of requirements in a call of `setup()`; what they are computed from is not run. */
export const setupPy: Manifest = {
  name: "setup.py",
  matches: named(/^setup\.py$/u),
  parse(text) {
    let group: Group | undefined;
    let depth = 0;
    return linesOf(text).flatMap(({ content, line }) => {
      const bare = until(content, /(?:^|\s)#/u);
      const opens = /\b(\w+)\s{0,5}=\s{0,5}[[{]/u.exec(bare.slice(0, 300));
      if (depth === 0 && opens !== null) group = setupGroups[lists[(opens[1] ?? "").toLowerCase()] ?? ""];
      if (group === undefined) return [];
      const within = group;
      const from = depth === 0 && opens !== null ? opens.index : 0;
      depth += bare.slice(from).split(/[[{]/u).length - bare.slice(from).split(/[\]}]/u).length;
      if (depth <= 0) {
        depth = 0;
        group = undefined;
      }
      return [...bare.slice(from).matchAll(/["']([^"'\n]{1,300})["']\s?(:?)/gu)].flatMap(
        ([, quoted = "", mark]) =>
          // The name of an extra ends with a colon.
          mark === ":" ? [] : requirement(within, quoted, line),
      );
    });
  },
};

const lists: Readonly<Record<string, string | undefined>> = {
  install_requires: "install_requires",
  requires: "install_requires",
  requirements: "install_requires",
  required: "install_requires",
  install_reqs: "install_requires",
  tests_require: "tests_require",
  setup_requires: "setup_requires",
  extras_require: "options.extras_require",
  extras: "options.extras_require",
};

export const pipfile: Manifest = {
  name: "Pipfile",
  matches: named(/^pipfile$/u),
  parse(text) {
    const root = parseToml(text);
    return [
      ...mapped("dependencies", at(root, "packages")),
      ...mapped("devDependencies", at(root, "dev-packages")),
    ];
  },
};

export const pipfileLock: Manifest = {
  name: "Pipfile.lock",
  matches: named(/^pipfile\.lock$/u),
  parse: (text) => mapped("locked", at(parseJson(text), "default")),
};

/** Conda's `environment.yml`, with what pip is to install. A version begins with its sign: `=1.2`, `>=2`. */
export const condaEnvironment: Manifest = {
  name: "conda environment",
  matches: named(/^(?:conda[-_.])?environment(?:[-_.][\w-]+)?\.ya?ml$|^conda\.ya?ml$/u),
  recognises: (text) =>
    /^dependencies:/mu.test(text) && /^(?:channels|name|prefix):|^ {0,8}- {1,4}(?:python|pip)\b/mu.test(text),
  parse(text) {
    const root = parseYaml(text)[0]?.tree;
    if (root?.kind !== "mapping") throw new Unreadable("holds no mapping");
    return itemsOf(at(root, "dependencies")).flatMap((item): Setting[] => {
      if (item.kind === "value") {
        const [, name, version = ""] =
          /^(?:[\w./-]{1,100}::)?([A-Za-z\d][\w.-]{0,200})\s?([=<>!~ ].{0,200})?$/u.exec(item.value.trim()) ??
          [];
        // A third part after another sign is the build.
        const plain = version.trim().replace(/^={1,2}([^=]*)(?:=[^=]*)?$/u, "==$1");
        return name === undefined ? [] : [dependency("dependencies", name, plain, item.line)];
      }
      return requirementsIn("dependencies", at(item, "pip"));
    });
  },
};
