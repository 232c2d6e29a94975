import { listed } from "../diff/key-words.ts";

/**
 * Packages through which a system reaches what has no vendor: databases, brokers, mail, sign-in, storage. By what they
 * talk to; names of all registries together, of images, charts, providers, actions and collections too; `*` stands for
 * any text.
 */
export const clients: Readonly<Record<string, readonly string[]>> = {
  postgres: listed(`
    pg, pg-promise, pg-pool, postgres, psycopg, psycopg2, psycopg2-binary, psycopg-binary, asyncpg, pg8000, github.com/lib/pq, github.com/jackc/pgx*,
    org.postgresql:*, r2dbc-postgresql, npgsql, npgsql.*, tokio-postgres,
    postgrex, npgsql.entityframeworkcore.postgresql, gorm.io/driver/postgres, deadpool-postgres, bitnami/postgresql, postgresql, pgbouncer, postgis,
    timescaledb, cyrilgdn/postgresql, community.postgresql, vapor/postgres-nio, vapor/fluent-postgres-driver, @neondatabase/serverless, @vercel/postgres,
    postgres-nio, cloud-sql-proxy, terraform-*-modules/rds*, terraform-*-modules/sql-db*, azure/postgresql*
  `),
  mysql: listed(`
    mysql, mysql2, mysqlclient, pymysql, mysql-connector-python, aiomysql, github.com/go-sql-driver/mysql, mysql:mysql-connector-java,
    com.mysql:mysql-connector-j, org.mariadb.jdbc:*, mariadb, mysqlconnector, mysql.data, trilogy,
    myxql, mysql-async, gorm.io/driver/mysql, pomelo.entityframeworkcore.mysql, activerecord-trilogy-adapter, community.mysql, @planetscale/*, percona
  `),
  "sql-database": listed(`
    mssql, tedious, pyodbc, pymssql, tiny_tds, com.microsoft.sqlserver:*, microsoft.data.sqlclient, system.data.sqlclient, oracledb, cx-oracle,
    com.oracle.database.jdbc:*,
    github.com/denisenkom/go-mssqldb, github.com/microsoft/go-mssqldb, sqlalchemy, flask-sqlalchemy, prisma, @prisma/client, typeorm, sequelize, knex, drizzle-orm,
    gorm.io/gorm, sqlx, diesel, sea-orm, com.zaxxer:hikaricp, org.flywaydb:*, org.liquibase:*, doctrine/dbal, doctrine/orm,
    kysely, @mikro-orm/*, mikro-orm, @libsql/client, peewee, tortoise-orm, databases, github.com/jmoiron/sqlx, entgo.io/ent, github.com/uptrace/bun*,
    org.springframework.boot:spring-boot-starter-data-jpa, org.springframework.boot:spring-boot-starter-jdbc, org.hibernate:*, org.hibernate.orm:*, org.jdbi:*,
    org.jooq:*, org.mybatis:*, org.mybatis.spring.boot:*, sequel, activerecord, activerecord-sqlserver-adapter, microsoft.entityframeworkcore,
    microsoft.entityframeworkcore.sqlserver, dapper, oracle.manageddataaccess*, marten, bb8, r2d2, illuminate/database, ecto, ecto-sql, tds, mssql/server,
    com.typesafe.slick:*, org.tpolecat:*, io.ebean:*, org.jetbrains.exposed:*, gorm.io/driver/sqlserver
  `),
  mongodb: listed(`
    mongodb, mongoose, pymongo, motor, mongoengine, go.mongodb.org/mongo-driver*, org.mongodb:*, mongoid, mongo, mongodb.driver, mongodb/mongodb,
    mongodb-driver, mongo-dart, beanie, org.springframework.boot:spring-boot-starter-data-mongodb*, mongodb/mongodbatlas, community.mongodb, odmantic,
    org.litote.kmongo:*, org.reactivemongo:*
  `),
  redis: listed(`
    redis, ioredis, @redis/*, aioredis, django-redis, flask-redis, redis-rails, redis-client, hiredis, redis-namespace, github.com/redis/go-redis*,
    github.com/go-redis/redis*, github.com/gomodule/redigo, redis.clients:jedis, io.lettuce:*, org.redisson:*, stackexchange.redis, predis/predis, fred,
    deadpool-redis,
    valkey, iovalkey, valkey-glide,
    redix, vapor/redis, @upstash/redis, org.springframework.boot:spring-boot-starter-data-redis*, org.springframework.data:spring-data-redis,
    microsoft.extensions.caching.stackexchangeredis, redis-store, redis-session-store, github.com/redis/rueidis, bitnami/redis, bitnami/valkey, redis-stack,
    redis-stack-server, keydb, terraform-*-modules/elasticache*, nebulex-redis-adapter, phpredis, snc/redis-bundle
  `),
  memcached: listed(`
    memcached, memjs, pymemcache, python-memcached, pylibmc, dalli, github.com/bradfitz/gomemcache, enyimmemcachedcore,
    memcachex, bitnami/memcached
  `),
  elasticsearch: listed(`
    @elastic/elasticsearch, elasticsearch, elasticsearch-dsl, elasticsearch-rails, elasticsearch-model, searchkick, github.com/elastic/go-elasticsearch*,
    github.com/olivere/elastic*, co.elastic.clients:*, org.elasticsearch.client:*, elastic.clients.elasticsearch, nest, elasticsearch/elasticsearch,
    elastix, ruflin/elastica, org.springframework.boot:spring-boot-starter-data-elasticsearch, elastic/ec, elastic/elasticstack, chewy, kibana, logstash
  `),
  opensearch: listed(`
    @opensearch-project/opensearch, opensearch-py, opensearch-ruby, github.com/opensearch-project/opensearch-go*, org.opensearch.client:*, opensearch.client,
    opensearchproject/opensearch, opensearch
  `),
  "search-engine": listed(`
    meilisearch, meilisearch-rails, typesense, typesense-rails, solr-client, pysolr, rsolr, sunspot,
    laravel/scout, meilisearch/meilisearch-php, getmeili/meilisearch, typesense/typesense
  `),
  cassandra: listed(`
    cassandra-driver, scylla-driver, github.com/gocql/gocql, com.datastax.oss:*, cassandracsharpdriver,
    scylla, cassandra, scylladb, xandra, exandra
  `),
  clickhouse: listed(`
    @clickhouse/client, clickhouse-driver, clickhouse-connect, github.com/clickhouse/clickhouse-go*, com.clickhouse:*,
    clickhouse, clickhouse-server, ecto-ch, clickhouse-ecto, clickhousedb/clickhouse
  `),
  neo4j: listed("neo4j-driver, neo4j, github.com/neo4j/neo4j-go-driver*, org.neo4j.driver:*, neo4j.driver"),
  influxdb: listed(
    "influx, influxdb, influxdb-client, @influxdata/*, github.com/influxdata/*, com.influxdb:*",
  ),
  couchbase: listed(
    "couchbase, nano, github.com/couchbase/gocb*, com.couchbase.client:*, couchbasenetclient",
  ),
  kafka: listed(`
    kafkajs, node-rdkafka, @confluentinc/kafka-javascript, kafka-python, kafka-python-ng, confluent-kafka, aiokafka, faust, github.com/ibm/sarama,
    github.com/shopify/sarama,
    github.com/segmentio/kafka-go, github.com/twmb/franz-go*, github.com/confluentinc/confluent-kafka-go*, org.apache.kafka:*, org.springframework.kafka:*,
    ruby-kafka, rdkafka, karafka, racecar, confluent.kafka,
    broadway-kafka, kafka-ex, brod, org.apache.camel.springboot:camel-kafka*, mateusjunges/laravel-kafka, io.confluent:*, cp-kafka, cp-server,
    cp-schema-registry, bitnami/kafka, apache/kafka, kafka, strimzi-kafka-operator, confluentinc/confluent, mongey/kafka, terraform-*-modules/msk*,
    io.projectreactor.kafka:*, com.typesafe.akka:akka-stream-kafka*, com.github.fd4s:*, rskafka, redpanda, masstransit.kafka, delivery-boy, waterdrop
  `),
  rabbitmq: listed(`
    amqplib, amqp-connection-manager, rhea, pika, aio-pika, kombu, github.com/streadway/amqp, github.com/rabbitmq/amqp091-go, com.rabbitmq:*,
    org.springframework.amqp:*, bunny,
    sneakers, rabbitmq.client, masstransit.rabbitmq, php-amqplib/php-amqplib, lapin,
    amqp, broadway-rabbitmq, org.springframework.boot:spring-boot-starter-amqp, symfony/amqp-messenger, vladimir-yuldashev/laravel-queue-rabbitmq, enqueue/*,
    easynetq, rabbitmq, bitnami/rabbitmq, community.rabbitmq, cyrilgdn/rabbitmq, rabbitmq-cluster-operator, deadpool-lapin, march-hare
  `),
  activemq: listed(`
    org.apache.activemq:*, stompit, @stomp/stompjs, stomp.py, stomp, apache.nms.activemq, com.amazon.sqs.javamessaging:*,
    org.springframework.boot:spring-boot-starter-activemq, org.springframework.boot:spring-boot-starter-artemis, activemq-artemis
  `),
  nats: listed(`
    nats, nats-py, github.com/nats-io/nats.go, io.nats:*, nats.client, nats.net, async-nats,
    gnat, nats-server
  `),
  pulsar: listed(`
    pulsar-client, github.com/apache/pulsar-client-go, org.apache.pulsar:*, dotpulsar,
    pulsar, apachepulsar/pulsar, streamnative/pulsar
  `),
  mqtt: listed(`
    mqtt, paho-mqtt, github.com/eclipse/paho.mqtt.golang, org.eclipse.paho:*, mqttnet, rumqttc,
    tortoise311, mqtt-client, aiomqtt, eclipse-mosquitto, asyncio-mqtt, emqtt, emqx
  `),
  "job-queue": listed(`
    sidekiq, sidekiq-pro, sidekiq-ent, resque, delayed_job, delayed_job_active_record, good_job, solid_queue, shoryuken, celery, django-celery-beat, rq,
    dramatiq, huey, arq,
    bull, bullmq, bee-queue, agenda, pg-boss, github.com/hibiken/asynq, hangfire*, laravel/horizon,
    oban, oban-pro, graphile-worker, taskiq, github.com/riverqueue/river*, github.com/gocraft/work, masstransit, nservicebus, rebus, rebus.*, wolverinefx,
    wolverinefx.*, quartz, quartznet, apalis, broadway, verk, pda/pheanstalk, symfony/messenger, que, faktory-worker-ruby, faktory, @nestjs/bull,
    @nestjs/bullmq, flower, django-q2, procrastinate, org.quartz-scheduler:*, org.jobrunr:*
  `),
  mail: listed(`
    nodemailer, mail, net-smtp, net-imap, imapflow, flask-mail, fastapi-mail, django-anymail, aiosmtplib, gopkg.in/gomail*, github.com/wneessen/go-mail,
    org.springframework.boot:spring-boot-starter-mail, com.sun.mail:*, org.eclipse.angus:*, jakarta.mail:*, mailkit, phpmailer/phpmailer, symfony/mailer, lettre,
    emailjs, yagmail, org.simplejavamail:*, swoosh, bamboo, bamboo-smtp, gen-smtp, github.com/keighl/postmark, fluentemail.*, postmarkdotnet,
    swiftmailer/swiftmailer, symfony/*-mailer, aws-actionmailer-ses, mail-room, letter-opener-web, com.mailgun:*
  `),
  notify: listed(
    "notifications-node-client, notifications-python-client, notifications-ruby-client, uk.gov.service.notify:*, alphagov/notifications-php-client, govuknotify",
  ),
  push: listed(`
    web-push, apn, @parse/node-apn, pyfcm, pywebpush, rpush, webpush, com.eatthepath:pushy, expo-server-sdk,
    onesignal-flutter, onesignal, pigeon, fcmex, houston
  `),
  identity: listed(`
    passport, passport-*, openid-client, oidc-client*, next-auth, @auth/*, jsonwebtoken, jose, jwks-rsa, express-openid-connect, keycloak-*, @node-saml/*,
    samlify, ldapjs, ldapts,
    authlib, python-jose, pyjwt, python-keycloak, python-ldap, ldap3, django-allauth, mozilla-django-oidc, social-auth-*, python3-saml, pysaml2,
    omniauth, omniauth-*, devise, doorkeeper, jwt, openid_connect, ruby-saml, net-ldap, github.com/coreos/go-oidc*, github.com/golang-jwt/jwt*, golang.org/x/oauth2,
    github.com/crewjam/saml, github.com/go-ldap/ldap*, org.keycloak:*, com.nimbusds:*, io.jsonwebtoken:*, com.auth0:java-jwt, org.springframework.security:*,
    org.pac4j:*,
    microsoft.identity*, microsoft.aspnetcore.authentication.*, identitymodel*, duende.*, openiddict*, firebase/php-jwt, league/oauth2-*, laravel/passport,
    laravel/socialite,
    openidconnect, jsonwebtoken,
    better-auth, lucia, express-jwt, django-oauth-toolkit, djangorestframework-simplejwt, oauthlib, requests-oauthlib, github.com/nerzal/gocloak*,
    github.com/markbates/goth, github.com/ory/*, github.com/lestrrat-go/jwx*, org.springframework.boot:spring-boot-starter-oauth2-*,
    org.springframework.boot:spring-boot-starter-security, org.springframework.ldap:*, warden, devise-*, rodauth-rails, system.identitymodel.tokens.jwt,
    sustainsys.saml2*, keycloak.*, novell.directory.ldap*, oauth2, keycloak, bitnami/keycloak, oauth2-proxy, dex, authelia, authentik,
    lexik/jwt-authentication-bundle, laravel/sanctum, tymon/jwt-auth, onelogin/php-saml, adldap2/*, directorytree/ldaprecord*,
    knpuniversity/oauth2-client-bundle, ueberauth, ueberauth-*, guardian, joken, assent, oidcc, samly, exldap, google-sign-in, googlesignin, google_sign_in,
    auth0-flutter, mrparkers/keycloak, keycloak/keycloak, hashicorp/azuread, oauth2-provider, com.github.scribejava:*, com.mohiva:*, flask-login,
    flask-oidc, fastapi-users, @nestjs/passport, @nestjs/jwt, @casl/ability, @simplewebauthn/server
  `),
  "file-storage": listed(`
    minio, io.minio:*, github.com/minio/minio-go*, ssh2-sftp-client, paramiko, pysftp, net-sftp, com.jcraft:jsch, com.github.mwiede:jsch, github.com/pkg/sftp,
    ssh.net, basic-ftp,
    carrierwave, shrine, django-storages, fog-aws, league/flysystem-*,
    s3fs, smart-open, gcsfs, rust-s3, object-store, phpseclib/phpseclib, waffle, multer-s3, terraform-*-modules/s3-bucket*, fsspec,
    sftp-ex, minio/minio, bitnami/minio, apache-libcloud
  `),
  opentelemetry: listed(`
    @opentelemetry/*, opentelemetry-*, go.opentelemetry.io/*, io.opentelemetry:*, opentelemetry.*,
    opentelemetry, open-telemetry/*, tracing-opentelemetry, opentelemetry-collector*, @honeycombio/opentelemetry-node, @vercel/otel, otelcol
  `),
  statsd: listed(`
    hot-shots, node-statsd, statsd, statsd-ruby, statsd-instrument, github.com/smira/go-statsd,
    statsd-client, dogstatsd-ruby, cadence, statix, telemetry-metrics-statsd
  `),
  temporal: listed(`
    @temporalio/*, temporalio, go.temporal.io/*, io.temporal:*, temporalio.*,
    temporalio/*, temporal
  `),
  camunda: listed("org.camunda.*, io.camunda:*, zeebe-node, pyzeebe, camunda-external-task-client-js"),
  vault: listed(`
    node-vault, hvac, vault, github.com/hashicorp/vault/api, vaultsharp,
    hashicorp/vault-action, hashicorp/vault, vault-rails, libvault, vault-k8s, vaultex, vaultrs, spring-cloud-starter-vault-config,
    org.springframework.cloud:spring-cloud-starter-vault-config, org.springframework.cloud:spring-cloud-vault-config
  `),
  consul: listed(`
    consul, python-consul, diplomat, github.com/hashicorp/consul/api,
    org.springframework.cloud:spring-cloud-starter-consul*, hashicorp/consul, consulrs
  `),
  sqs: listed(
    "broadway-sqs, ex-aws-sqs, io.awspring.cloud:spring-cloud-aws-starter-sqs, terraform-*-modules/sqs*",
  ),
  s3: listed("ex-aws-s3, awss3, io.awspring.cloud:spring-cloud-aws-starter-s3"),
  "azure-servicebus": listed(
    "com.microsoft.azure:azure-servicebus*, com.azure.spring:spring-cloud-azure-starter-servicebus*",
  ),
  "azure-storage": listed("windowsazure.storage, microsoft/azure-storage-*, @vercel/blob"),
  cosmosdb: listed(
    "com.azure.spring:azure-spring-data-cosmos, com.azure.spring:spring-cloud-azure-starter-data-cosmos",
  ),
  "vector-store": listed(
    "qdrant-client, weaviate-client, chromadb, pymilvus, @qdrant/*, qdrant, weaviate, milvus",
  ),
  prometheus: listed(`
    prom-client, prometheus-client, github.com/prometheus/client-golang*, prometheus-net, prometheus-net.*, metrics-exporter-prometheus, prometheus,
    promphp/prometheus-client-php, prom-ex, telemetry-metrics-prometheus, io.micrometer:micrometer-registry-*, io.prometheus:*, yabeda-prometheus,
    kube-prometheus-stack, prometheus-client-mmap, starlette-exporter
  `),
  monitoring: listed(`
    elastic-apm-node, elastic-apm, co.elastic.apm:*, elastic.apm.*, applicationinsights, appinsights, application-insights, microsoft.applicationinsights*, com.microsoft.azure:applicationinsights-*,
    opencensus-ext-azure, winston-cloudwatch, logfire, scout-apm, appsignal, appsignal-*, honeybadger, airbrake, airbrake-ruby, skylight, raygun4net*,
    serilog.sinks.seq,
    serilog.sinks.datadog*, serilog.sinks.elasticsearch, app.metrics*, pino-datadog*, new-relic-agent, spandex-datadog, spandex, rollbax, fluent-bit, fluentd,
        jaegertracing/*, grafana, grafana/grafana, loki, promtail, grafana-agent, alloy, dd-sdk-ios, datadogsdk, datadog-flutter-plugin, logstash-logger, fluent-logger
  `),
  "http-client": listed(`
    axios, got, node-fetch, undici, ky, superagent, request, @apollo/client, graphql-request, urql, soap, strong-soap, axios-retry, @nestjs/axios, requests,
    httpx, aiohttp, urllib3, zeep, gql,
    tenacity, github.com/go-resty/resty*, github.com/hashicorp/go-retryablehttp, github.com/hasura/go-graphql-client, github.com/sony/gobreaker*,
    com.squareup.okhttp3:*,
    com.squareup.retrofit2:*, org.apache.httpcomponents:*, org.apache.httpcomponents.client5:*, org.springframework.cloud:spring-cloud-starter-openfeign,
    io.github.openfeign:*,
    org.springframework.boot:spring-boot-starter-webflux, io.ktor:ktor-client-*, org.springframework.ws:*, org.springframework.retry:*,
    io.github.resilience4j:*, org.apache.cxf:*,
    com.softwaremill.sttp.client*, org.http4s:http4s-*-client, com.typesafe.play:play-ahc-ws*, faraday, faraday-*, faraday_middleware, httparty, rest-client,
    excon, typhoeus, savon, httpx, graphql-client,
    net-http-persistent, circuitbox, stoplight, refit, refit.*, restsharp, polly, polly.*, microsoft.extensions.http.*, flurl.http, reqwest, reqwest-*, ureq, surf,
    guzzlehttp/guzzle, symfony/http-client, kriswallsmith/buzz, php-http/*, saloonphp/saloon, httpoison, tesla, finch, hackney, dio, chopper, graphql-flutter,
    alamofire/alamofire, alamofire,
    swift-server/async-http-client, envoyproxy/envoy
  `),
  grpc: listed(`
    @grpc/grpc-js, nice-grpc, grpcio, google.golang.org/grpc, io.grpc:*, grpc.net.client*, grpc.aspnetcore*, tonic, grpc, grpc/grpc-swift, net.devh:grpc-*,
    @connectrpc/*, connectrpc.com/connect
  `),
  stripe: listed(`
    stripity-stripe, flutter-stripe, stripe/stripe-ios*, stripe-ios, async-stripe, stripe-rust, lukasaron/stripe, stripe/stripe-cli, dj-stripe,
    laravel/cashier, stripe-paymentsheet
  `),
  paypal: listed(
    "paypalcheckout, paypal/paypal-ios, paypal-checkout-sdk, paypal-rs, github.com/plutov/paypal*",
  ),
  braintree: listed("github.com/braintree-go/braintree-go, braintree-dropin, braintreedropin"),
  payments: listed(`
    mercadopago, com.mercadopago:*, dwolla-v2, @lemonsqueezy/*, recurly, activemerchant, omnipay/*, league/omnipay, purchases-flutter, revenuecat,
    revenuecat/*, in-app-purchase, paddle
  `),
  firebase: listed(`
    firebase-auth, firebase-messaging, cloud-firestore, firebase-storage, firebase-core, firebase-*, firebase/*, firebaseauth, firebasemessaging, firebase
  `),
  supabase: listed("supabase-flutter, supabase/supabase-swift"),
  sentry: listed("sentry-flutter, getsentry/sentry-cocoa, getsentry/*, jianyuan/sentry"),
  amplitude: listed("amplitude, amplitude-swift, amplitude-flutter"),
  mixpanel: listed("mixpanel-swift, mixpanel-flutter"),
  aws: listed(`
    hashicorp/aws, hashicorp/awscc, aws-actions/*, amazon.aws, community.aws, aws-amplify/*, amplify-flutter, circleci/aws-*, terraform-aws-modules/*, ex-aws,
    aws-load-balancer-controller
  `),
  azure: listed(`
    hashicorp/azurerm, azure/azapi, azure/login, azure/webapps-deploy, azure/k8s-deploy, azure/k8s-set-context, azure/aks-set-context, azure/functions-action,
    azure/container-apps-deploy-action,
    azure/arm-deploy, azure/cli, azure.azcollection, azurecli, azurewebapp, azurermwebappdeployment, azurefunctionapp, kubernetesmanifest, helmdeploy,
    terraform-azurerm-modules/*
  `),
  "google-cloud": listed(`
    hashicorp/google, hashicorp/google-beta, google-github-actions/*, google.cloud, terraform-google-modules/*, circleci/gcp-*
  `),
  kubernetes: listed(`
    hashicorp/kubernetes, hashicorp/helm, gavinbunney/kubectl, kubernetes.core, community.kubernetes, azure/setup-helm, external-secrets, ingress-nginx,
    cert-manager, istiod
  `),
  cloudflare: listed(
    "cloudflare/wrangler-action, cloudflare/pages-action, cloudflare/cloudflared, cloudflared",
  ),
  "deploy-target": listed(`
    superfly/flyctl-actions/*, superfly/flyctl-actions, akhileshns/heroku-deploy, amondnet/vercel-action, nwtgck/actions-netlify, digitalocean/action-doctl,
    digitalocean/digitalocean,
    appleboy/ssh-action, hashicorp/tfc-workflows-github, peaceiris/actions-gh-pages, serverless/github-action, pulumi/actions, heroku/heroku, vercel/vercel
  `),
  snowflake: listed("snowflakedb/snowflake, snowflake-labs/snowflake"),
  github: listed("integrations/github"),
  slack: listed("slackapi/slack-github-action, rtcamp/action-slack-notify, 8398a7/action-slack"),
};
