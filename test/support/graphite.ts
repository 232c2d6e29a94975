import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, stopServer, untilAnswering } from "./live-server.ts";

/** Debian's modules belong to Debian's own Python. */
const python = "/usr/bin/python3";

/** Why no real Graphite can be started here; undefined when one can. */
export function whyNoGraphite(): string | undefined {
  return spawnSync(python, ["-c", "import graphite, whisper"], { stdio: "ignore" }).status === 0
    ? undefined
    : "graphite-web and whisper are not installed (Debian: apt-get install graphite-web graphite-carbon)";
}

/** A minute and a half of finest points a day, then one a minute, as many keep them. */
const program = `
import json, os, sys, whisper
folder, port, metrics = sys.argv[1], int(sys.argv[2]), json.load(sys.stdin)
for name, points in metrics.items():
    path = os.path.join(folder, "whisper", name.replace(".", "/") + ".wsp")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    whisper.create(path, [(10, 8640), (60, 10080)], xFilesFactor=0, aggregationMethod="sum")
    whisper.update_many(path, [(at, value) for at, value in points])
os.environ["DJANGO_SETTINGS_MODULE"] = "graphite.settings"
os.environ["GRAPHITE_SETTINGS_MODULE"] = "guard_settings"
sys.path.insert(0, folder)
from wsgiref.simple_server import make_server
from graphite.wsgi import application
make_server("127.0.0.1", port, application).serve_forever()
`;

const settingsFor = (folder: string) => `
SECRET_KEY = "test"
STORAGE_DIR = "${folder}"
WHISPER_DIR = "${folder}/whisper"
STANDARD_DIRS = [WHISPER_DIR]
LOG_DIR = "${folder}/log"
CONF_DIR = "${folder}"
INDEX_FILE = "${folder}/index"
CARBONLINK_HOSTS = []
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "${folder}/graphite.db"}}
ALLOWED_HOSTS = ["*"]
TIME_ZONE = "UTC"
`;

/** Starts graphite-web over Whisper files with these points (seconds since the epoch, value), by metric. */
export async function startGraphite(
  metrics: Readonly<Record<string, readonly (readonly [number, number])[]>>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "graphite-"));
  execFileSync("mkdir", ["-p", join(folder, "log"), join(folder, "whisper")]);
  await writeFile(join(folder, "guard_settings.py"), settingsFor(folder));
  const port = await freePort();
  const server = spawn(python, ["-c", program, folder, String(port)], { stdio: ["pipe", "ignore", "pipe"] });
  server.stdin.end(JSON.stringify(metrics));
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(server, `${url}/render?format=json&target=none`);
  return {
    url,
    stop: () => stopServer(server, folder),
  };
}
