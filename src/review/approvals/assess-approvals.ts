import { isNonEmpty } from "../../text/non-empty.ts";
import { type Approver, firstOwners, onePersonEach } from "./one-person-each.ts";
import { includesLogin, isAddress, sameLogin, teamName } from "./owner-name.ts";
import { type OwnerFacts, type Unable, unableOwners } from "./unable-owners.ts";

/** A review as GitHub keeps it. */
export interface GivenReview {
  author: string | undefined;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** Commit that was looked at. */
  sha: string;
  submittedAt: number;
}

export interface ApprovalInput extends OwnerFacts {
  integration: string;
  reviews: readonly GivenReview[];
  /** `@user`, `@org/team` or an e-mail address. */
  owners: readonly string[];
  require: "any" | "all" | number;
  headSha: string;
  /** Fingerprint of the integration's changes at a commit; undefined when it could not be computed. */
  fingerprintAt: (sha: string) => string | undefined;
  /** Why it can't be told who wrote a part of the change; undefined when it can. */
  unknownWriter?: string | undefined;
}

/** Stands for everybody who may administer the repository, where nobody is named. */
export const anyAdministrator = "anyone who may administer this repository";

export type WhyVoid =
  | "changed-since"
  | "author"
  | "committer"
  | "not-an-owner"
  | "unknown-commit"
  | "unknown-member"
  | "no-write-access"
  | "bot"
  | "unknown-writer";

/** What is to be said of an integration's approvals, in one fact. */
export type Standing =
  | { kind: "approved"; by: readonly string[] }
  /** With `together`, all of them are needed; `needed` people of whom `given` approved, where a number is required. */
  | { kind: "waiting"; owners: readonly string[]; together: boolean; given: number; needed: number }
  | { kind: "refused"; by: readonly string[] }
  /** As things are, no approval can come that would be enough. */
  | { kind: "nobody-can"; unable: readonly Unable[] }
  | { kind: "unowned" }
  | { kind: "unreadable" };

export interface Approvals {
  integration: string;
  state: "success" | "pending" | "failure";
  standing: Standing;
  /** Owners whose approval is still missing, as in the settings; all of them when any will do. */
  waitingFor: string[];
  satisfiedBy: { login: string; owner: string }[];
  /** Approvals that don't count, and why. */
  voided: { login: string; sha: string; why: WhyVoid }[];
  /** People who asked for changes and have not approved since. */
  refusedBy: string[];
  /** Owners who are missing and from whom no approval can come, each with the reason. */
  unable: Unable[];
  /** Missing teams whose members can't be listed, so that their approvals can't be counted. */
  unknownTeams: string[];
}

/** Whether the owners of one integration agree to its changes as they are now. */
export function assessApprovals(input: ApprovalInput): Approvals {
  const { integration, owners, require, headSha, fingerprintAt } = input;
  const now = fingerprintAt(headSha);
  const voided: Approvals["voided"] = [];
  const refusedBy: string[] = [];
  const counted: Approver[] = [];

  for (const review of latestReviews(input.reviews)) {
    const login = review.author;
    const own = owners.filter((owner) => isOwner(login, owner, input));
    if (review.state === "CHANGES_REQUESTED" && own.length > 0) refusedBy.push(login);
    if (review.state !== "APPROVED") continue;
    const why = whyVoid(review, own.length > 0, { ...input, now });
    if (why !== undefined) voided.push({ login, sha: review.sha, why });
    else if (isNonEmpty(own)) counted.push({ login, owners: own });
  }
  const satisfiedBy = require === "all" ? onePersonEach(counted, owners) : firstOwners(counted);
  const missing = stillMissing(input, satisfiedBy);
  const spent = satisfiedBy.map(({ login }) => login);
  const unable = missing.length === 0 ? [] : unableOwners(missing, input, require === "all" ? spent : []);
  const unknownTeams = teamsOf(missing).filter((team) => input.whyUnlisted?.(team) === "not-allowed");
  const facts = {
    integration,
    waitingFor: missing,
    satisfiedBy,
    voided,
    refusedBy,
    unable,
    unknownTeams,
  };
  const standing = standingOf(input, facts, now);
  return { ...facts, standing, state: states[standing.kind] };
}

const states: Record<Standing["kind"], Approvals["state"]> = {
  approved: "success",
  waiting: "pending",
  refused: "pending",
  "nobody-can": "pending",
  unowned: "failure",
  unreadable: "failure",
};

