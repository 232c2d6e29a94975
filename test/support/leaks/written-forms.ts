import { chosen } from "./chosen-passwords.ts";
import type { Random } from "./random.ts";
import { form, type SecretKind } from "./secret-kind.ts";

const plain = (r: Random) => chosen(r, "!$^*~");
const safe = (r: Random) => chosen(r, "~_-");
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Connection strings of every driver. */
const connections: readonly SecretKind[] = [
  form("JDBC MySQL", safe, (s) => `jdbc:mysql://db:3306/shop?user=app&password=${s}&useSSL=true`),
  form("JDBC PostgreSQL", safe, (s) => `jdbc:postgresql://db/shop?ssl=true&password=${s}&user=app`),
  form(
    "JDBC SQL Server",
    plain,
    (s) => `jdbc:sqlserver://db:1433;databaseName=shop;user=sa;password=${s};encrypt=true`,
  ),
  form(
    "JDBC SQL Server in braces",
    plain,
    (s) => `jdbc:sqlserver://db;user=sa;password={${s};x};encrypt=true`,
  ),
  form("JDBC Oracle thin", safe, (s) => `jdbc:oracle:thin:app/${s}@//db.acme.com:1521/shop`),
  form("JDBC Oracle thin old", safe, (s) => `jdbc:oracle:thin:app/${s}@db.acme.com:1521:shop`),
  form("JDBC DB2", plain, (s) => `jdbc:db2://db:50000/SHOP:user=db2inst1;password=${s};sslConnection=true;`),
  form(
    "JDBC Snowflake",
    safe,
    (s) => `jdbc:snowflake://acme.snowflakecomputing.com/?user=app&password=${s}&db=shop`,
  ),
  form(
    "JDBC Redshift",
    safe,
    (s) => `jdbc:redshift://c.eu-west-1.redshift.amazonaws.com:5439/dev?UID=app&PWD=${s}`,
  ),
  form("JDBC H2", plain, (s) => `jdbc:h2:tcp://db/~/shop;USER=sa;PASSWORD=${s}`),
  form("JDBC SAP HANA", safe, (s) => `jdbc:sap://db:30015/?user=app&password=${s}`),
  form("ODBC", plain, (s) => `Driver={ODBC Driver 17 for SQL Server};Server=db;Uid=sa;Pwd=${s};Encrypt=yes;`),
  form("ODBC in braces", plain, (s) => `Driver={x};Server=db;Uid=sa;Pwd={${s}}`),
  form("libpq", plain, (s) => `host=db port=5432 dbname=shop user=app password=${s} sslmode=require`),
  form("libpq quoted", plain, (s) => `host=db user=app password='${s} x' dbname=shop`),
  form(
    "ADO.NET",
    plain,
    (s) => `Server=tcp:db,1433;Initial Catalog=shop;User ID=app;Password=${s};Encrypt=True`,
  ),
  form("ADO.NET quoted", plain, (s) => `Data Source=db;User Id=app;Password="${s};x";Pooling=true`),
  form("Npgsql", plain, (s) => `Host=db;Username=app;Password=${s};Database=shop`),
  form("MySqlConnector", plain, (s) => `server=db;uid=app;pwd=${s};database=shop`),
  form("MongoDB SRV", safe, (s) => `mongodb+srv://app:${s}@cluster0.abcde.mongodb.net/shop?retryWrites=true`),
  form("MongoDB hosts", safe, (s) => `mongodb://app:${s}@h1:27017,h2:27017/shop?replicaSet=rs0`),
  form("MongoDB with an at", safe, (s) => `mongodb://app:p@${s}@h1/shop`),
  form("AMQP", safe, (s) => `amqps://app:${s}@mq.acme.com:5671/shop?heartbeat=10`),
  form("MQTT", safe, (s) => `mqtts://device:${s}@mq.acme.com:8883`),
  form("NATS", safe, (s) => `nats://app:${s}@nats.acme.com:4222`),
  form(
    "NATS token",
    (r) => r.mixed(32),
    (s) => `nats://${s}@nats.acme.com:4222`,
  ),
  form("Redis", safe, (s) => `redis://:${s}@cache:6379/0`),
  form("Redis TLS with user", safe, (s) => `rediss://app:${s}@cache.acme.com:6380`),
  form("StackExchange.Redis", plain, (s) => `cache.acme.com:6380,password=${s},ssl=True,abortConnect=False`),
  form(
    "Kafka plain",
    plain,
    (s) => `org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="${s}";`,
  ),
  form(
    "Kafka SCRAM",
    plain,
    (s) => `org.apache.kafka.common.security.scram.ScramLoginModule required username='app' password='${s}';`,
  ),
  form("PostgreSQL", safe, (s) => `postgres://app:${s}@db.acme.com:5432/shop?sslmode=require`),
  form(
    "PostgreSQL encoded",
    (r) => chosen(r, "@#&/"),
    (s) => `postgresql://app:${encodeURIComponent(s)}@db/shop`,
  ),
  form("SQLAlchemy", safe, (s) => `mysql+pymysql://app:${s}@db/shop?charset=utf8mb4`),
  form(
    "SQLAlchemy ODBC",
    plain,
    (s) => `mssql+pyodbc:///?odbc_connect=DRIVER%3D%7BX%7D%3BUID%3Dsa%3BPWD%3D${encodeURIComponent(s)}`,
  ),
  form("Go MySQL", safe, (s) => `app:${s}@tcp(db:3306)/shop?parseTime=true`),
  form("ClickHouse", safe, (s) => `clickhouse://app:${s}@ch:9440/shop?secure=true`),
  form("Neo4j", safe, (s) => `neo4j+s://neo4j:${s}@graph.acme.com`),
  form("Elasticsearch", safe, (s) => `https://elastic:${s}@es.acme.com:9200`),
  form("CouchDB", safe, (s) => `http://admin:${s}@couch:5984/shop`),
  form(
    "InfluxDB",
    (r) => `${r.base64url(86)}==`,
    (s) => `http://influx:8086/api/v2/write?org=acme&token=${s}`,
  ),
  form("Snowflake", safe, (s) => `snowflake://app:${s}@acme.eu-west-1/shop`),
  form("LDAP", safe, (s) => `ldaps://cn=admin,dc=acme:${s}@ldap.acme.com`),
  form("SMTP", safe, (s) => `smtp://robot%40acme.com:${s}@mail.acme.com:587`),
  form("SFTP", safe, (s) => `sftp://upload:${s}@files.acme.com:22/in`),
  form("FTP", safe, (s) => `ftp://upload:${s}@files.acme.com/in`),
  form("proxy", safe, (s) => `http://proxyuser:${s}@proxy.acme.com:3128`),
  form(
    "git remote",
    (r) => r.mixed(30),
    (s) => `https://oauth2:${s}@git.acme.com/acme/shop.git`,
  ),
  form("no scheme", safe, (s) => `//app:${s}@db.acme.com/shop`),
  form(
    "Sentry DSN",
    (r) => r.hex(32),
    (s) => `https://${s}@o123.ingest.sentry.io/456`,
  ),
  form("SQL*Plus", plain, (s) => `sqlplus app/${s}@db`),
  form("Cassandra", plain, (s) => `AstraCS contactPoints=db;username=app;password=${s}`),
  form(
    "Service Bus",
    (r) => `${r.base64(43)}=`,
    (s) => `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${s}`,
  ),
  form(
    "Azure storage",
    (r) => `${r.base64(86)}==`,
    (s) => `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${s};EndpointSuffix=core.windows.net`,
  ),
  form(
    "Cosmos",
    (r) => `${r.base64(86)}==`,
    (s) => `AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=${s};`,
  ),
  form(
    "Event Hub",
    (r) => `${r.base64(43)}=`,
    (s) => `Endpoint=sb://x.servicebus.windows.net/;EntityPath=e;SharedAccessKey=${s}`,
  ),
  form(
    "IoT Hub",
    (r) => `${r.base64(43)}=`,
    (s) => `HostName=acme.azure-devices.net;DeviceId=d1;SharedAccessKey=${s}`,
  ),
];

