import { WorldError } from "../../errors.ts";
import { isAddress, personName, teamName } from "../../review/approvals/owner-name.ts";
import type { OwnerFacts } from "../../review/approvals/unable-owners.ts";
import type { GitHub, Team } from "../../world/github/github.ts";

type Permission = ReturnType<OwnerFacts["permissionOf"]>;

/** What GitHub knows of owners, each asked for once however often it is needed. */
export interface OwnersLearnt
  extends Pick<OwnerFacts, "permissionOf" | "membersOf" | "accountOf" | "whyUnlisted"> {
  /** Members of the teams among them, and whose the addresses are. */
  learnOwners(owners: readonly string[]): Promise<void>;
  learnPermission(login: string): Promise<void>;
  /** What each person among them may do here, of as many as anybody reads advice about; teams are not looked into. */
  learnRights(owners: readonly string[]): Promise<void>;
}

/** More owners than this are not asked about one by one. */
const mostPeople = 30;
const noreply = /^(?:\d+\+)?([A-Za-z\d][A-Za-z\d-]{0,38})@users\.noreply\.github\.com$/iu;

export function openOwners(github: GitHub): OwnersLearnt {
  const teams = new Map<string, Team>();
  const accounts = new Map<string, string | undefined>();
  const permissions = new Map<string, Permission>();

  async function learnPermission(login: string): Promise<void> {
    const name = login.toLowerCase();
    if (!permissions.has(name)) permissions.set(name, await findPermission(github, login));
  }

  return {
    learnPermission,
    permissionOf: (login) => permissions.get(login.toLowerCase()),
    accountOf: (address) => accounts.get(address.toLowerCase()),
    membersOf(team) {
      const known = teams.get(team.toLowerCase());
      return known?.kind === "members" ? known.logins : undefined;
    },
    whyUnlisted(team) {
      const kind = teams.get(team.toLowerCase())?.kind;
      return kind === "members" ? undefined : kind;
    },

    async learnOwners(owners) {
      for (const owner of owners) {
        const team = teamName(owner)?.toLowerCase();
        const address = isAddress(owner) ? owner.toLowerCase() : undefined;
        if (team !== undefined && !teams.has(team)) {
          const [org = "", slug = ""] = team.split("/");
          teams.set(team, await github.readTeam(org, slug));
        } else if (address !== undefined && !accounts.has(address)) {
          accounts.set(address, noreply.exec(address)?.[1] ?? (await github.findLoginOf(address)));
        }
      }
    },

    async learnRights(owners) {
      const people = owners.flatMap((owner) => {
        const login = personName(owner) ?? accounts.get(owner.toLowerCase());
        return login === undefined || login.endsWith("[bot]") ? [] : login;
      });
      for (const login of [...new Set(people)].slice(0, mostPeople)) await learnPermission(login);
    },
  };
}

/** A permission that can't be read is none that counts. */
async function findPermission(github: GitHub, login: string): Promise<Permission> {
  try {
    return (await github.findPermission(login)) ?? "no-account";
  } catch (error) {
    if (error instanceof WorldError && error.status === 403) return undefined;
    throw error;
  }
}
