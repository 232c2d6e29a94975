import { z } from "zod";
import { type NotifierCase, secret } from "../contract.ts";

/** @see https://adaptivecards.io/explorer/AdaptiveCard.html */
const card = z.strictObject({
  $schema: z.literal("http://adaptivecards.io/schemas/adaptive-card.json"),
  type: z.literal("AdaptiveCard"),
  version: z.literal("1.4"),
  msteams: z.strictObject({ width: z.literal("Full") }),
  body: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({
        type: z.literal("TextBlock"),
        text: z.string().min(1),
        wrap: z.literal(true),
        size: z.enum(["Medium"]).optional(),
        weight: z.enum(["Bolder"]).optional(),
        color: z.enum(["Good", "Attention", "Warning"]).optional(),
      }),
      z.strictObject({
        type: z.literal("FactSet"),
        facts: z.array(z.strictObject({ title: z.string(), value: z.string() })),
      }),
    ]),
  ),
  actions: z
    .array(z.strictObject({ type: z.literal("Action.OpenUrl"), title: z.string().min(1), url: z.url() }))
    .max(6),
});
const posted = z.strictObject({
  type: z.literal("message"),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal("application/vnd.microsoft.card.adaptive"),
      contentUrl: z.null(),
      content: card,
    }),
  ]),
});

export const cases: NotifierCase[] = [
  {
    settings: (url) => ({ webhook: `${url}/workflows/x/triggers/manual/paths/invoke?sig=${secret}` }),
    // Workflows answers that it has begun, before anything is posted.
    healthy: (_, response) => void response.writeHead(202).end(),
    refusals: {},
    accepts: ({ body }) => void posted.parse(JSON.parse(body)),
    isLoggedIn: ({ path }) => path.endsWith(`sig=${secret}`),
    // A mention needs an entity beside it, which is never sent.
    alive: /"entities"|"(?:text|value)":"(?:[^"]*[^"\\])?(?:\[evil|\*b|<at>)/u,
  },
];
