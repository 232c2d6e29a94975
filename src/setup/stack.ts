/** A framework that a repository is built with, told by its manifests. */
export interface Stack {
  name: string;
  /** What exposes its metrics to Prometheus, for somebody who has none yet. */
  metrics: string;
}

const stacks: readonly (Stack & { file: RegExp; text: RegExp })[] = [
  {
    name: "Next.js",
    file: /(?:^|\/)package\.json$/u,
    text: /"next"\s*:/u,
    metrics: "@opentelemetry/sdk-node",
  },
  {
    name: "NestJS",
    file: /(?:^|\/)package\.json$/u,
    text: /"@nestjs\/core"\s*:/u,
    metrics: "@willsoto/nestjs-prometheus",
  },
  { name: "Fastify", file: /(?:^|\/)package\.json$/u, text: /"fastify"\s*:/u, metrics: "fastify-metrics" },
  {
    name: "Express",
    file: /(?:^|\/)package\.json$/u,
    text: /"express"\s*:/u,
    metrics: "express-prom-bundle",
  },
  {
    name: "Django",
    file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/u,
    text: /(?:^|["'\s])django\b/imu,
    metrics: "django-prometheus",
  },
  {
    name: "FastAPI",
    file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/u,
    text: /(?:^|["'\s])fastapi\b/imu,
    metrics: "prometheus-fastapi-instrumentator",
  },
  {
    name: "Flask",
    file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/u,
    text: /(?:^|["'\s])flask\b/imu,
    metrics: "prometheus-flask-exporter",
  },
  {
    name: "Rails",
    file: /(?:^|\/)Gemfile$/u,
    text: /gem ["']rails["']/u,
    metrics: "yabeda-rails with yabeda-prometheus",
  },
  {
    name: "Spring Boot",
    file: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/u,
    text: /spring-boot|org\.springframework\.boot/u,
    metrics: "spring-boot-starter-actuator with micrometer-registry-prometheus",
  },
  {
    name: "ASP.NET Core",
    file: /\.csproj$/u,
    text: /Microsoft\.NET\.Sdk\.Web/u,
    metrics: "OpenTelemetry.Exporter.Prometheus.AspNetCore",
  },
  {
    name: "Laravel",
    file: /(?:^|\/)composer\.json$/u,
    text: /"laravel\/framework"/u,
    metrics: "spatie/laravel-prometheus",
  },
  { name: "Phoenix", file: /(?:^|\/)mix\.exs$/u, text: /\{:phoenix,/u, metrics: "prom_ex" },
  {
    name: "Go",
    file: /(?:^|\/)go\.mod$/u,
    text: /^module /mu,
    metrics: "github.com/prometheus/client_golang",
  },
  {
    name: "Rust",
    file: /(?:^|\/)Cargo\.toml$/u,
    text: /^(?:axum|actix-web|rocket|warp)\b/mu,
    metrics: "axum-prometheus or actix-web-prom",
  },
];

/** Manifests that tell a stack. */
export function isManifestOfStack(path: string): boolean {
  return stacks.some(({ file }) => file.test(path));
}

/** The first that fits, those nearest to the top first; undefined when none does. */
export function detectStack(files: ReadonlyMap<string, string>): Stack | undefined {
  const byDepth = [...files].sort(([a], [b]) => a.split("/").length - b.split("/").length);
  for (const [path, text] of byDepth) {
    const stack = stacks.find(
      ({ file, text: words }) => file.test(path) && words.test(text.slice(0, 200_000)),
    );
    if (stack !== undefined) return { name: stack.name, metrics: stack.metrics };
  }
  return undefined;
}
