import { lastPart } from "../../text/parts.ts";
import { isCredentialName } from "./credential-key.ts";
import type { Span } from "./known-secrets.ts";
import { isPlain } from "./reference.ts";

/**
 * Credentials that the name before them gives away, inside of one text: `password=…`, `"password": "…"`,
 * `:password => '…'`, `--password …`, `<password>…<`, `requirepass …`.
 */
export function namedSecrets(text: string): Span[] {
  return [...pairs(text), ...elements(text), ...flags(text), ...directives(text)].filter(
    ({ start, end }) => end > start && !isPlain(text.slice(start, end)),
  );
}

// A name, what closes it, and what assigns.
const lead =
  /(?<![A-Za-z\d_.])([A-Za-z_][\w.-]{0,127})(?:["'`\]]{0,2})([ \t]{0,4})(=>|:=|\?=|\+=|==?|:(?!\/\/))([ \t]{0,4})/gu;

function pairs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(lead)) {
    const [whole, name = "", before, sign, after] = match;
    if (!isCredentialName(name) || isInArn(text, match.index)) continue;
    const start = match.index + whole.length;
    // A map is no value; its own names decide.
    if (/^(?:\[|\{)\s*(?:$|["':\w-]{1,64}\s*(?::|=>))/u.test(text.slice(start, start + 80)) && sign !== "=")
      continue;
    const lineStart = text.lastIndexOf("\n", match.index) + 1;
    const ownLine = text.includes("\n") && text.slice(lineStart, match.index).trim() === "";
    const spaced = before !== "" || after !== "";
    spans.push(valueAt(text, start, { tight: sign === "=" && !spaced, colon: sign === ":", ownLine }));
  }
  return spans;
}

/** `arn:aws:secretsmanager:…:secret:payments/stripe` says where it lies. */
function isInArn(text: string, at: number): boolean {
  return /arn:aws[\w-]{0,12}:[\w:/.-]{0,200}$/u.test(text.slice(Math.max(0, at - 240), at));
}

interface Written {
  /** Nothing stands between name and value, as in a shell or a connection string: a blank ends the value. */
  tight: boolean;
  colon: boolean;
  /** Of several lines, it begins one. */
  ownLine: boolean;
}

/** The value that begins here: quoted, in braces, or up to what ends it. */
function valueAt(text: string, start: number, how: Written): Span {
  const quote = text[start] ?? "";
  if (/["'`]/u.test(quote)) return quotedAt(text, start, quote);
  if (how.tight && quote === "{") {
    const end = /\}(?!\})/u.exec(text.slice(start))?.index;
    if (end !== undefined) return { start: start + 1, end: start + end };
  }
  const [line = ""] = /^[^\r\n]*/u.exec(text.slice(start, start + longest)) ?? [];
  const end = start + endOf(line, { ...how, around: text.slice(Math.max(0, start - longest), start) });
  return trimmed(text, { start, end });
}

const longest = 2048;

function quotedAt(text: string, start: number, quote: string): Span {
  let end = start + 1;
  while (end < text.length && text[end] !== quote) {
    // A quote that is doubled stands for itself, as in YAML, SQL and ADO.NET.
    end += text[end] === "\\" ? 2 : 1;
    if (text[end] === quote && text[end + 1] === quote && text[end + 2] !== undefined) end += 2;
  }
  return { start: start + 1, end: Math.min(end, text.length) };
}

// The next of several pairs: `; user=`, `&x=`, `, port: 1`, ` --flag`, ` name=`.
const nextPair =
  /(?:[;,&]\s{0,4}|\s{1,4}(?:-{1,2})?)["':]?[A-Za-z_][\w.[\] -]{0,63}["']?\s{0,4}(?:=|:(?!\/\/))|\s-{1,2}[A-Za-z]/u;

/** How far a value without quotes goes in its line. */
function endOf(line: string, { tight, colon, ownLine, around }: Written & { around: string }): number {
  // The default of a variable, which may hold anything.
  if (/\$\{[^{}]*$/u.test(around) && line.includes("}")) return line.lastIndexOf("}");
  if (ownLine && /^[A-Za-z]+(?: [A-Za-z]+)*$/u.test(line)) return line.length;
  const ends = [line.length];
  const found = (index: number | undefined) => {
    if (index !== undefined && index >= 0) ends.push(index);
  };
  // It stands inside of something quoted, which ends with that.
  for (const quote of ['"', "'", "`"]) {
    const open = around.slice(around.lastIndexOf("\n") + 1).split(quote).length % 2 === 0;
    if (open) found(line.indexOf(quote));
  }
  found(nextPair.exec(line)?.index);
  if (tight) found(/\s/u.exec(line)?.index);
  // `user:u;pass:p` in one word; after a blank, words may follow.
  if (colon && !around.endsWith(" ")) found(/[;&\s]/u.exec(line)?.index);
  // What the text opened before, it closes behind.
  found(beforeClosers(line));
  return Math.min(...ends.filter((end) => end > 0), line.length);
}

function beforeClosers(line: string): number {
  let end = line.length;
  while (end > 0 && /[\s;,)\]}>]/u.test(line.charAt(end - 1))) end -= 1;
  return end;
}

/** Without the dash of a default (`:-x`) and the blanks around. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  if (text[from] === "-" && text[from - 1] === ":") from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  const value = text.slice(from, to);
  // `${NAME:?words}`: the shell stops with them where there is no value.
  const isComplaint = value.startsWith("?") && text[from - 1] === ":";
  return { start: from, end: isComplaint || isProse(value) ? from : to };
}

const functionWords =
  /(?:^|\s)(?:a|an|and|are|at|be|by|can|for|from|has|in|is|it|must|not|of|on|or|please|should|the|this|to|was|with|you|your)(?:\s|$)/iu;

/** A sentence: `token: please sign in again`. */
function isProse(value: string): boolean {
  return /^[A-Za-z]+(?:[ ,.'-]+[A-Za-z]+){2,}[.!?]?$/u.test(value.slice(0, 400)) && functionWords.test(value);
}

const element = /<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,200})?>([^<]{1,2048})/gu;

function elements(text: string): Span[] {
  return [...text.matchAll(element)].flatMap((match) => {
    const [whole, name = "", value = ""] = match;
    const end = match.index + whole.length;
    const isCredential = isCredentialName(lastPart(name, ":"));
    return isCredential ? [trimmed(text, { start: end - value.length, end })] : [];
  });
}

const flag =
  /(?:^|[\s"'[,(])(--?|\/)([A-Za-z][\w.-]{1,64})[ \t]{1,4}("[^"\n]{1,512}"|'[^'\n]{1,512}'|[^\s"']{1,512})/gu;
const nextFlag = /^--?[A-Za-z][\w-]*(?:=|$)/u;

/** `--password …`, `-storepass …`. */
function flags(text: string): Span[] {
  return [...text.matchAll(flag)].flatMap((match) => {
    const [, , name = "", value = ""] = match;
    return isCredentialName(name) && !nextFlag.test(value) ? [unquoted(match, value)] : [];
  });
}

function unquoted(match: RegExpExecArray, value: string): Span {
  const end = match.index + match[0].length;
  return /^["'`]/u.test(value)
    ? { start: end - value.length + 1, end: end - 1 }
    : { start: end - value.length, end };
}

// In their files and languages the word alone assigns: `requirepass …`, `SetEnv DB_PASS …`, `IDENTIFIED BY '…'`.
const directive =
  /(?<![\w.-])(identified by|[A-Za-z][\w.-]{1,63})[ \t]{1,8}(?:(?:is|to|=|AS|password)[ \t]{1,4})?("[^"\n]{1,512}"|'[^'\n]{1,512}'|[^\s"';,)]{4,512})/giu;
const sure = /^(?:requirepass|masterauth|rootpw|identified by)$/iu;
const loginBefore = /(?:login|user|account)[ \t]{1,8}[^\s]{1,64}[ \t]{1,8}$/iu;

function directives(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    directive.lastIndex = at;
    const match = directive.exec(text);
    if (match === null) break;
    const [whole, name = "", value = ""] = match;
    // What it takes for a value may be the name of the next.
    at = match.index + name.length;
    if (!sure.test(name) && !isCredentialName(name)) continue;
    const quoted = /^["']/u.test(value);
    const bare = quoted ? value.slice(1, -1) : value;
    const before = text.slice(Math.max(0, match.index - 140), match.index);
    const isValue =
      sure.test(name) ||
      loginBefore.test(before) ||
      looksChosen(bare) ||
      (quoted && isAssigning(whole) && !bare.includes(" "));
    if (isValue) spans.push(unquoted(match, value));
  }
  return spans;
}

/** `PASSWORD 'x'` in SQL, `psk "x"` in a file of settings; `the token "x" is` is prose. */
function isAssigning(whole: string): boolean {
  return /^[A-Z ]+[ \t]|^(?:psk|password|secret)[ \t]+["']/u.test(whole);
}

/** Nobody writes this as a word, and no machine as a name: letters of both cases or a sign, and digits. */
export function looksChosen(text: string): boolean {
  if (isPlain(text) || !/\d/u.test(text) || !/[A-Za-z]/u.test(text) || text.length < 6) return false;
  return /[!#$%^&*?~]/u.test(text) || (/[A-Z]/u.test(text) && /[a-z]/u.test(text));
}
