/** `org/team` of `@org/team`; undefined for a person or an address. */
export function teamName(owner: string): string | undefined {
  return /^@?([\w.-]+\/[\w.-]+)$/u.exec(owner)?.[1];
}

/** Whether an owner is written as an e-mail address, as CODEOWNERS allows. */
export function isAddress(owner: string): boolean {
  return !owner.startsWith("@") && owner.includes("@");
}

/** Login of an owner that is a person by name; undefined for a team, an address and what is no name. */
export function personName(owner: string): string | undefined {
  return /^@?([\w-]+(?:\[bot\])?)$/u.exec(owner)?.[1];
}

/** GitHub's names are the same in any case. */
export function sameLogin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

export function includesLogin(logins: readonly string[], login: string): boolean {
  return logins.some((one) => sameLogin(one, login));
}
