import { alertmanager } from "./alertmanager.ts";
import { discord } from "./discord.ts";
import { email } from "./email.ts";
import { grafanaIrm } from "./grafana-irm.ts";
import { incidentIo } from "./incident-io.ts";
import type { NotifierKind } from "./notifier.ts";
import { pagerduty } from "./pagerduty.ts";
import { slack } from "./slack.ts";
import { teams } from "./teams.ts";
import { webhook } from "./webhook.ts";

/** Every type of notifier. Settings, their JSON Schema and the table in the documentation follow from this list. */
export const notifierKinds: readonly NotifierKind[] = [
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
