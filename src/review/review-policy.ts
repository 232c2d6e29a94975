import { z } from "zod";
import { catalogue } from "./integrations/catalogue.ts";
import type { Integration } from "./integrations/integration.ts";
import { classOf, classOfKind } from "./integrations/integration-class.ts";
import { reviewSettings } from "./review-settings.ts";

const texts = z.array(z.string()).default([]);

/** What the settings say of one integration as far as reviews go; how it is watched is for others to read. */
const integrationPolicy = z.looseObject({
  critical: z.boolean().default(false),
  owners: texts,
  require: z
    .union([z.enum(["any", "all"]), z.int().min(1).max(100)])
    .default("any")
    .describe("how many of its owners must approve a change"),
  config: texts,
  keys: texts,
  packages: texts,
  hosts: texts,
  code: texts,
  "status-page": z.string().optional(),
});

/** The parts of the settings file that reviews follow. */
export const reviewPolicy = z.looseObject({
  integrations: z.record(z.string(), integrationPolicy).default({}),
  review: reviewSettings.prefault({}),
});

export type ReviewPolicy = z.output<typeof reviewPolicy>;

/** Integrations as the settings name them; of services in the catalogue the rest is known. */
export function configuredIntegrations({ integrations }: Pick<ReviewPolicy, "integrations">): Integration[] {
  return Object.entries(integrations).map(([id, its]) => {
    const known = catalogue.find((entry) => entry.id === id);
    const statusPage = its["status-page"] ?? known?.statusPage;
    const keys = [...its.keys, ...(known?.keys ?? [])];
    return {
      id,
      name: known?.name ?? id,
      class: known === undefined ? classOf(id) : classOfKind(known.kind),
      critical: its.critical,
      owners: its.owners,
      require: its.require,
      config: its.config,
      keys: keys.length > 0 ? keys : [`${id.replace(/[^A-Za-z\d]+/gu, "_").toUpperCase()}_*`],
      packages: [...its.packages, ...Object.values(known?.packages ?? {}).flat()],
      hosts: [...its.hosts, ...(known?.hosts ?? [])],
      sandboxHosts: [...(known?.sandboxHosts ?? [])],
      code: its.code,
      ...(statusPage !== undefined && { statusPage }),
      evidence: [],
    };
  });
}
