import { firstPart } from "../../text/parts.ts";
import { includesLogin, isAddress, personName, sameLogin, teamName } from "./owner-name.ts";

/** What is known of those who own something, for whoever asks whether their approval counts. */
export interface OwnerFacts {
  author: string | undefined;
  /** Logins of those who wrote a part of the change. */
  committers: readonly string[];
  /** What a person may do here; undefined when that is not known, `no-account` when GitHub knows nobody by that name. */
  permissionOf: (login: string) => "admin" | "write" | "read" | "none" | "no-account" | undefined;
  /** Logins in a team (`org/team`), or undefined when they are not known. */
  membersOf: (team: string) => readonly string[] | undefined;
  /** The login behind an e-mail address; undefined when GitHub knows none. */
  accountOf?: (address: string) => string | undefined;
  /** Why the members of a team are not known. */
  whyUnlisted?: (team: string) => "no-such-team" | "not-allowed" | undefined;
  /** The owner of the repository, whose teams alone can own something in it. */
  organisation?: string | undefined;
}

export type WhyUnable =
  | "author"
  | "writer"
  | "bot"
  | "no-account"
  | "no-write-access"
  | "unknown-address"
  | "not-a-name"
  | "no-such-team"
  | "foreign-team"
  | "empty-team"
  | "team-of-writers"
  | "approved-for-another";

/** An owner from whom no approval can come as things are. `login` is whom an address belongs to. */
export interface Unable {
  owner: string;
  why: WhyUnable;
  login?: string | undefined;
}

/** Those of the missing owners who can't approve, each with the reason. `spent` have approved for other owners already. */
export function unableOwners(
  missing: readonly string[],
  facts: OwnerFacts,
  spent: readonly string[],
): Unable[] {
  return missing.flatMap((owner) => {
    const found = whyUnable(owner, facts, spent);
    return found === undefined ? [] : { owner, ...found };
  });
}

function whyUnable(
  owner: string,
  facts: OwnerFacts,
  spent: readonly string[],
): Omit<Unable, "owner"> | undefined {
  // Whoever may administer is no one person; the settings hold no name with a space.
  if (/\s/u.test(owner)) return undefined;
  const team = teamName(owner);
  if (team !== undefined) return ofTeam(team, facts, spent);
  if (!isAddress(owner)) {
    const login = personName(owner);
    return login === undefined ? { why: "not-a-name" } : ofPerson(login, facts, spent);
  }
  const login = facts.accountOf?.(owner);
  if (login === undefined) return { why: "unknown-address" };
  const found = ofPerson(login, facts, spent);
  return found && { ...found, login };
}

function ofPerson(
  login: string,
  { author, committers, permissionOf }: OwnerFacts,
  spent: readonly string[],
): Omit<Unable, "owner"> | undefined {
  if (sameLogin(login, author)) return { why: "author" };
  if (includesLogin(committers, login)) return { why: "writer" };
  if (login.endsWith("[bot]")) return { why: "bot" };
  const permission = permissionOf(login);
  if (permission === "no-account") return { why: "no-account" };
  if (permission === "read" || permission === "none") return { why: "no-write-access" };
  return includesLogin(spent, login) ? { why: "approved-for-another" } : undefined;
}

function ofTeam(
  team: string,
  facts: OwnerFacts,
  spent: readonly string[],
): Omit<Unable, "owner"> | undefined {
  const { author, committers, membersOf, whyUnlisted, organisation } = facts;
  if (organisation !== undefined && !sameLogin(firstPart(team, "/"), organisation))
    return { why: "foreign-team" };
  const members = membersOf(team);
  if (members === undefined) {
    return whyUnlisted?.(team) === "no-such-team" ? { why: "no-such-team" } : undefined;
  }
  if (members.length === 0) return { why: "empty-team" };
  const others = members.filter((member) => !sameLogin(member, author) && !includesLogin(committers, member));
  if (others.length === 0) return { why: "team-of-writers" };
  if (others.every((member) => includesLogin(spent, member))) return { why: "approved-for-another" };
  const known = others.map((member) => facts.permissionOf(member));
  const mayNotWrite = known.every((one) => one === "read" || one === "none" || one === "no-account");
  return mayNotWrite ? { why: "no-write-access" } : undefined;
}
