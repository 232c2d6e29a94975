/** Loaded with `--import`: notes in the file that LOADED names what each module that is loaded weighs, in threads too. */
import { appendFileSync, statSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const notes = process.env.LOADED;
registerHooks({
  load(url, context, nextLoad) {
    if (notes !== undefined && url.startsWith("file:") && !url.endsWith("tell-loaded.ts"))
      appendFileSync(notes, `${statSync(fileURLToPath(url)).size}\n`);
    return nextLoad(url, context);
  },
});
