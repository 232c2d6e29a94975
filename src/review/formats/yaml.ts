import type { Setting } from "../diff/change.ts";
import { type Format, fileName, Unreadable } from "./format.ts";
import { outlineSettings } from "./outline.ts";
import { parseYaml } from "./parse-yaml.ts";
import { hideTemplates, type PlainTemplate } from "./template.ts";
import { settingsOf } from "./tree.ts";

/**
 * YAML, and templates of it by Helm, Ansible, ERB and others. A template that is no YAML before it is rendered is read
 * line by line; the named templates of a file go by their names.
 */
export const yaml: Format = {
  name: "YAML",
  matches: (path) => /\.ya?ml$|^\.(clang-format|yamllint)$/u.test(fileName(path)),
  parse(text) {
    if (/^\$ANSIBLE_VAULT;/u.test(text)) throw new Unreadable("is encrypted with Ansible Vault");
    if (!statementLine.test(text)) {
      try {
        return settingsOfDocuments(text);
      } catch (error) {
        if (!(error instanceof Unreadable) || hideTemplates(text) === undefined) throw error;
      }
    }
    return templateSettings(text);
  },
};

/** Helm's helpers: named templates in a file of their own. */
export const helm: Format = {
  name: "Helm template",
  matches: (path) => /\.tpl$/u.test(fileName(path)),
  recognises: (text) => /\{\{-?\s?define\s/u.test(text),
  parse: (text) => templateSettings(text),
};

/** What no plain YAML has: a line that begins with a statement, so that names may come up once in each branch. */
const statementLine = /^[ \t]*(?:\{\{[-~]?[ \t]?(?:if|range|with|define|include|template|\/\*)|\{%|<%)/mu;

function templateSettings(text: string): Setting[] {
  const template = hideTemplates(text);
  if (template === undefined) return settingsOfDocuments(text);
  return [...sections(template).flatMap(sectionSettings).map(template.restore), ...template.statements];
}

interface Section {
  name: string[];
  text: string;
  /** Lines before it. */
  offset: number;
}

/** Each named template is a document of its own. */
function sections({ text, defined }: PlainTemplate): Section[] {
  if (defined.length === 0) return [{ name: [], text, offset: 0 }];
  const lines = text.split("\n");
  const begins = [{ name: undefined, line: 1 }, ...defined];
  return begins.map(({ name, line }, index) => ({
    name: name === undefined ? [] : [name],
    text: lines.slice(line - 1, (begins[index + 1]?.line ?? lines.length + 1) - 1).join("\n"),
    offset: line - 1,
  }));
}

function sectionSettings({ name, text, offset }: Section): Setting[] {
  const settings = templateDocuments(text);
  return settings.map((setting) => ({
    ...setting,
    key: [...name, ...setting.key],
    line: setting.line + offset,
  }));
}

function templateDocuments(text: string): Setting[] {
  try {
    return parseYaml(text).flatMap(({ name, tree }) => settingsOf(tree, name, { repeated: true }));
  } catch (error) {
    if (error instanceof Unreadable) return outlineSettings(text);
    throw error;
  }
}

function settingsOfDocuments(text: string): Setting[] {
  return parseYaml(text).flatMap(({ name, tree }) => settingsOf(tree, name));
}
