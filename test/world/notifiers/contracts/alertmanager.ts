import { z } from "zod";
import { saying } from "../../../support/servers.ts";
import { type NotifierCase, secret } from "../contract.ts";

const label = z.string().regex(/^[A-Za-z_]\w*$/u);
/** `postableAlerts` of Alertmanager's own description of its API. */
const alerts = z.tuple([
  z.strictObject({
    labels: z.record(label, z.string().min(1)),
    annotations: z.record(label, z.string()),
    generatorURL: z.url(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
  }),
]);

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({
      url: `${url}/`,
      headers: { Authorization: `Bearer ${secret}` },
      labels: { team: "shop" },
    }),
    healthy: saying(""),
    refusals: {},
    accepts({ path, body }) {
      if (path !== "/api/v2/alerts") throw new Error(`there is no ${path}`);
      const [alert] = alerts.parse(JSON.parse(body));
      if (alert.labels.alertname === undefined || alert.labels.team !== "shop")
        throw new Error("a label is missing");
    },
    isLoggedIn: ({ headers }) => headers.authorization === `Bearer ${secret}`,
    alive: /\\r|\\n/u,
  },
];
