import { listed } from "../diff/key-words.ts";
import { matchesPackage } from "./integration.ts";

/**
 * Packages through which a system reaches what has no vendor: databases, brokers, mail, sign-in, storage. By what they
 * talk to; names of all registries together, `*` at the end stands for the rest.
 */
const clients: Readonly<Record<string, readonly string[]>> = {
  postgres: listed(`
    pg, pg-promise, pg-pool, postgres, psycopg, psycopg2, psycopg2-binary, psycopg-binary, asyncpg, pg8000, github.com/lib/pq, github.com/jackc/pgx*,
    org.postgresql:*, r2dbc-postgresql, npgsql, npgsql.*, tokio-postgres
  `),
  mysql: listed(`
    mysql, mysql2, mysqlclient, pymysql, mysql-connector-python, aiomysql, github.com/go-sql-driver/mysql, mysql:mysql-connector-java,
    com.mysql:mysql-connector-j, org.mariadb.jdbc:*, mariadb, mysqlconnector, mysql.data, trilogy
  `),
  "sql-database": listed(`
    mssql, tedious, pyodbc, pymssql, tiny_tds, com.microsoft.sqlserver:*, microsoft.data.sqlclient, system.data.sqlclient, oracledb, cx-oracle, com.oracle.database.jdbc:*,
    github.com/denisenkom/go-mssqldb, github.com/microsoft/go-mssqldb, sqlalchemy, flask-sqlalchemy, prisma, @prisma/client, typeorm, sequelize, knex, drizzle-orm,
    gorm.io/gorm, sqlx, diesel, sea-orm, com.zaxxer:hikaricp, org.flywaydb:*, org.liquibase:*, doctrine/dbal, doctrine/orm
  `),
  mongodb: listed(`
    mongodb, mongoose, pymongo, motor, mongoengine, go.mongodb.org/mongo-driver*, org.mongodb:*, mongoid, mongo, mongodb.driver, mongodb/mongodb
  `),
  redis: listed(`
    redis, ioredis, @redis/*, aioredis, django-redis, flask-redis, redis-rails, redis-client, hiredis, redis-namespace, github.com/redis/go-redis*,
    github.com/go-redis/redis*, github.com/gomodule/redigo, redis.clients:jedis, io.lettuce:*, org.redisson:*, stackexchange.redis, predis/predis, fred, deadpool-redis,
    valkey, iovalkey, valkey-glide
  `),
  memcached: listed(
    "memcached, memjs, pymemcache, python-memcached, pylibmc, dalli, github.com/bradfitz/gomemcache, enyimmemcachedcore",
  ),
  elasticsearch: listed(`
    @elastic/elasticsearch, elasticsearch, elasticsearch-dsl, elasticsearch-rails, elasticsearch-model, searchkick, github.com/elastic/go-elasticsearch*,
    github.com/olivere/elastic*, co.elastic.clients:*, org.elasticsearch.client:*, elastic.clients.elasticsearch, nest, elasticsearch/elasticsearch
  `),
  opensearch: listed(
    "@opensearch-project/opensearch, opensearch-py, opensearch-ruby, github.com/opensearch-project/opensearch-go*, org.opensearch.client:*, opensearch.client",
  ),
  "search-engine": listed(
    "meilisearch, meilisearch-rails, typesense, typesense-rails, solr-client, pysolr, rsolr, sunspot",
  ),
  cassandra: listed(
    "cassandra-driver, scylla-driver, github.com/gocql/gocql, com.datastax.oss:*, cassandracsharpdriver",
  ),
  clickhouse: listed(
    "@clickhouse/client, clickhouse-driver, clickhouse-connect, github.com/clickhouse/clickhouse-go*, com.clickhouse:*",
  ),
  neo4j: listed("neo4j-driver, neo4j, github.com/neo4j/neo4j-go-driver*, org.neo4j.driver:*, neo4j.driver"),
  influxdb: listed(
    "influx, influxdb, influxdb-client, @influxdata/*, github.com/influxdata/*, com.influxdb:*",
  ),
  couchbase: listed(
    "couchbase, nano, github.com/couchbase/gocb*, com.couchbase.client:*, couchbasenetclient",
  ),
  kafka: listed(`
    kafkajs, node-rdkafka, @confluentinc/kafka-javascript, kafka-python, kafka-python-ng, confluent-kafka, aiokafka, faust, github.com/ibm/sarama, github.com/shopify/sarama,
    github.com/segmentio/kafka-go, github.com/twmb/franz-go*, github.com/confluentinc/confluent-kafka-go*, org.apache.kafka:*, org.springframework.kafka:*,
    ruby-kafka, rdkafka, karafka, racecar, confluent.kafka
  `),
  rabbitmq: listed(`
    amqplib, amqp-connection-manager, rhea, pika, aio-pika, kombu, github.com/streadway/amqp, github.com/rabbitmq/amqp091-go, com.rabbitmq:*, org.springframework.amqp:*, bunny,
    sneakers, rabbitmq.client, masstransit.rabbitmq, php-amqplib/php-amqplib, lapin
  `),
  activemq: listed(
    "org.apache.activemq:*, stompit, @stomp/stompjs, stomp.py, stomp, apache.nms.activemq, com.amazon.sqs.javamessaging:*",
  ),
  nats: listed("nats, nats-py, github.com/nats-io/nats.go, io.nats:*, nats.client, nats.net, async-nats"),
  pulsar: listed("pulsar-client, github.com/apache/pulsar-client-go, org.apache.pulsar:*, dotpulsar"),
  mqtt: listed("mqtt, paho-mqtt, github.com/eclipse/paho.mqtt.golang, org.eclipse.paho:*, mqttnet, rumqttc"),
  "job-queue": listed(`
    sidekiq, sidekiq-pro, sidekiq-ent, resque, delayed_job, delayed_job_active_record, good_job, solid_queue, shoryuken, celery, django-celery-beat, rq, dramatiq, huey, arq,
    bull, bullmq, bee-queue, agenda, pg-boss, github.com/hibiken/asynq, hangfire*, laravel/horizon
  `),
  mail: listed(`
    nodemailer, mail, net-smtp, net-imap, imapflow, flask-mail, fastapi-mail, django-anymail, aiosmtplib, gopkg.in/gomail*, github.com/wneessen/go-mail,
    org.springframework.boot:spring-boot-starter-mail, com.sun.mail:*, org.eclipse.angus:*, jakarta.mail:*, mailkit, phpmailer/phpmailer, symfony/mailer, lettre
  `),
  notify: listed(
    "notifications-node-client, notifications-python-client, notifications-ruby-client, uk.gov.service.notify:*, alphagov/notifications-php-client, govuknotify",
  ),
  push: listed(
    "web-push, apn, @parse/node-apn, pyfcm, pywebpush, rpush, webpush, com.eatthepath:pushy, expo-server-sdk",
  ),
  identity: listed(`
    passport, passport-*, openid-client, oidc-client*, next-auth, @auth/*, jsonwebtoken, jose, jwks-rsa, express-openid-connect, keycloak-*, @node-saml/*, samlify, ldapjs, ldapts,
    authlib, python-jose, pyjwt, python-keycloak, python-ldap, ldap3, django-allauth, mozilla-django-oidc, social-auth-*, python3-saml, pysaml2,
    omniauth, omniauth-*, devise, doorkeeper, jwt, openid_connect, ruby-saml, net-ldap, github.com/coreos/go-oidc*, github.com/golang-jwt/jwt*, golang.org/x/oauth2,
    github.com/crewjam/saml, github.com/go-ldap/ldap*, org.keycloak:*, com.nimbusds:*, io.jsonwebtoken:*, com.auth0:java-jwt, org.springframework.security:*, org.pac4j:*,
    microsoft.identity*, microsoft.aspnetcore.authentication.*, identitymodel*, duende.*, openiddict*, firebase/php-jwt, league/oauth2-*, laravel/passport, laravel/socialite,
    openidconnect, jsonwebtoken
  `),
  "file-storage": listed(`
    minio, io.minio:*, github.com/minio/minio-go*, ssh2-sftp-client, paramiko, pysftp, net-sftp, com.jcraft:jsch, com.github.mwiede:jsch, github.com/pkg/sftp, ssh.net, basic-ftp,
    carrierwave, shrine, django-storages, fog-aws, league/flysystem-*
  `),
  opentelemetry: listed(`
    @opentelemetry/*, opentelemetry-*, go.opentelemetry.io/*, io.opentelemetry:*, opentelemetry.*
  `),
  statsd: listed(
    "hot-shots, node-statsd, statsd, statsd-ruby, statsd-instrument, github.com/smira/go-statsd",
  ),
  temporal: listed("@temporalio/*, temporalio, go.temporal.io/*, io.temporal:*, temporalio.*"),
  camunda: listed("org.camunda.*, io.camunda:*, zeebe-node, pyzeebe, camunda-external-task-client-js"),
  vault: listed("node-vault, hvac, vault, github.com/hashicorp/vault/api, vaultsharp"),
  consul: listed("consul, python-consul, diplomat, github.com/hashicorp/consul/api"),
};

const exact = new Map<string, string>();
const beginnings: [pattern: string, id: string][] = [];
for (const [id, patterns] of Object.entries(clients)) {
  for (const pattern of patterns) {
    if (pattern.endsWith("*")) beginnings.push([pattern, id]);
    else exact.set(plain(pattern), id);
  }
}

/** What a package of any registry talks to; undefined when it is no client of anything known. */
export function reachedByPackage(name: string): string | undefined {
  // Go writes the major version behind the name.
  const bare = plain(name).replace(/\/v\d+$/u, "");
  return (
    exact.get(plain(name)) ??
    exact.get(bare) ??
    beginnings.find(([pattern]) => matchesPackage(pattern, name))?.[1]
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
