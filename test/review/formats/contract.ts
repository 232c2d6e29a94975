import { describe, expect, test } from "vitest";
import { keyText } from "../../../src/review/diff/change.ts";
import { diffFile } from "../../../src/review/diff/diff-file.ts";
import { readSettings } from "../../../src/review/diff/read-settings.ts";
import { type Format, formatOf } from "../../../src/review/formats/format.ts";
import { formats } from "../../../src/review/formats/index.ts";

/** A file of a format with what has to be read of it. A format's first file is whole: it holds what the format has. */
export interface FormatCase {
  path: string;
  text: string;
  /** `3 a.b = c` a setting, with its line. */
  read: readonly string[];
  /** What is edited, and the key at which alone that shows. */
  edit: readonly [from: string, to: string, key: string];
  /** Texts that are not in this format; none where every text is read by its lines. */
  broken: readonly string[];
}

function told(path: string, text: string): string[] {
  const { settings, problem } = readSettings(path, text);
  if (problem !== undefined) return [`${problem.line ?? ""} ${problem.message}`];
  return settings.map(({ key, value, line }) => `${line} ${keyText(key)} = ${value}`);
}

/** Bytes and line ends that files come with, which say nothing. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  "with Windows' line ends": (text) => text.replaceAll("\n", "\r\n"),
  "with the line ends of old Macs": (text) => text.replaceAll("\n", "\r"),
  "with a byte order mark": (text) => `\ufeff${text}`,
};

/** What each format has to keep to. */
export function formatContract(format: Format, { path, text, read, edit, broken }: FormatCase): void {
  describe(`${format.name}: ${path}`, () => {
    test("is taken for a file of the format", () => {
      expect(formatOf(formats, path, text)?.name).toBe(format.name);
    });

    test("is read by key, with lines", () => {
      expect(told(path, text)).toEqual(read);
    });

    test.each(Object.keys(spellings))("is read %s alike", (how) => {
      expect(told(path, spellings[how]!(text))).toEqual(read);
    });

    test("an edit shows at its key alone, and what is as it was shows nowhere", () => {
      const [from, to, key] = edit;
      const after = text.replace(from, to);
      expect(after).not.toBe(text);
      const changes = diffFile({ path, before: text, after }).changes;
      expect(changes.map((change) => `${change.kind} ${keyText(change.key)}`)).toEqual([`edited ${key}`]);
      expect(diffFile({ path, before: text, after: text }).changes).toEqual([]);
    });

    test.each(broken.map((one) => [JSON.stringify(one).slice(0, 60), one] as const))(
      "%s can't be read, and says so",
      (_, wrong) => {
        expect(readSettings(path, wrong)).toMatchObject({
          settings: [],
          problem: { message: expect.stringMatching(/\w/u) },
        });
      },
    );

    test.each([
      ["the marks of a merge conflict", `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`, /conflict/u],
      ["a byte of a binary file", `${text}\0`, /binary/u],
      ["10 MB", text.padEnd(10_000_000, "\n"), /larger/u],
    ])("with %s can't be read, and says why", (_, wrong, why) => {
      const { settings, problem } = readSettings(path, wrong);
      expect(settings).toEqual([]);
      expect(problem?.message).toMatch(why);
    });

    test("cut off anywhere is read or refused, and takes no time", () => {
      const before = process.cpuUsage();
      for (let end = 0; end < text.length; end += Math.ceil(text.length / 40)) told(path, text.slice(0, end));
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
    });
  });
}
