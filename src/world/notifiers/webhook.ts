import { z } from "zod";
import type { Message, ToldEvent } from "../../incident/record/message.ts";
import { anyAddress } from "./address.ts";
import { defineNotifier, plain, sentTo } from "./notifier.ts";

/** Version of the CDEvents specification whose types these are. @see https://github.com/cdevents/spec/blob/v0.4/continuous-operations.md */
const cdEventsVersion = "0.4.1";

const incidentTypes: Record<ToldEvent, string | undefined> = {
  opened: "dev.cdevents.incident.detected.0.2.0",
  reopened: "dev.cdevents.incident.detected.0.2.0",
  escalated: "dev.cdevents.incident.reported.0.2.0",
  acknowledged: undefined,
  recovered: undefined,
  "not-recovered": undefined,
  resolved: "dev.cdevents.incident.resolved.0.2.0",
  "false-alarm": "dev.cdevents.incident.resolved.0.2.0",
};

/** What a CDEvent holds of it, where there is a type for it. */
function cdEvent({ id, event, at, title, incident, ...rest }: Message): object | undefined {
  const type = incidentTypes[event];
  if (type === undefined) return undefined;
  const source = incident.repositoryUrl;
  return {
    context: { version: cdEventsVersion, id, source, type, timestamp: new Date(at).toISOString() },
    subject: {
      id: incident.key,
      source,
      type: "incident",
      content: {
        description: plain({ title, text: "", facts: [] }).title,
        environment: { id: incident.environment, source },
        ...(event === "escalated" && { ticketURI: incident.url }),
      },
    },
    customData: plainData({ id, event, at, title, incident, ...rest }),
    customDataContentType: "application/json",
  };
}

function plainData(message: Message): object {
  const { event, links, incident } = message;
  const { key: _, openedAt, ...its } = incident;
  return {
    event,
    ...plain(message),
    links: links.slice(0, 10),
    incident: { ...its, openedAt: new Date(openedAt).toISOString() },
  };
}

/**
 * Any address, as a CloudEvent in JSON: of a CDEvents type where there is one, else `dev.deploy-guard.incident.<event>`. Signed as
 * Standard Webhooks says. @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const webhook = defineNotifier({
  type: "webhook",
  summary: "Any address: CloudEvents with CDEvents types, signed as Standard Webhooks says",
  settings: () =>
    z.strictObject({
      type: z.literal("webhook").describe("Which type of notifier it is."),
      url: anyAddress("https://example.com/hooks/deploys").describe("Where events are sent."),
      secret: z
        .string()
        .regex(/^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/u, {
          error: "expected whsec_ and at least 24 bytes in base64",
        })
        .describe("Signs each event: write ${WEBHOOK_SECRET}, whsec_ and 24 to 64 random bytes in base64."),
      headers: z.record(z.string(), z.string()).default({}).describe("Such as Authorization."),
    }),
  open({ url, secret, headers }, name, { http, now }) {
    return {
      async send(message, earlier) {
        const { id, event, at, incident } = message;
        const data = cdEvent(message);
        const body = JSON.stringify({
          specversion: "1.0",
          id,
          source: incident.repositoryUrl,
          type: incidentTypes[event] ?? `dev.deploy-guard.incident.${event}`,
          subject: incident.key,
          time: new Date(at).toISOString(),
          datacontenttype: "application/json",
          data: data ?? plainData(message),
        });
        // Only who sends one pays for loading it.
        const { Webhook } = await import("standardwebhooks");
        const signer = new Webhook(secret);
        const sentAt = new Date(now());
        await http.send({
          ...sentTo(`notifier ${name}`),
          url,
          headers: {
            ...headers,
            "content-type": "application/cloudevents+json; charset=utf-8",
            "webhook-id": id,
            "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1_000)),
            "webhook-signature": signer.sign(id, sentAt, body),
          },
          body,
        });
        return earlier ?? incident.key;
      },
    };
  },
});
