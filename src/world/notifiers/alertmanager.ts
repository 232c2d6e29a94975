import { z } from "zod";
import type { Message } from "../../incident/record/message.ts";
import { oneLine } from "../../text/one-line.ts";
import { anyAddress } from "./address.ts";
import { defineNotifier, sentTo } from "./notifier.ts";

/** Alertmanager forgets an alert that nobody repeats; an incident lasts until somebody says that it is over. */
const lastsMs = 7 * 86_400_000;

const severities: Record<Message["incident"]["severity"], string> = {
  1: "critical",
  2: "critical",
  3: "warning",
  4: "info",
};

/**
 * Alertmanager, with the routing, the silences and the on-call that are there already. The same labels are the same alert, so that
 * sending twice is harmless. @see https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 */
export const alertmanager = defineNotifier({
  type: "alertmanager",
  summary: "Alertmanager: an alert that fires until the incident is over",
  settings: () =>
    z.strictObject({
      type: z.literal("alertmanager").describe("Which type of notifier it is."),
      url: anyAddress("http://alertmanager:9093").describe("Address of Alertmanager."),
      headers: z.record(z.string(), z.string()).default({}).describe("Such as Authorization."),
      labels: z
        .record(
          z.string().regex(/^[A-Za-z_]\w{0,60}$/u, { error: "expected the name of a label, such as team" }),
          z.string().min(1).max(200),
        )
        .default({})
        .describe("Further labels, for its routes."),
    }),
  open({ url, headers, labels }, name, { http, now }) {
    return {
      async send({ title, text, links, incident }, earlier) {
        const dashboard = links[1]?.url;
        const alert = {
          labels: {
            ...labels,
            alertname: "DeployMadeProductionWorse",
            severity: severities[incident.severity],
            repository: incident.repository,
            environment: oneLine(incident.environment, 200),
            incident: String(incident.number),
          },
          annotations: {
            summary: oneLine(title, 500),
            description: oneLine(text, 3_000),
            ...(dashboard !== undefined && { link: dashboard }),
          },
          generatorURL: incident.url,
          startsAt: new Date(incident.openedAt).toISOString(),
          endsAt: new Date(incident.isOver ? now() : now() + lastsMs).toISOString(),
        };
        await http.send({
          ...sentTo(`notifier ${name}`),
          url: `${url.replace(/\/+$/u, "")}/api/v2/alerts`,
          headers,
          body: [alert],
        });
        return earlier ?? incident.key;
      },
    };
  },
});
