import type { ContextBlock, KnownBlock, SectionBlock } from "@slack/types";
import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Message } from "../../incident/record/message.ts";
import { oneLine } from "../../text/one-line.ts";
import { secretAddress } from "./address.ts";
import { defineNotifier, sentTo } from "./notifier.ts";

/** Slack's own limits. @see https://docs.slack.dev/reference/block-kit/blocks/section-block */
const most = { text: 2_900, field: 1_900, fields: 10, header: 150 };

/** Foreign text in Slack's markup: what begins a mention or a link is an entity. @see https://docs.slack.dev/messaging/formatting-message-text */
function inSlack(text: string, length: number): string {
  return oneLine(text, length).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function linkTo({ text, url }: Message["links"][number]): string {
  return `<${url.replace(/[<>|\s]/gu, encodeURIComponent)}|${inSlack(text, 100).replace(/\|/gu, "¦")}>`;
}

function blocksOf({ title, text, facts, links }: Message): KnownBlock[] {
  const header: SectionBlock = {
    type: "section",
    // Plain text has no mentions and no links, whatever it holds.
    text: { type: "plain_text", text: oneLine(title, most.header) },
  };
  const body: SectionBlock = {
    type: "section",
    text: { type: "plain_text", text: oneLine(text, most.text) || "–", emoji: false },
    ...(facts.length > 0 && {
      fields: facts.slice(0, most.fields).map(({ name, value }) => ({
        type: "plain_text" as const,
        text: oneLine(`${name}: ${value}`, most.field),
        emoji: false,
      })),
    }),
  };
  const where: ContextBlock = {
    type: "context",
    elements: [{ type: "mrkdwn", text: links.map(linkTo).join("  ·  ").slice(0, most.text), verbatim: true }],
  };
  return [header, body, ...(links.length > 0 ? [where] : [])];
}

const answer = z.object({ ok: z.boolean(), error: z.string().optional(), ts: z.string().optional() });

/** Slack, by a bot or by an incoming webhook. @see https://docs.slack.dev/reference/methods/chat.postMessage */
export const slack = defineNotifier({
  type: "slack",
  summary:
    "Slack: one message that is kept up to date with a thread below it (bot), or a message an event (webhook)",
  settings: () =>
    z
      .strictObject({
        type: z.literal("slack").describe("Which type of notifier it is."),
        webhook: secretAddress("https://hooks.slack.com/services/…")
          .optional()
          .describe(
            "Address of an incoming webhook: write ${SLACK_WEBHOOK}. Each event is a message of its own.",
          ),
        token: z.string().min(1).optional().describe("Token of a bot with chat:write: write ${SLACK_TOKEN}."),
        channel: z
          .string()
          .regex(/^[A-Z0-9]{6,30}$|^#[\p{L}\p{N}_-]{1,80}$/u, {
            error: "expected a channel's id, such as C0123ABCD",
          })
          .optional()
          .describe("With a token: id of the channel, in which the bot is a member."),
        api: secretAddress("https://slack.com/api")
          .default("https://slack.com/api")
          .describe("For GovSlack and tests."),
      })
      .check(({ value, issues }) => {
        const byBot = value.token !== undefined && value.channel !== undefined;
        if (value.webhook === undefined && !byBot)
          issues.push({
            code: "custom",
            input: value,
            path: ["webhook"],
            message: "expected a webhook, or a token and a channel",
          });
        if (value.webhook !== undefined && (value.token !== undefined || value.channel !== undefined))
          issues.push({
            code: "custom",
            input: value,
            path: ["webhook"],
            message: "expected either a webhook, or a token and a channel",
          });
      }),
  open({ webhook, token, channel, api }, name, { http }) {
    const service = `notifier ${name}`;
    const base = sentTo(service);

    async function call(method: string, body: Record<string, unknown>): Promise<string | undefined> {
      const { text } = await http.send({
        ...base,
        url: `${api.replace(/\/+$/u, "")}/${method}`,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(body),
      });
      const parsed = answer.safeParse(parseJson(text));
      if (!parsed.success) throw new WorldError("answered something that is not Slack's API", { service });
      // Slack says 200 to a request that it refuses.
      if (!parsed.data.ok)
        throw new WorldError(`refused ${method}: ${oneLine(parsed.data.error ?? "no reason", 80)}`, {
          service,
        });
      return parsed.data.ts;
    }

    return {
      async send(message, earlier) {
        const content = {
          text: inSlack(message.title, most.text),
          blocks: blocksOf(message),
          unfurl_links: false,
        };
        if (webhook !== undefined) {
          await http.send({ ...base, url: webhook, body: content });
          return earlier;
        }
        if (earlier === undefined) return call("chat.postMessage", { channel, ...content });
        // The channel sees one message as it is now; what happened in between is its thread.
        await call("chat.update", { channel, ts: earlier, ...content });
        await call("chat.postMessage", {
          channel,
          thread_ts: earlier,
          text: inSlack(message.text, most.text),
        });
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
