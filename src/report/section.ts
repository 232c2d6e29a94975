/** Parts of an issue's body that we write anew; everything around them is people's. */
export type SectionName = "status" | "timeline";

const begin = (name: SectionName) => `<!-- deploy-guard:${name} -->`;
const end = (name: SectionName) => `<!-- /deploy-guard:${name} -->`;

/** A text between the marks by which it is found again. */
export function section(name: SectionName, text: string): string {
  return `${begin(name)}\n${text}\n${end(name)}`;
}

/** A body with another text in this section; undefined when its marks are not there as a pair any more. */
export function withSection(body: string, name: SectionName, text: string): string | undefined {
  const from = body.indexOf(begin(name));
  const to = from < 0 ? -1 : body.indexOf(end(name), from);
  if (to < 0) return undefined;
  return `${body.slice(0, from)}${section(name, text)}${body.slice(to + end(name).length)}`;
}
