import type { z } from "zod";
import type { Message } from "../../incident/record/message.ts";
import { oneLine } from "../../text/one-line.ts";
import type { World } from "../world.ts";

/** Tells somebody of an incident. */
export interface Notifier {
  /**
   * Sends one message, or changes what is shown because of it. `earlier` is what the first message of this incident to the same
   * target has answered, and so is what this answers: the provider's id of it, where there is one.
   * @throws WorldError when it could not be sent
   */
  send(message: Message, earlier: string | undefined): Promise<string | undefined>;
}

export type NotifierTools = Pick<World, "http" | "now" | "hide">;

/** One entry of the open room: everything that is known of a type of notifier. */
export interface NotifierKind {
  /** As written in the settings: `type: slack`. */
  type: string;
  /** One sentence for the table in the documentation. */
  summary: string;
  /** A strict object with the literal `type`; made when it is asked for, since most files name one or two. */
  settings(): z.ZodObject;
  /** `settings` is what the schema yielded. */
  open(settings: Record<string, unknown>, name: string, tools: NotifierTools): Notifier;
}

/** Keeps a kind's own types inside its file: what the schema yields is what `open` receives. */
export function defineNotifier<Settings extends z.ZodObject>(kind: {
  type: string;
  summary: string;
  settings(): Settings;
  open(settings: z.output<Settings>, name: string, tools: NotifierTools): Notifier;
}): NotifierKind {
  return kind;
}

const most = { facts: 12, name: 60, value: 300, text: 3_000, title: 500 };

/** The texts of a message as services take them that know no markup: one line each, and none too long. */
export function plain({ title, text, facts }: Pick<Message, "title" | "text" | "facts">): {
  title: string;
  text: string;
  facts: Record<string, string>;
} {
  const kept = facts
    .slice(0, most.facts)
    .map(({ name, value }) => [oneLine(name, most.name) || "–", oneLine(value, most.value)] as const);
  return {
    title: oneLine(title, most.title),
    text: oneLine(text, most.text),
    facts: Object.fromEntries(kept),
  };
}

/** An address that messages are sent to. It may hold a secret, so it is never quoted. */
export function sentTo(service: string): {
  service: string;
  method: "POST";
  timeoutMs: number;
  retries: number;
} {
  return { service, method: "POST", timeoutMs: 20_000, retries: 3 };
}
