import { z } from "zod";
import { oneLine } from "../../text/one-line.ts";
import { secretAddress } from "./address.ts";
import { defineNotifier, sentTo } from "./notifier.ts";

/** The signs of the Markdown that a card knows. @see https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
function inCard(text: string, length: number): string {
  return oneLine(text, length)
    .replace(/([\\`*_[\]()#+\-!])/gu, "\\$1")
    .replace(/</gu, "‹");
}

/** Microsoft Teams, by a workflow that posts what a webhook receives. @see https://support.microsoft.com/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498 */
export const teams = defineNotifier({
  type: "teams",
  summary: "Microsoft Teams: an adaptive card an event, by a Workflows webhook",
  settings: () =>
    z.strictObject({
      type: z.literal("teams").describe("Which type of notifier it is."),
      webhook: secretAddress("https://….api.powerplatform.com/…").describe(
        "Address that the workflow gives out: write ${TEAMS_WEBHOOK}. Those of the old connectors are gone.",
      ),
    }),
  open({ webhook }, name, { http }) {
    return {
      async send({ title, text, facts, links, incident }, earlier) {
        const color = incident.isOver ? "Good" : incident.severity <= 2 ? "Attention" : "Warning";
        const card = {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          msteams: { width: "Full" },
          body: [
            {
              type: "TextBlock",
              size: "Medium",
              weight: "Bolder",
              wrap: true,
              color,
              text: inCard(title, 300),
            },
            { type: "TextBlock", wrap: true, text: inCard(text, 3_000) },
            {
              type: "FactSet",
              facts: facts
                .slice(0, 10)
                .map((fact) => ({ title: inCard(fact.name, 60), value: inCard(fact.value, 300) })),
            },
          ],
          actions: links
            .slice(0, 5)
            .map((link) => ({ type: "Action.OpenUrl", title: oneLine(link.text, 60), url: link.url })),
        };
        await http.send({
          ...sentTo(`notifier ${name}`),
          url: webhook,
          body: {
            type: "message",
            attachments: [
              { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card },
            ],
          },
        });
        return earlier;
      },
    };
  },
});
