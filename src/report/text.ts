/**
 * Text from a pull request, a commit, a metric label or a probe's body is hostile. What leaves here can't mention
 * a person, close an issue, open a link, break a table, or inject Markdown or HTML.
 */

import { count } from "../text/numbers.ts";
import { oneLine, seen } from "../text/one-line.ts";

/** Foreign text inside Markdown prose or a table cell. */
export function escapeMarkdown(text: string, most = 200): string {
  return (
    oneLine(text, most)
      .replace(/&/gu, "&amp;")
      .replace(/</gu, "&lt;")
      .replace(/>/gu, "&gt;")
      .replace(/([\\`*_{}[\]()|~!])/gu, "\\$1")
      .replace(/^([-+=])/u, "\\$1")
      .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
      // GitHub looks for mentions, references and addresses in the text that results, where an entity for the sign itself
      // has turned back into it. A zero-width space after it stays, and is not seen.
      .replace(/[@#]/gu, "$&&#8203;")
      .replace(/:\/\//gu, ":&#8203;//")
      .replace(/www\./giu, "$&&#8203;")
      .replace(/GH-(?=\d)/giu, "$&&#8203;")
      // Between two of them GitHub reads mathematics, backslashes or not; this is how its documentation writes a plain one.
      .replace(/\$/gu, "<span>$$</span>")
  );
}

/** Foreign text as inline code, which GitHub neither links nor mentions; safe in a table cell too. */
export function code(text: string, most = 200): string {
  // A pipe ends a table cell even inside code, and a backslash before it shows outside tables: an entity-free look-alike serves both.
  const flat = oneLine(text, most).replace(/\|/gu, "¦");
  if (flat === "") return "` `";
  const longest = Math.max(0, ...(flat.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** Foreign text of several lines as a fenced block. */
export function codeBlock(text: string, language = ""): string {
  const clean = seen(text.replace(/\r\n?/gu, "\n"));
  const longest = Math.max(2, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${clean.replace(/\n$/u, "")}\n${fence}`;
}

/** A link whose text is foreign; the address must be ours or GitHub's. */
export function link(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url.replace(/[()<>\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}

/** One line for the runner's log: no workflow command can start in it. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function logLine(text: string): string {
  return (
    seen(text)
      .replace(/[\r\n\u0085\u2028\u2029]+/gu, " ")
      .replace(/^(\s*)::/u, "$1: :")
      // The old form is still read by the runner anywhere in a line.
      .replace(/##\[/gu, "# #[")
  );
}

/** GitHub refuses bodies over 65,536 characters; the rest is cut at a line with a note that says so. */
export function fitBody(body: string, most = 60_000): string {
  if (body.length <= most) return body;
  const cut = body.lastIndexOf("\n", most);
  const kept = body.slice(0, cut > 0 ? cut : most);
  const open = (kept.match(/<details>/gu) ?? []).length - (kept.match(/<\/details>/gu) ?? []).length;
  return `${kept}\n${"\n</details>\n".repeat(Math.max(0, open))}\n_Cut here: ${count(body.length - kept.length)} more characters are in the JSON report._\n`;
}