/** Addresses that carry a credential. */
const addresses: readonly SecretKind[] = [
  form(
    "S3 presigned",
    (r) => r.hex(64),
    (s, r) =>
      `https://acme.s3.amazonaws.com/x.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA${r.capitals(16)}%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Expires=600&X-Amz-Signature=${s}`,
  ),
  form(
    "S3 presigned token",
    (r) => r.base64url(120),
    (s) => `https://acme.s3.amazonaws.com/x?X-Amz-Security-Token=${s}&X-Amz-Expires=60`,
  ),
  form(
    "GCS signed",
    (r) => r.hex(128),
    (s) => `https://storage.googleapis.com/acme/x?X-Goog-Date=20260101T000000Z&X-Goog-Signature=${s}`,
  ),
  form(
    "Azure SAS",
    (r) => `${r.mixed(42)}%3D`,
    (s) => `https://acme.blob.core.windows.net/x?sv=2022-11-02&ss=b&se=2027-01-01&sp=rl&sig=${s}`,
  ),
  form(
    "SAS token",
    (r) => `${r.mixed(42)}%3D`,
    (s) => `SharedAccessSignature sr=acme.azure-devices.net&sig=${s}&se=1799999999`,
  ),
  form(
    "CloudFront signed",
    (r) => r.base64url(80),
    (s) => `https://d111.cloudfront.net/x?Expires=1799999999&Signature=${s}&Key-Pair-Id=K1`,
  ),
  form(
    "Slack webhook",
    (r) => r.mixed(24),
    (s, r) => `https://hooks.slack.com/services/T${r.capitals(8)}/B${r.capitals(8)}/${s}`,
  ),
  form(
    "Slack workflow",
    (r) => r.mixed(24),
    (s, r) => `https://hooks.slack.com/workflows/T${r.capitals(8)}/A${r.capitals(8)}/${r.digits(18)}/${s}`,
  ),
  form(
    "Discord webhook",
    (r) => r.base64url(68),
    (s, r) => `https://discord.com/api/webhooks/${r.digits(18)}/${s}`,
  ),
  form(
    "Teams webhook",
    (r) => r.hex(32),
    (s, r) =>
      `https://acme.webhook.office.com/webhookb2/${r.uuid()}@${r.uuid()}/IncomingWebhook/${s}/${r.uuid()}`,
  ),
  form(
    "Power Automate",
    (r) => r.base64url(43),
    (s) =>
      `https://prod-1.westeurope.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sv=1.0&sig=${s}`,
  ),
  form(
    "Google Chat webhook",
    (r) => r.base64url(43),
    (s) => `https://chat.googleapis.com/v1/spaces/AAAA/messages?key=AIzaSyX&token=${s}`,
  ),
  form(
    "Mattermost webhook",
    (r) => r.small(26),
    (s) => `https://chat.acme.com/hooks/${s}`,
  ),
  form(
    "Zapier hook",
    (r) => r.small(15),
    (s, r) => `https://hooks.zapier.com/hooks/catch/${r.digits(7)}/${s}/`,
  ),
  form(
    "Make hook",
    (r) => r.small(32),
    (s) => `https://hook.eu1.make.com/${s}`,
  ),
  form(
    "IFTTT",
    (r) => r.base64url(43),
    (s) => `https://maker.ifttt.com/trigger/x/with/key/${s}`,
  ),
  form(
    "Telegram address",
    (r) => `AA${r.base64url(33)}`,
    (s, r) => `https://api.telegram.org/bot${r.digits(10)}:${s}/sendMessage`,
  ),
  form(
    "healthcheck ping",
    (r) => r.uuid(),
    (s) => `https://hc-ping.com/${s}`,
  ),
  form(
    "PagerDuty integration",
    (r) => r.hex(32),
    (s) => `https://events.pagerduty.com/integration/${s}/enqueue`,
  ),
  form(
    "RPC with a key",
    (r) => r.base64url(32),
    (s) => `https://eth-mainnet.g.alchemy.com/v2/${s}`,
  ),
  form(
    "Infura",
    (r) => r.hex(32),
    (s) => `https://mainnet.infura.io/v3/${s}`,
  ),
  form("key in a query", plain, (s) => `https://maps.acme.com/api?q=1&key=${encodeURIComponent(s)}#top`),
  form("token in a query", safe, (s) => `https://acme.com/hook?access_token=${s}&limit=10`),
  form("token in a fragment", safe, (s) => `https://app.acme.com/cb#access_token=${s}&token_type=bearer`),
  form("password reset", safe, (s) => `https://acme.com/reset?token=${s}`),
  form(
    "otpauth",
    (r) => r.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32),
    (s) => `otpauth://totp/Acme:ops?secret=${s}&issuer=Acme`,
  ),
];

