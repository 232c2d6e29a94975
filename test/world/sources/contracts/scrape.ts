import { saying } from "../../../support/servers.ts";
import type { SourceCase } from "../contract.ts";

let looks = 0;

export const cases: SourceCase[] = [
  {
    signal: { bad: "bad_total", total: "all_total" },
    healthy: (_, response) => {
      looks++;
      response.end(`bad_total ${looks}\nall_total ${looks * 10}\n`);
    },
    empty: saying("# nothing yet\n"),
    odd: { "a web page": "<!doctype html><title>Shop</title>", JSON: '{"status":"ok"}' },
    untrue: {
      NaN: "bad_total NaN\nall_total NaN\n",
      infinity: "bad_total +Inf\nall_total +Inf\n",
      "counts below zero": "bad_total -4\nall_total -40\n",
      "more than can be counted": "bad_total 1e300\nall_total 1e300\n",
    },
  },
];
