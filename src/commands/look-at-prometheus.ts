import { SettingsError } from "../errors.ts";
import { signalNoteWords } from "../report/signal-note-words.ts";
import type { FoundPrometheus } from "../setup/draft-settings.ts";
import { secretHider } from "../world/hide-secrets.ts";
import { openHttp } from "../world/open-http.ts";
import { findPreset, type PresetQuery } from "../world/sources/find-preset.ts";
import { openPrometheusApi, type PrometheusApi } from "../world/sources/prometheus-api.ts";
import type { Terminal } from "../world/terminal.ts";

const timeoutMs = 15_000;
const service = "Prometheus";

/**
 * Which of the well-known metrics a Prometheus has, and which of its jobs is this service. @throws WorldError when it does
 * not answer, SettingsError when the variable of the token is not set
 */
export async function lookAtPrometheus(
  { env, now, sleep, err }: Terminal,
  { url, tokenVariable, names }: { url: string; tokenVariable: string | undefined; names: readonly string[] },
): Promise<FoundPrometheus> {
  const token = tokenVariable === undefined ? undefined : env[tokenVariable];
  if (tokenVariable !== undefined && !token) {
    throw new SettingsError("The environment", [
      { path: tokenVariable, message: "is not set: expected the token that Prometheus wants" },
    ]);
  }
  const say = (text: string) => err(`${text}\n`);
  const hide = secretHider(token === undefined ? [] : [token]);
  const log = { line: say, detail: () => {}, notice: say, warning: say, error: say };
  const http = openHttp({ now, sleep, log, hide });
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const api = openPrometheusApi(service, { url, headers, timeoutMs }, { http, hide });
  const time = now() / 1_000;
  const own = await findOwnJob(api, names, time);
  const where = own === undefined ? undefined : `{job=${JSON.stringify(own)}}`;
  const [errors, latency] = await Promise.all([
    look(api, "errors", { where, time }),
    look(api, "latency", { where, time }),
  ]);
  return {
    url: withoutLogin(url),
    tokenVariable,
    errors: errors?.note,
    latency: latency?.note,
    where,
    jobs: own !== undefined || errors === undefined ? [] : await jobsOf(api, errors.total, time),
  };
}

/** The job that is called as the repository is, if it counts requests. */
async function findOwnJob(
  api: PrometheusApi,
  names: readonly string[],
  time: number,
): Promise<string | undefined> {
  for (const name of names) {
    const found = await look(api, "errors", { where: `{job=${JSON.stringify(name)}}`, time });
    if (found !== undefined) return name;
  }
  return undefined;
}

async function look(
  api: PrometheusApi,
  measure: PresetQuery["measure"],
  { where, time }: { where: string | undefined; time: number },
): Promise<{ note: string; total: string } | undefined> {
  const query: PresetQuery = { kind: "preset", gives: "ratio", preset: "http-server", measure, where };
  const found = await findPreset(api, query, time);
  if (found === undefined) return undefined;
  const total = found.query.kind === "ratio" ? found.query.total : undefined;
  return {
    note: signalNoteWords(found.note),
    total: total !== undefined && "selector" in total ? total.selector : "",
  };
}

async function jobsOf(api: PrometheusApi, selector: string, time: number): Promise<string[]> {
  const { series } = await api.instant(`count by (job) (last_over_time(${selector}[1h]))`, time);
  return series.map(({ labels }) => labels.job ?? "").filter((job) => job !== "");
}

function withoutLogin(url: string): string {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  return plain.href.replace(/\/$/u, "");
}
