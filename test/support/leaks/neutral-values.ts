import { seeded } from "./random.ts";

/** What a reviewer has to read: settings that are no credentials, each with the key under which it stands. */
export function neutralValues(seed: number): { key: string[]; value: string }[] {
  const r = seeded(seed);
  const rows = (group: string): { key: string[]; value: string }[] =>
    group
      .trim()
      .split("\n")
      .map((line) => {
        const at = line.indexOf(" ");
        return { key: line.slice(0, at).trim().split("/"), value: line.slice(at + 1).trim() };
      });
  const drawn = [0, 1, 2].flatMap(() => [
    { key: ["image"], value: `registry.acme.com/shop/api@sha256:${r.hex(64)}` },
    { key: ["image", "digest"], value: `sha256:${r.hex(64)}` },
    { key: ["FROM"], value: `node:24-alpine@sha256:${r.hex(64)}` },
    { key: ["commit"], value: r.hex(40) },
    { key: ["git_sha"], value: r.hex(40) },
    { key: ["revision"], value: r.hex(40) },
    { key: ["targetRevision"], value: r.hex(40) },
    { key: ["jobs", "build", "steps", "[0]", "uses"], value: `actions/checkout@${r.hex(40)}` },
    { key: ["ref"], value: r.hex(40) },
    { key: ["source"], value: `git::https://github.com/acme/modules.git//vpc?ref=${r.hex(40)}` },
    { key: ["checksum"], value: r.hex(64) },
    { key: ["sha256"], value: r.hex(64) },
    { key: ["md5"], value: r.hex(32) },
    { key: ["integrity"], value: `sha512-${r.base64(86)}==` },
    { key: ["etag"], value: `"${r.hex(32)}"` },
    { key: ["build", "hash"], value: r.hex(16) },
    { key: ["tag"], value: `v1.4.2-${r.hex(7)}` },
    { key: ["image", "tag"], value: `main-${r.hex(40)}` },
    { key: ["tenant_id"], value: r.uuid() },
    { key: ["AZURE_SUBSCRIPTION_ID"], value: r.uuid() },
    { key: ["client_id"], value: r.uuid() },
    { key: ["project", "id"], value: r.uuid() },
    { key: ["workspaceId"], value: r.uuid() },
    { key: ["correlation"], value: r.uuid() },
    { key: ["account"], value: r.digits(12) },
    { key: ["vpc_id"], value: `vpc-${r.hex(17)}` },
    { key: ["subnets", "[0]"], value: `subnet-${r.hex(17)}` },
    { key: ["security_groups", "[0]"], value: `sg-${r.hex(17)}` },
    { key: ["ami"], value: `ami-${r.hex(17)}` },
    { key: ["certificate_arn"], value: `arn:aws:acm:eu-west-1:${r.digits(12)}:certificate/${r.uuid()}` },
    { key: ["hosted_zone"], value: `Z${r.capitals(13)}` },
    { key: ["user_pool_id"], value: `eu-west-1_${r.mixed(9)}` },
    { key: ["distribution"], value: `E${r.capitals(13)}` },
    { key: ["path"], value: `/assets/index-${r.mixed(8)}.js` },
    { key: ["traceparent_example"], value: `00-${r.digits(32)}-${r.digits(16)}-01` },
  ]);
  return [
    ...drawn,
    ...rows(hosts),
    ...rows(names),
    ...rows(numbers),
    ...rows(texts),
    ...rows(code),
    ...rows(aboutCredentials),
  ];
}

