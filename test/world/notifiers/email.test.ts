import { generate } from "selfsigned";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { secretHider } from "../../../src/world/hide-secrets.ts";
import { email } from "../../../src/world/notifiers/email.ts";
import { sourceTools } from "../../support/source-tools.ts";
import { message } from "./contract.ts";

const password = "s3cr3t-passw0rd";
interface Mail {
  to: string[];
  text: string;
}

const servers: SMTPServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((done) => server.close(done));
});

/** A real SMTP server on this machine that keeps what it gets. */
async function open(options: SMTPServerOptions = {}, own: Record<string, unknown> = {}) {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onAuth: (auth, _, done) =>
      auth.password === password ? done(null, { user: "oncall" }) : done(new Error(`no ${auth.password}`)),
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (part: Buffer) => {
        text += part.toString();
      });
      stream.on("end", () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
    ...options,
  });
  servers.push(server);
  server.on("error", () => {});
  const port = await new Promise<number>((done) => {
    const listening = server.listen(0, "127.0.0.1", () =>
      done((listening.address() as { port: number }).port),
    );
  });
  const settings = {
    type: "email",
    host: "127.0.0.1",
    port,
    from: "deploy-guard <guard@acme.test>",
    to: ["oncall@acme.test", "lead@acme.test"],
    tls: "off",
    ...own,
  };
  const tools = sourceTools({ hide: secretHider([password]) });
  return { mails, notifier: email.open(email.settings().parse(settings), "lead-mail", tools) };
}

/** Of what stands before the first empty line; what comes after it is text. */
const header = ({ text }: Mail, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, "imu")
    .exec(text.split(/\r?\n\r?\n/u)[0] ?? "")?.[1]
    ?.replace(/\r?\n[ \t]/gu, " ");

describe("a mail", () => {
  test("reaches all, as text and as HTML, and what follows is its thread", async () => {
    const { mails, notifier } = await open();
    const first = await notifier.send(message("opened"), undefined);
    expect(await notifier.send(message("resolved"), first)).toBe(first);
    expect(mails.map(({ to }) => to)).toEqual(Array(2).fill(["oncall@acme.test", "lead@acme.test"]));
    expect(header(mails[0]!, "Message-ID")).toBe(first);
    expect(header(mails[1]!, "In-Reply-To")).toBe(first);
    expect(header(mails[1]!, "Subject")).toMatch(/^=\?UTF-8\?|^Re: /u);
    expect(header(mails[0]!, "Auto-Submitted")).toBe("auto-generated");
    expect(mails[0]!.text).toContain("text/plain");
    expect(mails[0]!.text).toContain("text/html");
    expect(mails[0]!.text).toContain("https://github.test/acme/shop/issues/12");
  });

  test("foreign text makes no header, no recipient and no markup", async () => {
    const { mails, notifier } = await open();
    const hostile = 'x\r\nBcc: eve@evil.test\r\n\r\n<script>x</script><img src="https://evil.test">';
    await notifier.send(
      message("opened", { title: hostile, text: hostile, facts: [{ name: hostile, value: hostile }] }),
      undefined,
    );
    expect(mails[0]!.to).toEqual(["oncall@acme.test", "lead@acme.test"]);
    expect(header(mails[0]!, "Bcc")).toBeUndefined();
    const html = mails[0]!.text.split("Content-Type: text/html")[1];
    expect(html).toContain("&lt;script");
    expect(html).not.toMatch(/<script|<img/u);
  });

  test("signs in where it is told to", async () => {
    const auth = { authOptional: false, allowInsecureAuth: true };
    const { mails, notifier } = await open(auth, { user: "oncall", password });
    await notifier.send(message("opened"), undefined);
    expect(mails).toHaveLength(1);
  });

  test("is encrypted unless told otherwise, and not sent at all where the server can't", async () => {
    const { mails, notifier } = await open({}, { tls: "required" });
    await expect(notifier.send(message("opened"), undefined)).rejects.toThrow(
      /^notifier lead-mail: the mail could not be sent: the server offers no encryption; tls: off sends in the clear/u,
    );
    expect(mails).toEqual([]);
  });

  test("is not sent to a server whose certificate nobody vouches for", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }]);
    const { mails, notifier } = await open({ disabledCommands: [], key, cert }, { tls: "required" });
    await expect(notifier.send(message("opened"), undefined)).rejects.toThrow(/could not be sent/u);
    expect(mails).toEqual([]);
  });

  test("a wrong password, and what the server says of it, are not shown", async () => {
    const wrong = { user: "oncall", password: "another-wr0ng-one" };
    const { notifier } = await open({ authOptional: false, allowInsecureAuth: true }, wrong);
    const sending = notifier.send(message("opened"), undefined);
    await expect(sending).rejects.toThrow(/the server did not take user and password \(535\)/u);
    await expect(sending).rejects.not.toThrow(/wr0ng/u);
  });

  test.each<[string, SMTPServerOptions, RegExp]>([
    [
      "a recipient",
      {
        onRcptTo: (_, __, done) =>
          done(Object.assign(new Error("no such user s3cr3t"), { responseCode: 550 })),
      },
      /refused a sender or a recipient \(550\)/u,
    ],
    [
      "the message",
      {
        onData(stream, _, done) {
          stream.resume();
          stream.on("end", () => done(Object.assign(new Error("spam"), { responseCode: 554 })));
        },
      },
      /refused the message \(554\)/u,
    ],
  ])("is told that the server refused %s", async (_, options, words) => {
    const { notifier } = await open(options);
    await expect(notifier.send(message("opened"), undefined)).rejects.toThrow(words);
  });

  test("fails when nobody is there", async () => {
    const { notifier } = await open({}, { port: 1 });
    await expect(notifier.send(message("opened"), undefined)).rejects.toThrow(/no connection/u);
  });
});
