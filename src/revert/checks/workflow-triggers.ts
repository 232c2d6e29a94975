import { parse } from "yaml";

/** Whether a workflow can be started by hand; undefined when its file can't be read. `on` is true to some readers of YAML. */
export function startsByHand(text: string): boolean | undefined {
  let file: unknown;
  try {
    file = parse(text, { version: "1.2" });
  } catch {
    return undefined;
  }
  if (file === null || typeof file !== "object" || !("on" in file)) return undefined;
  const { on } = file;
  if (typeof on === "string") return on === "workflow_dispatch";
  if (Array.isArray(on)) return on.includes("workflow_dispatch");
  return typeof on === "object" && on !== null && "workflow_dispatch" in on;
}
