/** How a commit that is about to be deployed stands to an open incident. */
export type IncidentAnswer =
  /** It does not hold the commit that went bad. */
  | { kind: "without-it" }
  /** It brings the revert: a pull request's number, or a commit. */
  | { kind: "brings-revert"; by: string }
  /** A change that it brings names the incident. */
  | { kind: "names-it"; by: string }
  /** Somebody with write access let it through. */
  | { kind: "allowed"; by: string; url: string }
  | { kind: "none" }
  | { kind: "unknown"; why: string };

export interface OpenIncident {
  number: number;
  url: string;
  /** The commit that went bad. */
  bad: string;
  answer: IncidentAnswer;
}

/** Where the commit stands to what is live, or to what another run is making live at this moment. */
export type DeployOrder =
  /** Nothing was deployed before. */
  | { kind: "first" }
  | { kind: "forward" | "same" | "aside"; live: string }
  | { kind: "back"; live: string; underWay: boolean; liveIsBad: boolean }
  | { kind: "unknown"; why: string };

export interface GateFacts {
  environment: string;
  /** What is about to be deployed. */
  sha: string;
  /** A person chose this commit and started the run by hand. */
  byHand: boolean;
  incidents: readonly OpenIncident[];
  order: DeployOrder;
  /** It was deployed before and judged regressed; its incident, where there is one. */
  judgedBad?: { incident?: { number: number; url: string; allowed?: { by: string; url: string } } };
  /** What could not be looked at, as plain text. */
  unseen: readonly string[];
}

export type GateWord = "stop" | "warn" | "off";

/** What each kind of finding does to the deploy. */
export interface GateRules {
  incident: GateWord;
  older: GateWord;
  judgedBad: GateWord;
  blind: GateWord;
}

type Finding =
  | { kind: "incident-open"; incident: OpenIncident }
  | { kind: "incident-unclear"; incident: OpenIncident; why: string }
  | { kind: "older"; live: string; underWay: boolean; byHand: boolean }
  | { kind: "judged-bad"; incident?: { number: number; url: string } }
  | { kind: "blind"; what: string };

export type GateFinding = Finding & { word: "stop" | "warn" };

/** Why the gate lets a deploy through that it would have stopped. */
export type GatePass =
  | { kind: "answers"; incident: OpenIncident }
  | { kind: "goes-back-from-bad"; live: string }
  | { kind: "bad-but-allowed"; incident: { number: number; url: string }; by: string };

export interface GateDecision {
  word: "pass" | "warn" | "stop";
  /** What stops first. */
  findings: GateFinding[];
  passes: GatePass[];
}

/** Whether a commit may go live now. What can't be seen is a finding of its own, never a reason to pass in silence. */
export function judgeGate(facts: GateFacts, rules: GateRules): GateDecision {
  const passes: GatePass[] = [];
  const found: [Finding, GateWord][] = [];
  for (const incident of facts.incidents) {
    if (incident.answer.kind === "none") found.push([{ kind: "incident-open", incident }, rules.incident]);
    else if (incident.answer.kind === "unknown") {
      const { why } = incident.answer;
      // An incident that is open is seen: what is not known is only whether this deploy answers it.
      found.push([{ kind: "incident-unclear", incident, why }, rules.incident]);
    } else passes.push({ kind: "answers", incident });
  }
  const { order } = facts;
  if (order.kind === "back") {
    const leavesBad = order.liveIsBad || facts.incidents.some(({ answer }) => answer.kind === "without-it");
    if (leavesBad) passes.push({ kind: "goes-back-from-bad", live: order.live });
    else {
      const { live, underWay } = order;
      const word = facts.byHand && rules.older === "stop" ? "warn" : rules.older;
      found.push([{ kind: "older", live, underWay, byHand: facts.byHand }, word]);
    }
  }
  if (order.kind === "unknown") found.push([{ kind: "blind", what: order.why }, rules.blind]);
  const isOpen = facts.incidents.some(({ bad }) => bad === facts.sha);
  if (facts.judgedBad !== undefined && !isOpen) {
    const { incident } = facts.judgedBad;
    if (incident?.allowed !== undefined)
      passes.push({ kind: "bad-but-allowed", incident, by: incident.allowed.by });
    else
      found.push([
        {
          kind: "judged-bad",
          ...(incident && { incident: { number: incident.number, url: incident.url } }),
        },
        rules.judgedBad,
      ]);
  }
  for (const what of facts.unseen) found.push([{ kind: "blind", what }, rules.blind]);
  const findings = found
    .flatMap(([finding, word]) => (word === "off" ? [] : [{ ...finding, word }]))
    .toSorted((a, b) => Number(b.word === "stop") - Number(a.word === "stop"));
  return { word: findings[0]?.word ?? "pass", findings, passes };
}
