export const id = 3268;
export const ids = [3268];
export const modules = {

/***/ 53268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifierKinds: () => (/* binding */ notifierKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/world/notifiers/address.js

/** An address as these services give it out. The message quotes nothing of it: whoever knows it may write there. */
function secretAddress(example) {
    return schemas/* string */.YjP().refine((text) => URL.parse(text)?.protocol === "https:" || isLocal(text), {
        error: `expected an https address, such as ${example}`,
    });
}
/** A server in the same network may speak plain http. */
function anyAddress(example) {
    return schemas/* string */.YjP().refine((text) => /^https?:$/u.test(URL.parse(text)?.protocol ?? ""), {
        error: `expected an http or https address, such as ${example}`,
    });
}
function isLocal(text) {
    const url = URL.parse(text);
    return url?.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname);
}

;// CONCATENATED MODULE: ./lib/world/notifiers/notifier.js

/** Keeps a kind's own types inside its file: what the schema yields is what `open` receives. */
function defineNotifier(kind) {
    return kind;
}
const most = { facts: 12, name: 60, value: 300, text: 3_000, title: 500 };
/** The texts of a message as services take them that know no markup: one line each, and none too long. */
function plain({ title, text, facts }) {
    const kept = facts
        .slice(0, most.facts)
        .map(({ name, value }) => [(0,one_line/* oneLine */.T)(name, most.name) || "–", (0,one_line/* oneLine */.T)(value, most.value)]);
    return {
        title: (0,one_line/* oneLine */.T)(title, most.title),
        text: (0,one_line/* oneLine */.T)(text, most.text),
        facts: Object.fromEntries(kept),
    };
}
/** An address that messages are sent to. It may hold a secret, so it is never quoted. */
function sentTo(service) {
    return { service, method: "POST", timeoutMs: 20_000, retries: 3 };
}

;// CONCATENATED MODULE: ./lib/world/notifiers/alertmanager.js




/** Alertmanager forgets an alert that nobody repeats; an incident lasts until somebody says that it is over. */
const lastsMs = 7 * 86_400_000;
const severities = {
    1: "critical",
    2: "critical",
    3: "warning",
    4: "info",
};
/**
 * Alertmanager, with the routing, the silences and the on-call that are there already. The same labels are the same alert, so that
 * sending twice is harmless. @see https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 */
const alertmanager = defineNotifier({
    type: "alertmanager",
    summary: "Alertmanager: an alert that fires until the incident is over",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("alertmanager").describe("Which type of notifier it is."),
        url: anyAddress("http://alertmanager:9093").describe("Address of Alertmanager."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe("Such as Authorization."),
        labels: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w{0,60}$/u, { error: "expected the name of a label, such as team" }), schemas/* string */.YjP().min(1).max(200))
            .default({})
            .describe("Further labels, for its routes."),
    }),
    open({ url, headers, labels }, name, { http, now }) {
        return {
            async send({ title, text, links, incident }, earlier) {
                const dashboard = links[1]?.url;
                const alert = {
                    labels: {
                        ...labels,
                        alertname: "DeployMadeProductionWorse",
                        severity: severities[incident.severity],
                        repository: incident.repository,
                        environment: (0,one_line/* oneLine */.T)(incident.environment, 200),
                        incident: String(incident.number),
                    },
                    annotations: {
                        summary: (0,one_line/* oneLine */.T)(title, 500),
                        description: (0,one_line/* oneLine */.T)(text, 3_000),
                        ...(dashboard !== undefined && { link: dashboard }),
                    },
                    generatorURL: incident.url,
                    startsAt: new Date(incident.openedAt).toISOString(),
                    endsAt: new Date(incident.isOver ? now() : now() + lastsMs).toISOString(),
                };
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url: `${url.replace(/\/+$/u, "")}/api/v2/alerts`,
                    headers,
                    body: [alert],
                });
                return earlier ?? incident.key;
            },
        };
    },
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/world/notifiers/discord.js





