import type { NonEmpty } from "../../text/non-empty.ts";
import type { Approvals } from "./assess-approvals.ts";

/** Whose approval counts, and for which owners it could. */
export interface Approver {
  login: string;
  owners: NonEmpty<string>;
}

/** One person stands for one owner: whom, so that as many owners as possible have somebody of their own. */
export function onePersonEach(
  people: readonly Approver[],
  owners: readonly string[],
): Approvals["satisfiedBy"] {
  const personOf = new Map<string, Approver>();
  const place = (person: Approver, asked: Set<string>): boolean => {
    for (const owner of person.owners) {
      if (asked.has(owner)) continue;
      asked.add(owner);
      const holder = personOf.get(owner);
      if (holder === undefined || place(holder, asked)) {
        personOf.set(owner, person);
        return true;
      }
    }
    return false;
  };
  for (const person of people) place(person, new Set());
  return owners.flatMap((owner) => {
    const person = personOf.get(owner);
    return person === undefined ? [] : { login: person.login, owner };
  });
}

export function firstOwners(people: readonly Approver[]): Approvals["satisfiedBy"] {
  return people.map(({ login, owners: [owner] }) => ({ login, owner }));
}
