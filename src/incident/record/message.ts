import type { Severity } from "./severity.ts";

/** What happened that people are told of. */
export const toldEvents = [
  "opened",
  "escalated",
  "acknowledged",
  "recovered",
  "not-recovered",
  "reopened",
  "resolved",
  "false-alarm",
] as const;
export type ToldEvent = (typeof toldEvents)[number];

/** What people are told, as plain text without secrets. Each notifier escapes it for its own markup. */
export interface Message {
  /** Of this event and target: the same one sent twice has the same. */
  id: string;
  event: ToldEvent;
  /** When it happened; milliseconds since the epoch. */
  at: number;
  /** One line. */
  title: string;
  /** A few sentences. */
  text: string;
  facts: { name: string; value: string }[];
  links: { text: string; url: string }[];
  incident: {
    /** The same for all messages of one incident. */
    key: string;
    number: number;
    url: string;
    environment: string;
    sha: string;
    /** 1 is the worst. */
    severity: Severity;
    isOver: boolean;
    openedAt: number;
    /** `owner/name`, and where it is. */
    repository: string;
    repositoryUrl: string;
  };
}
