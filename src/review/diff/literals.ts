import type { Setting } from "./change.ts";

/** Code whose literals are settings whatever they are called: settings.py, config/payments.ts, initializers/*.rb. */
const configurationCode =
  /(?:^|\/)(?:(?:settings|config|configuration|conf|env|environment|constants)(?:[._-][\w.-]+)?|[\w.-]+[._-](?:config|settings|conf|env))\.\w+$|(?:^|\/)(?:config|settings|initializers|environments)\/(?:[^/]+\/){0,6}[^/]+$/iu;

/** Names whose number or switch decides how a call behaves. */
const behaviour =
  /time_?out|deadline|retr(?:y|ies)|attempt|back_?off|delay|interval|max|min|limit|pool|page_?size|per_?page|batch|rate|quota|concurren|parallel|threshold|breaker|circuit|ttl|expir|replica|worker|thread|verif|insecure|reject_?unauthorized|cert|danger|trust|hostname|strict|ssl|tls|secure|version|keep_?alive|idempot|sandbox|test_?mode|live_?mode|debug|enabled?$|disabled?$|webhook|callback|redirect/iu;
const text =
  /time_?out|version|region|account|tenant|host|url|uri|endpoint|domain|base|sandbox|mode|environment|auth|token|secret|passw|api_?key|access_?key|private_?key|credential|client_?id|header|scheme|webhook|callback|topic|queue|bucket|stripe-|x-/iu;
const scheme = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/iu;
const host =
  /^(?:[a-z0-9_*-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud|ai|co|eu|us|uk|de|fr|jp|in|br|ca|au|ch|me|sh|so|tech|systems|services|internal|local|localdomain|test|example|invalid|svc)(?::\d{1,5})?(?:\/\S*)?$|^localhost(?::\d{1,5})?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/iu;
/** Long, without spaces, letters and digits mixed: an identifier or a credential. */
const opaque = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w\-+/=.:]{16,}$/iu;

export function isConfigurationCode(path: string): boolean {
  // What pages there are is no setting, wherever the file lies.
  return configurationCode.test(path) && !/(?:^|\/)(?:routes?|urls)(?:\.\w+|\/[^/]+)$/iu.test(path);
}

/** Of the literals of a source file those that say how others are called, and the environment variables that it reads. */
export function tellingLiterals(settings: readonly Setting[]): Setting[] {
  return settings.flatMap((setting) => {
    const { value = "", type, role } = setting;
    if (role !== undefined) return [setting];
    const name = setting.key.slice(-2).join(".");
    // Another variable or constant in the place of one is as much a change as another text.
    if (type === "other" && setting.references !== undefined)
      return behaviour.test(name) || text.test(name) ? [setting] : [];
    if (type !== "string") return behaviour.test(name) ? [setting] : [];
    if (value.length > maxLiteral) return [];
    if (scheme.test(value)) return [{ ...setting, role: "url" as const }];
    if (host.test(value)) return [{ ...setting, role: "host" as const }];
    return text.test(name) || opaque.test(value) ? [setting] : [];
  });
}

/** Longer strings are prose, templates or data. */
const maxLiteral = 2_000;
