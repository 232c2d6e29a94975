import { expect, test } from "vitest";
import { catalogue } from "../../../src/review/integrations/catalogue.ts";
import { reachedByPackage } from "../../../src/review/integrations/client-packages.ts";
import { openDiscovery } from "../../../src/review/integrations/discovery.ts";
import { matchesPackage } from "../../../src/review/integrations/integration.ts";

test.each([
  ["mongodb", "mongodb"],
  ["psycopg2-binary", "postgres"],
  ["Npgsql.EntityFrameworkCore.PostgreSQL", "postgres"],
  ["go.mongodb.org/mongo-driver/v2", "mongodb"],
  ["github.com/IBM/sarama", "kafka"],
  ["github.com/nats-io/nats.go", "nats"],
  ["github.com/golang-jwt/jwt/v5", "identity"],
  ["org.apache.kafka:kafka-clients", "kafka"],
  ["sidekiq", "job-queue"],
  ["omniauth_openid_connect", "identity"],
  ["lapin", "rabbitmq"],
  ["phpmailer/phpmailer", "mail"],
])("%s talks to %s", (name, id) => {
  expect(reachedByPackage(name)).toBe(id);
});

test.each([
  "left-pad",
  "redis-mock-server",
  "eslint",
  "pgtap",
  "rails",
  "flask",
  "mysterious",
  "junit:junit",
])("%s is no client of anything", (name) => {
  expect(reachedByPackage(name)).toBeUndefined();
});

test.each([
  ["redis", "data-store"],
  ["celery", "queue"],
  ["nodemailer", "messages"],
  ["passport-saml", "identity"],
  ["minio", "storage"],
  ["@opentelemetry/api", "observability"],
])("a dependency on %s is an integration of class %s, and can be switched off with it", (name, kind) => {
  const dependency = { key: ["dependencies", name], value: "1.0.0", type: "string" as const, line: 3 };
  expect(openDiscovery().ofPackage("package.json", dependency)).toMatchObject({
    class: kind,
    discovered: true,
    evidence: [{ file: "package.json", line: 3, by: "package", text: name }],
  });
  expect(openDiscovery({ off: [kind] as never }).ofPackage("package.json", dependency)).toBeUndefined();
});

