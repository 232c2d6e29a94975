import { describe, expect, test } from "vitest";
import { isCredentialKey } from "../../../src/review/secrets/credential-key.ts";
import { redactText } from "../../../src/review/secrets/redact.ts";

const credentials =
  "dbpass smtppass mysqlpass secretaccesskey aws_secret_access_key password2 pwd dbpwd passphrase api_key apikey apiKey2 auth_token authtoken client_secret clientsecret private_key privatekey sas sastoken dsn webhook_token signing_secret signingkey encryption_key encryptionkey masterkey master_password rootpw rootpassword adminpass userpass userpassword ftppass ldappass bindpw bindpassword proxypass keystorepass storepass truststore_password sshkey ssh_private_key deploy_key deploykey accesskey accesstoken refreshtoken refresh_token idtoken bearertoken sessionsecret session_secret cookiesecret cookie_secret jwtsecret jwt_secret hmackey hmac_secret sharedsecret shared_key sharedaccesskey SharedAccessKey AccountKey accountkey storagekey connectionstring ConnectionString conn_str connstr database_password databasepassword redispassword redis_auth requirepass mqpassword amqp_pass kafka_sasl_password sasl_jaas_config api_secret apisecret consumer_secret consumersecret oauth_token oauthtoken pat github_pat ghtoken npm_token npmtoken slack_token slackToken bot_token bottoken webhook_secret webhooksecret licensekey license_key secret1 token2 pass1 passwd2 pw2 secretkey SECRET_KEY_BASE secretkeybase rails_master_key credential credentials_json service_account_key serviceaccountkey vault_token unseal_key unsealkey seed mnemonic pincode otp_secret totp_secret salt pepper signature sig x-api-key X-Auth-Token Authorization proxy-authorization subscription_key subscriptionkey functionkey hostkey ingest_key write_key writekey instrumentationkey rollbar_access_token sentry_auth_token datadog_api_key dd_app_key application_key appkey app_secret appsecret merchant_key merchantkey terminal_pin passcode pkcs12_password p12pass keypass key_password certpassword cert_pass";
const others =
  "keyboard monkey author passenger tokenizer max_tokens compass bypass passthrough passive tokens_per_minute keyspace key_prefix keyword keywords primary_key partition_key foreign_key public_key secretary authority authenticate authentication_enabled author_name authored hockey turkey donkey tokenize passage assets pinned spinning pinterest opinion shipping signal design assignee salted_caramel seeded desalination password_min_length token_ttl secret_name patch path pattern spat patience compat keyed monkeys cookie_domain signature_algorithm api_key_header encompass overpass trespass surpass pwd_length mapping topping pinning assassin passes";

describe("D7: the name of a setting", () => {
  test.each(credentials.split(" "))("%s is a credential's", (name) => {
    expect(isCredentialKey([name])).toBe(true);
  });

  test.each(others.split(" "))("%s is none's", (name) => {
    expect(isCredentialKey([name])).toBe(false);
  });
});

const P = "Gv7!tq9Xz2";
const forms = [
  `jdbc:sqlserver://db:1433;databaseName=x;user=sa;password=${P};encrypt=true`,
  `jdbc:sqlserver://db;user=sa;pwd={${P}}`,
  `Driver={ODBC Driver 17};Server=db;Uid=sa;Pwd=${P};`,
  `host=db port=5432 user=app password=${P} dbname=x`,
  `host=db user=app password='${P}'`,
  `mongodb+srv://app:${P}@cluster0.mongodb.net/x`,
  `mongodb://app:p@ss${P}@h1,h2/x`,
  `amqp://u:${P}@mq/v`,
  `redis://:${P}@cache:6379/0`,
  `smtp://u%40x:${P}@mail:587`,
  `postgresql+psycopg2://u:${P}@db/x`,
  `Server=tcp:x;Initial Catalog=y;User ID=u;Password=${P};`,
  `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${Buffer.from(P.repeat(5)).toString("base64")};EndpointSuffix=core.windows.net`,
  `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${P}abc=`,
  `java -Dx.password=${P} -jar a.jar`,
  `java -Djavax.net.ssl.keyStorePassword=${P}`,
  `curl -u admin:${P} https://x`,
  `curl --user admin:${P} https://x`,
  `curl -uadmin:${P} https://x`,
  `tool --password ${P}`,
  `tool --db-password=${P}`,
  `mysql -p${P} db`,
  `mysql -uroot -p${P}`,
  `sshpass -p ${P} ssh x`,
  `PGPASSWORD=${P} psql`,
  `redis-cli -a ${P}`,
  `docker login -u x -p ${P}`,
  `{"a":{"db":{"password":"${P}"}}}`,
  JSON.stringify(JSON.stringify({ a: { dbpass: P } })),
  `https://u:${P}@host/`,
  `https://${P}@host/`,
  `//u:${P}@host/x`,
  `org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="${P}";`,
  `login("admin", "${P}")`,
  `new Client("user", "${P}")`,
  `machine x login u password ${P}`,
  `user:u;pass:${P}`,
  `password is ${P}`,
  `ldap://cn=admin:${P}@ldap`,
  `ftp://u:${P}@h`,
  `sqlserver://sa:${P}@h?database=x`,
  `mssql+pyodbc:///?odbc_connect=DRIVER%3D%7BX%7D%3BUID%3Dsa%3BPWD%3D${encodeURIComponent(P)}`,
  `snowflake://u:${P}@acc/db`,
  `x-api-key: ${P}`,
  `-H 'X-Auth-Token: ${P}'`,
  `Authorization: Basic ${Buffer.from(`u:${P}`).toString("base64")}`,
  `Data Source=db/x;User Id=u;Password="${P}"`,
  `(DESCRIPTION=...) u/${P}@db`,
  `sqlplus u/${P}@db`,
  `SetEnv DB_PASS ${P}`,
  `proxy_set_header Authorization "Bearer ${P}xxxx";`,
  `requirepass ${P}`,
];

test.each(forms)("D7: a password is hidden in %s", (text) => {
  const shown = redactText(text);
  const decoded = shown.replace(/%([0-9A-F]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  for (let at = 0; at + 6 <= P.length; at++) {
    expect(shown).not.toContain(P.slice(at, at + 6));
    expect(decoded).not.toContain(P.slice(at, at + 6));
  }
});

test.each([
  "uses: actions/checkout@v4",
  "registry/acme/shop:1.2.3@sha256:abc",
  "docker run -p 8080:80 acme/shop",
  "timeout: 5s, retries: 3",
  "https://api.acme.com:443/v1?limit=10",
  "import { max_tokens } from 'tokenizer';",
  "the author is a passenger",
  "curl -u https://acme.com",
])("D7: nothing is hidden in %s", (text) => {
  expect(redactText(text)).toBe(text);
});
