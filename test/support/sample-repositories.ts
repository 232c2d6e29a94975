/** Small repositories as people have them, one a framework; each is deployed by a job, and exposes the metrics of a library. */
export interface SampleRepository {
  stack: string;
  files: Record<string, string>;
  /** Its counter of requests, the label that tells what failed, and its histogram. */
  metrics: { total: string; label: string; histogram: string };
}

const deployWorkflow = (steps: string) => `name: Deploy
on: { push: { branches: [main] } }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  deploy:
    needs: test
    runs-on: ubuntu-latest
    environment: production
    steps:
${steps}
`;
const plainDeploy = deployWorkflow("      - uses: actions/checkout@v5\n      - run: ./deploy.sh");
const owners = "* @acme/shop\nconfig/ @acme/payments\n";

export const sampleRepositories: readonly SampleRepository[] = [
  {
    stack: "Express",
    files: {
      "package.json": '{"name":"shop","dependencies":{"express":"^5.0.0","stripe":"^17.0.0"}}',
      "config/payments.js":
        'module.exports = { stripe: { key: process.env.STRIPE_SECRET_KEY, url: "https://api.stripe.com" } };\n',
      ".github/workflows/deploy.yml": plainDeploy,
      ".github/CODEOWNERS": owners,
    },
    metrics: {
      total: "http_request_duration_seconds_count",
      label: "status_code",
      histogram: "http_request_duration_seconds",
    },
  },
  {
    stack: "Next.js",
    files: {
      "package.json": '{"name":"shop","dependencies":{"next":"15.0.0","@sendgrid/mail":"^8.0.0"}}',
      ".env.example": "SENDGRID_API_KEY=\n",
      ".github/workflows/production.yaml": deployWorkflow(
        "      - name: Deploy\n        run: |\n          vercel deploy --prod\n",
      ),
    },
    metrics: {
      total: "http_server_request_duration_seconds_count",
      label: "http_response_status_code",
      histogram: "http_server_request_duration_seconds",
    },
  },
  {
    stack: "Django",
    files: {
      "requirements.txt": "Django==5.1\nstripe==11.1.0\n",
      "shop/settings.py": 'import os\nSTRIPE_SECRET_KEY = os.environ["STRIPE_SECRET_KEY"]\n',
      ".github/workflows/deploy.yml": plainDeploy,
    },
    metrics: {
      total: "django_http_responses_total_by_status_total",
      label: "status",
      histogram: "django_http_requests_latency_including_middlewares_seconds",
    },
  },
  {
    stack: "FastAPI",
    files: {
      "pyproject.toml": '[project]\nname = "shop"\ndependencies = ["fastapi>=0.115", "twilio>=9"]\n',
      "app/config.py": 'import os\nTWILIO_AUTH_TOKEN = os.getenv("TWILIO_AUTH_TOKEN")\n',
      ".github/workflows/cd.yml": plainDeploy,
    },
    metrics: { total: "http_requests_total", label: "status", histogram: "http_request_duration_seconds" },
  },
  {
    stack: "Rails",
    files: {
      Gemfile: 'gem "rails", "~> 8.0"\ngem "stripe"\n',
      "config/initializers/stripe.rb": 'Stripe.api_key = ENV.fetch("STRIPE_SECRET_KEY")\n',
      ".github/workflows/deploy.yml": plainDeploy,
      CODEOWNERS: owners,
    },
    metrics: { total: "rails_requests_total", label: "status", histogram: "rails_request_duration_seconds" },
  },
  {
    stack: "Spring Boot",
    files: {
      "build.gradle.kts":
        'plugins { id("org.springframework.boot") version "3.4.0" }\ndependencies { implementation("com.stripe:stripe-java:28.0.0") }\n',
      "src/main/resources/application.yml":
        "stripe:\n  url: https://api.stripe.com\n  key: ${STRIPE_SECRET_KEY}\n",
      ".github/workflows/deploy.yml": plainDeploy,
    },
    metrics: {
      total: "http_server_requests_seconds_count",
      label: "status",
      histogram: "http_server_requests_seconds",
    },
  },
  {
    stack: "Go",
    files: {
      "go.mod": "module acme.io/shop\n\ngo 1.23\n\nrequire github.com/stripe/stripe-go/v81 v81.0.0\n",
      "main.go": 'package main\n\nimport "os"\n\nvar key = os.Getenv("STRIPE_SECRET_KEY")\n',
      ".github/workflows/deploy.yml": plainDeploy,
    },
    metrics: { total: "http_requests_total", label: "code", histogram: "http_request_duration_seconds" },
  },
  {
    stack: "ASP.NET Core",
    files: {
      "src/Shop.csproj":
        '<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n    <PackageReference Include="Stripe.net" Version="47.0.0" />\n  </ItemGroup>\n</Project>\n',
      "src/appsettings.json": '{ "Stripe": { "Url": "https://api.stripe.com" } }\n',
      ".github/workflows/deploy.yml": plainDeploy,
    },
    metrics: {
      total: "http_requests_received_total",
      label: "code",
      histogram: "http_request_duration_seconds",
    },
  },
];