/** Headers, commands and files that hold one. */
const writings: readonly SecretKind[] = [
  form(
    "Basic header",
    (r) => base64(`app:${plain(r)}`),
    (s) => `Authorization: Basic ${s}`,
  ),
  form("Bearer header", plain, (s) => `Authorization: Bearer ${s}xx`),
  form(
    "Token header",
    (r) => r.hex(40),
    (s) => `Authorization: Token ${s}`,
  ),
  form("X-Api-Key header", plain, (s) => `X-Api-Key: ${s}`),
  form(
    "cookie",
    (r) => r.mixed(32),
    (s) => `Cookie: theme=dark; sessionid=${s}; lang=de`,
  ),
  form(
    "Set-Cookie",
    (r) => r.base64url(43),
    (s) => `Set-Cookie: connect.sid=s%3A${s}; Path=/; HttpOnly`,
  ),
  form(
    "Digest header",
    (r) => r.hex(32),
    (s) => `Authorization: Digest username="app", realm="x", nonce="1", response="${s}"`,
  ),
  form(
    "AWS signature header",
    (r) => r.hex(64),
    (s) =>
      `Authorization: AWS4-HMAC-SHA256 Credential=x/20260101/eu/s3/aws4_request, SignedHeaders=host, Signature=${s}`,
  ),
  form("curl -u", plain, (s) => `curl -u admin:${s} https://acme.com`),
  form("curl --user", plain, (s) => `curl --user 'admin:${s}' https://acme.com`),
  form("curl -H", plain, (s) => `curl -H "Authorization: Bearer ${s}yy" https://acme.com`),
  form("curl -d", plain, (s) => `curl -d 'grant_type=password&password=${s}' https://acme.com/token`),
  form("wget", plain, (s) => `wget --http-user=a --http-password=${s} https://acme.com`),
  form("Java property", plain, (s) => `java -Dx.password=${s} -jar shop.jar`),
  form("Java keystore", plain, (s) => `java -Djavax.net.ssl.keyStorePassword=${s} -jar shop.jar`),
  form("--password x", plain, (s) => `backup --password ${s} --to s3`),
  form("--password=x", plain, (s) => `backup --password=${s} --to s3`),
  form("--token", plain, (s) => `deployctl --api-token ${s} up`),
  form("mysql -p", plain, (s) => `mysql -uroot -p${s} shop`),
  form("sshpass", plain, (s) => `sshpass -p ${s} ssh db`),
  form("redis-cli -a", plain, (s) => `redis-cli -a ${s} ping`),
  form("docker login", plain, (s) => `docker login -u robot -p ${s} registry.acme.com`),
  form("ldapsearch -w", plain, (s) => `ldapsearch -x -D cn=admin -w ${s}`),
  form("openssl pass", plain, (s) => `openssl enc -aes-256-cbc -pass pass:${s} -in x`),
  form("PGPASSWORD", plain, (s) => `PGPASSWORD=${s} psql -h db shop`),
  form("export", plain, (s) => `export DB_PASSWORD='${s}' && run`),
  form(
    "npmrc",
    (r) => r.uuid(),
    (s) => `//registry.npmjs.org/:_authToken=${s}`,
  ),
  form(
    "npmrc _auth",
    (r) => base64(`robot:${plain(r)}`),
    (s) => `_auth=${s}`,
  ),
  form("netrc", plain, (s) => `machine git.acme.com login robot password ${s}`),
  form("pgpass", plain, (s) => `db.acme.com:5432:shop:app:${s}`),
  form(
    "htpasswd bcrypt",
    (r) => `${r.mixed(22)}${r.mixed(31)}`,
    (s) => `admin:$2y$10$${s}`,
  ),
  form(
    "htpasswd apr1",
    (r) => `${r.mixed(8)}$${r.mixed(22)}`,
    (s) => `admin:$apr1$${s}`,
  ),
  form(
    "shadow",
    (r) => `${r.mixed(16)}$${r.mixed(86)}`,
    (s) => `root:$6$${s}:19000:0:99999:7:::`,
  ),
  form(
    "argon2",
    (r) => `${r.base64(22)}$${r.base64(43)}`,
    (s) => `$argon2id$v=19$m=65536,t=3,p=4$${s}`,
  ),
  form("pypirc", plain, (s) => `[pypi]\nusername = robot\npassword = ${s}`),
  form("my.cnf", plain, (s) => `[client]\nuser=root\npassword=${s}`),
  form(
    "kubeconfig",
    (r) => r.base64(120),
    (s) => `users:\n- name: admin\n  user:\n    client-key-data: ${s}`,
  ),
  form(
    "kubeconfig token",
    (r) => `${r.small(6)}.${r.small(16)}`,
    (s) => `users:\n- name: admin\n  user:\n    token: ${s}`,
  ),
  form(
    "docker auth",
    (r) => base64(`robot:${plain(r)}`),
    (s) => `{"auths":{"registry.acme.com":{"auth":"${s}"}}}`,
  ),
  form(
    "service account",
    (r) => r.base64(200),
    (s) =>
      JSON.stringify({
        type: "service_account",
        private_key_id: "x",
        private_key: `-----BEGIN PRIVATE KEY-----\n${s}\n-----END PRIVATE KEY-----\n`,
        client_email: "x@y.iam.gserviceaccount.com",
      }),
  ),
  form(
    "RSA key",
    (r) => r.base64(400),
    (s) => `-----BEGIN RSA PRIVATE KEY-----\n${s.replace(/.{64}/gu, "$&\n")}\n-----END RSA PRIVATE KEY-----`,
  ),
  form(
    "EC key",
    (r) => r.base64(160),
    (s) => `-----BEGIN EC PRIVATE KEY-----\n${s.replace(/.{64}/gu, "$&\n")}\n-----END EC PRIVATE KEY-----`,
  ),
  form(
    "OpenSSH key",
    (r) => r.base64(350),
    (s) =>
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${s.replace(/.{70}/gu, "$&\n")}\n-----END OPENSSH PRIVATE KEY-----`,
  ),
  form(
    "PGP key",
    (r) => r.base64(300),
    (s) =>
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${s.replace(/.{64}/gu, "$&\n")}\n-----END PGP PRIVATE KEY BLOCK-----`,
  ),
  form(
    "key in one line",
    (r) => r.base64(300),
    (s) => `-----BEGIN PRIVATE KEY-----\\n${s}\\n-----END PRIVATE KEY-----`,
  ),
  form(
    "PuTTY key",
    (r) => r.base64(200),
    (s) => `PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 14\n${s.replace(/.{64}/gu, "$&\n")}`,
  ),
  form(
    "SOPS age",
    (r) => r.text("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58),
    (s) => `# public key: age1x\nAGE-SECRET-KEY-1${s}`,
  ),
  form(
    "htdigest",
    (r) => r.hex(32),
    (s) => `admin:realm:${s}`,
  ),
  form("ipsec", plain, (s) => `gw.acme.com : PSK "${s}"`),
  form("wifi", plain, (s) => `network={ ssid="acme" psk="${s}" }`),
  form("LDIF", plain, (s) => `dn: cn=admin\nuserPassword: ${s}`),
  form("SQL user", plain, (s) => `CREATE USER app WITH PASSWORD '${s}';`),
  form("SQL identified", plain, (s) => `CREATE USER 'app'@'%' IDENTIFIED BY '${s}';`),
  form("Redis conf", plain, (s) => `requirepass ${s}`),
  form(
    "SOAP",
    plain,
    (s) => `<wsse:Username>app</wsse:Username><wsse:Password Type="#PasswordText">${s}</wsse:Password>`,
  ),
  form("XML attribute", plain, (s) => `<add key="x" user="app" password="${s.replace(/&/gu, "&amp;")}"/>`),
  form(
    "form body",
    plain,
    (s) => `grant_type=client_credentials&client_id=x&client_secret=${encodeURIComponent(s)}`,
  ),
  form("JSON", plain, (s) => JSON.stringify({ host: "db", password: s, port: 5432 })),
  form("JSON in JSON", plain, (s) => JSON.stringify(JSON.stringify({ db: { dbpass: s } }))),
  form("JSON in JSON in JSON", plain, (s) => JSON.stringify(JSON.stringify(JSON.stringify({ apiToken: s })))),
  form("Python dict", plain, (s) => `{'host': 'db', 'password': '${s}', 'port': 1}`),
  form("Ruby hash", plain, (s) => `{ :host => 'db', :password => '${s}' }`),
  form("PHP array", plain, (s) => `['host' => 'db', 'password' => '${s}']`),
  form("YAML flow", plain, (s) => `{ host: db, password: ${s}, port: 1 }`),
  form("base64 of a pair", plain, (s) => base64(`password=${s}`)),
  form("base64 of JSON", plain, (s) => base64(JSON.stringify({ password: s }))),
  form("base64 twice", plain, (s) => base64(base64(`password=${s}`))),
  form("encoded pair", plain, (s) => `x=1%26password%3D${encodeURIComponent(s)}%26y%3D2`),
  form("positional", plain, (s) => `login("admin", "${s}")`),
  form("password is", plain, (s) => `the password is ${s}`),
  form("password: in words", plain, (s) => `use password: ${s} for the test system`),
];

export const writtenForms: readonly SecretKind[] = [...connections, ...addresses, ...writings];
