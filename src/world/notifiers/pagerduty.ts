import { z } from "zod";
import type { Message, ToldEvent } from "../../incident/record/message.ts";
import { oneLine } from "../../text/one-line.ts";
import { secretAddress } from "./address.ts";
import { defineNotifier, plain, sentTo } from "./notifier.ts";

const actions: Record<ToldEvent, "trigger" | "acknowledge" | "resolve" | undefined> = {
  opened: "trigger",
  escalated: "trigger",
  reopened: "trigger",
  "not-recovered": "trigger",
  acknowledged: "acknowledge",
  // It is over when somebody says so.
  recovered: undefined,
  resolved: "resolve",
  "false-alarm": "resolve",
};

const severities: Record<Message["incident"]["severity"], string> = {
  1: "critical",
  2: "error",
  3: "warning",
  4: "info",
};

/** PagerDuty's Events API. The key makes all events of an incident one alert, however often they are sent. @see https://developer.pagerduty.com/docs/send-alert-event */
export const pagerduty = defineNotifier({
  type: "pagerduty",
  summary: "PagerDuty: an alert that is triggered, acknowledged and resolved with the incident",
  settings: () =>
    z.strictObject({
      type: z.literal("pagerduty").describe("Which type of notifier it is."),
      "routing-key": z
        .string()
        .min(1)
        .describe("Integration key of the service (Events API v2): write ${PAGERDUTY_KEY}."),
      api: secretAddress("https://events.eu.pagerduty.com")
        .default("https://events.pagerduty.com")
        .describe("https://events.eu.pagerduty.com for accounts in the EU."),
    }),
  open({ "routing-key": key, api }, name, { http }) {
    return {
      async send(message, earlier) {
        const { event, at, links, incident } = message;
        const { title, text, facts } = plain(message);
        const action = actions[event];
        if (action === undefined) return earlier;
        await http.send({
          ...sentTo(`notifier ${name}`),
          url: `${api.replace(/\/+$/u, "")}/v2/enqueue`,
          body: {
            routing_key: key,
            event_action: action,
            dedup_key: incident.key.slice(0, 255),
            ...(action === "trigger" && {
              client: "deploy-guard",
              client_url: incident.url,
              links: links
                .slice(0, 10)
                .map(({ text: words, url }) => ({ href: url, text: oneLine(words, 100) })),
              payload: {
                summary: oneLine(title, 1_024),
                source: incident.repository,
                severity: severities[incident.severity],
                timestamp: new Date(at).toISOString(),
                group: oneLine(incident.environment, 200),
                class: "deploy",
                custom_details: { what: text, ...facts },
              },
            }),
          },
        });
        return earlier ?? incident.key.slice(0, 255);
      },
    };
  },
});
