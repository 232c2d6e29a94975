import type { Reference, Setting } from "../diff/change.ts";
import { numberText } from "./tree.ts";

/** Names nested deeper, as in `${A:-${B:-c}}`, stay text. */
const maxDepth = 8;
/** Longer values are scripts and data. */
const maxValue = 4_096;

/**
 * A value taken from elsewhere says from where, and has its default in its place: the host in
 * `${STRIPE_URL:-https://api.stripe.com}` is what is called wherever nobody sets the variable. Knows shells and compose
 * (`${A:-b}`), Spring (`${a:b}`), serverless (`${env:A, 'b'}`), GitHub Actions (`${{ vars.A || 'b' }}`), Helm and Jinja
 * (`{{ .Values.a | default "b" }}`) and ERB (`<%= ENV.fetch("A", "b") %>`).
 */
export function resolveReferences(setting: Setting): Setting {
  const { value } = setting;
  if (value === undefined || value.length > maxValue || value.includes("\n")) return setting;
  if (!/\$\{|\{\$|\{\{|<%/u.test(value)) return setting;
  const { text, references } = resolve(value, 0);
  if (references.length === 0) return setting;
  const [only, ...others] = references;
  const whole = only?.fallback === text && others.length === 0;
  const type = whole && setting.type === "string" ? typeOf(text) : setting.type;
  return { ...setting, value: type === "number" ? numberText(text) : text, type, references };
}

interface Resolved {
  text: string;
  references: Reference[];
}

const marks = [
  { open: "${{", close: "}}" },
  { open: "{{", close: "}}" },
  { open: "<%=", close: "%>" },
  { open: "${", close: "}" },
  { open: "{$", close: "}" },
] as const;

function resolve(text: string, depth: number): Resolved {
  const references: Reference[] = [];
  let out = "";
  let at = 0;
  while (at < text.length) {
    const mark = marks.find(({ open }) => text.startsWith(open, at));
    const end = mark === undefined ? undefined : endOf(text, at + mark.open.length, mark.close);
    if (mark === undefined || end === undefined) {
      out += text[at];
      at += 1;
      continue;
    }
    const source = text.slice(at, end + mark.close.length);
    const inner = text.slice(at + mark.open.length, end);
    const found = mark.close === "}" ? placeholder(inner, depth) : expression(inner);
    references.push(...found.references);
    // An empty default is none: `${A:-}` says no more than `${A}`.
    if (found.text === "" && mark.close === "}") out += `\${${found.references[0]?.name}}`;
    else out += found.text === undefined || found.text === "" ? source : found.text;
    at = end + mark.close.length;
  }
  return { text: out, references };
}

/** Where the closing mark is; a `}` of a placeholder is the one that no `{` within opened. */
function endOf(text: string, from: number, close: string): number | undefined {
  if (close.length > 1) {
    const end = text.indexOf(close, from);
    return end === -1 ? undefined : end;
  }
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") open += 1;
    else if (text[at] === "}") {
      if (open === 0) return at;
      open -= 1;
    }
  }
  return undefined;
}

/** Where serverless and CloudFormation look a value up: `${ssm:/stripe/key}`, `${self:custom.url}`. */
const resolver = /^(?:env|self|opt|ssm|cf|file|s3|param|sls|aws|oc\.env|secretsmanager|resolve)$/iu;

/** `${A-b}`: only names in capitals end before a dash. */
const shell = /^([A-Z_][A-Z\d_]*)(?:(:?[-=?+])(.*))?$/su;
const spring = /^([A-Za-z_][\w.-]*)(?:(:[-=?+]|:|, ?)(.*))?$/su;

function placeholder(inner: string, depth: number): { text?: string; references: Reference[] } {
  // HOCON marks what may be missing: `${?PAY_URL}`.
  const bare = inner.trim().replace(/^[?$]/u, "");
  const [, name, mark = "", rest = ""] = shell.exec(bare) ?? spring.exec(bare) ?? [];
  if (name === undefined || depth >= maxDepth) return { references: [] };
  if (mark === "") return { references: [{ name }] };
  if (mark === ":" && resolver.test(name)) {
    const comma = rest.indexOf(",");
    const place = `${name}:${(comma === -1 ? rest : rest.slice(0, comma)).trim()}`;
    return comma === -1
      ? { references: [{ name: place }] }
      : withFallback(place, rest.slice(comma + 1), depth);
  }
  // `${A:?message}` must be set; `${A:+b}` is b where it is.
  if (/[?+]/u.test(mark)) return { references: [{ name }] };
  return withFallback(name, rest, depth);
}

function withFallback(name: string, source: string, depth: number): Required<Resolved> {
  const bare = source.trim().replace(/^(["'])([^"']*)\1$/u, "$2");
  const { text, references } = resolve(bare, depth + 1);
  return { text, references: [{ name, fallback: text }, ...references] };
}

const defaults = [
  // Helm's `default "b" .a` and `.a | default "b"`, Jinja's `a | default('b')`, Liquid's `default: "b"`.
  /\b(?:default|d)\b[\s(:]{1,5}(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/u,
  /(?:\|\||\bor\b|\?\?)\s?(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/u,
  /\b(?:fetch|env_var|getenv|get_env|env)[\s(]{1,3}["'][\w.]+["'][\s,]{1,3}(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/iu,
  // Ruby's block.
  /\bfetch\(["'][\w.]+["']\) ?\{ ?(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)) ?\}/u,
];
const variable =
  /\b(?:ENV|env|environ|getenv|env_var|lookup)\b(?:\.(?:fetch|get))?[^"'\w]{0,3}(?:["']env["'],? ?)?["']([\w.]+)["']/iu;
const looked = /\b(?:include|template|secret|key|keyOrDefault|lookup|tpl|file)\b[\s(]{1,3}["']([^"']+)["']/u;
const names = /\$?(?:\.[A-Za-z_]\w*)+|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/gu;
const words =
  /^(?:default|d|or|and|not|if|else|quote|squote|toYaml|toJson|tojson|to_json|to_nice_yaml|b64enc|b64encode|b64dec|printf|print|required|trim\w*|indent|nindent|lower|upper|include|template|tpl|index|coalesce|ternary|int|bool|string|with|range|end|true|false|join|replace|fetch|to_s|inspect|ENV|env)$/u;

function expression(source: string): { text?: string; references: Reference[] } {
  const inner = source.slice(0, 1_000);
  const outside = inner.replaceAll(/"[^"]*"|'[^']*'/gu, '""');
  const found =
    variable.exec(inner)?.[1] ??
    looked.exec(inner)?.[1] ??
    outside.match(names)?.find((name) => !words.test(name));
  if (found === undefined) return { references: [] };
  const [, double, single, bare] =
    defaults.map((pattern) => pattern.exec(inner)).find((one) => one !== null) ?? [];
  const fallback = double ?? single ?? bare;
  // What is put together has no text before it is rendered, but it is a default.
  const composed = fallback === undefined ? composedDefault(inner) : undefined;
  const counts = fallback ?? composed;
  return {
    references: [{ name: found, ...(counts !== undefined && { fallback: counts }) }],
    ...(fallback !== undefined && { text: fallback }),
  };
}

/** `default (printf "https://%s" .Values.host)`: what stands between the parentheses. */
function composedDefault(inner: string): string | undefined {
  const open = inner.indexOf("default (");
  const close = inner.indexOf(")", open);
  return open === -1 || close === -1 ? undefined : inner.slice(open + "default (".length, close);
}

function typeOf(text: string): Setting["type"] {
  if (/^-?(?:\d+|\d+\.\d+)$/u.test(text)) return "number";
  return /^(?:true|false)$/u.test(text) ? "boolean" : "string";
}
