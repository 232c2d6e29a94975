/** Folders in which repositories of several services keep them, one to a folder. */
const homes =
  /^(?:services?|apps?|packages|pkgs?|modules|libs?|cmd|projects|components|functions|lambdas|src)$/u;

/** A part of the repository that is deployed or owned by itself, and how many of the paths are in it; the largest first. */
export function servicesOf(paths: readonly string[]): { name: string; files: number }[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [first = "", second, third] = path.split("/");
    const name =
      second === undefined
        ? "(top)"
        : homes.test(first) && third !== undefined
          ? `${first}/${second}`
          : first;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, files]) => ({ name, files })).sort((a, b) => b.files - a.files);
}
