/** What has to be known of a programming language to tell its literals and names from the rest. */
export interface CodeLanguage {
  id: "javascript" | "python" | "go" | "jvm" | "csharp" | "ruby" | "elixir" | "php" | "rust";
  lineComments: readonly string[];
  /** Quotes whose strings may span lines, longest first. */
  longQuotes: readonly string[];
  /** Quotes whose strings end on their line. */
  quotes: readonly string[];
}

const slashes = ["//"];
const hash = ["#"];
const both = ['"', "'"];

const javascript: CodeLanguage = { id: "javascript", lineComments: slashes, longQuotes: ["`"], quotes: both };
const python: CodeLanguage = { id: "python", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
const go: CodeLanguage = { id: "go", lineComments: slashes, longQuotes: ["`"], quotes: both };
const jvm: CodeLanguage = { id: "jvm", lineComments: slashes, longQuotes: ['"""', "'''"], quotes: both };
const csharp: CodeLanguage = { id: "csharp", lineComments: slashes, longQuotes: ['"""'], quotes: both };
const ruby: CodeLanguage = { id: "ruby", lineComments: hash, longQuotes: [], quotes: both };
const elixir: CodeLanguage = { id: "elixir", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
const php: CodeLanguage = { id: "php", lineComments: ["//", "#"], longQuotes: both, quotes: [] };
// A single quote in Rust begins a lifetime more often than a character.
const rust: CodeLanguage = { id: "rust", lineComments: slashes, longQuotes: ['"'], quotes: [] };

const byExtension: Readonly<Record<string, CodeLanguage>> = {
  ts: javascript,
  tsx: javascript,
  mts: javascript,
  cts: javascript,
  js: javascript,
  jsx: javascript,
  mjs: javascript,
  cjs: javascript,
  vue: javascript,
  svelte: javascript,
  py: python,
  go,
  java: jvm,
  kt: jvm,
  kts: jvm,
  groovy: jvm,
  gradle: jvm,
  scala: jvm,
  cs: csharp,
  rb: ruby,
  rake: ruby,
  ru: ruby,
  php,
  rs: rust,
  ex: elixir,
  exs: elixir,
  swift: jvm,
  dart: jvm,
};

/** Files of code without an ending of their own. */
const byName: readonly [RegExp, CodeLanguage][] = [
  [
    /^(?:rakefile|vagrantfile|fastfile|appfile|deliverfile|capfile|guardfile|puppetfile|berksfile|dangerfile)$/u,
    ruby,
  ],
  [/^jenkinsfile(?:\.[\w-]+)?$/u, jvm],
  [/^(?:tiltfile|build\.bazel|module\.bazel|workspace(?:\.bazel)?|.+\.(?:bzl|star))$/u, python],
];

export function codeLanguage(path: string): CodeLanguage | undefined {
  const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const named = byName.find(([pattern]) => pattern.test(file));
  if (named !== undefined) return named[1];
  const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
