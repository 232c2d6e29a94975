import { z } from "zod";
import { type NotifierCase, secret } from "../contract.ts";

/** @see https://api-docs.incident.io/tag/Alert-Events-V2 */
const event = z.strictObject({
  title: z.string().min(1),
  description: z.string(),
  status: z.enum(["firing", "resolved"]),
  deduplication_key: z.literal("acme/shop#12"),
  source_url: z.url(),
  metadata: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ source: "01GW2G3V0S59R238FAHPDS1R66", token: secret, api: url }),
    healthy: (_, response) =>
      void response
        .writeHead(202)
        .end(
          '{"deduplication_key":"acme/shop#12","message":"Event accepted for processing","status":"success"}',
        ),
    refusals: {},
    accepts({ path, body }) {
      if (path !== "/v2/alert_events/http/01GW2G3V0S59R238FAHPDS1R66") throw new Error(`there is no ${path}`);
      event.parse(JSON.parse(body));
    },
    isLoggedIn: ({ headers }) => headers.authorization === `Bearer ${secret}`,
    alive: /\\r|\\n/u,
  },
];
