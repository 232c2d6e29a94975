import { dependency, linesOf, type Manifest, named } from "./manifest.ts";

/** Calls of `gem` and of a specification; those in a block of the groups development and test are for development. */
export const gemfile: Manifest = {
  name: "Gemfile",
  matches: named(/^gemfile$|\.gemspec$|^gems\.rb$|^gemfile\.[\w-]+(?<!\.lock)$/u),
  parse(text) {
    const blocks: boolean[] = [];
    return linesOf(text).flatMap(({ content, line }) => {
      const opens = /\bdo\b(?: ?\|[^|]*\|)?\s*$/u.test(content.slice(-200));
      if (opens) blocks.push(isForDevelopment(content));
      else if (/^\s*end\b/u.test(content)) blocks.pop();
      const parts =
        /^\s*(?:gem|\w+\.add_((?:runtime_|development_)?)dependency)[ (]+["']([^"']+)["'](.*)$/u.exec(
          content,
        );
      if (parts === null) return [];
      const [, kind = "", name = "", rest = ""] = parts;
      const plain = rest.replaceAll(/,\s?\w{1,50}: ?["'][^"']{0,200}["']/gu, "");
      const versions = [...plain.matchAll(/["']([^"']{1,200})["']/gu)].map(([, version = ""]) => version);
      const ranges = versions.filter((version) => /^[\s~<>=!]*\d/u.test(version));
      const [, source] = /\b(?:git|github|path)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(rest) ?? [];
      const [, pin] = /\b(?:tag|ref|branch)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(rest) ?? [];
      const place = [source, pin].filter((one) => one !== undefined).join("#");
      const development = kind === "development_" || blocks.includes(true) || isForDevelopment(rest);
      return [
        dependency(development ? "devDependencies" : "dependencies", name, ranges.join(", ") || place, line),
      ];
    });
  },
};

function isForDevelopment(text: string): boolean {
  return (
    /\bgroups?\b/u.test(text) &&
    /:(?:development|test)\b/u.test(text) &&
    !/:(?:production|default)\b/u.test(text)
  );
}
