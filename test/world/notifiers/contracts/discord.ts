import { z } from "zod";
import { saying } from "../../../support/servers.ts";
import { type NotifierCase, secret } from "../contract.ts";

const nobody = z.strictObject({ parse: z.tuple([]) });
/** @see https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const embed = z.strictObject({
  title: z.string().min(1).max(256),
  url: z.url(),
  description: z.string().max(4_096),
  color: z.int().min(0).max(0xffffff),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1_024),
        inline: z.boolean().optional(),
      }),
    )
    .max(25),
});
const posted = z.union([
  z.strictObject({ allowed_mentions: nobody, embeds: z.tuple([embed]) }),
  z.strictObject({ allowed_mentions: nobody, content: z.string().min(1).max(2_000) }),
]);

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ webhook: `${url}/api/webhooks/1/${secret}?thread_id=5` }),
    healthy: saying('{"id":"1186543210987654321","type":0}'),
    refusals: { "an error page": "<html></html>", "an answer without an id": "{}" },
    accepts({ method, path, body }) {
      const url = new URL(path, "http://x");
      const at = `/api/webhooks/1/${secret}`;
      const expected = method === "PATCH" ? `${at}/messages/1186543210987654321` : at;
      if (url.pathname !== expected || url.searchParams.get("thread_id") !== "5") throw new Error(path);
      const { embeds } = posted.parse(JSON.parse(body)) as { embeds?: z.output<typeof embed>[] };
      const [one] = embeds ?? [];
      const letters =
        one === undefined
          ? 0
          : one.title.length +
            one.description.length +
            one.fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
      if (letters > 6_000) throw new Error(`${letters} letters in an embed`);
    },
    isLoggedIn: ({ path }) => path.includes(secret),
    alive: /@everyone|@here|[^\\]<@U123|[^\\]\[evil[^\\]\]\(https/u,
  },
];
