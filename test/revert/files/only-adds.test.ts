import { describe, expect, test } from "vitest";
import { lookAtFiles } from "../../../src/revert/files/look-at-files.ts";

const kindOf = (path: string, removed: string[], restored: string[] = []) =>
  lookAtFiles({
    files: [{ path, removed, restored }],
    later: [],
    exact: false,
    holdsSecret: () => false,
  }).map(({ kind }) => kind);

describe("a contract to which the deploy only added", () => {
  test.each([
    [["  string note = 7;"]],
    [["  optional shop.v1.Money tip = 8 [deprecated = true];", "  // Paid on top."]],
    [["  map<string, Line> lines = 9;", "  repeated Line more = 10; // in order"]],
    [["message Tip {", "  int64 cents = 1;", "}", ""]],
    [["  rpc GiveTip(GiveTipRequest) returns (GiveTipResponse) {}"]],
    [['import "shop/v1/money.proto";']],
  ])("goes back as a description does: %j", (removed) => {
    expect(kindOf("proto/shop.proto", removed)).toEqual(["interface-description"]);
  });

  test("of Thrift too", () => {
    expect(kindOf("idl/shop.thrift", ["  7: optional string note,"])).toEqual(["interface-description"]);
  });
});

describe("is a contract", () => {
  test.each<[string, string, string[], string[]?]>([
    ["a field that took another number", "a.proto", ["  string note = 8;"], ["  string note = 7;"]],
    ["a field that was removed", "a.proto", [], ["  string note = 7;"]],
    ["a value of an enumeration", "a.proto", ["  STATE_PAID = 3;"]],
    ["a required field", "a.proto", ["  required string note = 7;"]],
    ["a place in a oneof", "a.proto", ["  oneof payer {", "    string name = 7;", "  }"]],
    ["a reserved number", "a.proto", ["  reserved 4;"]],
    ["an option", "a.proto", ['  option go_package = "shop";']],
    ["a field of Thrift that is no option", "a.thrift", ["  7: string note,"]],
    ["a field of Avro", "a.avsc", ['  {"name": "note", "type": "string"}']],
  ])("%s", (_, path, removed, restored) => {
    expect(kindOf(path, removed, restored)).toEqual(["contract"]);
  });

  test("where the lines are not known", () => {
    const files = [{ path: "a.proto" }];
    expect(lookAtFiles({ files, later: [], exact: false, holdsSecret: () => false })).toMatchObject([
      { kind: "contract" },
    ]);
  });
});