const hosts = `
stripe/url https://api.stripe.com/v1/charges?limit=10&expand=true
stripe/url https://api-sandbox.stripe.com
payments/base_url https://payments.internal.acme.com:8443/v2
oauth/token_url https://login.acme.com/oauth2/token
oauth/issuer https://acme.eu.auth0.com/
oauth/jwks_uri https://login.microsoftonline.com/common/discovery/v2.0/keys
oauth/redirect_uri https://shop.acme.com/auth/callback?provider=google&prompt=consent
db/host db.prod.eu-west-1.rds.amazonaws.com
db/host shop-production.cluster-c1a2b3d4e5f6.eu-west-1.rds.amazonaws.com
db/url postgres://db.internal:5432/shop?sslmode=require
db/url jdbc:postgresql://db.internal:5432/shop?currentSchema=public&ssl=true
db/url jdbc:sqlserver://db:1433;databaseName=shop;encrypt=true;trustServerCertificate=false
db/url mongodb://mongo-0.mongo:27017,mongo-1.mongo:27017/shop?replicaSet=rs0
cache/url redis://cache.internal:6379/0
queue/url https://sqs.eu-west-1.amazonaws.com/123456789012/orders-production
broker/url amqp://rabbitmq.internal:5672/shop
kafka/bootstrap b-1.shop.abc123.c2.kafka.eu-west-1.amazonaws.com:9094,b-2.shop.abc123.c2.kafka.eu-west-1.amazonaws.com:9094
smtp/host email-smtp.eu-west-1.amazonaws.com
es/nodes http://es-1:9200,http://es-2:9200
s3/bucket acme-production-uploads-eu-west-1
s3/endpoint https://s3.dualstack.eu-west-1.amazonaws.com
cdn https://d111111abcdef8.cloudfront.net
proxy http://proxy.acme.com:3128
no_proxy localhost,127.0.0.1,.svc,.cluster.local,169.254.169.254
webhook/url https://shop.acme.com/webhooks/stripe
callback https://shop.acme.com/hooks/payment-succeeded
sentry/dsn_host o123.ingest.sentry.io
grpc/target dns:///payments.default.svc.cluster.local:50051
upstream http://payments:8080
address 10.0.12.34
cidr 10.20.0.0/16
ipv6 2001:db8:85a3::8a2e:370:7334
listen 0.0.0.0:8443
mac 00:1B:44:11:3A:B7
email ops@acme.com
from Shop <no-reply@acme.com>
git_url git@github.com:acme/shop.git
git_url https://github.com/acme/shop.git
docker_host tcp://docker:2376
schema https://json.schemastore.org/github-workflow.json
xmlns http://www.w3.org/2001/XMLSchema-instance
socket unix:///var/run/docker.sock
graph https://graph.microsoft.com/v1.0/users?$select=id,displayName&$top=50
maps https://maps.googleapis.com/maps/api/geocode/json?language=de&region=at
docs https://docs.acme.com/guides/rotate-api-keys#step-2
status https://status.stripe.com/api/v2/status.json
npm_registry https://registry.npmjs.org/
teams_url https://acme.webhook.office.com/
slack_url https://hooks.slack.com
telegram https://api.telegram.org
search https://search-shop-abcdefghijklmnopqrstuvwxyz.eu-west-1.es.amazonaws.com
lambda_url https://abcdefghijklmnop.lambda-url.eu-west-1.on.aws/
apigw https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/production
`;

const names = `
name payments-service-production-eu-west-1
name shop-api-canary-deployment-controller
service payment-gateway
namespace integrations-production
image registry.k8s.io/ingress-nginx/controller:v1.9.4
image ghcr.io/acme/shop:2026.11.25-rc.1
class com.acme.payments.gateway.StripeClientConfiguration
class Acme\\Payments\\Gateway\\StripeClient
bean stripePaymentGatewayConfigurationProperties
driver org.postgresql.Driver
dialect org.hibernate.dialect.PostgreSQLDialect
driver com.microsoft.sqlserver.jdbc.SQLServerDriver
module github.com/acme/shop/internal/payments
package npm/@acme/payments@2.1.0
package @aws-sdk/client-secrets-manager
dependency org.springframework.boot:spring-boot-starter-data-jpa:3.2.1
dependency stripe==7.1.0
feature enable_new_checkout_flow_v2
feature checkout.express.apple-pay.enabled
flag USE_NEW_PAYMENT_PROVIDER
topic orders.payment-succeeded.v1
topic prod.payments.events.PaymentAuthorized
queue orders-production-dead-letter-queue
table customer_payment_methods
index idx_customer_payment_methods_created_at
schema public
database shop_production
user shop_readonly
username robot-deployer
role arn:aws:iam::123456789012:role/shop-production-task-execution-role
arn arn:aws:secretsmanager:eu-west-1:123456789012:secret:payments/stripe
arn arn:aws:kms:eu-west-1:123456789012:alias/shop
arn arn:aws:sns:eu-west-1:123456789012:alerts-production
arn arn:aws:lambda:eu-west-1:123456789012:function:resize-images:live
kms projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/main
resource projects/acme-prod/topics/orders
resource /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop
region eu-central-1
zone europe-west1-b
locale de-AT
timezone Europe/Vienna
currency EUR
country Austria
model gpt-4o-mini-2024-07-18
model claude-3-5-sonnet-20241022
model text-embedding-3-large
api_version 2023-10-16
api_version v1beta1
version 1.2.3-beta.4+build.567
version v24.11.0
requires >=3.11,<4.0
branch feature/add-stripe-webhook-endpoint
chart ingress-nginx-4.10.1
runner ubuntu-24.04-arm
instance db.r6g.2xlarge
instance_type m5.xlarge
plan premium-v3-zone-redundant
tier Standard_D4s_v5
cipher ECDHE-RSA-AES256-GCM-SHA384
ciphers TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256
protocol TLSv1.2
algorithm RS256
alg HS512
encoding UTF-8
mime application/vnd.api+json
accept application/x-www-form-urlencoded
content_type multipart/form-data
scope openid profile email offline_access
scopes https://www.googleapis.com/auth/cloud-platform
permissions contents: read
cron 0 */6 * * 1-5
level WARNING
format %(asctime)s %(levelname)s %(name)s %(message)s
pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
regex (?i)^(?:GET|POST)\\s+/api/v[0-9]+/
glob src/**/*.{ts,tsx}
color #ff8800
font Inter,system-ui,sans-serif
theme dark-high-contrast
strategy RollingUpdate
policy Always
mode read-write
method POST
group system:authenticated
label app.kubernetes.io/managed-by
annotation nginx.ingress.kubernetes.io/proxy-read-timeout
finalizer foregroundDeletion
selector app=shop,tier=backend
zone_name acme.com.
spf v=spf1 include:_spf.google.com include:amazonses.com ~all
ssh_host_algorithms ssh-ed25519,rsa-sha2-512
`;

