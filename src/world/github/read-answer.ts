import { z } from "zod";
import { WorldError } from "../../errors.ts";

export const graphqlRoute = "POST /graphql";

/** What is not JSON stays text, which fits no shape. */
export async function readBody(data: unknown): Promise<unknown> {
  if (!(data instanceof ReadableStream)) return data;
  const text = await new Response(data).text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const graphqlError = z.object({ message: z.string(), type: z.string().nullish() });

/** GitHub leaves `data` out when it gave up on the whole query. */
export const graphqlAnswer = z.object({
  data: z.unknown().optional(),
  errors: z.array(graphqlError).nullish(),
});

/** GraphQL says no with 200; these are the statuses that REST has for it. Others stay without: GitHub stumbled. */
const statusOfType: Record<string, number> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
  RATE_LIMIT: 429,
  RATE_LIMITED: 429,
};

export function refusedQuery(errors: z.output<typeof graphqlError>[]): WorldError {
  const status = errors.map(({ type }) => statusOfType[type ?? ""]).find((known) => known !== undefined);
  const said = [...new Set(errors.map(({ message }) => message))].slice(0, 5).join("; ");
  return new WorldError(`answered: ${said}`, {
    service: "GitHub",
    request: graphqlRoute,
    ...(status !== undefined && { status }),
  });
}

/** From the header of an answer, which says whole seconds; undefined when it says nothing. */
export function aheadOf(date: string | number | undefined): number | undefined {
  const at = Date.parse(String(date));
  return Number.isNaN(at) ? undefined : Math.trunc((Date.now() - at) / 1_000);
}

export function odd(route: string, error: z.ZodError): WorldError {
  const [issue] = error.issues;
  const at = issue === undefined || issue.path.length === 0 ? "the answer" : issue.path.join(".");
  return new WorldError(`answered something that is not GitHub's API: ${at}: ${issue?.message}`, {
    service: "GitHub",
    request: route,
    advice: "If there is a proxy in between, look at what it answers",
  });
}
