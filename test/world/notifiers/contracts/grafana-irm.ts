import { z } from "zod";
import { saying } from "../../../support/servers.ts";
import { type NotifierCase, secret } from "../contract.ts";

/** The fields of a formatted webhook. @see https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/configure/integrations/references/webhook/ */
const alert = z.strictObject({
  alert_uid: z.literal("acme/shop#12"),
  title: z.string().min(1),
  state: z.enum(["alerting", "ok"]),
  message: z.string(),
  link_to_upstream_details: z.url(),
});

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ url: `${url}/oncall/integrations/v1/formatted_webhook/${secret}/` }),
    healthy: saying("Ok."),
    refusals: {},
    accepts: ({ body }) => void alert.parse(JSON.parse(body)),
    isLoggedIn: ({ path }) => path.includes(secret),
    alive: /\\r|\\n/u,
  },
];
