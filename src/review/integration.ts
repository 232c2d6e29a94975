/** A service of others that this repository depends on; the settings file has the same shape. */
export interface Integration {
  /** Name in the settings and in every report, e.g. `stripe`. */
  id: string;
  /** As people write it, e.g. `Stripe`. */
  name: string;
  /** Whether its changes need the approval of its owners. */
  critical: boolean;
  /** `@user`, `@org/team` or an e-mail address, as in CODEOWNERS. */
  owners: string[];
  /** How many owners must approve. */
  require: "any" | "all" | number;
  /** Globs of the files that configure it. */
  config: string[];
  /** `STRIPE_*` matches a name anywhere in a key path; `payments.stripe.**` matches a whole path. */
  keys: string[];
  /** Package names in any ecosystem; `*` at the end stands for the rest. */
  packages: string[];
  /** Hosts of its API; `*.stripe.com` matches every host below. */
  hosts: string[];
  /** Hosts of its sandbox, which live settings must not name. */
  sandboxHosts: string[];
  /** Globs of the code that calls it. */
  code: string[];
  statusPage?: string;
  /** Why it is believed to be in use; empty when the settings name it. */
  evidence: Evidence[];
}

/** What shows that an integration is in use. */
export interface Evidence {
  file: string;
  line: number;
  by: "package" | "host" | "key";
  /** The package, host or variable that was seen. */
  text: string;
}

/** One integration that a change belongs to, and why. */
export interface Belonging {
  integration: Integration;
  because: { by: "key" | "host" | "package" | "config" | "code"; pattern: string; text: string };
}
