import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, execute, type GraphQLSchema, parse, validate } from "graphql";
import { pullsOfCommit } from "./commits.ts";
import { personOf } from "./people.ts";
import { listPullFiles, type PullIssue, pullNodeId } from "./pulls.ts";
import { type Answer, iso, nodeId, ok } from "./route.ts";
import { addEvent, type State, type StoredIssue } from "./state.ts";

let known: GraphQLSchema | undefined;

/** GitHub's own schema; parsed when it is first needed. */
export function githubSchema(): GraphQLSchema {
  const file = fileURLToPath(new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema")));
  known ??= buildSchema(readFileSync(file, "utf8"), { assumeValid: true, assumeValidSDL: true });
  return known;
}

/** GitHub leaves out the text of larger ones. */
const largestText = 512 * 1024;

class GraphQLRefusal extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

function login(state: State, name: string) {
  const isBot = personOf(state, name).type === "Bot";
  return { __typename: isBot ? "Bot" : "User", login: isBot ? name.replace(/\[bot\]$/u, "") : name };
}

function pullNode(state: State, issue: StoredIssue) {
  const { pull } = issue as PullIssue;
  return {
    __typename: "PullRequest",
    id: pullNodeId(issue.number),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: `${state.url}/${state.owner}/${state.repo}/pull/${issue.number}`,
    state: pull.mergedAt !== undefined ? "MERGED" : issue.state.toUpperCase(),
    merged: pull.mergedAt !== undefined,
    mergedAt: pull.mergedAt === undefined ? null : iso(pull.mergedAt),
    isDraft: pull.draft,
    createdAt: iso(issue.createdAt),
    changedFiles: async () => (await listPullFiles(state, pull)).length,
    mergeCommit: pull.mergeCommit === undefined ? null : { __typename: "Commit", oid: pull.mergeCommit },
    author: login(state, issue.author),
    labels: { nodes: issue.labels.map((name) => ({ name })) },
    headRefName: pull.head,
    headRefOid: pull.headSha,
    headRepository: { nameWithOwner: pull.headRepo },
    baseRefName: pull.base,
    baseRefOid: pull.baseSha,
    baseRepository: { nameWithOwner: `${state.owner}/${state.repo}` },
  };
}

function refuseWithout({ permissions }: State, permission: "contents" | "pull_requests"): void {
  if (permissions[permission] !== "none") return;
  throw new GraphQLRefusal("FORBIDDEN", "Resource not accessible by integration");
}

async function objectNode(state: State, name: string) {
  refuseWithout(state, "contents");
  const object = await state.git.readObject(name);
  if (object === undefined) return null;
  const { sha, type, content } = object;
  if (type === "commit") {
    const associatedPullRequests = async () => {
      refuseWithout(state, "pull_requests");
      return { nodes: (await pullsOfCommit(state, sha)).map((issue) => pullNode(state, issue)) };
    };
    return { __typename: "Commit", id: nodeId("C", sha), oid: sha, associatedPullRequests };
  }
  if (type === "blob") {
    const isBinary = content.subarray(0, 8000).includes(0);
    const isTruncated = content.length > largestText;
    return {
      __typename: "Blob",
      id: nodeId("B", sha),
      oid: sha,
      byteSize: content.length,
      isBinary,
      isTruncated,
      text: isBinary ? null : content.subarray(0, largestText).toString("utf8"),
    };
  }
  return { __typename: type === "tree" ? "Tree" : "Tag", oid: sha };
}

function rootOf(state: State) {
  return {
    viewer: { __typename: "User", login: state.self },

    repository({ owner, name }: { owner: string; name: string }) {
      if (`${owner}/${name}`.toLowerCase() !== `${state.owner}/${state.repo}`.toLowerCase()) {
        throw new GraphQLRefusal(
          "NOT_FOUND",
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      }
      return {
        object: ({ oid, expression }: { oid?: string; expression?: string }) =>
          objectNode(state, oid ?? expression ?? ""),
      };
    },

    convertPullRequestToDraft({ input }: { input: { pullRequestId: string } }) {
      const issue = state.issues.find(
        ({ number, pull }) => pull && pullNodeId(number) === input.pullRequestId,
      );
      // Whatever its permissions say.
      if (issue?.pull === undefined || state.self === "github-actions[bot]")
        throw new GraphQLRefusal("FORBIDDEN", "Resource not accessible by integration");
      issue.pull.draft = true;
      issue.pull.autoMerge = undefined;
      addEvent(state, issue, { event: "converted_to_draft", actor: state.self });
      return { clientMutationId: null, pullRequest: pullNode(state, issue) };
    },

    enablePullRequestAutoMerge({ input }: { input: { pullRequestId: string; mergeMethod?: string } }) {
      const issue = state.issues.find(
        ({ number, pull }) => pull && pullNodeId(number) === input.pullRequestId,
      );
      if (issue?.pull === undefined) {
        throw new GraphQLRefusal(
          "NOT_FOUND",
          `Could not resolve to a node with the global id of '${input.pullRequestId}'`,
        );
      }
      if (state.permissions.contents !== "write" || state.permissions.pull_requests !== "write") {
        throw new GraphQLRefusal("FORBIDDEN", "Resource not accessible by integration");
      }
      if (!state.merges.auto) {
        throw new GraphQLRefusal(
          "UNPROCESSABLE",
          "Pull request Auto merge is not allowed for this repository",
        );
      }
      issue.pull.autoMerge = (input.mergeMethod ?? "MERGE").toLowerCase() as "merge" | "squash" | "rebase";
      addEvent(state, issue, { event: "auto_merge_enabled", actor: state.self });
      return { clientMutationId: null, pullRequest: pullNode(state, issue) };
    },
  };
}

/** Runs the query against GitHub's schema, so that one which GitHub would refuse is refused here. */
export async function answerGraphql(state: State, body: Record<string, unknown>): Promise<Answer> {
  const schema = githubSchema();
  try {
    const document = parse(String(body.query));
    const errors = validate(schema, document);
    if (errors.length > 0)
      return ok({ errors: errors.map(({ message, locations }) => ({ message, locations })) });
    const { data, errors: failures } = await execute({
      schema,
      document,
      rootValue: rootOf(state),
      variableValues: (body.variables ?? {}) as Record<string, unknown>,
    });
    return ok({
      data,
      ...(failures !== undefined && {
        errors: failures.map(({ message, path, originalError }) => ({
          ...(originalError instanceof GraphQLRefusal && { type: originalError.type }),
          message,
          path,
        })),
      }),
    });
  } catch (error) {
    return ok({ errors: [{ message: (error as Error).message }] });
  }
}