const numbers = `
timeout 30s
timeout PT1M30S
timeout_ms 5000
retries 3
retries 0
max_connections 100
port 8443
ports 8080:80
ratio 0.25
percentage 12.5%
memory 512Mi
cpu 250m
size 10GB
limit 1_000_000
replicas 3
ttl 86400
interval 15000
date 2026-11-25
datetime 2026-11-25T08:00:45.123Z
epoch 1764057645000
expires 20271231T235959Z
number 12345678901234567
account 123456789012
phone +43 1 234 5678
iban_country AT
vat ATU12345678
hex 0xff
umask 0644
mode 0o755
float 1e-7
big 3.141592653589793
backoff 100ms,200ms,400ms
buckets 0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5,10
range 1024-65535
weights 10,20,70
schedule 08:00-18:00
thread_pool 4-16
max_tokens 4096
temperature 0.7
batch 500
`;

const texts = `
message Your payment could not be processed. Please try again later.
message Willkommen zurück! Bitte melden Sie sich an.
label Passwort vergessen?
label Forgot your password?
i18n/login/password Passwort
title Sign in with your API key
description Rotates the database password every 30 days
description The author is a passenger of the compass
description Basic authentication is not supported
description Use a bearer token from the developer console
help Enter your password to continue
error Invalid token: please sign in again
error password must be at least 12 characters
note see RFC 6750 section 2.1 for the header
note token bucket with 100 requests per second
subject Reset your password
greeting Hello {{ user.firstName }}, your order {{ order.number }} is on its way
template Dear %s, your code is %d
copyright Copyright 2026 Acme GmbH
placeholder name@example.com
command npm run build && npm test
command docker run --rm -p 8080:80 acme/shop:latest
command kubectl rollout status deployment/shop --timeout=120s
command python -m pytest -p no:cacheprovider
command mkdir -p /var/lib/acme/uploads
command java -Xmx512m -Dspring.profiles.active=production -jar /app/shop.jar
command gunicorn --workers 4 --bind 0.0.0.0:8000 shop.wsgi:application
command celery -A shop worker --loglevel=info --concurrency=8
command curl --fail --retry 5 https://shop.acme.com/health
command psql -h db -U shop -c "select 1"
command ssh -p 2222 deploy@bastion.acme.com
args --config=/etc/shop/config.yml
args --feature-gates=ServerSideApply=true,EphemeralContainers=false
java_opts -XX:+UseG1GC -XX:MaxRAMPercentage=75.0
query sum(rate(http_requests_total{job="shop",code=~"5.."}[5m])) by (route)
query SELECT id, token_type FROM oauth_clients WHERE enabled = true
sql ALTER TABLE users ADD COLUMN password_changed_at timestamptz
header Cache-Control: public, max-age=31536000, immutable
header Strict-Transport-Security: max-age=63072000; includeSubDomains; preload
csp default-src 'self'; script-src 'self' https://js.stripe.com
user_agent Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0
accept_language de-AT,de;q=0.9,en;q=0.8
cookie_policy SameSite=Lax; Secure; HttpOnly
path /etc/ssl/certs/ca-certificates.crt
path /var/run/secrets/kubernetes.io/serviceaccount/token
path C:\\Program Files\\Acme\\Shop\\appsettings.json
path src/main/resources/db/migration/V20261125__add_payment_tokens.sql
classpath classpath:keystore/shop.p12
file config/credentials.yml.enc
key_file /etc/ssl/private/shop.key
certificate_path /run/tls/tls.crt
log_file /var/log/shop/access-%Y-%m-%d.log
jwks .well-known/jwks.json
health /actuator/health/readiness
route POST /v1/accounts/{accountId}/tokens
route /api/v1/customers/:customerId/payment-methods/:id
`;

