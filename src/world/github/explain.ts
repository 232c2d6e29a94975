import { RequestError } from "@octokit/request-error";
import { z } from "zod";
import { codeOf, WorldError } from "../../errors.ts";

const answerShape = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
  data: z.unknown(),
});

type Answer = z.output<typeof answerShape>;

const body = z.object({
  message: z.string().catch(""),
  errors: z
    .array(
      z.union([
        z.string(),
        z.object({
          message: z.string().optional(),
          resource: z.string().optional(),
          field: z.string().optional(),
          code: z.string().optional(),
          value: z.unknown().optional(),
        }),
      ]),
    )
    .catch([]),
});

/** A failed request in words for the person who can do something about it. The token never gets into them. */
export function explain(error: unknown, route: string, token: string): WorldError {
  const answer = answerOf(error);
  if (answer === undefined) {
    const cause = error instanceof RequestError ? error.cause : error;
    return new WorldError(unreachable(cause), { service: "GitHub", request: route, cause });
  }
  const { status, headers, data } = answer;
  const parsed = body.safeParse(data);
  const said = parsed.success
    ? [parsed.data.message, ...parsed.data.errors.map(detail)].filter((text) => text !== "").join(": ")
    : "";
  const message = `answered ${status}${said === "" ? "" : `, ${said}`}`;
  const advice = advise(status, said, headers);
  // Without a cause: the error holds the request with its headers.
  return new WorldError(token === "" ? message : message.replaceAll(token, "***"), {
    service: "GitHub",
    request: route,
    status,
    ...(advice !== undefined && { advice }),
  });
}

/** The throttling plugin throws an error of its own that carries the response. */
function answerOf(error: unknown): Answer | undefined {
  return error instanceof Error && "response" in error
    ? answerShape.safeParse(error.response).data
    : undefined;
}

function detail(error: z.output<typeof body>["errors"][number]): string {
  if (typeof error === "string") return error;
  const { message, resource, field, code, value } = error;
  if (message !== undefined) return message;
  const what = [resource, field, code].filter((word) => word !== undefined).join(" ");
  return value === undefined ? what : `${what} (${JSON.stringify(value)})`;
}

function unreachable(cause: unknown): string {
  if (!(cause instanceof Error)) return "can't be reached";
  if (cause.name === "TimeoutError") return "did not answer in time";
  if (cause instanceof SyntaxError) return "answered half a JSON document";
  const code = codeOf(cause.cause ?? cause);
  return `can't be reached${code === undefined ? "" : ` (${code})`}`;
}

function advise(status: number, said: string, headers: Answer["headers"]): string | undefined {
  if (status === 401) return "The token is wrong or has expired";
  if (isRateLimit(status, said, headers)) {
    const reset = new Date(Number(headers["x-ratelimit-reset"]) * 1000);
    const until = Number.isNaN(reset.getTime()) ? "" : ` until ${reset.toISOString()}`;
    return `The token's rate limit is used up${until}`;
  }
  if (/not permitted to create or approve pull requests/iu.test(said)) {
    return "Allow it under Settings → Actions → General → Workflow permissions, of the repository or the organisation";
  }
  if (/archived/iu.test(said)) return "The repository is archived and takes no changes";
  if (status === 403) {
    const accepted = headers["x-accepted-github-permissions"];
    if (accepted === undefined) return "The token lacks a permission";
    const needed = `The token needs ${permissions(String(accepted))}`;
    return /\bworkflows=/u.test(String(accepted))
      ? `${needed}. The job's own token can never change workflow files: use an App's token`
      : `${needed}: see \`permissions:\` of the job`;
  }
  if (status === 404) return "It does not exist, or the token may not see it";
  if (status === 410) return "It is gone, or that feature is switched off in the repository";
  return;
}

/** GraphQL answers 200 when it is used up. The last request that was allowed has none remaining either. */
function isRateLimit(status: number, said: string, headers: Answer["headers"]): boolean {
  if (status === 429) return true;
  if (status !== 403 && status !== 200) return false;
  return headers["x-ratelimit-remaining"] === "0" || /rate limit/iu.test(said);
}

/** `contents=write; contents=write,workflows=write`: alternatives apart by `;`, as a workflow writes them. */
function permissions(accepted: string): string {
  return accepted
    .split(";")
    .map((set) =>
      set
        .split(",")
        .map((entry) => `\`${entry.trim().replaceAll("_", "-").replace("=", ": ")}\``)
        .join(" and "),
    )
    .join(", or ");
}

/** GitHub may have carried it out: it stumbled, or the answer got lost. */
export function isUnclear(error: unknown): boolean {
  return error instanceof WorldError && (error.status === undefined || error.status >= 500);
}
