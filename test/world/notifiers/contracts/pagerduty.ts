import { z } from "zod";
import { type NotifierCase, secret } from "../contract.ts";

/** @see https://developer.pagerduty.com/docs/send-alert-event */
const event = z.discriminatedUnion("event_action", [
  z.strictObject({
    routing_key: z.literal(secret),
    event_action: z.literal("trigger"),
    dedup_key: z.literal("acme/shop#12"),
    client: z.string(),
    client_url: z.url(),
    links: z.array(z.strictObject({ href: z.url(), text: z.string() })),
    payload: z.strictObject({
      summary: z.string().min(1).max(1_024),
      source: z.string().min(1),
      severity: z.enum(["critical", "error", "warning", "info"]),
      timestamp: z.iso.datetime(),
      group: z.string(),
      class: z.string(),
      custom_details: z.record(z.string(), z.string()),
    }),
  }),
  z.strictObject({
    routing_key: z.literal(secret),
    event_action: z.literal("acknowledge"),
    dedup_key: z.literal("acme/shop#12"),
  }),
  z.strictObject({
    routing_key: z.literal(secret),
    event_action: z.literal("resolve"),
    dedup_key: z.literal("acme/shop#12"),
  }),
]);

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ "routing-key": secret, api: url }),
    healthy: (_, response) =>
      void response
        .writeHead(202)
        .end('{"status":"success","message":"Event processed","dedup_key":"acme/shop#12"}'),
    refusals: {},
    silent: ["recovered"],
    accepts({ path, body }) {
      if (path !== "/v2/enqueue") throw new Error(`there is no ${path}`);
      event.parse(JSON.parse(body));
    },
    isLoggedIn: ({ body }) => body.includes(`"routing_key":"${secret}"`),
    // Plain text everywhere: what could come alive is a line of its own in a mail.
    alive: /\\r|\\n/u,
  },
];
