import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildASTSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { pullsOfCommitsQuery } from "../../../src/world/github/commits.ts";
import { filesQuery } from "../../../src/world/github/contents.ts";
import { autoMergeMutation } from "../../../src/world/github/pulls.ts";
import { viewerQuery } from "../../../src/world/github/repository.ts";

const file = fileURLToPath(new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema")));
const schema = buildASTSchema(parse(readFileSync(file, "utf8")), { assumeValid: true, assumeValidSDL: true });

test.each([
  ["pull requests of commits", pullsOfCommitsQuery(2)],
  ["files", filesQuery(2)],
  ["auto-merge", autoMergeMutation],
  ["the token's owner", viewerQuery],
])("the query for %s is one that GitHub's schema accepts", (_, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});

test("a query for a field that is not there would be noticed", () => {
  expect(validate(schema, parse("query { viewer { logn } }"))).toHaveLength(1);
});