const code = `
call stripe.paymentIntents.create
call payments.AuthorizeAndCapturePayment
import { max_tokens } from 'tokenizer';
expression response.status >= 200 && response.status < 300
expression [STATUS] == 200
expression $.data[0].attributes.status
condition github.ref == 'refs/heads/main' && github.event_name == 'push'
value \${{ secrets.STRIPE_KEY }}
value \${STRIPE_SECRET_KEY}
value \${DB_PASSWORD:?must be set}
value {{ .Values.stripe.existingSecret }}
value {{ lookup('env', 'STRIPE_KEY') }}
value vault:secret/data/stripe#key
value op://production/stripe/secret-key
value ssm:/production/stripe/secret-key
value process.env.STRIPE_SECRET_KEY
value System.getenv("STRIPE_SECRET_KEY")
value ENV["STRIPE_SECRET_KEY"]
value os.environ["STRIPE_SECRET_KEY"]
value data.aws_secretsmanager_secret_version.stripe.secret_string
value var.stripe_secret_key
value aws_db_instance.shop.endpoint
value !Ref StripeSecret
value \${ssm:/production/stripe/key}
value \${file(./config.json):stripe}
method setConnectionRequestTimeoutMilliseconds
constant DEFAULT_MAX_CONNECTIONS_PER_ROUTE
constant MAXIMUM_NUMBER_OF_RETRY_ATTEMPTS
type Map<String, List<PaymentMethod>>
annotation org.springframework.security.oauth2.client.registration
event com.stripe.charge.dispute.funds_withdrawn
metric http_server_request_duration_seconds_bucket
error ERR_PAYMENT_METHOD_NOT_AVAILABLE_IN_COUNTRY
test shouldRejectExpiredTokensWithUnauthorizedStatus
component CheckoutPaymentMethodSelectionComponent
`;

const aboutCredentials = `
auth/token_url https://login.acme.com/oauth2/token
auth/token_endpoint /oauth2/v2.0/token
auth/token_ttl 3600
auth/token_type Bearer
auth/token_header X-Auth-Token
auth/password_policy strong
auth/password_min_length 12
auth/secret_name shop-stripe-credentials
auth/existingSecret shop-postgres
auth/secretName shop-tls
auth/key_prefix shop:
auth/key_id 2026-11
auth/api_key_header X-Api-Key
auth/credentials_file /run/secrets/google.json
auth/use_auth false
auth/enable_token true
auth/auth_method client_secret_basic
auth/auth_type oauth2
auth/grant_type client_credentials
auth/cookie_name __Host-session
auth/cookie_domain .acme.com
auth/cookie_secure true
auth/session_timeout 30m
auth/signature_version s3v4
auth/signature_algorithm RSA-SHA256
auth/client_secret \${CLIENT_SECRET}
auth/password \${{ secrets.DB_PASSWORD }}
auth/authorization_url https://acme.com/oauth/authorize
auth/public_key_url https://acme.com/.well-known/key.pem
auth/publishable_key pk_test_placeholder
auth/primary_key id
auth/foreign_key customer_id
auth/partition_key tenant
auth/sort_key created_at
auth/cache_key customer-overview
auth/routing_key orders.created
auth/keyboard qwertz
auth/author Jane Doe
auth/passport_strategy google-oauth20
auth/max_tokens 4096
auth/token_count 12
auth/tokens_per_minute 90000
auth/secrets_provider aws-secrets-manager
auth/vault_path secret/data/shop
auth/vault_addr https://vault.acme.com:8200
auth/key_vault_name acme-production
auth/ssl_key_path /etc/tls/tls.key
auth/hash_algorithm bcrypt
auth/salt_rounds 12
auth/otp_length 6
auth/pin_length 4
auth/license_type Apache-2.0
auth/certificate_authority letsencrypt
`;
