import type { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { HttpAnswer, HttpRequest } from "../http.ts";
import { explainPage, explainStatus } from "../http-advice.ts";
import type { SourceTools } from "./source.ts";

/**
 * Asks a JSON API and holds its answer against a shape. `refused` reads an API's own words out of an answer of any status,
 * also of one that calls itself a success.
 * @throws WorldError with those words, or with what came instead of the API's JSON
 */
export type AskJson = <S extends z.ZodType>(
  request: Omit<HttpRequest, "service">,
  read: { shape: S; refused: (json: unknown, text: string) => string | undefined },
) => Promise<z.output<S>>;

/** Statuses whose body explains what was wrong with the request. */
const explaining = [400, 422];

export function jsonAsker(
  { service, api }: { service: string; api: string },
  { http, hide }: Pick<SourceTools, "http" | "hide">,
): AskJson {
  return async (request, { shape, refused }) => {
    const answer = await http.send({ ...request, service, accept: explaining, maxBytes: 20_000_000 });
    const json = parsed(answer);
    const said = refused(json, answer.text);
    const place = new URL(request.url);
    const wrong = (message: string, advice: string | undefined) =>
      new WorldError(hide(message), {
        service,
        request: hide(`${place.origin}${place.pathname}`),
        ...(answer.status >= 400 && { status: answer.status }),
        ...(advice !== undefined && { advice }),
      });
    if (answer.status >= 400) {
      const { reason, advice } = explainStatus(answer, { ...request, service });
      const why = said ?? reason;
      throw wrong(`answered ${answer.status}${why === undefined ? "" : `: ${why.slice(0, 300)}`}`, advice);
    }
    if (said !== undefined) throw wrong(`refused the query: ${said.slice(0, 300)}`, undefined);
    const read = shape.safeParse(json);
    if (read.success) return read.data;
    const page = explainPage(answer, request.url);
    throw page === undefined
      ? wrong(`answered with something that is not ${api}'s JSON`, undefined)
      : wrong(`answered with ${page.reason}`, page.advice);
  };
}

function parsed({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
