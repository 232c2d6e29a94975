import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formats } from "../../../src/review/formats/index.ts";
import { manifests } from "../../../src/review/manifests/index.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/review.md"), "utf8");
const table = page.slice(page.indexOf("## What is read"), page.indexOf("## To which integration"));

test.each([...formats, ...manifests].map(({ name }) => name))(
  "docs/review.md says that %s is read",
  (name) => {
    expect(table).toContain(name);
  },
);
