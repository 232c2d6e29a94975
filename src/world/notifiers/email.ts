import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Message } from "../../incident/record/message.ts";
import { oneLine } from "../../text/one-line.ts";
import { defineNotifier } from "./notifier.ts";

/** Of the whole conversation with the server. */
const patienceMs = 20_000;

function html(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

function plainBody({ text, facts, links }: Message): string {
  return [
    oneLine(text, 3_000),
    "",
    ...facts.map(({ name, value }) => `${oneLine(name, 60)}: ${oneLine(value, 300)}`),
    "",
    ...links.map((link) => `${oneLine(link.text, 100)}: ${link.url}`),
    "",
  ].join("\n");
}

function htmlBody({ title, text, facts, links }: Message): string {
  const rows = facts.map(
    ({ name, value }) =>
      `<tr><td style="padding:2px 12px 2px 0;color:#57606a">${html(oneLine(name, 60))}</td><td>${html(oneLine(value, 300))}</td></tr>`,
  );
  const all = links.map((link) => `<a href="${html(link.url)}">${html(oneLine(link.text, 100))}</a>`);
  return `<div style="font-family:sans-serif;font-size:15px;line-height:1.45;max-width:640px">
<p style="font-size:17px;font-weight:600">${html(oneLine(title, 300))}</p>
<p>${html(oneLine(text, 3_000))}</p>
<table>${rows.join("")}</table>
<p>${all.join(" &middot; ")}</p>
</div>`;
}

const mailAddress = z.string().regex(/^(?:[^<>\r\n"]{1,100} <)?[^\s<>@,;]{1,64}@[^\s<>@,;]{1,190}>?$/u, {
  error: "expected an address such as oncall@example.com",
});

/** E-mail by SMTP. */
export const email = defineNotifier({
  type: "email",
  summary: "E-mail by an SMTP server, the messages of an incident in one thread",
  settings: () =>
    z.strictObject({
      type: z.literal("email").describe("Which type of notifier it is."),
      host: z.string().min(1).max(253).describe("SMTP server."),
      port: z.int().min(1).max(65_535).default(587).describe("465 is encrypted from the start."),
      user: z.string().optional().describe("Who signs in."),
      password: z.string().optional().describe("Write ${SMTP_PASSWORD}."),
      from: mailAddress.describe("Who it is from."),
      to: z.array(mailAddress).min(1).max(20).describe("Who gets it."),
      tls: z
        .enum(["required", "off"])
        .default("required")
        .describe("off sends in the clear: for a server on the same machine only."),
    }),
  open({ host, port, user, password, from, to, tls }, name, { hide }) {
    const service = `notifier ${name}`;
    return {
      async send(message, earlier) {
        // Only who mails pays for loading it.
        const { createTransport } = await import("nodemailer");
        const transport = createTransport({
          host,
          port,
          secure: port === 465,
          requireTLS: tls === "required" && port !== 465,
          ignoreTLS: tls === "off",
          connectionTimeout: patienceMs,
          greetingTimeout: patienceMs,
          socketTimeout: patienceMs,
          ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        const { incident } = message;
        const domain = from.replace(/^.*@|>$/gu, "");
        const idOf = (text: string) => `<${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 40)}@${domain}>`;
        const thread = idOf(incident.key);
        try {
          await transport.sendMail({
            from,
            to,
            subject: `${earlier === undefined ? "" : "Re: "}${oneLine(message.title, 200)}`,
            messageId: earlier === undefined ? thread : idOf(message.id),
            ...(earlier !== undefined && { inReplyTo: earlier, references: earlier }),
            // Some servers answer letters of machines with a note that somebody is on holiday.
            headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
            text: plainBody(message),
            html: htmlBody(message),
          });
        } catch (error) {
          throw new WorldError(hide(`the mail could not be sent: ${reasonOf(error)}`), {
            service,
            cause: error,
          });
        } finally {
          transport.close();
        }
        return earlier ?? thread;
      },
    };
  },
});

/** What the server said is foreign, and may repeat what it was told. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const known: Record<string, string> = {
    EAUTH: "the server did not take user and password",
    ETLS: "the server offers no encryption; tls: off sends in the clear",
    ECONNECTION: "no connection",
    ESOCKET: "no connection",
    EDNS: "the host has no address",
    ETIMEDOUT: "it took too long",
    EENVELOPE: "the server refused a sender or a recipient",
    EMESSAGE: "the server refused the message",
  };
  const why = known[code ?? ""] ?? "no reason known";
  return responseCode === undefined ? why : `${why} (${responseCode})`;
}
