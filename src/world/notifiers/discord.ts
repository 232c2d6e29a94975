import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { oneLine } from "../../text/one-line.ts";
import { secretAddress } from "./address.ts";
import { defineNotifier, sentTo } from "./notifier.ts";

const red = 0xcf222e;
const orange = 0xbc4c00;
const green = 0x1a7f37;

/** The signs of Discord's markup. Mentions are switched off for the whole message besides. */
function inDiscord(text: string, length: number): string {
  return oneLine(text, length)
    .replace(/([\\`*_~|>#[\]()<:-])/gu, "\\$1")
    .replace(/@/gu, "@\u200b");
}

const made = z.object({ id: z.string().regex(/^\d{5,30}$/u) });

/** Discord, by a channel's webhook. @see https://discord.com/developers/docs/resources/webhook#execute-webhook */
export const discord = defineNotifier({
  type: "discord",
  summary: "Discord: one message that is kept up to date, and a short one for each event",
  settings: () =>
    z.strictObject({
      type: z.literal("discord").describe("Which type of notifier it is."),
      webhook: secretAddress("https://discord.com/api/webhooks/…").describe(
        "Address of a webhook of the channel: write ${DISCORD_WEBHOOK}.",
      ),
    }),
  open({ webhook }, name, { http }) {
    const service = `notifier ${name}`;
    const base = sentTo(service);
    const address = (path: string) => {
      const url = new URL(webhook);
      url.pathname += path;
      // Discord says which message it made only to those who wait for it.
      url.searchParams.set("wait", "true");
      return url.href;
    };
    const silent = { allowed_mentions: { parse: [] } };

    return {
      async send({ title, text, facts, links, incident }, earlier) {
        const body = {
          ...silent,
          embeds: [
            {
              title: inDiscord(title, 250),
              url: incident.url,
              description: inDiscord(text, 1_500),
              color: incident.isOver ? green : incident.severity <= 2 ? red : orange,
              fields: [
                ...facts.slice(0, 8).map((fact) => ({
                  name: inDiscord(fact.name, 60) || "–",
                  value: inDiscord(fact.value, 150) || "–",
                  inline: true,
                })),
                ...(links.length === 0
                  ? []
                  : [
                      {
                        name: "Links",
                        value: links
                          .map(
                            (link) =>
                              `[${inDiscord(link.text, 60)}](${link.url.replace(/[()\s]/gu, encodeURIComponent)})`,
                          )
                          .join(" · "),
                      },
                    ]),
              ],
            },
          ],
        };
        if (earlier === undefined) {
          const answer = await http.send({ ...base, url: address(""), body });
          const parsed = made.safeParse(parseJson(answer.text));
          if (!parsed.success)
            throw new WorldError("answered something that is not Discord's API", { service });
          return parsed.data.id;
        }
        await http.send({ ...base, method: "PATCH", url: address(`/messages/${earlier}`), body });
        await http.send({ ...base, url: address(""), body: { ...silent, content: inDiscord(text, 1_900) } });
        return earlier;
      },
    };
  },
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
