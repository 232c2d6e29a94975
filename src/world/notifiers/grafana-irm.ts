import { z } from "zod";
import { secretAddress } from "./address.ts";
import { defineNotifier, plain, sentTo } from "./notifier.ts";

/** Grafana IRM, by an integration of the type formatted webhook. @see https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/configure/integrations/references/webhook/ */
export const grafanaIrm = defineNotifier({
  type: "grafana-irm",
  summary: "Grafana IRM (OnCall): an alert group that fires until the incident is over",
  settings: () =>
    z.strictObject({
      type: z.literal("grafana-irm").describe("Which type of notifier it is."),
      url: secretAddress(
        "https://oncall-prod-….grafana.net/oncall/integrations/v1/formatted_webhook/…",
      ).describe("Address of the integration: write ${GRAFANA_IRM_URL}."),
    }),
  open({ url }, name, { http }) {
    return {
      async send(message, earlier) {
        const { incident } = message;
        const { title, text } = plain(message);
        await http.send({
          ...sentTo(`notifier ${name}`),
          url,
          body: {
            alert_uid: incident.key,
            title,
            state: incident.isOver ? "ok" : "alerting",
            message: text,
            link_to_upstream_details: incident.url,
          },
        });
        return earlier ?? incident.key;
      },
    };
  },
});
