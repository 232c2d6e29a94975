import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { jsonAsker } from "./ask-json.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const nrql = z
  .string()
  .min(1)
  .max(4_000)
  .describe("NRQL that selects one number; the time range and TIMESERIES are filled in.");

const bucket = z.looseObject({ beginTimeSeconds: z.number(), endTimeSeconds: z.number() });
const answer = z.object({
  data: z.object({
    actor: z.object({ account: z.object({ nrql: z.object({ results: z.array(bucket) }) }) }),
  }),
});
const failure = z
  .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
  .transform(({ errors }) => errors.map(({ message }) => message).join("; "));

const document =
  "query ($account: Int!, $nrql: Nrql!) { actor { account(id: $account) { nrql(query: $nrql, timeout: 20) { results } } } }";

/** New Relic by NRQL. @see https://docs.newrelic.com/docs/apis/nerdgraph/examples/nerdgraph-nrql-tutorial/ */
export const newrelic = defineSource({
  type: "newrelic",
  summary: "New Relic, by NRQL",
  settings: z.strictObject({
    type: z.literal("newrelic").describe("Which type of source it is."),
    url: z
      .url({
        protocol: /^https?$/u,
        error: "expected an address such as https://api.eu.newrelic.com/graphql",
      })
      .default("https://api.newrelic.com/graphql")
      .describe("NerdGraph's address; https://api.eu.newrelic.com/graphql for accounts in the EU."),
    account: z.int().positive().describe("The account's number."),
    "api-key": z.string().min(1).describe("A user key: write ${NEW_RELIC_API_KEY}, never the key itself."),
    timeout: timeoutSetting("25s"),
    lag: lagSetting("60s"),
  }),
  signal: z.strictObject({
    bad: nrql
      .optional()
      .describe(
        "Counts what failed: SELECT count(*) FROM Transaction WHERE appName = 'shop' AND error IS true.",
      ),
    total: nrql.optional().describe("Counts all that was tried, in the same way."),
    value: nrql
      .optional()
      .describe("A level: SELECT percentile(duration, 95) FROM Transaction WHERE appName = 'shop'."),
  }),
  queryOf: (signal) => intervalQuery(signal, wrongIn),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "NerdGraph" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const asked = `${text.trim()} SINCE ${window.from} UNTIL ${window.to} TIMESERIES ${window.stepSeconds} seconds`;
      const { data } = await askJson(
        {
          url: own.url,
          method: "POST",
          headers: { "API-Key": own["api-key"] },
          body: { query: document, variables: { account: own.account, nrql: asked } },
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const { results } = data.actor.account.nrql;
      const values = new Map<number, number>();
      let seconds = window.stepSeconds;
      for (const { beginTimeSeconds, endTimeSeconds, ...rest } of results) {
        const found = Object.values(rest).flatMap(numbersIn);
        if (found.length > 1)
          throw new WorldError(`\`${text.slice(0, 200)}\` selects several numbers where one is needed`, {
            service,
          });
        seconds = Math.max(seconds, endTimeSeconds - beginTimeSeconds);
        const [value] = found;
        if (value !== undefined) values.set(beginTimeSeconds * 1_000, value);
      }
      return { values, seconds };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: 1,
        // New Relic answers 366 at most.
        mostIntervals: 366,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

function wrongIn(text: string): string | undefined {
  const word = /\b(SINCE|UNTIL|TIMESERIES|FACET|COMPARE WITH)\b/iu.exec(
    text.replace(/'[^']*'|`[^`]*`/gu, ""),
  )?.[1];
  if (word !== undefined)
    return `must not hold ${word.toUpperCase()}: one number for each interval is asked for`;
  return /^\s*(?:SELECT|FROM)\b/iu.test(text) ? undefined : "expected NRQL that begins with SELECT or FROM";
}

/** `count` is a number; a percentile comes as `{"95": 0.2}`. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).filter((inner) => typeof inner === "number");
}
