import { iso, nodeId, notFound, ok, page, Refusal, type Routes, type Schemas } from "./route.ts";
import type { Person, State, StoredPush } from "./state.ts";

/** The mail address decides whose commit it is, as on GitHub. */
export function addressOf(login: string): string {
  return `${login}@users.noreply.github.com`;
}

export function personOf(state: State, login: string): Person {
  const known = state.people.get(login.toLowerCase());
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  return known ?? { login, type, email: addressOf(login), permission: "none" };
}

export function findByAddress(state: State, email: string): Person | undefined {
  const named = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/u.exec(email)?.[1];
  if (named !== undefined) return personOf(state, named);
  return [...state.people.values()].find((person) => person.email === email);
}

export function simpleUser(state: State, login: string): Schemas["simple-user"] {
  const { type } = personOf(state, login);
  const url = `${state.url}/users/${encodeURIComponent(login)}`;
  const id = [...login].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_003, 7);
  return {
    login,
    id,
    node_id: nodeId("U", login),
    avatar_url: `${state.url}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `${state.url}/${type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export const peopleRoutes: Routes = {
  "GET /user": {
    needs: [],
    answer({ state }) {
      // The job's own token speaks for an installation, which is nobody.
      if (state.self.endsWith("[bot]")) throw new Refusal(403, "Resource not accessible by integration");
      return ok(simpleUser(state, state.self));
    },
  },

  "GET /repos/{owner}/{repo}/activity": {
    needs: [["contents", "read"]],
    async answer(call) {
      const { state } = call;
      const ref = call.query.get("ref") ?? "";
      const pushers = state.pushers.get(ref.replace("refs/heads/", "")) ?? [];
      const tip = (await state.git.findRef(ref)) ?? "0".repeat(40);
      return page(
        call,
        pushers.map((push) => {
          const one: StoredPush = typeof push === "string" ? { by: push, after: tip } : push;
          const { by, before, after, at } = one;
          return {
            activity_type: before === undefined ? "branch_creation" : "push",
            actor: simpleUser(state, by),
            before: before ?? "0".repeat(40),
            after,
            timestamp: iso(at ?? state.now()),
          };
        }),
      );
    },
  },

  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
    needs: [["metadata", "read"]],
    answer({ state, params }) {
      const person = state.people.get(params.username!.toLowerCase());
      if (person === undefined) throw notFound();
      const { permission } = person;
      const answer: Schemas["repository-collaborator-permission"] = {
        permission,
        role_name: permission,
        user: {
          ...simpleUser(state, person.login),
          role_name: permission,
          permissions: {
            pull: permission !== "none",
            push: permission === "write" || permission === "admin",
            admin: permission === "admin",
          },
        },
      };
      return ok(answer);
    },
  },

  "GET /orgs/{org}/teams/{team_slug}/members": {
    needs: [["members", "read"]],
    answer(call) {
      const { state, params } = call;
      const members = state.teams.get(params.team_slug!);
      if (members === undefined || params.org!.toLowerCase() !== state.owner.toLowerCase()) throw notFound();
      return page(
        call,
        members.map((login) => simpleUser(state, login)),
      );
    },
  },
};
