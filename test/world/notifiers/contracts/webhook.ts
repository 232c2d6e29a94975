import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { saying } from "../../../support/servers.ts";
import { at, type NotifierCase, secret } from "../contract.ts";

const key = `whsec_${Buffer.from(secret.padEnd(32, "x")).toString("base64")}`;

/** @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/cloudevents.json */
const cloudEvent = z.strictObject({
  specversion: z.literal("1.0"),
  id: z.string().min(1),
  source: z.url(),
  type: z.string().min(1),
  subject: z.literal("acme/shop#12"),
  time: z.iso.datetime(),
  datacontenttype: z.literal("application/json"),
  data: z.record(z.string(), z.unknown()),
});
/** @see https://github.com/cdevents/spec/blob/v0.4.1/schemas/incidentdetected.json */
const cdEvent = z.strictObject({
  context: z.strictObject({
    version: z.literal("0.4.1"),
    id: z.string().min(1),
    source: z.url(),
    type: z.string().regex(/^dev\.cdevents\.incident\.(?:detected|reported|resolved)\.0\.2\.0$/u),
    timestamp: z.iso.datetime(),
  }),
  subject: z.strictObject({
    id: z.string().min(1),
    source: z.url(),
    type: z.literal("incident"),
    content: z.strictObject({
      description: z.string(),
      environment: z.strictObject({ id: z.string().min(1), source: z.url() }),
      ticketURI: z.url().optional(),
    }),
  }),
  customData: z.record(z.string(), z.unknown()),
  customDataContentType: z.literal("application/json"),
});

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ url: `${url}/hooks`, secret: key, headers: { "X-Team": "shop" } }),
    healthy: saying(""),
    refusals: {},
    accepts({ headers, body }) {
      if (!headers["content-type"]?.startsWith("application/cloudevents+json"))
        throw new Error("no CloudEvent");
      const event = cloudEvent.parse(JSON.parse(body));
      if (event.type.startsWith("dev.cdevents.")) {
        const { context, subject } = cdEvent.parse(event.data);
        if (context.type !== event.type || context.id !== event.id)
          throw new Error("two minds about what it is");
        if (event.type.includes("reported") && subject.content.ticketURI === undefined)
          throw new Error("no ticket");
      }
      if (headers["webhook-id"] !== event.id) throw new Error("another id");
    },
    isLoggedIn({ headers, body }) {
      const sentAt = Number(headers["webhook-timestamp"]) * 1_000;
      const expected = new Webhook(key).sign(String(headers["webhook-id"]), new Date(sentAt), body);
      return sentAt === at && headers["webhook-signature"] === expected && headers["x-team"] === "shop";
    },
    // JSON for a program: nothing in it is markup.
    alive: /<\/html>/u,
  },
];
