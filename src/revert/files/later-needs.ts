import { kindsOfFile } from "./classify-file.ts";
import type { RevertedFile } from "./look-at-files.ts";
import { testFiles } from "./migrations.ts";

/** A file that changed on one side: what lines it lost and got, in its text as it is then. */
export interface SideOfFile {
  path: string;
  lost: readonly string[];
  got: readonly { text: string; line: number }[];
  /** The whole file goes, or comes. */
  gone?: boolean;
}

/** A file that was looked into, as one side of the question. */
export function sideOf({
  path,
  removed = [],
  restored = [],
  restoredAt,
  isDeleted,
}: RevertedFile): SideOfFile {
  const got = restored.map((text, at) => ({ text, line: restoredAt?.[at] ?? 0 }));
  return { path, lost: removed, got, ...(isDeleted && { gone: true }) };
}

/** A line that stays and uses what goes. */
export interface Need {
  /** Where the use stands. */
  path: string;
  line: number;
  /** A name, or a file's path. */
  name: string;
  /** Where it was defined. */
  from: string;
}

/** Names by which something is defined, in the languages that people deploy, and as columns, variables and keys. */
const definitions: readonly RegExp[] = [
  /^\s*(?:export\s+)?(?:default\s+)?(?:public\s+|private\s+|protected\s+|internal\s+|static\s+|abstract\s+|final\s+|async\s+|open\s+|override\s+|suspend\s+|pub(?:\([a-z]{1,10}\))?\s+|const\s+|unsafe\s+){0,5}(?:function\*?|class|interface|enum|trait|struct|record|object|module|namespace|protocol|mixin|def|defp|defmodule|defmacro|func|fun|fn|type|sub)\s+(?:\([^)]{0,80}\)\s*)?(?:self\.)?([A-Za-z_$][\w$]{2,80})/u,
  // What is set within a function is nobody else's.
  /^(?:export\s+)?(?:const|let|var|val|static|final)\s+(?:mut\s+)?([A-Za-z_$][\w$]{2,80})\s*[:=]/u,
  /^\s{0,4}(?:public|protected|internal)\s+(?:static\s+|async\s+|virtual\s+|override\s+|final\s+|readonly\s+){0,3}[\w<>[\],.? ]{1,60}\s([A-Za-z_]\w{2,80})\s*(?:\(|\{|=|;)/u,
  /^([A-Z][A-Z0-9_]{3,80})\s*[:=]/u,
  /^\s*(?:add_column|add_reference|t\.\w{2,20})\s*\(?\s*(?::\w{1,60},\s*)?[:"']([a-z_]\w{2,80})/u,
  /\badd\s+column\s+(?:if\s+not\s+exists\s+)?["'`[]?([A-Za-z_]\w{2,80})/iu,
  /\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(?:[\w"`]{1,40}\.)?["'`[]?([A-Za-z_]\w{2,80})/iu,
  /^\s*(?:field|column|rpc|message|service|input|scalar|union)\s+:?([A-Za-z_]\w{2,80})/u,
];

/** Names of definitions that a migration takes away. */
const removals: readonly RegExp[] = [
  /\b(?:remove_column|remove_reference|rename_column)\s*\(?\s*:\w{1,60},\s*:(\w{3,80})/u,
  /\bdrop\s+column\s+(?:if\s+exists\s+)?["'`[]?([A-Za-z_]\w{2,80})/iu,
  /\bdrop\s+table\s+(?:if\s+exists\s+)?(?:[\w"`]{1,40}\.)?["'`[]?([A-Za-z_]\w{2,80})/iu,
  /\b(?:dropColumn|removeColumn)\(\s*["'][^"']{0,60}["']\s*,\s*["']([A-Za-z_]\w{2,80})["']/u,
  /\bRemoveField\([^)]{0,80}\bname=["']([a-z_]\w{2,80})["']/u,
];

const code =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|rake|erb|haml|php|java|kt|kts|scala|groovy|cs|fs|vb|go|rs|exs?|heex|swift|dart|clj|pl|sh|sql|graphql|gql|proto|ya?ml|json|toml|tf|env)$/iu;
/** Code calls code of its own kind; columns, variables, messages and keys are known to all. */
const families: readonly RegExp[] = [
  /\.(?:[cm]?[jt]sx?|vue|svelte)$/iu,
  /\.(?:rb|rake|erb|haml)$/iu,
  /\.(?:java|kt|kts|scala|groovy)$/iu,
  /\.(?:cs|fs|vb)$/iu,
  /\.py$/iu,
  /\.php$/iu,
  /\.go$/iu,
  /\.rs$/iu,
  /\.(?:exs?|heex)$/iu,
];
const comment = /^\s*(?:\/\/|#(?!include|\[)|\*|\/\*|--\s|<!--|"""|;;)/u;

/** So much is looked at; more costs time and tells nobody more. */
const mostNames = 2_000;
const mostLines = 20_000;
const mostNeeds = 20;
const mostOfLine = 400;

/**
 * Lines that came later and use what the revert takes away; and lines that the revert brings back and that use what was
 * taken away later. By names with their word's bounds: only those count that say something by themselves, or whose file is
 * imported by name.
 */
export function laterNeeds(reverted: readonly SideOfFile[], later: readonly SideOfFile[]): Need[] {
  const needs = [...uses(lossesOf(reverted), later), ...uses(lossesOf(later), reverted)];
  const seen = new Set<string>();
  return needs
    .filter(({ path, line }) => !seen.has(`${path}:${line}`) && seen.add(`${path}:${line}`))
    .slice(0, mostNeeds);
}

interface Losses {
  /** Where each name was defined. */
  names: Map<string, string>;
  /** Paths of files that go, by what an import says of them. */
  files: Map<string, string>;
}

/** What one side defined and no longer defines, as far as it can be seen in what it changed. */
function lossesOf(files: readonly SideOfFile[]): Losses {
  const kept = new Set(files.flatMap(({ got }) => got.flatMap(({ text }) => definedIn(text))));
  const names = new Map<string, string>();
  for (const { path, lost, got } of files) {
    if (!code.test(path)) continue;
    for (const text of lost)
      for (const name of definedIn(text))
        if (names.size < mostNames && isTelling(name) && !kept.has(name)) names.set(name, path);
    for (const { text } of got)
      for (const form of removals) {
        const name = form.exec(text.slice(0, mostOfLine))?.[1];
        if (name !== undefined && isTelling(name)) names.set(name, path);
      }
  }
  const gone = files.filter(({ gone, path }) => gone && code.test(path));
  return { names, files: new Map(gone.flatMap(({ path }) => namesOfFile(path).map((name) => [name, path]))) };
}

function definedIn(text: string): string[] {
  const short = text.slice(0, mostOfLine);
  return definitions.flatMap((form) => form.exec(short)?.[1] ?? []);
}

/** `total`, `run` and `handler` are everywhere; `chargeCard`, `charge_card`, `ChargeCard` and `CHARGE_URL` mean one thing. */
function isTelling(name: string): boolean {
  if (name.length < 6 || /^(?:test|should|it|before|after|setup)_?/iu.test(name)) return false;
  return /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]/u.test(name);
}

/** How an import names a file: `./pay/charge-card`, `pay.charge_card`, `pay/charge_card`. */
function namesOfFile(path: string): string[] {
  const bare = path.replace(/\.[^./]+$/u, "");
  const base = bare.slice(bare.lastIndexOf("/") + 1);
  if (
    base.length < 4 ||
    /^(?:index|main|init|__init__|mod|types|utils?|test|spec|config|setup)$/iu.test(base)
  )
    return [];
  const parts = bare.split("/").slice(-2);
  return [...new Set([parts.join("/"), parts.join(".")])].filter(
    (name) => name.includes("/") || name.includes("."),
  );
}

const importing = /\b(?:import|from|require(?:_relative)?|use|include|load|source|export|alias)\b|["'`]/u;

function uses({ names, files }: Losses, others: readonly SideOfFile[]): Need[] {
  if (names.size + files.size === 0) return [];
  // What is defined again on this side is no need of the other.
  const own = new Set(others.flatMap(({ got }) => got.flatMap(({ text }) => definedIn(text))));
  const found: Need[] = [];
  let left = mostLines;
  for (const { path, lost, got } of others) {
    if (!code.test(path)) continue;
    // A line that only changed used the name before what goes had come: it means another one.
    const before = new Set(lost.slice(0, mostLines).flatMap((text) => wordsOf(text.slice(0, mostOfLine))));
    for (const { text, line } of got) {
      if (left-- <= 0 || found.length >= mostNeeds) return found;
      const short = text.slice(0, mostOfLine);
      if (comment.test(short)) continue;
      const name = wordsOf(short).find((word) => {
        const from = names.get(word);
        return (
          from !== undefined && from !== path && !own.has(word) && mayUse(path, from) && !before.has(word)
        );
      });
      const from = name === undefined ? undefined : names.get(name);
      if (name !== undefined && from !== undefined && !removals.some((form) => form.test(short)))
        found.push({ path, line, name, from });
      else if (importing.test(short))
        for (const [file, from] of files)
          if (from !== path && isNamed(short, file)) {
            found.push({ path, line, name: from, from });
            break;
          }
    }
  }
  return found;
}

function mayUse(path: string, from: string): boolean {
  if (testFiles.test(from) && !testFiles.test(path)) return false;
  const of = (file: string) => families.findIndex((family) => family.test(file));
  return of(from) < 0 || of(path) < 0 || of(from) === of(path) || isSchema(from);
}

/** A schema that is written in code names columns, which all may use. */
function isSchema(path: string): boolean {
  return kindsOfFile({ path }).some(({ kind }) => kind === "database-migration");
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z_$][\w$]{5,80}/gu) ?? [];
}

function isNamed(text: string, file: string): boolean {
  const at = text.indexOf(file);
  if (at < 0) return false;
  return !/[\w-]/u.test(text[at - 1] ?? "") && !/[\w-]/u.test(text[at + file.length] ?? "");
}
