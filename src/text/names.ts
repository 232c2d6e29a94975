/** The seven digits by which people call a commit. */
export function sha7(sha: string): string {
  return sha.slice(0, 7);
}

/** The signal of an integration's calls: its name in settings, log, pages and JSON alike. */
export function callsName(integration: string): string {
  return `calls to ${integration}`;
}

/** The signal of an integration's probe; `nth` counts from 1 and is said where there are several. */
export function checksName(integration: string, nth?: number): string {
  return nth === undefined ? `checks of ${integration}` : `checks of ${integration} (probe ${nth})`;
}

/** What is read beside a signal of something that the deploy does not touch. */
export function controlName(signal: string): string {
  return `control of ${signal}`;
}
