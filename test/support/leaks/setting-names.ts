const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Names under which people keep credentials, in the spellings of many languages and products. */
export const credentialNames = words(`
  password passwd pwd pass pw passphrase passcode passwort kennwort senha contrasena motdepasse mot_de_passe wachtwoord haslo
  password1 password2 passwd2 pass1 pw2 secret1 token2 apiKey2 old_password new_password PASSWORD_OLD passwordOld
  passwords db_passwords secrets api_keys apiKeys tokens access_tokens credentials creds signing_keys
  dbpass dbpassword dbpwd db_pass db_password DB_PASSWORD databasePassword database_password DATABASE_PASS mysqlpass
  mysql_root_password MYSQL_PWD MYSQL_ROOT_PASSWORD pgpass PGPASSWORD POSTGRES_PASSWORD postgresPassword MONGO_PASS
  mongo_initdb_root_password redispass redisPassword REDIS_AUTH redis_password requirepass masterauth sentinel_auth_pass
  elastic_password ELASTICSEARCH_PASSWORD kibana_password cassandra_password clickhouse_password couchdb_password
  neo4j_auth oracle_password ORACLE_PWD SA_PASSWORD sapassword mssql_sa_password snowflake_password snowflakePwd
  smtppass smtp_pass smtpPassword SMTP_PASSWORD mail_password mailPass MAIL_PASSWORD spring.mail.password imap_password
  ftppass ftp_password sftpPassword ssh_password sshpass ssh_key sshKey sshkey ssh_private_key SSH_PRIVATE_KEY deploy_key
  deploykey git_token GIT_PASSWORD github_token GITHUB_PAT ghtoken gh_token gitlab_token GITLAB_PRIVATE_TOKEN bitbucket_app_password
  ldappass ldap_password LDAP_BIND_PASSWORD bindpw bindPassword bind_password bind_credentials adminpass adminPassword
  ADMIN_PASSWORD admin_pwd rootpw root_password rootPassword userpass userPassword user_password usrpwd proxypass proxy_password
  http_password httpPassword basic_auth_password basicAuthPass keystorepass keystorePassword keyStorePassword keystore_password
  storepass store_password keypass key_password keyPassword truststorePassword trust_store_password trustStorePass
  javax.net.ssl.keyStorePassword server.ssl.key-store-password spring.datasource.password quarkus.datasource.password
  hibernate.connection.password certpassword cert_pass certificatePassword pfx_password pkcs12_password p12pass
  api_key apikey apiKey API_KEY apiKeySecret api-key x-api-key X_API_KEY apitoken api_token apiToken apisecret api_secret apiSecret
  app_key appkey app_secret appSecret appsecret application_key application_secret access_key accessKey accesskey access_key_secret
  secret_key secretKey secretkey SECRET_KEY secret_access_key secretaccesskey secretAccessKey aws_secret_access_key
  AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN session_token sessionToken s3_secret_key s3SecretKey minio_root_password
  account_key accountKey AccountKey storage_key storageKey azure_storage_key AZURE_CLIENT_SECRET shared_access_key SharedAccessKey
  SharedAccessSignature sas sas_token sasToken sastoken sas_key service_bus_connection_string connectionString connection_string
  ConnectionString connectionstring conn_str connstr dsn DATABASE_DSN functions_key functionKey function_key host_key hostKey
  subscription_key subscriptionKey Ocp-Apim-Subscription-Key instrumentation_key ingestion_key ingest_key ingestKey
  client_secret clientSecret clientsecret CLIENT_SECRET oauth_client_secret oauthSecret oauth_secret consumer_secret consumerSecret
  consumer_key_secret access_token accessToken accesstoken ACCESS_TOKEN refresh_token refreshToken id_token idToken bearer
  bearer_token bearerToken bearertoken auth_token authToken authtoken auth_key authkey authKey auth_secret authSecret
  authorization Authorization proxy-authorization X-Auth-Token oauth_token oauthToken jwt jwt_secret jwtSecret JWT_SECRET
  jwt_key jwtKey jwt_private_key jwt_signing_key signing_key signingKey signingkey signing_secret signingSecret SIGNING_SECRET
  slack_signing_secret signature sig hmac hmac_key hmacKey hmac_secret hmacSecret webhook_secret webhookSecret
  webhook_token webhook_signing_secret webhook_key stripe_sk stripe_secret stripeKey stripe_key stripe_api_key STRIPE_SECRET_KEY
  stripe_webhook_secret STRIPE_RESTRICTED_KEY sk paypal_secret braintree_private_key adyen_hmac_key square_access_token
  merchant_key merchantKey merchant_secret terminal_pin card_pin pin pin_code pincode puk otp otp_secret otp_seed totp_secret totpSecret
  mfa_secret mfa_seed two_factor_secret recovery_code recovery_codes backup_codes salt password_salt hash_salt HASH_SALT
  pepper seed seed_phrase seedPhrase mnemonic wallet_private_key private_key privateKey privatekey PRIVATE_KEY
  rsa_private_key private_key_pem privateKeyPem pem tls_key ssl_key sslKey server_key client_key client_key_data client-key-data
  encryption_key encryptionKey ENCRYPTION_KEY encryptionkey encrypt_key crypt_key cipher_key aes_key aesKey
  master_key masterKey masterkey rails_master_key RAILS_MASTER_KEY secret_key_base SECRET_KEY_BASE secretKeyBase django_secret_key
  FLASK_SECRET_KEY session_secret sessionSecret SESSION_SECRET session_key cookie_secret cookieSecret COOKIE_KEY cookie_password
  csrf_secret nextauth_secret NEXTAUTH_SECRET app_encryption_key laravel.app_key shared_secret sharedSecret shared_key sharedKey
  psk pre_shared_key preshared_key presharedKey wpa_passphrase wifi_password radius_secret snmp_community community_string
  license licence license_key licenseKey licence_key product_key serial_key activation_key
  npm_token NPM_TOKEN npmToken _authToken NODE_AUTH_TOKEN pypi_token PYPI_PASSWORD TWINE_PASSWORD rubygems_api_key nuget_api_key
  docker_password DOCKER_PASSWORD registry_password registryPassword docker_auth dockerconfigjson .dockerconfigjson
  sonar_token SONAR_TOKEN snyk_token codecov_token CIRCLE_TOKEN TRAVIS_TOKEN buildkite_agent_token vault_token VAULT_TOKEN unseal_key
  unsealKey root_token consul_http_token nomad_token CONSUL_TOKEN etcd_password kube_token kubeToken k8s_token service_account_key
  serviceAccountKey service_account_json google_credentials GOOGLE_APPLICATION_CREDENTIALS_JSON gcp_sa_key GCP_KEY firebase_private_key
  fcm_server_key fcmServerKey apns_key vapid_private_key twilio_auth_token TWILIO_AUTH_TOKEN twilioAuthToken sendgrid_api_key
  mailgun_key mailchimp_api_key slack_token slackToken slack_bot_token bot_token botToken discord_token telegram_bot_token
  datadog_api_key DD_API_KEY dd_app_key newrelic_license_key NEW_RELIC_LICENSE_KEY sentry_auth_token rollbar_access_token
  rollbar_write_token bugsnag_api_key honeycomb_writekey write_key writeKey segment_write_key amplitude_api_key mixpanel_secret
  launchdarkly_sdk_key algolia_admin_key elastic_apm_secret_token grafana_api_key pagerduty_integration_key opsgenie_api_key
  openai_api_key OPENAI_KEY anthropic_api_key hf_token cohere_key kafka_sasl_password sasl_password sasl.jaas.config saslJaasConfig
  mqpass mq_password rabbitmq_password RABBITMQ_DEFAULT_PASS amqp_pass mqtt_password nats_token influxdb_token INFLUX_TOKEN
  influx_admin_password confluent_api_secret CLOUDFLARE_API_TOKEN cloudflareApiKey do_token digitalocean_access_token
  heroku_api_key linode_token hcloud_token vercel_token netlify_auth_token fastly_api_key maps_api_key googleMapsKey captcha_secret
  recaptcha_secret_key hcaptcha_secret turnstile_secret x509_key samlPrivateKey saml_private_key sp_key cookie session_cookie
`);

