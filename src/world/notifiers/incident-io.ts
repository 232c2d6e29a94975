import { z } from "zod";
import { secretAddress } from "./address.ts";
import { defineNotifier, plain, sentTo } from "./notifier.ts";

/** incident.io, by an alert source of the type HTTP. @see https://api-docs.incident.io/tag/Alert-Events-V2 */
export const incidentIo = defineNotifier({
  type: "incident-io",
  summary: "incident.io: an alert that fires until the incident is over",
  settings: () =>
    z.strictObject({
      type: z.literal("incident-io").describe("Which type of notifier it is."),
      source: z
        .string()
        .regex(/^[0-9A-Z]{10,40}$/u, { error: "expected the id at the end of the alert source's address" })
        .describe("Id of the alert source (type HTTP)."),
      token: z.string().min(1).describe("Its token: write ${INCIDENT_IO_TOKEN}."),
      api: secretAddress("https://api.incident.io").default("https://api.incident.io").describe("For tests."),
    }),
  open({ source, token, api }, name, { http }) {
    return {
      async send(message, earlier) {
        const { incident } = message;
        const { title, text, facts } = plain(message);
        await http.send({
          ...sentTo(`notifier ${name}`),
          url: `${api.replace(/\/+$/u, "")}/v2/alert_events/http/${source}`,
          headers: { authorization: `Bearer ${token}` },
          body: {
            title,
            description: text,
            status: incident.isOver ? "resolved" : "firing",
            deduplication_key: incident.key,
            source_url: incident.url,
            metadata: {
              environment: incident.environment,
              repository: incident.repository,
              severity: incident.severity,
              ...facts,
            },
          },
        });
        return earlier ?? incident.key;
      },
    };
  },
});