const red = 0xcf222e;
const orange = 0xbc4c00;
const green = 0x1a7f37;
/** The signs of Discord's markup. Mentions are switched off for the whole message besides. */
function inDiscord(text, length) {
    return (0,one_line/* oneLine */.T)(text, length)
        .replace(/([\\`*_~|>#[\]()<:-])/gu, "\\$1")
        .replace(/@/gu, "@\u200b");
}
const made = schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^\d{5,30}$/u) });
/** Discord, by a channel's webhook. @see https://discord.com/developers/docs/resources/webhook#execute-webhook */
const discord = defineNotifier({
    type: "discord",
    summary: "Discord: one message that is kept up to date, and a short one for each event",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("discord").describe("Which type of notifier it is."),
        webhook: secretAddress("https://discord.com/api/webhooks/…").describe("Address of a webhook of the channel: write ${DISCORD_WEBHOOK}."),
    }),
    open({ webhook }, name, { http }) {
        const service = `notifier ${name}`;
        const base = sentTo(service);
        const address = (path) => {
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
                                                .map((link) => `[${inDiscord(link.text, 60)}](${link.url.replace(/[()\s]/gu, encodeURIComponent)})`)
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
                        throw new errors/* WorldError */.nM("answered something that is not Discord's API", { service });
                    return parsed.data.id;
                }
                await http.send({ ...base, method: "PATCH", url: address(`/messages/${earlier}`), body });
                await http.send({ ...base, url: address(""), body: { ...silent, content: inDiscord(text, 1_900) } });
                return earlier;
            },
        };
    },
});
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./lib/world/notifiers/email.js






/** Of the whole conversation with the server. */
const patienceMs = 20_000;
function html(text) {
    return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
function plainBody({ text, facts, links }) {
    return [
        (0,one_line/* oneLine */.T)(text, 3_000),
        "",
        ...facts.map(({ name, value }) => `${(0,one_line/* oneLine */.T)(name, 60)}: ${(0,one_line/* oneLine */.T)(value, 300)}`),
        "",
        ...links.map((link) => `${(0,one_line/* oneLine */.T)(link.text, 100)}: ${link.url}`),
        "",
    ].join("\n");
}
function htmlBody({ title, text, facts, links }) {
    const rows = facts.map(({ name, value }) => `<tr><td style="padding:2px 12px 2px 0;color:#57606a">${html((0,one_line/* oneLine */.T)(name, 60))}</td><td>${html((0,one_line/* oneLine */.T)(value, 300))}</td></tr>`);
    const all = links.map((link) => `<a href="${html(link.url)}">${html((0,one_line/* oneLine */.T)(link.text, 100))}</a>`);
    return `<div style="font-family:sans-serif;font-size:15px;line-height:1.45;max-width:640px">
<p style="font-size:17px;font-weight:600">${html((0,one_line/* oneLine */.T)(title, 300))}</p>
<p>${html((0,one_line/* oneLine */.T)(text, 3_000))}</p>
<table>${rows.join("")}</table>
<p>${all.join(" &middot; ")}</p>
</div>`;
}
const mailAddress = schemas/* string */.YjP().regex(/^(?:[^<>\r\n"]{1,100} <)?[^\s<>@,;]{1,64}@[^\s<>@,;]{1,190}>?$/u, {
    error: "expected an address such as oncall@example.com",
});
/** E-mail by SMTP. */
const email = defineNotifier({
    type: "email",
    summary: "E-mail by an SMTP server, the messages of an incident in one thread",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("email").describe("Which type of notifier it is."),
        host: schemas/* string */.YjP().min(1).max(253).describe("SMTP server."),
        port: schemas/* int */.Whr().min(1).max(65_535).default(587).describe("465 is encrypted from the start."),
        user: schemas/* string */.YjP().optional().describe("Who signs in."),
        password: schemas/* string */.YjP().optional().describe("Write ${SMTP_PASSWORD}."),
        from: mailAddress.describe("Who it is from."),
        to: schemas/* array */.YOg(mailAddress).min(1).max(20).describe("Who gets it."),
        tls: schemas/* enum */.k5n(["required", "off"])
            .default("required")
            .describe("off sends in the clear: for a server on the same machine only."),
    }),
    open({ host, port, user, password, from, to, tls }, name, { hide }) {
        const service = `notifier ${name}`;
        return {
            async send(message, earlier) {
                // Only who mails pays for loading it.
                const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
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
                const idOf = (text) => `<${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text))).slice(0, 40)}@${domain}>`;
                const thread = idOf(incident.key);
                try {
                    await transport.sendMail({
                        from,
                        to,
                        subject: `${earlier === undefined ? "" : "Re: "}${(0,one_line/* oneLine */.T)(message.title, 200)}`,
                        messageId: earlier === undefined ? thread : idOf(message.id),
                        ...(earlier !== undefined && { inReplyTo: earlier, references: earlier }),
                        // Some servers answer letters of machines with a note that somebody is on holiday.
                        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
                        text: plainBody(message),
                        html: htmlBody(message),
                    });
                }
                catch (error) {
                    throw new errors/* WorldError */.nM(hide(`the mail could not be sent: ${reasonOf(error)}`), {
                        service,
                        cause: error,
                    });
                }
                finally {
                    transport.close();
                }
                return earlier ?? thread;
            },
        };
    },
});
/** What the server said is foreign, and may repeat what it was told. */
function reasonOf(error) {
    const { code, responseCode } = error;
    const known = {
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

;// CONCATENATED MODULE: ./lib/world/notifiers/grafana-irm.js



/** Grafana IRM, by an integration of the type formatted webhook. @see https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/configure/integrations/references/webhook/ */
const grafanaIrm = defineNotifier({
    type: "grafana-irm",
    summary: "Grafana IRM (OnCall): an alert group that fires until the incident is over",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("grafana-irm").describe("Which type of notifier it is."),
        url: secretAddress("https://oncall-prod-….grafana.net/oncall/integrations/v1/formatted_webhook/…").describe("Address of the integration: write ${GRAFANA_IRM_URL}."),
    }),
    open({ url }, name, { http }) {
        return {
            async send(message, earlier) {
                const { incident } = message;
                const { title, text } = plain(message);
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url,
                    body: {
                        alert_uid: incident.key,
                        title,
                        state: incident.isOver ? "ok" : "alerting",
                        message: text,
                        link_to_upstream_details: incident.url,
                    },
                });
                return earlier ?? incident.key;
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/notifiers/incident-io.js



/** incident.io, by an alert source of the type HTTP. @see https://api-docs.incident.io/tag/Alert-Events-V2 */
const incidentIo = defineNotifier({
    type: "incident-io",
    summary: "incident.io: an alert that fires until the incident is over",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("incident-io").describe("Which type of notifier it is."),
        source: schemas/* string */.YjP()
            .regex(/^[0-9A-Z]{10,40}$/u, { error: "expected the id at the end of the alert source's address" })
            .describe("Id of the alert source (type HTTP)."),
        token: schemas/* string */.YjP().min(1).describe("Its token: write ${INCIDENT_IO_TOKEN}."),
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

;// CONCATENATED MODULE: ./lib/world/notifiers/pagerduty.js




const actions = {
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
const pagerduty_severities = {
    1: "critical",
    2: "error",
    3: "warning",
    4: "info",
};
/** PagerDuty's Events API. The key makes all events of an incident one alert, however often they are sent. @see https://developer.pagerduty.com/docs/send-alert-event */
const pagerduty = defineNotifier({
    type: "pagerduty",
    summary: "PagerDuty: an alert that is triggered, acknowledged and resolved with the incident",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("pagerduty").describe("Which type of notifier it is."),
        "routing-key": schemas/* string */.YjP()
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
                if (action === undefined)
                    return earlier;
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
                                .map(({ text: words, url }) => ({ href: url, text: (0,one_line/* oneLine */.T)(words, 100) })),
                            payload: {
                                summary: (0,one_line/* oneLine */.T)(title, 1_024),
                                source: incident.repository,
                                severity: pagerduty_severities[incident.severity],
                                timestamp: new Date(at).toISOString(),
                                group: (0,one_line/* oneLine */.T)(incident.environment, 200),
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

;// CONCATENATED MODULE: ./lib/world/notifiers/slack.js





/** Slack's own limits. @see https://docs.slack.dev/reference/block-kit/blocks/section-block */
const slack_most = { text: 2_900, field: 1_900, fields: 10, header: 150 };
/** Foreign text in Slack's markup: what begins a mention or a link is an entity. @see https://docs.slack.dev/messaging/formatting-message-text */
function inSlack(text, length) {
    return (0,one_line/* oneLine */.T)(text, length).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
function linkTo({ text, url }) {
    return `<${url.replace(/[<>|\s]/gu, encodeURIComponent)}|${inSlack(text, 100).replace(/\|/gu, "¦")}>`;
}
function blocksOf({ title, text, facts, links }) {
    const header = {
        type: "section",
        // Plain text has no mentions and no links, whatever it holds.
        text: { type: "plain_text", text: (0,one_line/* oneLine */.T)(title, slack_most.header) },
    };
    const body = {
        type: "section",
        text: { type: "plain_text", text: (0,one_line/* oneLine */.T)(text, slack_most.text) || "–", emoji: false },
        ...(facts.length > 0 && {
            fields: facts.slice(0, slack_most.fields).map(({ name, value }) => ({
                type: "plain_text",
                text: (0,one_line/* oneLine */.T)(`${name}: ${value}`, slack_most.field),
                emoji: false,
            })),
        }),
    };
    const where = {
        type: "context",
        elements: [{ type: "mrkdwn", text: links.map(linkTo).join("  ·  ").slice(0, slack_most.text), verbatim: true }],
    };
    return [header, body, ...(links.length > 0 ? [where] : [])];
}
const answer = schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY(), error: schemas/* string */.YjP().optional(), ts: schemas/* string */.YjP().optional() });
/** Slack, by a bot or by an incoming webhook. @see https://docs.slack.dev/reference/methods/chat.postMessage */
const slack = defineNotifier({
    type: "slack",
    summary: "Slack: one message that is kept up to date with a thread below it (bot), or a message an event (webhook)",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("slack").describe("Which type of notifier it is."),
        webhook: secretAddress("https://hooks.slack.com/services/…")
            .optional()
            .describe("Address of an incoming webhook: write ${SLACK_WEBHOOK}. Each event is a message of its own."),
        token: schemas/* string */.YjP().min(1).optional().describe("Token of a bot with chat:write: write ${SLACK_TOKEN}."),
        channel: schemas/* string */.YjP()
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
        async function call(method, body) {
            const { text } = await http.send({
                ...base,
                url: `${api.replace(/\/+$/u, "")}/${method}`,
                headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=utf-8" },
                body: JSON.stringify(body),
            });
            const parsed = answer.safeParse(slack_parseJson(text));
            if (!parsed.success)
                throw new errors/* WorldError */.nM("answered something that is not Slack's API", { service });
            // Slack says 200 to a request that it refuses.
            if (!parsed.data.ok)
                throw new errors/* WorldError */.nM(`refused ${method}: ${(0,one_line/* oneLine */.T)(parsed.data.error ?? "no reason", 80)}`, {
                    service,
                });
            return parsed.data.ts;
        }
        return {
            async send(message, earlier) {
                const content = {
                    text: inSlack(message.title, slack_most.text),
                    blocks: blocksOf(message),
                    unfurl_links: false,
                };
                if (webhook !== undefined) {
                    await http.send({ ...base, url: webhook, body: content });
                    return earlier;
                }
                if (earlier === undefined)
                    return call("chat.postMessage", { channel, ...content });
                // The channel sees one message as it is now; what happened in between is its thread.
                await call("chat.update", { channel, ts: earlier, ...content });
                await call("chat.postMessage", {
                    channel,
                    thread_ts: earlier,
                    text: inSlack(message.text, slack_most.text),
                });
                return earlier;
            },
        };
    },
});
function slack_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/world/notifiers/teams.js




/** The signs of the Markdown that a card knows. @see https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
function inCard(text, length) {
    return (0,one_line/* oneLine */.T)(text, length)
        .replace(/([\\`*_[\]()#+\-!])/gu, "\\$1")
        .replace(/</gu, "‹");
}
/** Microsoft Teams, by a workflow that posts what a webhook receives. @see https://support.microsoft.com/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498 */
const teams = defineNotifier({
    type: "teams",
    summary: "Microsoft Teams: an adaptive card an event, by a Workflows webhook",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("teams").describe("Which type of notifier it is."),
        webhook: secretAddress("https://….api.powerplatform.com/…").describe("Address that the workflow gives out: write ${TEAMS_WEBHOOK}. Those of the old connectors are gone."),
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
                        .map((link) => ({ type: "Action.OpenUrl", title: (0,one_line/* oneLine */.T)(link.text, 60), url: link.url })),
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

;// CONCATENATED MODULE: ./lib/world/notifiers/webhook.js



/** Version of the CDEvents specification whose types these are. @see https://github.com/cdevents/spec/blob/v0.4/continuous-operations.md */
const cdEventsVersion = "0.4.1";
const incidentTypes = {
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
function cdEvent({ id, event, at, title, incident, ...rest }) {
    const type = incidentTypes[event];
    if (type === undefined)
        return undefined;
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
function plainData(message) {
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
const webhook = defineNotifier({
    type: "webhook",
    summary: "Any address: CloudEvents with CDEvents types, signed as Standard Webhooks says",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("webhook").describe("Which type of notifier it is."),
        url: anyAddress("https://example.com/hooks/deploys").describe("Where events are sent."),
        secret: schemas/* string */.YjP()
            .regex(/^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/u, {
            error: "expected whsec_ and at least 24 bytes in base64",
        })
            .describe("Signs each event: write ${WEBHOOK_SECRET}, whsec_ and 24 to 64 random bytes in base64."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe("Such as Authorization."),
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
                const { Webhook } = await __webpack_require__.e(/* import() */ 5487).then(__webpack_require__.t.bind(__webpack_require__, 15487, 19));
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

;// CONCATENATED MODULE: ./lib/world/notifiers/index.js









/** Every type of notifier. Settings, their JSON Schema and the table in the documentation follow from this list. */
const notifierKinds = [
    slack,
    teams,
    discord,
    pagerduty,
    alertmanager,
    incidentIo,
    grafanaIrm,
    email,
    webhook,
];


/***/ })

};
