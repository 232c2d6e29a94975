import { z } from "zod";
import { saying } from "../../../support/servers.ts";
import { type NotifierCase, secret } from "../contract.ts";

const plain = (most: number) =>
  z.strictObject({
    type: z.literal("plain_text"),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });
const block = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("section"),
    text: plain(3_000),
    fields: z.array(plain(2_000)).max(10).optional(),
  }),
  z.strictObject({
    type: z.literal("context"),
    elements: z
      .array(
        z.strictObject({ type: z.literal("mrkdwn"), text: z.string().max(3_000), verbatim: z.literal(true) }),
      )
      .max(10),
  }),
]);
const content = {
  text: z.string().min(1).max(40_000),
  blocks: z.array(block).max(50),
  unfurl_links: z.literal(false),
};
const posted = z.strictObject({ channel: z.literal("C0123ABCD"), ...content });
const updated = z.strictObject({
  channel: z.literal("C0123ABCD"),
  ts: z.literal("1764057720.000100"),
  ...content,
});
const replied = z.strictObject({
  channel: z.literal("C0123ABCD"),
  thread_ts: z.literal("1764057720.000100"),
  text: z.string().min(1).max(40_000),
});

// Plain text may hold these signs; only where Slack reads its markup are they alive.
const alive = /"type":"mrkdwn","text":"[^"]*<(?:!|@U123|script)|"text":"<!channel>[^"]*","blocks"/u;

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ token: secret, channel: "C0123ABCD", api: `${url}/api` }),
    healthy: saying('{"ok":true,"ts":"1764057720.000100","channel":"C0123ABCD"}'),
    refusals: {
      "a refusal in an answer of status 200": '{"ok":false,"error":"channel_not_found"}',
      "an error page": "<html>please sign in</html>",
    },
    accepts({ path, body }) {
      const given = JSON.parse(body);
      if (path === "/api/chat.update") updated.parse(given);
      else {
        if (path !== "/api/chat.postMessage") throw new Error(`there is no ${path}`);
        z.union([posted, replied]).parse(given);
      }
    },
    isLoggedIn: ({ headers }) => headers.authorization === `Bearer ${secret}`,
    alive,
  },
  {
    settings: (url) => ({ webhook: `${url}/services/${secret}` }),
    healthy: saying("ok"),
    refusals: {},
    accepts: ({ body }) => void z.strictObject(content).parse(JSON.parse(body)),
    isLoggedIn: ({ path }) => path === `/services/${secret}`,
    alive,
  },
];