function standingOf(
  { owners, require, ...input }: ApprovalInput,
  { satisfiedBy, waitingFor, refusedBy, unable }: Omit<Approvals, "state" | "standing">,
  now: string | undefined,
): Standing {
  if (owners.length === 0) return { kind: "unowned" };
  if (now === undefined) return { kind: "unreadable" };
  if (refusedBy.length > 0) return { kind: "refused", by: refusedBy };
  const by = [...new Set(satisfiedBy.map(({ login }) => login))];
  if (waitingFor.length === 0) return { kind: "approved", by };
  const needed = typeof require === "number" ? require : 1;
  const dead = require === "all" ? unable.length > 0 : unable.length === owners.length;
  const few = typeof require === "number" && tooFew(needed - by.length, { owners, unable, input, by });
  if (dead || few) return { kind: "nobody-can", unable };
  const able = waitingFor.filter((owner) => !unable.some((one) => one.owner === owner));
  return { kind: "waiting", owners: able, together: require === "all", given: by.length, needed };
}

/** Whether fewer people are left than have to approve yet; a team that can't be listed may have any number. */
function tooFew(
  needed: number,
  {
    owners,
    unable,
    input: { membersOf, accountOf, author, committers },
    by,
  }: {
    owners: readonly string[];
    unable: readonly Unable[];
    input: OwnerFacts;
    by: readonly string[];
  },
): boolean {
  if (owners.includes(anyAdministrator)) return false;
  const left = new Set<string>();
  for (const owner of owners) {
    if (unable.some((one) => one.owner === owner)) continue;
    const team = teamName(owner);
    const members = team === undefined ? [accountOf?.(owner) ?? owner.replace(/^@/u, "")] : membersOf(team);
    if (members === undefined) return false;
    for (const member of members) left.add(member.toLowerCase());
  }
  for (const one of [...by, ...committers, author ?? ""]) left.delete(one.toLowerCase());
  return left.size < needed;
}

/** A person's last word: comments don't take an approval back, a dismissal does. */
function latestReviews(reviews: readonly GivenReview[]): SignedReview[] {
  const latest = new Map<string, SignedReview>();
  for (const review of [...reviews].sort((a, b) => a.submittedAt - b.submittedAt)) {
    const { author, state } = review;
    if (author === undefined || state === "COMMENTED" || state === "PENDING") continue;
    latest.set(author.toLowerCase(), { ...review, author });
  }
  return [...latest.values()];
}

function whyVoid(
  review: SignedReview,
  owns: boolean,
  input: ApprovalInput & { now: string | undefined },
): WhyVoid | undefined {
  const login = review.author;
  if (sameLogin(login, input.author)) return "author";
  if (includesLogin(input.committers, login)) return "committer";
  if (login.endsWith("[bot]")) return "bot";
  if (!owns) {
    return teamsOf(input.owners).some((team) => input.membersOf(team) === undefined)
      ? "unknown-member"
      : "not-an-owner";
  }
  const permission = input.permissionOf(login);
  if (permission !== "write" && permission !== "admin") return "no-write-access";
  if (input.unknownWriter !== undefined) return "unknown-writer";
  if (review.sha === input.headSha) return undefined;
  const then = input.fingerprintAt(review.sha);
  if (then === undefined) return "unknown-commit";
  return then === input.now ? undefined : "changed-since";
}

/** Whether a person is one of the owners that the settings name, by name, team, address or right. */
export function isOwner(
  login: string,
  owner: string,
  { membersOf, permissionOf, accountOf }: Pick<OwnerFacts, "membersOf" | "permissionOf" | "accountOf">,
): boolean {
  if (owner === anyAdministrator) return permissionOf(login) === "admin";
  const team = teamName(owner);
  if (team !== undefined) return includesLogin(membersOf(team) ?? [], login);
  return sameLogin(login, isAddress(owner) ? accountOf?.(owner) : owner.replace(/^@/u, ""));
}

/** A review of somebody whose account is still there. */
type SignedReview = GivenReview & { author: string };

function stillMissing({ owners, require }: ApprovalInput, satisfiedBy: Approvals["satisfiedBy"]): string[] {
  if (require === "all") return owners.filter((owner) => !satisfiedBy.some((one) => one.owner === owner));
  const people = new Set(satisfiedBy.map(({ login }) => login.toLowerCase())).size;
  return people >= (require === "any" ? 1 : require) ? [] : [...owners];
}

function teamsOf(owners: readonly string[]): string[] {
  return owners.flatMap((owner) => teamName(owner) ?? []);
}

/** One status for all touched integrations. */
export interface Overall {
  state: Approvals["state"];
  /** Those that are as bad as it is. */
  speaking: readonly Approvals[];
  /** It would be worse than a success, but the policy only warns. */
  warned: boolean;
}

/** The worst of them speaks. */
export function overallApprovals(all: readonly Approvals[], enforce: boolean): Overall {
  const worst =
    (["failure", "pending", "success"] as const).find((one) => all.some((each) => each.state === one)) ??
    "success";
  const warned = !enforce && worst !== "success";
  return {
    state: warned ? "success" : worst,
    speaking: all.filter(({ state }) => state === worst),
    warned,
  };
}
