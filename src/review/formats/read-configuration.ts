import type { Setting } from "../diff/change.ts";
import { expandEmbedded } from "./embedded.ts";
import { type Format, renderedName, Unreadable } from "./format.ts";
import { formats } from "./index.ts";
import { outlineSettings } from "./outline.ts";
import { resolveReferences } from "./references.ts";
import { hideTemplates, type PlainTemplate } from "./template.ts";

/**
 * The settings of a configuration file in its format, or of a template for one. Values that are files of their own are
 * unfolded; what is taken from variables has its default in its place.
 * @throws Unreadable
 */
export function readConfiguration(format: Format, text: string, path: string): Setting[] {
  return expandEmbedded(settingsOrTemplate(format, text, path), {
    text,
    formats,
    read: settingsOrTemplate,
  }).map(resolveReferences);
}

/** Lines that say something, in a file of no format that is known. */
export function readOutline(text: string): Setting[] {
  const template = hideTemplates(text);
  const settings = outlineSettings(template?.text ?? text);
  return withTemplate(settings, template).map(resolveReferences);
}

function settingsOrTemplate(format: Format, text: string, path: string): Setting[] {
  try {
    return format.parse(text, path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const template = hideTemplates(text, {
      quoted: /^JSON/u.test(format.name),
      markup: format.name === "XML",
      // A template by its name has its own way with what elsewhere is a part of the value.
      dollars: renderedName(path) !== path,
    });
    if (template === undefined) throw error;
    return withTemplate(templateSettings(format, template.text, path), template);
  }
}

function templateSettings(format: Format, text: string, path: string): Setting[] {
  try {
    return format.parse(text, path);
  } catch (error) {
    if (error instanceof Unreadable) return outlineSettings(text);
    throw error;
  }
}

function withTemplate(settings: Setting[], template: PlainTemplate | undefined): Setting[] {
  return template === undefined ? settings : [...settings.map(template.restore), ...template.statements];
}
