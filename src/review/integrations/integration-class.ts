import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import { catalogue, type IntegrationKind } from "./catalogue.ts";

/** What an integration is for, as far as it decides who has to be asked. */
export const integrationClasses = [
  "money",
  "identity",
  "messages",
  "data-store",
  "queue",
  "storage",
  "observability",
  "service",
] as const;
export type IntegrationClass = (typeof integrationClasses)[number];

/** When one of these fails, money, logins, messages to people or data are lost. */
export const criticalClasses: readonly IntegrationClass[] = [
  "money",
  "identity",
  "messages",
  "data-store",
  "queue",
  "storage",
];

const words: readonly [IntegrationClass, readonly string[]][] = [
  [
    "money",
    listed(`
    pay, payment, payments, payout, payouts, billing, invoice, invoices, invoicing, checkout, charge, charges, refund, refunds, card, cards, bank,
    banking, sepa, ledger, subscription billing, worldpay, adyen, braintree, klarna, gocardless, paypal, epdq, smartpay, checkout com, plaid, wise,
    fees, tax, pricing, wallet, payroll
  `),
  ],
  [
    "identity",
    listed(`
    auth, auth0, oauth, oauth2, oidc, openid, sso, saml, saml2, idp, idam, identity, keycloak, cognito, okta, ldap, jwt, jwks, login, signin, session,
    sessions, s2s, authentication, authorization, authz, authn, azuread, azure ad, aad, entra, adfs, onelogin, ory, hydra, kratos, captcha, recaptcha,
    turnstile, security, user management, cas, forgerock
  `),
  ],
  [
    "messages",
    listed(`
    mail, mailer, smtp, imap, email, emails, sms, notify, notifier, notification, notifications, push, twilio, sendgrid, mailgun, postmark, ses, mailchimp,
    mandrill, messagebird, vonage, nexmo, fcm, apns, slack, teams, telegram, whatsapp, action mailer, pagerduty
  `),
  ],
  [
    "data-store",
    listed(`
    db, database, databases, datasource, postgres, postgresql, pg, mysql, mariadb, mssql, sqlserver, oracle, mongo, mongodb, redis, valkey, memcached, memcache,
    cache, caches, cassandra, dynamo, dynamodb, cosmos, cosmosdb, couchbase, couchdb, neo4j, elasticsearch, opensearch, elastic, solr, clickhouse, influx,
    influxdb, snowflake, bigquery, firestore, jdbc, jpa, flyway, liquibase, sqlalchemy, sequelize, prisma, datomic, rds, aurora, sqlite, dbs, search
  `),
  ],
  [
    "queue",
    listed(`
    kafka, rabbit, rabbitmq, amqp, sqs, sns, pubsub, activemq, artemis, jms, nats, kinesis, eventhub, event hub, servicebus, service bus, celery, sidekiq, resque,
    mqtt, pulsar, zookeeper, queue, queues, broker, topic, events, eventbridge, stomp
  `),
  ],
  [
    "storage",
    listed(
      "s3, bucket, buckets, blob, blobs, storage, gcs, minio, sftp, ftp, azureblob, cloudinary, filestore, fileshare",
    ),
  ],
  [
    "observability",
    listed(`
    sentry, datadog, newrelic, new relic, appinsights, application insights, applicationinsights, insights, honeycomb, jaeger, zipkin, otel, otlp, opentelemetry,
    prometheus, grafana, loki, logstash, logging, log, logs, metrics, statsd, tracing, rollbar, bugsnag, airbrake, splunk, analytics, segment, mixpanel, telemetry,
    fluentd, apm, monitoring, google analytics, gtm, hotjar
  `),
  ],
];

/** A service of the catalogue by its kind; any other by the words of its name, and by the scheme of its address. */
export function classOf(id: string, scheme?: string): IntegrationClass {
  const known = catalogue.find((entry) => entry.id === id);
  if (known !== undefined && ofKind[known.kind] !== "service") return ofKind[known.kind];
  const own = wordsOf(id);
  const named = words.find(([, phrases]) => hasPhrase(own, phrases));
  return named?.[0] ?? byScheme[scheme ?? ""] ?? "service";
}

const byScheme: Record<string, IntegrationClass | undefined> = {
  postgres: "data-store",
  postgresql: "data-store",
  mysql: "data-store",
  mongodb: "data-store",
  "mongodb+srv": "data-store",
  redis: "data-store",
  rediss: "data-store",
  sqlserver: "data-store",
  oracle: "data-store",
  amqp: "queue",
  amqps: "queue",
  kafka: "queue",
  mqtt: "queue",
  nats: "queue",
  smtp: "messages",
  smtps: "messages",
  ldap: "identity",
  ldaps: "identity",
  s3: "storage",
  gs: "storage",
  sftp: "storage",
  ftp: "storage",
};

const ofKind: Record<IntegrationKind, IntegrationClass> = {
  payments: "money",
  banking: "money",
  commerce: "money",
  auth: "identity",
  mail: "messages",
  messaging: "messages",
  cloud: "service",
  storage: "storage",
  database: "data-store",
  queue: "queue",
  search: "data-store",
  llm: "service",
  maps: "service",
  monitoring: "observability",
  analytics: "observability",
  crm: "service",
  support: "service",
  flags: "service",
  content: "service",
  developer: "service",
};

/** The class of a service of the catalogue. */
export function classOfKind(kind: IntegrationKind): IntegrationClass {
  return ofKind[kind];
}
