import type { Setting } from "../diff/change.ts";
import type { CodeLanguage } from "../diff/code-language.ts";
import { codeSettings } from "../tokens/code-settings.ts";
import { type Format, fileName } from "./format.ts";

const quotes = ['"', "'"];
const bicepLanguage: CodeLanguage = {
  id: "javascript",
  lineComments: ["//"],
  longQuotes: ["'''"],
  quotes: ["'"],
};
const jsonnetLanguage: CodeLanguage = {
  id: "javascript",
  lineComments: ["//", "#"],
  longQuotes: ["|||"],
  quotes,
};

/**
 * Azure's Bicep: parameters with their defaults, variables, and resources and modules by their names, with the version
 * of the API that they are written for.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
export const bicep: Format = {
  name: "Bicep",
  matches: (path) => /\.bicep(?:param)?$/u.test(fileName(path)),
  parse(text) {
    const versions: Setting[] = [];
    const lines = text.split("\n").map((content, index) => {
      const line = index + 1;
      const [, name, type = "", version] =
        /^\s*(?:resource|module)\s+(\w{1,100})\s+'([^'@]{1,200})(?:@([^']{1,100}))?'/u.exec(content) ?? [];
      if (name !== undefined && version !== undefined)
        versions.push({ key: [name, type, "apiVersion"], value: version, type: "string", line });
      if (name !== undefined && version === undefined)
        versions.push({ key: [name, "source"], value: type, type: "string", line });
      if (name !== undefined) return content.replace(/^.*?'[^']*'(?:\s+existing)?/u, name);
      return content.replace(/^(\s*)(?:param|var|output)\s+(\w+)(?:\s+[\w.]+\??)?\s*=/u, "$1$2 =");
    });
    return [...codeSettings(lines.join("\n"), bicepLanguage), ...versions].filter(
      ({ key }) => key.length > 0,
    );
  },
};

/** Jsonnet: what names are given where it is a literal; what is computed has no value. */
export const jsonnet: Format = {
  name: "Jsonnet",
  matches: (path) => /\.(?:jsonnet|libsonnet)$/u.test(fileName(path)),
  parse: (text) =>
    codeSettings(text.replaceAll(/\+?:{2,3}|\+:/gu, ":"), jsonnetLanguage).filter(
      ({ key }) => key.length > 0,
    ),
};
