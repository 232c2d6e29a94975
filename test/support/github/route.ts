import type { components } from "@octokit/openapi-types";
import type { Level, Permission, State } from "./state.ts";

export type Schemas = components["schemas"];

/** One request to the API. */
export interface Call {
  state: State;
  /** What the path's `{names}` stand for, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  /** Any one of these suffices, as in `x-accepted-github-permissions`; none is needed when it is empty. */
  needs: [Permission, Exclude<Level, "none">][];
  answer: (call: Call) => Answer | Promise<Answer>;
}

/** By `METHOD /path/{with}/{names}`; `{+name}` takes slashes. */
export type Routes = Record<string, Route>;

/** GitHub's way of saying no. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(
    status: number,
    message: string,
    more: { errors?: unknown[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    const { errors, headers } = more;
    const body = {
      message,
      ...(errors !== undefined && { errors }),
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    };
    this.answer = { status, body, ...(headers !== undefined && { headers }) };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

export function invalid(resource: string, field: string, code: string, more: object = {}): Refusal {
  return new Refusal(422, "Validation Failed", { errors: [{ resource, field, code, ...more }] });
}

export function ok(body: unknown, headers?: Record<string, string>): Answer {
  return { status: 200, body, ...(headers !== undefined && { headers }) };
}

/** One page of all of them, with GitHub's Link header. */
export function page({ query, state }: Call, all: unknown[], path = ""): Answer {
  const { items, headers } = cut(query, all, `${state.url}${path}`);
  return ok(items, headers);
}

export function cut<T>(
  query: URLSearchParams,
  all: T[],
  url: string,
): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(query.get("per_page") ?? 30) || 30, 1), 100);
  const number = Math.max(Number(query.get("page") ?? 1) || 1, 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (target: number, rel: string) => {
    const params = new URLSearchParams(query);
    params.set("page", String(target));
    return `<${url}?${params}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [to(number - 1, "prev"), to(1, "first")] : []),
    ...(number < last ? [to(number + 1, "next"), to(last, "last")] : []),
  ];
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}

export function text(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" ? value : undefined;
}

export function texts(body: Record<string, unknown>, name: string): string[] {
  const value = body[name];
  if (!Array.isArray(value)) return [];
  return value.map((entry) =>
    typeof entry === "string" ? entry : String((entry as { name?: unknown }).name),
  );
}

/** GitHub's times have no fractions of a second. */
export function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/u, "Z");
}

export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}
