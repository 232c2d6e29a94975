import { lastPart } from "../../text/parts.ts";
import type { Setting } from "../diff/change.ts";
import { dependency, linesOf, type Manifest } from "./manifest.ts";

/** `"com.stripe" % "stripe-java" % stripeVersion % Test`; `%%` and `%%%` add the version of Scala to the name. */
export const sbt: Manifest = {
  name: "sbt",
  matches: (path) => /\.sbt$|(?:^|\/)project\/[\w-]+\.scala$/u.test(path),
  parse(text) {
    const lines = linesOf(text);
    const variables = new Map(
      lines.flatMap(({ content }) =>
        [...content.slice(0, 1_000).matchAll(/\bval (\w{1,100}) ?= ?"([^"\n]{1,100})"/gu)].map(
          ([, name = "", value = ""]) => [name, value] as const,
        ),
      ),
    );
    return lines.flatMap(({ content, line }): Setting[] =>
      [
        ...content
          .replace(/^\s*\/\/.*$/u, "")
          .slice(0, 1_000)
          .matchAll(
            /"([\w.-]{1,100})" {0,4}%{1,3} {0,4}"([\w.-]{1,100})" {0,4}% {0,4}(?:"([^"\n]{1,100})"|([\w.]{1,100}))(.{0,40})/gu,
          ),
      ].map(([, owner, name, quoted, variable = "", rest = ""]) => {
        const version = quoted ?? variables.get(lastPart(variable, ".")) ?? `\${${variable}}`;
        const group = /^ ?%.{0,4}\b(?:Test|"test|IntegrationTest|Provided)/u.test(rest)
          ? "devDependencies"
          : "dependencies";
        return dependency(group, `${owner}:${name}`, version, line);
      }),
    );
  },
};
