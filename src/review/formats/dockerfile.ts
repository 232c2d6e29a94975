import type { Setting } from "../diff/change.ts";
import { type Format, fileName } from "./format.ts";

/**
 * Dockerfiles: the images that they start from by name (`FROM.postgres = 15`), and the variables that ENV and ARG give
 * a value. What RUN does is a program.
 */
export const dockerfile: Format = {
  name: "Dockerfile",
  matches: (path) =>
    /^(?:dockerfile|containerfile)(?:\.(?!dockerignore|md)[\w.-]+)?$|\.(?:dockerfile|containerfile)$/u.test(
      fileName(path),
    ),
  parse(text) {
    const settings: Setting[] = [];
    for (const { content, line } of statements(text)) {
      const [, instruction = "", rest = ""] = /^([A-Za-z]+)\s(.*)$/su.exec(content) ?? [];
      const name = instruction.toUpperCase();
      if (name === "FROM") settings.push(...image(rest.trim(), line));
      else if (name === "ENV" || name === "ARG" || name === "LABEL")
        settings.push(...variables(name, rest.trim(), line));
      else if (name === "EXPOSE" || name === "USER" || name === "HEALTHCHECK")
        settings.push({ key: [name], value: rest.trim(), type: "string", line });
    }
    return settings;
  },
};

/** Lines that a \ at the end joins; comments stand between them, too. */
function statements(text: string): { content: string; line: number }[] {
  const found: { content: string; line: number }[] = [];
  let parts: string[] = [];
  let begin = 1;
  for (const [index, source] of text.split("\n").entries()) {
    const content = source.trim();
    if (content.startsWith("#") || (content === "" && parts.length === 0)) continue;
    if (parts.length === 0) begin = index + 1;
    const goesOn = /[\\`]$/u.test(content);
    parts.push(goesOn ? content.slice(0, -1) : content);
    if (goesOn) continue;
    found.push({ content: parts.join("\n"), line: begin });
    parts = [];
  }
  if (parts.length > 0) found.push({ content: parts.join("\n"), line: begin });
  return found;
}

function image(source: string, line: number): Setting[] {
  const name = source.split(/\s+/u).find((word) => !word.startsWith("--"));
  if (name === undefined || name === "scratch") return [];
  const digest = name.indexOf("@");
  const plain = digest === -1 ? name : name.slice(0, digest);
  // The colon before a slash is a port.
  const colon = plain.lastIndexOf(":");
  const hasTag = colon > plain.lastIndexOf("/") && !plain.slice(colon).includes("}");
  const [repository, tag] = hasTag ? [plain.slice(0, colon), plain.slice(colon + 1)] : [plain, ""];
  const value = [tag, digest === -1 ? "" : name.slice(digest)].join("") || "latest";
  return [{ key: ["FROM", repository], value, type: "string", line }];
}

/** `A=b C="d e"`, or the old `A b`. */
function variables(instruction: string, source: string, begin: number): Setting[] {
  const settings: Setting[] = [];
  let line = begin;
  for (const part of source.split("\n")) {
    let rest = part.trim();
    while (rest !== "") {
      const [whole = rest, name = rest, double, single, plain] =
        /^([\w.-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*)))?(?:\s+|$)/u.exec(rest) ?? [];
      const assigned = rest.startsWith(`${name}=`);
      const value = double ?? single ?? plain ?? "";
      if (!assigned && settings.length === 0 && instruction !== "ARG" && whole.length < rest.length) {
        return [{ key: [instruction, name], value: rest.slice(whole.length).trim(), type: "string", line }];
      }
      settings.push({ key: [instruction, name], value, type: assigned ? "string" : "null", line });
      rest = rest.slice(whole.length).trim();
    }
    line += 1;
  }
  return settings;
}
