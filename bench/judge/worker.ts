import { parentPort } from "node:worker_threads";
import { runCell, type Task } from "./run-cell.ts";

parentPort!.on("message", (task: Task) => parentPort!.postMessage(runCell(task)));
