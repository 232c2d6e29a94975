import { WorldError } from "../../errors.ts";
import type { DoctorFact, Examined } from "../../report/doctor-report.ts";
import { teamName } from "../../review/approvals/owner-name.ts";
import type { Settings } from "../../settings/settings.ts";
import type { GitHub, Team } from "../../world/github/github.ts";

type Finding = Pick<Examined, "grade" | "fact">;

/** Whether every owner that the settings name exists and could approve. Each is asked about once. */
export async function examineOwners(
  github: Pick<GitHub, "readPermission" | "readTeam" | "findLoginOf">,
  integrations: Settings["integrations"],
): Promise<Examined[]> {
  const of = new Map<string, string[]>();
  for (const [integration, { owners }] of Object.entries(integrations))
    for (const owner of owners) of.set(owner, [...(of.get(owner) ?? []), integration]);
  const named = await Promise.all(
    [...of].map(async ([owner, its]): Promise<Examined> => {
      const subject = `owner ${owner} of ${its.join(", ")}`;
      return { subject, ...(await examineOwner(github, owner)) };
    }),
  );
  const ownerless = Object.entries(integrations)
    .filter(([, { critical, owners }]) => critical && owners.length === 0)
    .map(
      ([name]): Examined => ({
        subject: `integration ${name}`,
        grade: "warning",
        fact: { kind: "nobody-owns" },
      }),
    );
  return [...named, ...ownerless];
}

async function examineOwner(
  github: Pick<GitHub, "readPermission" | "readTeam" | "findLoginOf">,
  owner: string,
): Promise<Finding> {
  const [org, team] = teamName(owner)?.split("/") ?? [];
  try {
    if (org !== undefined && team !== undefined) return teamFinding(await github.readTeam(org, team));
    const login = /[^@]@/u.test(owner) ? await github.findLoginOf(owner) : owner.replace(/^@/u, "");
    if (login === undefined) return { grade: "wrong", fact: { kind: "owner-is-an-address" } };
    const permission = await github.readPermission(login);
    return permission === "admin" || permission === "write"
      ? fine({ kind: "owner-may-approve" })
      : { grade: "wrong", fact: { kind: "owner-may-not-write", permission } };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { grade: "unknown", fact: { kind: "not-examined", why: error.message } };
  }
}

function teamFinding(team: Team): Finding {
  if (team.kind !== "members") return { grade: "warning", fact: { kind: "team-is-hidden" } };
  return team.logins.length === 0
    ? { grade: "wrong", fact: { kind: "team-is-empty" } }
    : fine({ kind: "team-has-members", members: team.logins.length });
}

function fine(fact: DoctorFact): Finding {
  return { grade: "fine", fact };
}