/** Clients that teams of each stack really use; what only keeps files on the own machine (SQLite, H2) is left out. */
const used: readonly [registry: string, purpose: string, names: string][] = [
  [
    "npm",
    "mail",
    "nodemailer @sendgrid/mail mailgun.js mailgun-js postmark resend @mailchimp/mailchimp_transactional @aws-sdk/client-ses emailjs sib-api-v3-sdk @getbrevo/brevo sparkpost",
  ],
  [
    "npm",
    "queue",
    "amqplib kafkajs bullmq bull @aws-sdk/client-sqs @aws-sdk/client-sns @google-cloud/pubsub @azure/service-bus @azure/event-hubs nats mqtt sqs-consumer @aws-sdk/client-eventbridge @aws-sdk/client-kinesis bee-queue graphile-worker",
  ],
  [
    "npm",
    "storage",
    "@aws-sdk/client-s3 @google-cloud/storage @azure/storage-blob minio cloudinary ssh2-sftp-client multer-s3 aws-sdk @vercel/blob",
  ],
  [
    "npm",
    "identity",
    "passport next-auth openid-client @auth0/nextjs-auth0 auth0 keycloak-js @okta/okta-auth-js @clerk/nextjs @azure/msal-node firebase-admin jsonwebtoken jose @supabase/supabase-js better-auth lucia @aws-sdk/client-cognito-identity-provider express-jwt @workos-inc/node",
  ],
  [
    "npm",
    "database",
    "pg mysql2 mongodb mongoose ioredis redis @prisma/client typeorm sequelize knex drizzle-orm @planetscale/database @neondatabase/serverless oracledb mssql cassandra-driver @aws-sdk/client-dynamodb neo4j-driver kysely mikro-orm @mikro-orm/core @upstash/redis @libsql/client",
  ],
  [
    "npm",
    "payments",
    "stripe @stripe/stripe-js @paypal/checkout-server-sdk braintree square @adyen/api-library razorpay @mollie/api-client mercadopago checkout-sdk-node gocardless-nodejs plaid dwolla-v2 @paddle/paddle-node-sdk @lemonsqueezy/lemonsqueezy.js recurly chargebee",
  ],
  [
    "npm",
    "http",
    "axios got node-fetch undici ky superagent request @grpc/grpc-js graphql-request @apollo/client soap",
  ],
  [
    "npm",
    "observability",
    "@sentry/node dd-trace newrelic @opentelemetry/sdk-node prom-client winston-cloudwatch @honeycombio/opentelemetry-node applicationinsights elastic-apm-node @bugsnag/js rollbar @datadog/browser-rum posthog-node mixpanel @segment/analytics-node hot-shots pino-datadog",
  ],
  [
    "pypi",
    "mail",
    "sendgrid django-anymail flask-mail aiosmtplib postmarker mailgun resend boto3 yagmail fastapi-mail",
  ],
  [
    "pypi",
    "queue",
    "pika kombu celery confluent-kafka kafka-python aiokafka google-cloud-pubsub azure-servicebus azure-eventhub nats-py paho-mqtt rq dramatiq aio-pika stomp.py taskiq",
  ],
  [
    "pypi",
    "storage",
    "boto3 minio google-cloud-storage azure-storage-blob paramiko django-storages s3fs smart-open aioboto3 gcsfs cloudinary",
  ],
  [
    "pypi",
    "identity",
    "authlib pyjwt python-jose msal okta auth0-python python-keycloak python-ldap ldap3 django-allauth social-auth-app-django pysaml2 mozilla-django-oidc firebase-admin django-oauth-toolkit djangorestframework-simplejwt oauthlib requests-oauthlib",
  ],
  [
    "pypi",
    "database",
    "psycopg2 psycopg2-binary asyncpg pymysql mysqlclient pymongo redis sqlalchemy elasticsearch cassandra-driver motor beanie tortoise-orm snowflake-connector-python google-cloud-bigquery clickhouse-driver oracledb cx-oracle pyodbc aiomysql databases peewee django-redis influxdb-client pinecone-client qdrant-client weaviate-client psycopg",
  ],
  [
    "pypi",
    "payments",
    "stripe braintree paypalrestsdk squareup razorpay adyen mollie-api-python gocardless-pro plaid-python dj-stripe",
  ],
  ["pypi", "http", "requests httpx aiohttp urllib3 grpcio zeep gql tenacity"],
  [
    "pypi",
    "observability",
    "sentry-sdk ddtrace datadog newrelic opentelemetry-sdk prometheus-client statsd elastic-apm rollbar bugsnag honeycomb-opentelemetry logfire applicationinsights opencensus-ext-azure",
  ],
  [
    "go",
    "mail",
    "github.com/sendgrid/sendgrid-go gopkg.in/gomail.v2 github.com/mailgun/mailgun-go/v4 github.com/wneessen/go-mail github.com/keighl/postmark github.com/aws/aws-sdk-go-v2/service/ses",
  ],
  [
    "go",
    "queue",
    "github.com/segmentio/kafka-go github.com/IBM/sarama github.com/rabbitmq/amqp091-go github.com/nats-io/nats.go cloud.google.com/go/pubsub github.com/aws/aws-sdk-go-v2/service/sqs github.com/Azure/azure-sdk-for-go/sdk/messaging/azservicebus github.com/twmb/franz-go github.com/hibiken/asynq github.com/riverqueue/river github.com/eclipse/paho.mqtt.golang",
  ],
  [
    "go",
    "storage",
    "cloud.google.com/go/storage github.com/aws/aws-sdk-go-v2/service/s3 github.com/minio/minio-go/v7 github.com/Azure/azure-sdk-for-go/sdk/storage/azblob github.com/pkg/sftp github.com/aws/aws-sdk-go",
  ],
  [
    "go",
    "identity",
    "github.com/coreos/go-oidc/v3 github.com/golang-jwt/jwt/v5 golang.org/x/oauth2 github.com/auth0/go-auth0 github.com/crewjam/saml github.com/go-ldap/ldap/v3 github.com/Nerzal/gocloak/v13 github.com/markbates/goth github.com/ory/kratos-client-go github.com/lestrrat-go/jwx/v2",
  ],
  [
    "go",
    "database",
    "github.com/lib/pq github.com/jackc/pgx/v5 github.com/go-sql-driver/mysql go.mongodb.org/mongo-driver github.com/redis/go-redis/v9 gorm.io/gorm gorm.io/driver/postgres github.com/jmoiron/sqlx github.com/elastic/go-elasticsearch/v8 github.com/gocql/gocql github.com/ClickHouse/clickhouse-go/v2 entgo.io/ent github.com/uptrace/bun cloud.google.com/go/bigquery github.com/aws/aws-sdk-go-v2/service/dynamodb",
  ],
  [
    "go",
    "payments",
    "github.com/stripe/stripe-go/v76 github.com/plutov/paypal/v4 github.com/adyen/adyen-go-api-library/v9 github.com/razorpay/razorpay-go github.com/braintree-go/braintree-go github.com/plaid/plaid-go/v21",
  ],
  [
    "go",
    "http",
    "github.com/go-resty/resty/v2 google.golang.org/grpc github.com/hashicorp/go-retryablehttp github.com/hasura/go-graphql-client github.com/sony/gobreaker",
  ],
  [
    "go",
    "observability",
    "github.com/getsentry/sentry-go github.com/DataDog/datadog-go/v5 gopkg.in/DataDog/dd-trace-go.v1 go.opentelemetry.io/otel github.com/prometheus/client_golang github.com/newrelic/go-agent/v3 github.com/honeycombio/beeline-go github.com/bugsnag/bugsnag-go/v2 github.com/rollbar/rollbar-go",
  ],
  [
    "maven",
    "mail",
    "org.springframework.boot:spring-boot-starter-mail com.sun.mail:jakarta.mail com.sendgrid:sendgrid-java com.mailgun:mailgun-java org.simplejavamail:simple-java-mail software.amazon.awssdk:ses",
  ],
  [
    "maven",
    "queue",
    "org.springframework.kafka:spring-kafka org.apache.kafka:kafka-clients com.rabbitmq:amqp-client org.springframework.boot:spring-boot-starter-amqp software.amazon.awssdk:sqs com.google.cloud:google-cloud-pubsub com.azure:azure-messaging-servicebus org.apache.activemq:activemq-client org.springframework.boot:spring-boot-starter-activemq io.nats:jnats org.apache.camel.springboot:camel-kafka-starter io.awspring.cloud:spring-cloud-aws-starter-sqs com.microsoft.azure:azure-servicebus com.microsoft.azure:azure-servicebus-jms-spring-boot-starter",
  ],
  [
    "maven",
    "storage",
    "software.amazon.awssdk:s3 com.amazonaws:aws-java-sdk-s3 com.google.cloud:google-cloud-storage com.azure:azure-storage-blob io.minio:minio com.jcraft:jsch",
  ],
  [
    "maven",
    "identity",
    "org.springframework.boot:spring-boot-starter-oauth2-client org.springframework.security:spring-security-oauth2-jose com.auth0:java-jwt io.jsonwebtoken:jjwt-api org.keycloak:keycloak-admin-client com.nimbusds:nimbus-jose-jwt com.okta.spring:okta-spring-boot-starter org.springframework.boot:spring-boot-starter-security org.springframework.ldap:spring-ldap-core com.azure:azure-identity org.springframework.boot:spring-boot-starter-oauth2-resource-server",
  ],
  [
    "maven",
    "database",
    "org.postgresql:postgresql com.mysql:mysql-connector-j com.zaxxer:HikariCP org.springframework.boot:spring-boot-starter-data-jpa org.springframework.boot:spring-boot-starter-data-redis redis.clients:jedis io.lettuce:lettuce-core org.mongodb:mongodb-driver-sync org.flywaydb:flyway-core org.liquibase:liquibase-core com.oracle.database.jdbc:ojdbc11 org.hibernate:hibernate-core org.hibernate.orm:hibernate-core org.elasticsearch.client:elasticsearch-rest-high-level-client org.springframework.boot:spring-boot-starter-data-mongodb com.datastax.oss:java-driver-core org.jdbi:jdbi3-core org.jooq:jooq software.amazon.awssdk:dynamodb org.springframework.data:spring-data-redis com.azure.spring:azure-spring-data-cosmos",
  ],
  [
    "maven",
    "payments",
    "com.stripe:stripe-java com.paypal.sdk:checkout-sdk com.braintreepayments.gateway:braintree-java com.adyen:adyen-java-api-library com.squareup:square com.mercadopago:sdk-java com.gocardless:gocardless-pro",
  ],
  [
    "maven",
    "http",
    "com.squareup.okhttp3:okhttp com.squareup.retrofit2:retrofit org.apache.httpcomponents:httpclient org.apache.httpcomponents.client5:httpclient5 org.springframework.cloud:spring-cloud-starter-openfeign io.github.openfeign:feign-core io.grpc:grpc-netty org.springframework.boot:spring-boot-starter-webflux io.ktor:ktor-client-core org.springframework.ws:spring-ws-core org.springframework.retry:spring-retry io.github.resilience4j:resilience4j-spring-boot3",
  ],
  [
    "maven",
    "observability",
    "io.sentry:sentry-spring-boot-starter io.micrometer:micrometer-registry-prometheus io.micrometer:micrometer-registry-datadog io.opentelemetry:opentelemetry-api com.newrelic.agent.java:newrelic-api com.microsoft.azure:applicationinsights-spring-boot-starter com.microsoft.azure:applicationinsights-core com.datadoghq:dd-trace-api co.elastic.apm:apm-agent-api com.bugsnag:bugsnag",
  ],
  ["rubygems", "mail", "mail mailgun-ruby sendgrid-ruby postmark-rails aws-sdk-rails aws-actionmailer-ses"],
  [
    "rubygems",
    "queue",
    "sidekiq resque bunny ruby-kafka karafka aws-sdk-sqs google-cloud-pubsub delayed_job_active_record good_job solid_queue shoryuken sneakers",
  ],
  [
    "rubygems",
    "storage",
    "aws-sdk-s3 google-cloud-storage azure-storage-blob carrierwave shrine fog-aws cloudinary net-sftp",
  ],
  [
    "rubygems",
    "identity",
    "devise omniauth omniauth-google-oauth2 doorkeeper jwt ruby-saml auth0 net-ldap omniauth_openid_connect warden devise_ldap_authenticatable rodauth-rails",
  ],
  [
    "rubygems",
    "database",
    "pg mysql2 redis mongoid mongo sequel activerecord elasticsearch dalli cassandra-driver searchkick activerecord-sqlserver-adapter",
  ],
  [
    "rubygems",
    "payments",
    "stripe braintree paypal-checkout-sdk square.rb razorpay adyen-ruby-api-library mollie-api-ruby gocardless_pro activemerchant plaid",
  ],
  [
    "rubygems",
    "http",
    "faraday httparty rest-client excon typhoeus savon httpx graphql-client faraday-retry net-http-persistent circuitbox stoplight",
  ],
  [
    "rubygems",
    "observability",
    "sentry-ruby sentry-rails ddtrace datadog newrelic_rpm opentelemetry-sdk prometheus-client scout_apm appsignal bugsnag rollbar honeybadger airbrake skylight statsd-instrument",
  ],
  ["nuget", "mail", "SendGrid MailKit FluentEmail.Core PostmarkDotNet AWSSDK.SimpleEmail Mailgun"],
  [
    "nuget",
    "queue",
    "RabbitMQ.Client Confluent.Kafka MassTransit MassTransit.RabbitMQ Azure.Messaging.ServiceBus AWSSDK.SQS NServiceBus Hangfire.Core Google.Cloud.PubSub.V1 EasyNetQ Azure.Messaging.EventHubs Rebus WolverineFx Quartz",
  ],
  [
    "nuget",
    "storage",
    "AWSSDK.S3 Azure.Storage.Blobs Google.Cloud.Storage.V1 Minio SSH.NET WindowsAzure.Storage",
  ],
  [
    "nuget",
    "identity",
    "Microsoft.Identity.Web Microsoft.AspNetCore.Authentication.JwtBearer Duende.IdentityServer OpenIddict.AspNetCore Auth0.AspNetCore.Authentication IdentityModel Microsoft.AspNetCore.Authentication.OpenIdConnect System.IdentityModel.Tokens.Jwt Azure.Identity Sustainsys.Saml2.AspNetCore2 Keycloak.AuthServices.Authentication Novell.Directory.Ldap.NETStandard",
  ],
  [
    "nuget",
    "database",
    "Npgsql Npgsql.EntityFrameworkCore.PostgreSQL Microsoft.EntityFrameworkCore.SqlServer StackExchange.Redis MongoDB.Driver Dapper MySqlConnector Pomelo.EntityFrameworkCore.MySql Microsoft.Data.SqlClient Oracle.ManagedDataAccess.Core Microsoft.Azure.Cosmos Elastic.Clients.Elasticsearch NEST CassandraCSharpDriver AWSSDK.DynamoDBv2 Microsoft.EntityFrameworkCore Microsoft.Extensions.Caching.StackExchangeRedis Neo4j.Driver Marten",
  ],
  ["nuget", "payments", "Stripe.net Braintree Adyen Square PayPalCheckoutSdk Mollie.Api GoCardless Razorpay"],
  [
    "nuget",
    "http",
    "Refit RestSharp Polly Microsoft.Extensions.Http.Polly Grpc.Net.Client Flurl.Http Microsoft.Extensions.Http.Resilience Grpc.AspNetCore",
  ],
  [
    "nuget",
    "observability",
    "Sentry.AspNetCore OpenTelemetry OpenTelemetry.Exporter.OpenTelemetryProtocol Datadog.Trace Microsoft.ApplicationInsights.AspNetCore NewRelic.Agent.Api prometheus-net Serilog.Sinks.Seq Elastic.Apm.NetCoreAll Bugsnag Raygun4Net.AspNetCore Serilog.Sinks.Datadog.Logs App.Metrics",
  ],
  ["cargo", "mail", "lettre sendgrid"],
  ["cargo", "queue", "lapin rdkafka async-nats aws-sdk-sqs google-cloud-pubsub rumqttc pulsar apalis"],
  ["cargo", "storage", "aws-sdk-s3 rust-s3 object_store azure_storage_blobs google-cloud-storage"],
  ["cargo", "identity", "jsonwebtoken oauth2 openidconnect ldap3 keycloak"],
  [
    "cargo",
    "database",
    "sqlx diesel tokio-postgres redis mongodb sea-orm deadpool-redis elasticsearch clickhouse scylla mysql_async fred bb8 r2d2 deadpool-postgres aws-sdk-dynamodb",
  ],
  ["cargo", "payments", "async-stripe stripe-rust paypal-rs"],
  ["cargo", "http", "reqwest tonic ureq surf reqwest-retry reqwest-middleware"],
  [
    "cargo",
    "observability",
    "sentry opentelemetry opentelemetry-otlp metrics-exporter-prometheus prometheus tracing-opentelemetry",
  ],
  [
    "composer",
    "mail",
    "symfony/mailer phpmailer/phpmailer sendgrid/sendgrid mailgun/mailgun-php wildbit/postmark-php symfony/sendgrid-mailer swiftmailer/swiftmailer symfony/mailgun-mailer",
  ],
  [
    "composer",
    "queue",
    "php-amqplib/php-amqplib laravel/horizon enqueue/enqueue symfony/amqp-messenger aws/aws-sdk-php pda/pheanstalk vladimir-yuldashev/laravel-queue-rabbitmq mateusjunges/laravel-kafka symfony/messenger",
  ],
  [
    "composer",
    "storage",
    "league/flysystem-aws-s3-v3 google/cloud-storage microsoft/azure-storage-blob phpseclib/phpseclib",
  ],
  [
    "composer",
    "identity",
    "laravel/passport laravel/socialite league/oauth2-client firebase/php-jwt lexik/jwt-authentication-bundle auth0/login laravel/sanctum tymon/jwt-auth onelogin/php-saml adldap2/adldap2 directorytree/ldaprecord-laravel knpuniversity/oauth2-client-bundle",
  ],
  [
    "composer",
    "database",
    "doctrine/orm doctrine/dbal predis/predis mongodb/mongodb elasticsearch/elasticsearch illuminate/database ruflin/elastica laravel/scout meilisearch/meilisearch-php algolia/algoliasearch-client-php",
  ],
  [
    "composer",
    "payments",
    "stripe/stripe-php paypal/paypal-checkout-sdk braintree/braintree_php adyen/php-api-library mollie/mollie-api-php laravel/cashier omnipay/omnipay league/omnipay razorpay/razorpay square/square klarna/kco_rest",
  ],
  [
    "composer",
    "http",
    "guzzlehttp/guzzle symfony/http-client kriswallsmith/buzz php-http/client-common saloonphp/saloon",
  ],
  [
    "composer",
    "observability",
    "sentry/sentry sentry/sentry-laravel sentry/sentry-symfony datadog/dd-trace open-telemetry/sdk bugsnag/bugsnag-laravel rollbar/rollbar promphp/prometheus_client_php",
  ],
  ["hex", "mail", "swoosh bamboo bamboo_smtp gen_smtp"],
  [
    "hex",
    "queue",
    "broadway broadway_kafka broadway_rabbitmq broadway_sqs amqp kafka_ex brod oban gnat ex_aws_sqs brod",
  ],
  ["hex", "storage", "ex_aws_s3 waffle"],
  [
    "hex",
    "identity",
    "ueberauth ueberauth_google guardian joken assent oidcc openid_connect ueberauth_auth0 samly exldap",
  ],
  [
    "hex",
    "database",
    "postgrex ecto ecto_sql myxql redix mongodb_driver xandra tds elastix ecto_ch clickhouse_ecto",
  ],
  ["hex", "payments", "stripity_stripe braintree paddle"],
  ["hex", "http", "httpoison tesla finch hackney grpc"],
  [
    "hex",
    "observability",
    "sentry telemetry_metrics_prometheus opentelemetry opentelemetry_exporter appsignal new_relic_agent spandex_datadog honeybadger prom_ex rollbax",
  ],
  [
    "pub",
    "all",
    "flutter_stripe firebase_auth firebase_messaging cloud_firestore firebase_storage firebase_core supabase_flutter dio sentry_flutter google_sign_in postgres amplify_flutter onesignal_flutter in_app_purchase purchases_flutter auth0_flutter graphql_flutter mongo_dart redis chopper grpc mqtt_client",
  ],
  [
    "swift",
    "all",
    "stripe/stripe-ios Alamofire/Alamofire firebase/firebase-ios-sdk getsentry/sentry-cocoa auth0/Auth0.swift aws-amplify/amplify-swift vapor/fluent-postgres-driver vapor/redis RevenueCat/purchases-ios DataDog/dd-sdk-ios swift-server/async-http-client vapor/postgres-nio grpc/grpc-swift supabase/supabase-swift",
  ],
  [
    "pods",
    "all",
    "Stripe Firebase/Messaging FirebaseAuth Sentry Alamofire Auth0 Braintree PayPalCheckout AWSS3 Amplitude Mixpanel-swift GoogleSignIn OneSignal RevenueCat DatadogSDK",
  ],
  [
    "terraform",
    "all",
    "hashicorp/aws hashicorp/google hashicorp/azurerm hashicorp/kubernetes hashicorp/helm hashicorp/vault cloudflare/cloudflare DataDog/datadog PagerDuty/pagerduty auth0/auth0 okta/okta mongodb/mongodbatlas confluentinc/confluent grafana/grafana newrelic/newrelic snowflakedb/snowflake elastic/ec cyrilgdn/postgresql integrations/github lukasaron/stripe hashicorp/azuread hashicorp/consul digitalocean/digitalocean",
  ],
  [
    "tfmodule",
    "all",
    "terraform-aws-modules/rds/aws terraform-aws-modules/s3-bucket/aws terraform-aws-modules/sqs/aws terraform-aws-modules/eks/aws terraform-aws-modules/vpc/aws terraform-google-modules/sql-db/google Azure/postgresql/azurerm terraform-aws-modules/elasticache/aws terraform-aws-modules/msk-kafka-cluster/aws",
  ],
  [
    "actions",
    "all",
    "aws-actions/configure-aws-credentials aws-actions/amazon-ecs-deploy-task-definition azure/login azure/webapps-deploy google-github-actions/auth google-github-actions/deploy-cloudrun cloudflare/wrangler-action superfly/flyctl-actions/setup-flyctl hashicorp/vault-action slackapi/slack-github-action getsentry/action-release akhileshns/heroku-deploy amondnet/vercel-action azure/k8s-deploy",
  ],
  [
    "images",
    "all",
    "postgres bitnami/postgresql mysql mariadb mongo redis valkey/valkey rabbitmq confluentinc/cp-kafka bitnami/kafka apache/kafka elasticsearch/elasticsearch opensearchproject/opensearch nats minio/minio keycloak/keycloak hashicorp/vault datadog/agent otel/opentelemetry-collector-contrib getsentry/relay prom/prometheus grafana/grafana envoyproxy/envoy stripe/stripe-cli clickhouse/clickhouse-server memcached cassandra quay/keycloak/keycloak oauth2-proxy/oauth2-proxy fluent/fluent-bit temporalio/auto-setup pgbouncer/pgbouncer cloud-sql-proxy google-cloud-sql-connectors/cloud-sql-proxy jaegertracing/all-in-one",
  ],
  [
    "charts",
    "all",
    "postgresql redis rabbitmq kafka mongodb mysql keycloak vault external-secrets datadog opentelemetry-collector ingress-nginx cert-manager kube-prometheus-stack elasticsearch minio nats temporal oauth2-proxy mariadb",
  ],
  [
    "ansible",
    "all",
    "community.postgresql community.mysql amazon.aws community.aws azure.azcollection google.cloud community.rabbitmq community.mongodb kubernetes.core",
  ],
];

test.each(used)("clients of %s for %s are known", (registry, _, names) => {
  const isPlace = /^(?:images|terraform|tfmodule|actions|charts|ansible)$/u.test(registry);
  const unknown = names.split(" ").filter((name) => {
    const tried = isPlace ? [name, name.split("/").at(-1)!] : [name];
    return !tried.some((one) => reachedByPackage(one) !== undefined || isInCatalogue(one));
  });
  expect(unknown).toEqual([]);
});

function isInCatalogue(name: string): boolean {
  return catalogue.some(({ packages }) =>
    Object.values(packages)
      .flat()
      .some((pattern) => matchesPackage(pattern, name)),
  );
}

test.each([
  ["stripe", "stripity_stripe", "money"],
  ["firebase", "firebase_messaging", "identity"],
  ["sentry", "sentry_flutter", "observability"],
  ["aws", "hashicorp/aws", "service"],
])("a client of %s in any registry is of the class of the service", (id, name, kind) => {
  const dependency = { key: ["dependencies", name], value: "1", type: "string" as const, line: 1 };
  const found = openDiscovery().ofPackage("a", dependency);
  expect({ id: found?.id, class: found?.class }).toEqual({ id, class: kind });
});
