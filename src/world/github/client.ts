import { setTimeout as sleep } from "node:timers/promises";
import type { Octokit } from "@octokit/rest";
import type { Endpoints } from "@octokit/types";
import { z } from "zod";
import { messageOf, WorldError } from "../../errors.ts";
import type { Log } from "../world.ts";
import { explain, isUnclear } from "./explain.ts";
import { aheadOf, graphqlAnswer, graphqlRoute, odd, readBody, refusedQuery } from "./read-answer.ts";
import { openTransport } from "./transport.ts";

export interface GitHubOptions {
  token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  apiUrl: string;
  /** Ends in `/graphql`. */
  graphqlUrl: string;
  serverUrl: string;
  owner: string;
  repo: string;
  userAgent: string;
  log?: Pick<Log, "detail" | "warning">;
  /** Of one request; default 30 s. */
  timeoutMs?: number;
  /** The longest that a rate limit is waited out; default 15 minutes. */
  patienceSeconds?: number;
  /** How long a second of waiting takes. Tests make it short. */
  secondMs?: number;
}

export type Route = keyof Endpoints;
type Params<R extends Route> = Omit<Endpoints[R]["parameters"], "owner" | "repo" | "headers" | "request"> & {
  owner?: string;
  repo?: string;
};

/** How the nouns speak to GitHub. Every function throws WorldError, and answers have the shape that was asked for. */
export interface Client {
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  requests(): number;
  /** Of a classic token, as GitHub's last answer named them; undefined for any other. */
  scopes(): string[] | undefined;
  /** How far this machine's clock is ahead of GitHub's, in whole seconds, by the quickest look at it; undefined before the first answer. */
  clockAheadSeconds(): number | undefined;
  read<R extends Route, S extends z.ZodType>(route: R, params: Params<R>, shape: S): Promise<z.output<S>>;
  /** Undefined when GitHub answers 404. */
  find<R extends Route, S extends z.ZodType>(
    route: R,
    params: Params<R>,
    shape: S,
  ): Promise<z.output<S> | undefined>;
  /** Page by page in GitHub's order, until `limit` or the end. Entries that the shape makes undefined are left out. */
  list<R extends Route, T>(
    route: R,
    params: Params<R>,
    shape: z.ZodType<T | undefined>,
    limit?: number,
  ): Promise<T[]>;
  /** A write that does no harm when it is carried out twice: repeated when the connection breaks or GitHub stumbles. */
  repeat<R extends Route, S extends z.ZodType>(route: R, params: Params<R>, shape: S): Promise<z.output<S>>;
  /**
   * A write that must happen once. When GitHub stumbles it may have been carried out all the same, so `find` looks
   * for its result each time before it is sent again, for about a minute; without having looked it is not sent again.
   */
  once<R extends Route, S extends z.ZodType>(
    route: R,
    params: Params<R>,
    attempt: { shape: S; find: () => Promise<z.output<S> | undefined> },
  ): Promise<z.output<S>>;
  /** A write that must happen once and leaves nothing to look for: never sent again. */
  send<R extends Route, S extends z.ZodType>(route: R, params: Params<R>, shape: S): Promise<z.output<S>>;
  /** A write that GitHub must refuse, since a parameter that it needs is left out. @throws WorldError with the refusal. */
  sendInvalid(route: Route, params: Record<string, unknown>): Promise<void>;
  /** All or nothing: an answer with errors is none. @throws WorldError with GitHub's own words. */
  query<S extends z.ZodType>(
    document: string,
    variables: Record<string, unknown>,
    shape: S,
  ): Promise<z.output<S>>;
  warn(text: string): void;
}

const largestPage = 100;
/** Some of a page may be left out, and asking for a few more costs nothing. */
const smallestPage = 30;

/** Seconds before each further try of a write that must happen once: these are the ones that matter most. */
const triesAgainAfter = [2, 5, 15, 30];

/** The version that the shapes are written for. */
const apiVersion = "2022-11-28";

