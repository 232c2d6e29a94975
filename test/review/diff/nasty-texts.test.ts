import { expect, test } from "vitest";
import { diffFile } from "../../../src/review/diff/diff-file.ts";
import { redactText } from "../../../src/review/secrets/redact.ts";
import { nastyTexts } from "../../support/leaks/nasty-texts.ts";

/** One for each reader. */
const paths =
  `a.yml charts/x/templates/a.yaml a.json a.json5 a.toml .env a.properties Dockerfile Procfile Caddyfile a.tf a.ini
  nginx.conf a.xml a.conf a.ts a.py A.java a.go a.rs a.php a.rb A.cs A.kt package.json pom.xml requirements.txt`.split(
    /\s+/u,
  );

/** Milliseconds of the processor's time; the slowest takes about 1,000 on a machine that does nothing else. */
const most = 3_000;

function cpuMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test.each(nastyTexts.map((nasty, at) => ({ ...nasty, at })))(
  "D6: a million characters of $name cost a reader little, whichever it is",
  ({ text, at }) => {
    // Two readers a text, so that each meets several; all 27 for all 49 take a minute.
    for (const path of [paths[at % paths.length]!, paths[(at * 7 + 3) % paths.length]!]) {
      const after = text();
      expect(after.length).toBeLessThanOrEqual(1_100_000);
      expect(
        cpuMs(() => diffFile({ path, after, named: true })),
        path,
      ).toBeLessThan(most);
    }
  },
  30_000,
);

test("D6: what is hidden of a text of any shape takes milliseconds", () => {
  for (const { name, text } of nastyTexts) {
    const part = text().slice(0, 4_000);
    expect(
      cpuMs(() => redactText(part)),
      name,
    ).toBeLessThan(500);
  }
});