/** Names that look like those and whose values everybody may read. */
export const otherNames = words(`
  token_url tokenUrl token_uri token_endpoint tokenEndpoint TOKEN_URL token_ttl tokenTtl token_expiry token_type tokenType
  token_lifetime token_audience token_issuer token_limit token_count tokens_per_minute max_tokens maxTokens MAX_TOKENS
  max_output_tokens min_tokens total_tokens prompt_tokens completion_tokens input_tokens output_tokens tokenizer tokenize
  tokenizer_name tokenization token_header token_field token_param token_path token_file token_name token_prefix token_length
  token_cache_size token_refresh_interval tokenRefreshInterval token_bucket token_bucket_size
  password_policy passwordPolicy password_min_length passwordMinLength password_max_length password_length password_expiry
  password_reset_url passwordResetUrl password_field passwordField password_file PASSWORD_FILE passwordFile password_required
  password_encoder passwordEncoder password_hasher password_hash_algorithm password_rotation_days password_changed_at
  password_attempts password_login_enabled password_strength passwordless
  secret_name secretName SECRET_NAME secret_arn secretArn SECRET_ARN secret_path secretPath secret_id_path secret_ref secretRef
  secret_version secret_store secretStore secretStoreRef secrets_provider secretsProvider secrets_manager secrets_file
  existingSecret existing_secret existingSecretName existingSecretKey existingSecretPasswordKey imagePullSecrets imagePullSecret
  pull_secret secretKeyRef secretProviderClass secret_rotation secretary
  key_prefix keyPrefix KEY_PREFIX key_id keyId KEY_ID key_name keyName key_size key_length key_type key_algorithm key_path
  key_file keyFile keyfile KEY_FILE key_vault_name key_vault_url keyVaultUri keyspace keyspace_name keyboard keyboardLayout keyword keywords
  keyed key_field key_format key_rotation keycloak_url keycloak_realm keychain keynote keystone_url keystore_type keystore_path
  keystoreFile truststore_path trust_store_type
  public_key publicKey PUBLIC_KEY publickey public_key_url publishable_key publishableKey primary_key primaryKey
  foreign_key foreignKey sort_key sortKey partition_key partitionKey hash_key hashKey range_key cache_key cacheKey routing_key routingKey
  row_key group_key lookup_key message_key idempotency_key idempotencyKey translation_key site_key sitekey map_key unique_key
  dedup_key search_key shard_key shardKey index_key storage_key_prefix query_key registry_key hot_key hotkey keys_ttl
  passport passport_strategy passenger passengers passive passive_mode passthrough pass_through bypass compass encompass overpass
  underpass passes pass_rate pass_count passed passing_score passage passages trespass surpass compassion
  author authors authority authorities author_name authored authenticate authentication authentication_enabled authenticated
  authenticator auth_url authUrl auth_type authType auth_method authMethod auth_enabled auth_mode auth_provider authProvider
  auth_header auth_host auth_server_url auth_source authSource auth_realm auth_scheme authorization_url authorizationUrl
  authorization_endpoint authorization_mode authorized_redirect_uris authz_policy
  credential_type credentials_file credentials_path credentialsFile credential_provider credentials_provider credential_source
  certificate certificate_arn certificatePath cert cert_file certFile ca_cert
  session_timeout sessionTimeout session_name session_ttl session_store sessionStore cookie_name cookieName cookie_domain cookieDomain
  cookie_path cookie_secure cookieSecure cookie_max_age cookie_policy cookie_consent cookies_enabled
  signature_version signatureVersion signature_algorithm signatureAlgorithm signature_header signed signed_url_ttl sign_in_url signal
  signup_enabled design assignee assignment
  webhook_url webhookUrl webhook_path webhook_timeout webhook_events webhook_enabled
  pinned pinning pin_length pinterest opinion shipping spinning mapping topping ping_interval pipeline pinpoint
  salt_rounds saltRounds salt_length salted saltstack_master seeded seed_data seedData desalination basalt
  otp_length otp_ttl otp_digits otp_issuer otp_enabled option options optional optimizer
  license_type license_url licenseUrl license_file licensed license_name
  jwt_issuer jwtIssuer jwt_audience jwt_algorithm jwt_expiry jwks_uri jwks_url jwt_header jwt_ttl
  hmac_algorithm hmac_header bearer_format bearerFormat bearer_realm
  connection_string_name connection_timeout connectionTimeout max_connections connection_pool_size dsn_prefix
  api_key_header apiKeyHeader api_key_name api_key_required api_key_source api_version apiVersion api_url api_keys_enabled
  access_key_rotation_days access_log access_level accessibility accessMode access_policy access_token_url accessTokenUri
  access_token_lifetime accessTokenValidity refresh_token_ttl refresh_token_rotation refresh_interval
  client_id clientId CLIENT_ID client_name client_secret_name clientSecretRef client_auth_method client_secret_file
  private_key_path privateKeyPath private_key_file private_network private_link private_dns private_subnets private
  encryption_enabled encryption_algorithm encryption_at_rest encryption_key_id encryptionKeyArn kms_key_id kmsKeyId KMS_KEY_ARN
  kms_key_arn kms_key_alias master_username masterUsername master_user master_host master_branch shared_buffers shared_cache
  monkey monkeys turkey donkey hockey jockey whiskey key_metrics keyframes skip skin task risk disk desk mask
  spawn pawn pwd_length pwa pwa_enabled patch path pattern patience spat compat patent patient_id
  sass saas saas_plan sasl_mechanism sasl.mechanism sasl_enabled pem_path pemFile cookie_banner tokenless keyless
  community_url community_edition serial_number serialize product_id activation_function recovery_window recovery_mode
  backup_retention backup_window psk_enabled description secret_rotation_enabled creds_ttl accreditation discredited
`);