export function openClient(options: GitHubOptions): Client {
  const { owner, repo, serverUrl, token, log, secondMs = 1000 } = options;
  const transport = openTransport(options.timeoutMs ?? 30_000);
  // Loaded with the first request: a run that ends before it does not pay for it.
  let opened: Promise<Octokit> | undefined;
  const open = () => {
    opened ??= import("./open-octokit.ts").then(({ openOctokit }) => openOctokit(options, transport.fetch));
    return opened;
  };

  let scopes: string[] | undefined;
  let clockAhead: number | undefined;

  async function send<S extends z.ZodType>(
    route: string,
    params: object,
    { shape, again }: { shape: S; again: boolean },
  ): Promise<{ data: z.output<S>; more: boolean }> {
    let answer: { data: unknown; headers: Record<string, string | number | undefined> };
    try {
      answer = await (await open()).request(route, {
        ...params,
        headers: { "x-github-api-version": apiVersion },
        request: {
          // Octokit's own reading of JSON takes a second for a large tree, but the plugins look into GraphQL's answers.
          parseSuccessResponseBody: route === graphqlRoute,
          // Where a count is given, the plugin repeats whatever failed; its default goes by the status.
          ...(!again && { retries: 0 }),
        },
      });
    } catch (error) {
      throw explain(error, route, token);
    }
    const ahead = aheadOf(answer.headers.date);
    // An answer that was long under way looks as if our clock were ahead.
    if (ahead !== undefined && (clockAhead === undefined || Math.abs(ahead) < Math.abs(clockAhead)))
      clockAhead = ahead;
    const granted = answer.headers["x-oauth-scopes"];
    if (granted !== undefined)
      scopes = String(granted)
        .split(/[\s,]+/u)
        .filter(Boolean);
    const parsed = shape.safeParse(await readBody(answer.data));
    if (!parsed.success) throw odd(route, parsed.error);
    return { data: parsed.data, more: String(answer.headers.link ?? "").includes('rel="next"') };
  }

  async function read<R extends Route, S extends z.ZodType>(route: R, params: Params<R>, shape: S) {
    return (await send(route, { owner, repo, ...params }, { shape, again: true })).data;
  }

  return {
    owner,
    repo,
    serverUrl,
    requests: transport.requests,
    scopes: () => scopes,
    clockAheadSeconds: () => clockAhead,
    read,
    repeat: read,

    async find(route, params, shape) {
      try {
        return await read(route, params, shape);
      } catch (error) {
        if (error instanceof WorldError && error.status === 404) return;
        throw error;
      }
    },

    async list<R extends Route, T>(
      route: R,
      params: Params<R>,
      shape: z.ZodType<T | undefined>,
      limit = Number.POSITIVE_INFINITY,
    ): Promise<T[]> {
      const per_page = Math.min(Math.max(limit, smallestPage), largestPage);
      const found: T[] = [];
      for (let page = 1; ; page++) {
        const query = { owner, repo, ...params, per_page, page };
        const { data, more } = await send(route, query, { shape: z.array(shape), again: true });
        found.push(...data.filter((entry) => entry !== undefined));
        if (!more || found.length >= limit) return found.slice(0, limit);
      }
    },

    async once(route, params, { shape, find }) {
      let failed: unknown;
      for (const seconds of [0, ...triesAgainAfter]) {
        if (failed !== undefined) {
          log?.detail(`${messageOf(failed)}: looking whether it was carried out`);
          await sleep(seconds * secondMs);
          const looked = await look(find);
          if (looked.kind === "found") return looked.result;
          if (looked.kind === "unknown") continue;
        }
        try {
          return (await send(route, { owner, repo, ...params }, { shape, again: false })).data;
        } catch (error) {
          if (!isUnclear(error)) throw error;
          failed = error;
        }
      }
      const looked = await look(find);
      if (looked.kind === "found") return looked.result;
      throw failed;
    },

    async send(route, params, shape) {
      return (await send(route, { owner, repo, ...params }, { shape, again: false })).data;
    },

    async sendInvalid(route, params) {
      await send(route, { owner, repo, ...params }, { shape: z.unknown(), again: false });
    },

    async query(document, variables, shape) {
      const baseUrl = options.graphqlUrl.replace(/\/graphql\/*$/u, "");
      const params = { baseUrl, query: document, variables };
      const { data } = await send(graphqlRoute, params, { shape: graphqlAnswer, again: true });
      if (data.errors && data.errors.length > 0) throw refusedQuery(data.errors);
      const parsed = shape.safeParse(data.data);
      if (!parsed.success) throw odd(graphqlRoute, parsed.error);
      return parsed.data;
    },

    warn: (text) => log?.warning(text),
  };
}

type Looked<T> = { kind: "found"; result: T } | { kind: "absent" | "unknown" };

async function look<T>(find: () => Promise<T | undefined>): Promise<Looked<T>> {
  try {
    const result = await find();
    return result === undefined ? { kind: "absent" } : { kind: "found", result };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { kind: "unknown" };
  }
}
