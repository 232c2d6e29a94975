/** A review as GitHub keeps it. */
export interface GivenReview {
  author: string | undefined;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** Commit that was looked at. */
  sha: string;
  submittedAt: number;
}

export interface ApprovalInput {
  integration: string;
  reviews: readonly GivenReview[];
  /** `@user`, `@org/team` or an e-mail address. */
  owners: readonly string[];
  require: "any" | "all" | number;
  author: string | undefined;
  /** Logins of those who committed to the change. */
  committers: readonly string[];
  headSha: string;
  /** Fingerprint of the integration's changes at a commit; undefined when it could not be computed. */
  fingerprintAt: (sha: string) => string | undefined;
  /** Logins in a team (`org/team`), or undefined when the token may not list them. */
  membersOf: (team: string) => readonly string[] | undefined;
  /** What a person may do here; undefined when that could not be read. */
  permissionOf: (login: string) => "admin" | "write" | "read" | "none" | undefined;
  /** Why it can't be told who wrote a part of the change; undefined when it can. */
  unknownWriter?: string | undefined;
  /** Teams that GitHub itself says this person reviewed for (`org/team`). */
  reviewedFor?: (login: string) => readonly string[];
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

export interface Approvals {
  state: "success" | "pending" | "failure";
  /** Owners whose approval is still missing, as in the settings; all of them when any will do. */
  waitingFor: string[];
  satisfiedBy: { login: string; owner: string }[];
  /** Approvals that don't count, and why. */
  voided: { login: string; sha: string; why: WhyVoid }[];
  /** People who asked for changes and have not approved since. */
  refusedBy: string[];
  /** Teams that could not be looked into, which is why an approval may not count. */
  unknownTeams: string[];
  /** At most 140 characters: GitHub cuts there. */
  description: string;
}

/** Whether the owners of one integration agree to its changes as they are now. */
export function assessApprovals(input: ApprovalInput): Approvals {
  const { owners, headSha, fingerprintAt } = input;
  const latest = latestReviews(input.reviews);
  const now = fingerprintAt(headSha);
  const approvals: Omit<Approvals, "state" | "waitingFor" | "description"> = {
    satisfiedBy: [],
    voided: [],
    refusedBy: [],
    unknownTeams: [],
  };

  for (const review of latest) {
    const login = review.author!;
    const owner = owners.find((one) => isOwner(login, one, input));
    if (review.state === "CHANGES_REQUESTED" && owner !== undefined) approvals.refusedBy.push(login);
    if (review.state !== "APPROVED") continue;
    const why = whyVoid(review, owner, { ...input, now });
    if (why !== undefined) approvals.voided.push({ login, sha: review.sha, why });
    // With `require: all`, a person may stand for several owners.
    else
      for (const one of owners)
        if (isOwner(login, one, input)) approvals.satisfiedBy.push({ login, owner: one });
  }
  const unproven = approvals.voided.some(({ why }) => why === "unknown-member");
  if (unproven)
    approvals.unknownTeams = teamsOf(owners).filter((team) => input.membersOf(team) === undefined);

  const waitingFor = stillMissing(input, approvals.satisfiedBy);
  const impossible = owners.length === 0 || now === undefined;
  const state = impossible
    ? "failure"
    : waitingFor.length > 0 || approvals.refusedBy.length > 0
      ? "pending"
      : "success";
  return {
    state,
    waitingFor,
    ...approvals,
    description: cut(describe(input, { ...approvals, waitingFor, now })),
  };
}

/** A person's last word: comments don't take an approval back, a dismissal does. */
function latestReviews(reviews: readonly GivenReview[]): GivenReview[] {
  const latest = new Map<string, GivenReview>();
  for (const review of [...reviews].sort((a, b) => a.submittedAt - b.submittedAt)) {
    if (review.author === undefined || review.state === "COMMENTED" || review.state === "PENDING") continue;
    latest.set(review.author.toLowerCase(), review);
  }
  return [...latest.values()];
}

function whyVoid(
  review: GivenReview,
  owner: string | undefined,
  input: ApprovalInput & { now: string | undefined },
): WhyVoid | undefined {
  const login = review.author!;
  if (same(login, input.author)) return "author";
  if (input.committers.some((committer) => same(login, committer))) return "committer";
  if (login.endsWith("[bot]")) return "bot";
  if (owner === undefined) {
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

function isOwner(
  login: string,
  owner: string,
  { membersOf, reviewedFor, permissionOf }: ApprovalInput,
): boolean {
  if (owner === anyAdministrator) return permissionOf(login) === "admin";
  const name = owner.replace(/^@/u, "");
  if (!name.includes("/")) return same(login, name);
  const members = membersOf(name);
  if (members !== undefined) return members.some((member) => same(login, member));
  return reviewedFor?.(login).some((team) => same(team, name)) === true;
}

function stillMissing({ owners, require }: ApprovalInput, satisfiedBy: Approvals["satisfiedBy"]): string[] {
  const missing = owners.filter((owner) => !satisfiedBy.some((one) => one.owner === owner));
  if (require === "all") return missing;
  const people = new Set(satisfiedBy.map(({ login }) => login.toLowerCase())).size;
  return people >= (require === "any" ? 1 : require) ? [] : [...owners];
}

function teamsOf(owners: readonly string[]): string[] {
  return owners.filter((owner) => owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
}

function describe(
  { integration, owners, require }: ApprovalInput,
  {
    satisfiedBy,
    waitingFor,
    refusedBy,
    unknownTeams,
    now,
  }: Pick<Approvals, "satisfiedBy" | "waitingFor" | "refusedBy" | "unknownTeams"> & {
    now: string | undefined;
  },
): string {
  if (owners.length === 0) return `${integration}: nobody owns it, so nobody can approve; name its owners`;
  if (now === undefined) return `${integration}: its changes could not be read`;
  if (refusedBy.length > 0) return `${integration}: ${refusedBy.join(", ")} asked for changes`;
  if (waitingFor.length === 0) {
    return `${integration}: approved by ${[...new Set(satisfiedBy.map(({ login }) => login))].join(", ")}`;
  }
  const still = `${integration}: waiting for ${waitingFor.join(require === "all" ? " and " : " or ")}`;
  const count =
    typeof require === "number" && require > 1
      ? ` (${new Set(satisfiedBy.map(({ login }) => login)).size} of ${require})`
      : "";
  const token =
    unknownTeams.length > 0
      ? `; to count ${unknownTeams[0]} the token needs to read members (App or PAT)`
      : "";
  return `${still}${count}${token}`;
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= 140 ? text : `${letters.slice(0, 139).join("")}…`;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** One status for all touched integrations: the worst of them speaks. */
export function overallStatus(
  all: readonly Approvals[],
  enforce: boolean,
): { state: "success" | "pending" | "failure"; description: string } {
  const state =
    (["failure", "pending", "success"] as const).find((one) => all.some((each) => each.state === one)) ??
    "success";
  const speaking = all.filter((each) => each.state === state);
  const text =
    speaking.length === 0
      ? "no critical integration is touched"
      : speaking.map(({ description }) => description).join("; ");
  if (!enforce && state !== "success")
    return { state: "success", description: cut(`only a warning: ${text}`) };
  return { state, description: cut(text) };
}
