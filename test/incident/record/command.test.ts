import { expect, test } from "vitest";
import { type Command, type Mistake, parseCommands } from "../../../src/incident/record/command.ts";

const at = Date.parse("2026-11-25T09:30:20Z");
const on = (time: string) => Date.parse(`2026-11-25T${time}Z`);

test.each<[string, (Command | Mistake)[]]>([
  ["/ack", [{ kind: "ack" }]],
  ["/ACK ", [{ kind: "ack" }]],
  ["/ack I am on it", [{ kind: "ack" }]],
  ["/severity 2", [{ kind: "severity", severity: 2 }]],
  ["/severity sev-1", [{ kind: "severity", severity: 1 }]],
  ["/severity 7", [{ kind: "no-severity", written: "7" }]],
  ["/severity", [{ kind: "no-severity", written: "" }]],
  [
    "/timeline 09:02 switched provider",
    [{ kind: "timeline", at: on("09:02:00"), text: "switched provider" }],
  ],
  ["/timeline 9:02:07Z switched", [{ kind: "timeline", at: on("09:02:07"), text: "switched" }]],
  ["/timeline 23:50 began", [{ kind: "timeline", at: Date.parse("2026-11-24T23:50:00Z"), text: "began" }]],
  [
    "/timeline 2026-11-20T10:00Z began",
    [{ kind: "timeline", at: Date.parse("2026-11-20T10:00:00Z"), text: "began" }],
  ],
  ["/timeline 2026-11-26T10:00Z ends", [{ kind: "in-the-future", written: "2026-11-26T10:00Z" }]],
  ["/timeline switched provider", [{ kind: "timeline", text: "switched provider" }]],
  ["/timeline 25:61 is no time", [{ kind: "timeline", text: "25:61 is no time" }]],
  ["/timeline", [{ kind: "lacks-text", command: "timeline" }]],
  ["/timeline 09:02", [{ kind: "lacks-text", command: "timeline" }]],
  ["/cause the key of the sandbox", [{ kind: "cause", text: "the key of the sandbox" }]],
  ["/cause: the key", [{ kind: "cause", text: "the key" }]],
  ["/cause", [{ kind: "lacks-text", command: "cause" }]],
  ["/false-alarm a load test", [{ kind: "false-alarm", why: "a load test" }]],
  ["/false-alarm", [{ kind: "lacks-text", command: "false-alarm" }]],
  ["/resolve", [{ kind: "resolve" }]],
  ["/reopen", [{ kind: "reopen" }]],
  ["/help", [{ kind: "help" }]],
  ["/resolved", [{ kind: "unknown-command", written: "resolved", near: "resolve" }]],
  ["/acknowledge", [{ kind: "unknown-command", written: "acknowledge", near: "ack" }]],
  ["/timelnie x", [{ kind: "unknown-command", written: "timelnie", near: "timeline" }]],
  ["Text first.\r\n\r\n/ack\r\n/severity 1", [{ kind: "ack" }, { kind: "severity", severity: 1 }]],
])("%j", (comment, commands) => {
  expect(parseCommands(comment, at)).toEqual(commands);
});

test.each([
  "please /ack this",
  "> /ack",
  "`/ack`",
  "    /ack",
  "```\n/ack\n```",
  "~~~sh\n/resolve\n~~~",
  "/allow 4f2c9d1",
  "/waive stripe",
  "/etc/passwd is missing",
  "/usr",
  "//ack",
  "/ ack",
  "",
])("%j asks for nothing", (comment) => {
  expect(parseCommands(comment, at)).toEqual([]);
});

test("what comes after a block of code counts", () => {
  expect(parseCommands("```\n/ack\n```\n/resolve", at)).toEqual([{ kind: "resolve" }]);
});

test("a long comment costs little, and no more than ten commands are taken", () => {
  expect(parseCommands("/ack\n".repeat(50_000), at)).toHaveLength(10);
  const [command] = parseCommands(`/cause ${"x".repeat(5_000)}`, at);
  expect(command).toMatchObject({ text: "x".repeat(280) });
});
