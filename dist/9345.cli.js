export const id = 9345;
export const ids = [9345];
export const modules = {

/***/ 26728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ codeLanguage)
/* harmony export */ });
const slashes = ["//"];
const hash = ["#"];
const both = ['"', "'"];
const javascript = { id: "javascript", lineComments: slashes, longQuotes: ["`"], quotes: both };
const python = { id: "python", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
const go = { id: "go", lineComments: slashes, longQuotes: ["`"], quotes: both };
const jvm = { id: "jvm", lineComments: slashes, longQuotes: ['"""', "'''"], quotes: both };
const csharp = { id: "csharp", lineComments: slashes, longQuotes: ['"""'], quotes: both };
const ruby = { id: "ruby", lineComments: hash, longQuotes: [], quotes: both };
const elixir = { id: "elixir", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
const php = { id: "php", lineComments: ["//", "#"], longQuotes: both, quotes: [] };
// A single quote in Rust begins a lifetime more often than a character.
const rust = { id: "rust", lineComments: slashes, longQuotes: ['"'], quotes: [] };
const byExtension = {
    ts: javascript,
    tsx: javascript,
    mts: javascript,
    cts: javascript,
    js: javascript,
    jsx: javascript,
    mjs: javascript,
    cjs: javascript,
    vue: javascript,
    svelte: javascript,
    py: python,
    go,
    java: jvm,
    kt: jvm,
    kts: jvm,
    groovy: jvm,
    gradle: jvm,
    scala: jvm,
    cs: csharp,
    rb: ruby,
    rake: ruby,
    ru: ruby,
    php,
    rs: rust,
    ex: elixir,
    exs: elixir,
    swift: jvm,
    dart: jvm,
};
/** Files of code without an ending of their own. */
const byName = [
    [
        /^(?:rakefile|vagrantfile|fastfile|appfile|deliverfile|capfile|guardfile|puppetfile|berksfile|dangerfile)$/u,
        ruby,
    ],
    [/^jenkinsfile(?:\.[\w-]+)?$/u, jvm],
    [/^(?:tiltfile|build\.bazel|module\.bazel|workspace(?:\.bazel)?|.+\.(?:bzl|star))$/u, python],
];
function codeLanguage(path) {
    const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const named = byName.find(([pattern]) => pattern.test(file));
    if (named !== undefined)
        return named[1];
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}


/***/ }),

/***/ 85014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isVariableName),
/* harmony export */   Q: () => (/* binding */ variableOf)
/* harmony export */ });
/** Names as environment variables have them; a single word may be anything. */
function isVariableName(name) {
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name) && name.length <= 100;
}
/** The variable that a setting gives a value: its own name, or the one above `value`, `valueFrom.secretKeyRef.key` or what an app.json
 * says of it. */
function variableOf(key) {
    const at = key.findLastIndex(isVariableName);
    return key
        .slice(at + 1)
        .every((segment) => /^(?:value|valueFrom|secret|secretKeyRef|configMapKeyRef|name|key|required|description|generator)$/u.test(segment))
        ? key[at]
        : undefined;
}


/***/ }),

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   bi: () => (/* binding */ riskOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   x9: () => (/* binding */ byRisk)
/* harmony export */ });
/** From mild to severe. */
const severities = ["low", "medium", "high", "critical"];
function severityRank(severity) {
    return severity === "none" ? -1 : severities.indexOf(severity);
}
/** The highest severity among findings. */
function riskOf(findings) {
    return (severities.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? "none");
}
const confidences = ["low", "medium", "high"];
/** Worst first; of the same severity the surer first; then by place, so that the order never depends on chance. */
function byRisk(a, b) {
    return (severityRank(b.severity) - severityRank(a.severity) ||
        confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
        compareText(a.integration ?? "", b.integration ?? "") ||
        compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.key, b.key));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `steps` grades milder, but never below low. */
function milder(severity, steps = 1) {
    return severities[Math.max(0, severities.indexOf(severity) - steps)] ?? severities[0];
}


/***/ }),

/***/ 50106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ isAddressKey),
/* harmony export */   Ks: () => (/* binding */ ownerDomain),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);

const url = /^([a-z][a-z\d+.-]{0,40}):\/\/(?:[^\s/?#]{0,512}@)?(\[[\da-f:]{2,45}\]|[^\s/?#:,[\]]{1,253})(?::(\d{1,5}))?([^\s?#]*)/iu;
const bareHost = /^((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,30}|localhost|(?:\d{1,3}\.){3}\d{1,3})\.?(?::(\d{1,5}))?(\/[^\s?#]*)?(?:$|[?#,])/iu;
/** Names that only hosts have: inside a cluster or a cloud, where they are written without a scheme. */
const surelyHost = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\.(?:internal|svc|svc\.cluster\.local|cluster\.local|amazonaws\.com|windows\.net|azure\.com|azure\.net|azure-api\.net|azurewebsites\.net|googleapis\.com|run\.app|herokuapp\.com)(?::\d{1,5})?$/u;
const addressWords = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  url uri endpoint endpoints host hosts hostname server servers address addr domain origin site base broker brokers
  bootstrap webhook callback redirect
`);
/** Whether a key is about an address. */
function isAddressKey(words) {
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(words, addressWords);
}
/** The address in a value; a bare host counts only under a key that asks for one. */
function parseAddress(value, words = []) {
    const text = value?.trim().replace(/^jdbc:/iu, "");
    if (text === undefined || text.length > 2048)
        return undefined;
    const whole = url.exec(text);
    if (whole !== null) {
        const [, scheme = "", host = "", port, path = ""] = whole;
        return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path };
    }
    const bare = isAddressKey(words) || surelyHost.test(text) ? bareHost.exec(text) : null;
    if (bare === null)
        return undefined;
    const [, host = "", port, path = ""] = bare;
    return { scheme: undefined, host: host.toLowerCase(), port, path };
}
/** This machine. */
function isLoopback(host) {
    return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/u.test(host);
}
/** Inside one's own network: where plain HTTP is usual. */
function isInternal(host) {
    return (isLoopback(host) ||
        !host.includes(".") ||
        /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./u.test(host) ||
        /\.(?:local|internal|svc|cluster|lan|intranet|corp|home|test)$|\.svc\./u.test(host));
}
/** The last two labels, three below `co.uk` and the like: close enough to tell whether two hosts are of one owner. */
function ownerDomain(host) {
    const labels = host.split(".");
    const short = /^(?:com?|org|net|gov|ac|edu)$/u.test(labels.at(-2) ?? "") && (labels.at(-1)?.length ?? 0) === 2;
    return labels.slice(short ? -3 : -2).join(".");
}


/***/ }),

/***/ 83547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue),
/* harmony export */   t: () => (/* binding */ criticalKinds)
/* harmony export */ });
/** Services whose failure stops money, logins or messages to people. */
const criticalKinds = [
    "payments",
    "banking",
    "commerce",
    "auth",
    "mail",
    "messaging",
    "cloud",
    "storage",
    "database",
    "queue",
];
const catalogue = [
    {
        id: "stripe",
        name: "Stripe",
        kind: "payments",
        packages: {
            npm: ["stripe", "@stripe/*"],
            pypi: ["stripe"],
            go: ["github.com/stripe/stripe-go*"],
            maven: ["com.stripe:stripe-java"],
            rubygems: ["stripe"],
            cargo: ["async-stripe"],
            nuget: ["Stripe.net"],
            composer: ["stripe/stripe-php"],
        },
        hosts: ["*.stripe.com"],
        sandboxHosts: [],
        keys: ["STRIPE_*"],
        credentials: { live: ["sk_live_", "pk_live_", "rk_live_"], test: ["sk_test_", "pk_test_", "rk_test_"] },
        statusPage: "https://status.stripe.com",
    },
    {
        id: "paypal",
        name: "PayPal",
        kind: "payments",
        packages: {
            npm: ["@paypal/*", "paypal-rest-sdk"],
            pypi: ["paypalrestsdk", "paypal-checkout-serversdk"],
            maven: ["com.paypal.sdk:*"],
            nuget: ["PayPalCheckoutSdk", "PayPal"],
            composer: ["paypal/*"],
        },
        hosts: ["api.paypal.com", "api-m.paypal.com", "www.paypal.com"],
        sandboxHosts: ["api.sandbox.paypal.com", "api-m.sandbox.paypal.com", "www.sandbox.paypal.com"],
        keys: ["PAYPAL_*"],
        statusPage: "https://www.paypal-status.com",
    },
    {
        id: "braintree",
        name: "Braintree",
        kind: "payments",
        packages: {
            npm: ["braintree", "braintree-web"],
            pypi: ["braintree"],
            maven: ["com.braintreepayments.gateway:braintree-java"],
            rubygems: ["braintree"],
            nuget: ["Braintree"],
            composer: ["braintree/braintree_php"],
        },
        hosts: ["api.braintreegateway.com", "payments.braintree-api.com"],
        sandboxHosts: ["api.sandbox.braintreegateway.com", "payments.sandbox.braintree-api.com"],
        keys: ["BRAINTREE_*", "BT_MERCHANT_ID"],
        statusPage: "https://status.braintreepayments.com",
    },
    {
        id: "adyen",
        name: "Adyen",
        kind: "payments",
        packages: {
            npm: ["@adyen/*"],
            pypi: ["Adyen"],
            go: ["github.com/adyen/adyen-go-api-library*"],
            maven: ["com.adyen:adyen-java-api-library"],
            rubygems: ["adyen-ruby-api-library"],
            nuget: ["Adyen"],
            composer: ["adyen/php-api-library"],
        },
        hosts: ["*.adyen.com", "*.adyenpayments.com"],
        sandboxHosts: ["checkout-test.adyen.com", "pal-test.adyen.com", "management-test.adyen.com"],
        keys: ["ADYEN_*"],
        statusPage: "https://status.adyen.com",
    },
    {
        id: "square",
        name: "Square",
        kind: "payments",
        packages: {
            npm: ["square"],
            pypi: ["squareup"],
            go: ["github.com/square/square-go-sdk*"],
            maven: ["com.squareup:square"],
            rubygems: ["square.rb"],
            nuget: ["Square"],
            composer: ["square/square"],
        },
        hosts: ["connect.squareup.com"],
        sandboxHosts: ["connect.squareupsandbox.com"],
        keys: ["SQUARE_*"],
        statusPage: "https://www.issquareup.com",
    },
    {
        id: "mollie",
        name: "Mollie",
        kind: "payments",
        packages: {
            npm: ["@mollie/api-client"],
            pypi: ["mollie-api-python"],
            rubygems: ["mollie-api-ruby"],
            nuget: ["Mollie.Api"],
            composer: ["mollie/mollie-api-php"],
        },
        hosts: ["api.mollie.com"],
        sandboxHosts: [],
        keys: ["MOLLIE_*"],
        statusPage: "https://status.mollie.com",
    },
    {
        id: "razorpay",
        name: "Razorpay",
        kind: "payments",
        packages: {
            npm: ["razorpay"],
            pypi: ["razorpay"],
            go: ["github.com/razorpay/razorpay-go*"],
            maven: ["com.razorpay:razorpay-java"],
            rubygems: ["razorpay"],
            nuget: ["Razorpay"],
            composer: ["razorpay/razorpay"],
        },
        hosts: ["api.razorpay.com"],
        sandboxHosts: [],
        keys: ["RAZORPAY_*"],
        credentials: { live: ["rzp_live_"], test: ["rzp_test_"] },
        statusPage: "https://status.razorpay.com",
    },
    {
        id: "checkout-com",
        name: "Checkout.com",
        kind: "payments",
        packages: {
            npm: ["checkout-sdk-node"],
            pypi: ["checkout-sdk"],
            maven: ["com.checkout:checkout-sdk-java"],
            nuget: ["CheckoutSDK"],
            composer: ["checkout/checkout-sdk-php"],
        },
        hosts: ["api.checkout.com", "access.checkout.com"],
        sandboxHosts: ["api.sandbox.checkout.com", "access.sandbox.checkout.com"],
        keys: ["CHECKOUT_COM_*", "CKO_*"],
        statusPage: "https://status.checkout.com",
    },
    {
        id: "gocardless",
        name: "GoCardless",
        kind: "payments",
        packages: {
            npm: ["gocardless-nodejs"],
            pypi: ["gocardless-pro"],
            maven: ["com.gocardless:gocardless-pro"],
            rubygems: ["gocardless_pro"],
            nuget: ["GoCardless"],
            composer: ["gocardless/gocardless-pro"],
        },
        hosts: ["api.gocardless.com"],
        sandboxHosts: ["api-sandbox.gocardless.com"],
        keys: ["GOCARDLESS_*"],
        statusPage: "https://www.gocardless-status.com",
    },
    {
        id: "klarna",
        name: "Klarna",
        kind: "payments",
        packages: { composer: ["klarna/*"] },
        hosts: ["api.klarna.com", "api-na.klarna.com", "api-oc.klarna.com"],
        sandboxHosts: [
            "api.playground.klarna.com",
            "api-na.playground.klarna.com",
            "api-oc.playground.klarna.com",
        ],
        keys: ["KLARNA_*"],
        statusPage: "https://status.klarna.com",
    },
    {
        id: "paddle",
        name: "Paddle",
        kind: "payments",
        packages: {
            npm: ["@paddle/*"],
            pypi: ["paddle-python-sdk"],
            go: ["github.com/PaddleHQ/paddle-go-sdk*"],
            composer: ["paddlehq/paddle-php-sdk"],
        },
        hosts: ["api.paddle.com", "vendors.paddle.com"],
        sandboxHosts: ["sandbox-api.paddle.com", "sandbox-vendors.paddle.com"],
        keys: ["PADDLE_*"],
        statusPage: "https://paddlestatus.com",
    },
    {
        id: "chargebee",
        name: "Chargebee",
        kind: "payments",
        packages: {
            npm: ["chargebee"],
            pypi: ["chargebee"],
            go: ["github.com/chargebee/chargebee-go*"],
            maven: ["com.chargebee:chargebee-java"],
            rubygems: ["chargebee"],
            nuget: ["chargebee"],
            composer: ["chargebee/chargebee-php"],
        },
        hosts: ["*.chargebee.com"],
        sandboxHosts: ["*-test.chargebee.com"],
        keys: ["CHARGEBEE_*"],
        statusPage: "https://status.chargebee.com",
    },
    {
        id: "plaid",
        name: "Plaid",
        kind: "banking",
        packages: {
            npm: ["plaid", "react-plaid-link"],
            pypi: ["plaid-python"],
            go: ["github.com/plaid/plaid-go*"],
            maven: ["com.plaid:plaid-java"],
            rubygems: ["plaid"],
            nuget: ["Going.Plaid"],
        },
        hosts: ["production.plaid.com"],
        sandboxHosts: ["sandbox.plaid.com", "development.plaid.com"],
        keys: ["PLAID_*"],
        statusPage: "https://status.plaid.com",
    },
    {
        id: "wise",
        name: "Wise",
        kind: "banking",
        packages: {},
        hosts: ["api.wise.com", "api.transferwise.com"],
        sandboxHosts: ["api.sandbox.transferwise.tech", "api.wise-sandbox.com"],
        keys: ["WISE_*", "TRANSFERWISE_*"],
        statusPage: "https://status.wise.com",
    },
    {
        id: "avalara",
        name: "Avalara AvaTax",
        kind: "commerce",
        packages: {
            npm: ["avatax"],
            maven: ["net.avalara.avatax:*"],
            rubygems: ["avatax"],
            nuget: ["Avalara.AvaTax"],
            composer: ["avalara/avataxclient"],
            pypi: ["Avalara"],
        },
        hosts: ["rest.avatax.com"],
        sandboxHosts: ["sandbox-rest.avatax.com"],
        keys: ["AVATAX_*", "AVALARA_*"],
        statusPage: "https://status.avalara.com",
    },
    {
        id: "shopify",
        name: "Shopify",
        kind: "commerce",
        packages: {
            npm: ["@shopify/*"],
            pypi: ["ShopifyAPI"],
            go: ["github.com/bold-commerce/go-shopify*"],
            rubygems: ["shopify_api", "shopify_app"],
            nuget: ["ShopifySharp"],
            composer: ["shopify/shopify-api"],
        },
        hosts: ["*.myshopify.com", "api.shopify.com"],
        sandboxHosts: [],
        keys: ["SHOPIFY_*"],
        statusPage: "https://www.shopifystatus.com",
    },
    {
        id: "easypost",
        name: "EasyPost",
        kind: "commerce",
        packages: {
            npm: ["@easypost/api"],
            pypi: ["easypost"],
            go: ["github.com/EasyPost/easypost-go*"],
            maven: ["com.easypost:easypost-api-client"],
            rubygems: ["easypost"],
            nuget: ["EasyPost-Official"],
            composer: ["easypost/easypost-php"],
        },
        hosts: ["api.easypost.com"],
        sandboxHosts: [],
        keys: ["EASYPOST_*"],
        statusPage: "https://www.easypoststatus.com",
    },
    {
        id: "shippo",
        name: "Shippo",
        kind: "commerce",
        packages: { npm: ["shippo"], pypi: ["shippo"], rubygems: ["shippo"], composer: ["shippo/shippo-php"] },
        hosts: ["api.goshippo.com"],
        sandboxHosts: [],
        keys: ["SHIPPO_*"],
        credentials: { live: ["shippo_live_"], test: ["shippo_test_"] },
        statusPage: "https://status.goshippo.com",
    },
    {
        id: "auth0",
        name: "Auth0",
        kind: "auth",
        packages: {
            npm: ["auth0", "auth0-js", "@auth0/*", "express-oauth2-jwt-bearer", "express-openid-connect"],
            pypi: ["auth0-python"],
            go: ["github.com/auth0/go-auth0*"],
            maven: ["com.auth0:auth0", "com.auth0:mvc-auth-commons"],
            rubygems: ["auth0", "omniauth-auth0"],
            nuget: ["Auth0.*"],
            composer: ["auth0/*"],
        },
        hosts: ["*.auth0.com"],
        sandboxHosts: [],
        keys: ["AUTH0_*"],
        statusPage: "https://status.auth0.com",
    },
    {
        id: "okta",
        name: "Okta",
        kind: "auth",
        packages: {
            npm: ["@okta/*"],
            pypi: ["okta", "okta-jwt-verifier"],
            go: ["github.com/okta/okta-sdk-golang*"],
            maven: ["com.okta.sdk:*", "com.okta.spring:*", "com.okta.jwt:*"],
            nuget: ["Okta.*"],
            composer: ["okta/*"],
        },
        hosts: ["*.okta.com", "*.okta-emea.com"],
        sandboxHosts: ["*.oktapreview.com"],
        keys: ["OKTA_*"],
        statusPage: "https://status.okta.com",
    },
    {
        id: "clerk",
        name: "Clerk",
        kind: "auth",
        packages: {
            npm: ["@clerk/*"],
            pypi: ["clerk-backend-api"],
            go: ["github.com/clerk/clerk-sdk-go*"],
            rubygems: ["clerk-sdk-ruby"],
        },
        hosts: ["api.clerk.com", "api.clerk.dev", "*.clerk.accounts.dev"],
        sandboxHosts: [],
        keys: ["CLERK_*", "NEXT_PUBLIC_CLERK_*"],
        statusPage: "https://status.clerk.com",
    },
    {
        id: "workos",
        name: "WorkOS",
        kind: "auth",
        packages: {
            npm: ["@workos-inc/*"],
            pypi: ["workos"],
            go: ["github.com/workos/workos-go*"],
            rubygems: ["workos"],
            nuget: ["WorkOS.net"],
            composer: ["workos/workos-php"],
        },
        hosts: ["api.workos.com"],
        sandboxHosts: [],
        keys: ["WORKOS_*"],
        statusPage: "https://status.workos.com",
    },
    {
        id: "microsoft-entra",
        name: "Microsoft Entra ID",
        kind: "auth",
        packages: {
            npm: ["@azure/msal-node", "@azure/msal-browser", "@azure/msal-react", "passport-azure-ad"],
            pypi: ["msal"],
            go: ["github.com/AzureAD/microsoft-authentication-library-for-go*"],
            maven: ["com.microsoft.azure:msal4j"],
            nuget: ["Microsoft.Identity.*"],
        },
        hosts: ["login.microsoftonline.com", "graph.microsoft.com"],
        sandboxHosts: [],
        keys: ["AZURE_AD_*", "AZUREAD_*", "ENTRA_*", "MSAL_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "cognito",
        name: "Amazon Cognito",
        kind: "auth",
        packages: {
            npm: ["@aws-sdk/client-cognito-identity-provider", "amazon-cognito-identity-js", "aws-jwt-verify"],
            maven: ["software.amazon.awssdk:cognitoidentityprovider"],
            rubygems: ["aws-sdk-cognitoidentityprovider"],
            cargo: ["aws-sdk-cognitoidentityprovider"],
            nuget: ["AWSSDK.CognitoIdentityProvider"],
        },
        hosts: ["*.amazoncognito.com"],
        sandboxHosts: [],
        keys: ["COGNITO_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "firebase",
        name: "Firebase",
        kind: "auth",
        packages: {
            npm: ["firebase", "firebase-admin", "@firebase/*"],
            pypi: ["firebase-admin"],
            go: ["firebase.google.com/go*"],
            maven: ["com.google.firebase:*"],
            nuget: ["FirebaseAdmin"],
            composer: ["kreait/firebase-php"],
        },
        hosts: ["*.firebaseio.com", "fcm.googleapis.com", "identitytoolkit.googleapis.com", "*.firebaseapp.com"],
        sandboxHosts: [],
        keys: ["FIREBASE_*", "NEXT_PUBLIC_FIREBASE_*", "FCM_*"],
        statusPage: "https://status.firebase.google.com",
    },
    {
        id: "supabase",
        name: "Supabase",
        kind: "database",
        packages: { npm: ["@supabase/*"], pypi: ["supabase"], nuget: ["Supabase", "supabase-csharp"] },
        hosts: ["*.supabase.co", "api.supabase.com"],
        sandboxHosts: [],
        keys: ["SUPABASE_*", "NEXT_PUBLIC_SUPABASE_*"],
        statusPage: "https://status.supabase.com",
    },
    {
        id: "sendgrid",
        name: "SendGrid",
        kind: "mail",
        packages: {
            npm: ["@sendgrid/*", "nodemailer-sendgrid"],
            pypi: ["sendgrid"],
            go: ["github.com/sendgrid/sendgrid-go"],
            maven: ["com.sendgrid:sendgrid-java"],
            rubygems: ["sendgrid-ruby"],
            nuget: ["SendGrid"],
            composer: ["sendgrid/sendgrid"],
        },
        hosts: ["api.sendgrid.com", "api.eu.sendgrid.com", "smtp.sendgrid.net"],
        sandboxHosts: [],
        keys: ["SENDGRID_*"],
        statusPage: "https://status.sendgrid.com",
    },
    {
        id: "mailgun",
        name: "Mailgun",
        kind: "mail",
        packages: {
            npm: ["mailgun.js", "mailgun-js"],
            pypi: ["mailgun"],
            go: ["github.com/mailgun/mailgun-go*"],
            rubygems: ["mailgun-ruby"],
            composer: ["mailgun/mailgun-php"],
        },
        hosts: ["api.mailgun.net", "api.eu.mailgun.net", "smtp.mailgun.org", "smtp.eu.mailgun.org"],
        sandboxHosts: [],
        keys: ["MAILGUN_*"],
        statusPage: "https://status.mailgun.com",
    },
    {
        id: "postmark",
        name: "Postmark",
        kind: "mail",
        packages: {
            npm: ["postmark"],
            pypi: ["postmarker"],
            maven: ["com.postmarkapp:postmark"],
            rubygems: ["postmark", "postmark-rails"],
            nuget: ["Postmark"],
            composer: ["wildbit/postmark-php"],
        },
        hosts: ["api.postmarkapp.com", "smtp.postmarkapp.com"],
        sandboxHosts: [],
        keys: ["POSTMARK_*"],
        statusPage: "https://status.postmarkapp.com",
    },
    {
        id: "resend",
        name: "Resend",
        kind: "mail",
        packages: {
            npm: ["resend"],
            pypi: ["resend"],
            go: ["github.com/resend/resend-go*"],
            maven: ["com.resend:resend-java"],
            rubygems: ["resend"],
            cargo: ["resend-rs"],
            nuget: ["Resend"],
            composer: ["resend/resend-php", "resend/resend-laravel"],
        },
        hosts: ["api.resend.com", "smtp.resend.com"],
        sandboxHosts: [],
        keys: ["RESEND_*"],
        statusPage: "https://resend-status.com",
    },
    {
        id: "mailchimp",
        name: "Mailchimp",
        kind: "mail",
        packages: {
            npm: ["@mailchimp/*"],
            pypi: ["mailchimp-marketing", "mailchimp-transactional"],
            rubygems: ["MailchimpMarketing", "MailchimpTransactional"],
            nuget: ["MailChimp.Net.V3"],
            composer: ["mailchimp/*"],
        },
        hosts: ["*.api.mailchimp.com", "mandrillapp.com"],
        sandboxHosts: [],
        keys: ["MAILCHIMP_*", "MANDRILL_*"],
        statusPage: "https://status.mailchimp.com",
    },
    {
        id: "sparkpost",
        name: "SparkPost",
        kind: "mail",
        packages: {
            npm: ["sparkpost"],
            pypi: ["sparkpost"],
            go: ["github.com/SparkPost/gosparkpost"],
            nuget: ["SparkPost"],
            composer: ["sparkpost/sparkpost"],
        },
        hosts: ["api.sparkpost.com", "api.eu.sparkpost.com", "smtp.sparkpostmail.com"],
        sandboxHosts: [],
        keys: ["SPARKPOST_*"],
        statusPage: "https://status.sparkpost.com",
    },
    {
        id: "brevo",
        name: "Brevo",
        kind: "mail",
        packages: {
            npm: ["@getbrevo/brevo", "sib-api-v3-sdk"],
            pypi: ["brevo-python", "sib-api-v3-sdk"],
            rubygems: ["brevo", "sib-api-v3-sdk"],
            nuget: ["brevo_csharp"],
            composer: ["getbrevo/brevo-php", "sendinblue/api-v3-sdk"],
        },
        hosts: ["api.brevo.com", "api.sendinblue.com", "smtp-relay.brevo.com"],
        sandboxHosts: [],
        keys: ["BREVO_*", "SENDINBLUE_*"],
        statusPage: "https://status.brevo.com",
    },
    {
        id: "ses",
        name: "Amazon SES",
        kind: "mail",
        packages: {
            npm: ["@aws-sdk/client-ses", "@aws-sdk/client-sesv2"],
            maven: ["software.amazon.awssdk:ses", "software.amazon.awssdk:sesv2", "com.amazonaws:aws-java-sdk-ses"],
            rubygems: ["aws-sdk-ses", "aws-sdk-sesv2", "aws-sdk-rails"],
            cargo: ["aws-sdk-ses", "aws-sdk-sesv2"],
            nuget: ["AWSSDK.SimpleEmail", "AWSSDK.SimpleEmailV2"],
            go: ["github.com/aws/aws-sdk-go-v2/service/ses*"],
        },
        hosts: ["email.*.amazonaws.com", "email-smtp.*.amazonaws.com"],
        sandboxHosts: [],
        keys: ["SES_*", "AWS_SES_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "twilio",
        name: "Twilio",
        kind: "messaging",
        packages: {
            npm: ["twilio", "@twilio/*"],
            pypi: ["twilio"],
            go: ["github.com/twilio/twilio-go"],
            maven: ["com.twilio.sdk:twilio"],
            rubygems: ["twilio-ruby"],
            nuget: ["Twilio", "Twilio.AspNet.*"],
            composer: ["twilio/sdk"],
        },
        hosts: ["*.twilio.com"],
        sandboxHosts: [],
        keys: ["TWILIO_*"],
        statusPage: "https://status.twilio.com",
    },
    {
        id: "vonage",
        name: "Vonage",
        kind: "messaging",
        packages: {
            npm: ["@vonage/*", "nexmo"],
            pypi: ["vonage", "nexmo"],
            go: ["github.com/vonage/vonage-go-sdk"],
            maven: ["com.vonage:*"],
            rubygems: ["vonage", "nexmo"],
            nuget: ["Vonage"],
            composer: ["vonage/*"],
        },
        hosts: ["rest.nexmo.com", "api.nexmo.com", "api.vonage.com"],
        sandboxHosts: ["messages-sandbox.nexmo.com"],
        keys: ["VONAGE_*", "NEXMO_*"],
        statusPage: "https://www.vonagestatus.com",
    },
    {
        id: "messagebird",
        name: "Bird (MessageBird)",
        kind: "messaging",
        packages: {
            npm: ["messagebird"],
            pypi: ["messagebird"],
            go: ["github.com/messagebird/go-rest-api*"],
            maven: ["com.messagebird:messagebird-api"],
            rubygems: ["messagebird-rest"],
            nuget: ["MessageBird"],
            composer: ["messagebird/php-rest-api"],
        },
        hosts: ["rest.messagebird.com", "conversations.messagebird.com", "api.bird.com"],
        sandboxHosts: [],
        keys: ["MESSAGEBIRD_*"],
        statusPage: "https://status.messagebird.com",
    },
    {
        id: "slack",
        name: "Slack",
        kind: "messaging",
        packages: {
            npm: ["@slack/*"],
            pypi: ["slack-sdk", "slack-bolt", "slackclient"],
            go: ["github.com/slack-go/slack"],
            maven: ["com.slack.api:*"],
            rubygems: ["slack-ruby-client", "slack-notifier"],
            cargo: ["slack-morphism"],
            nuget: ["SlackNet", "Slack.Webhooks"],
        },
        hosts: ["slack.com", "api.slack.com", "hooks.slack.com"],
        sandboxHosts: [],
        keys: ["SLACK_*"],
        statusPage: "https://slack-status.com",
    },
    {
        id: "discord",
        name: "Discord",
        kind: "messaging",
        packages: {
            npm: ["discord.js", "@discordjs/*"],
            pypi: ["discord.py", "py-cord"],
            go: ["github.com/bwmarrin/discordgo"],
            maven: ["net.dv8tion:JDA"],
            rubygems: ["discordrb"],
            cargo: ["serenity"],
            nuget: ["Discord.Net", "DSharpPlus"],
        },
        hosts: ["discord.com", "discordapp.com", "gateway.discord.gg"],
        sandboxHosts: ["canary.discord.com", "ptb.discord.com"],
        keys: ["DISCORD_*"],
        statusPage: "https://discordstatus.com",
    },
    {
        id: "onesignal",
        name: "OneSignal",
        kind: "messaging",
        packages: {
            npm: ["@onesignal/node-onesignal", "onesignal-node", "react-onesignal"],
            pypi: ["onesignal-python-api"],
            rubygems: ["onesignal"],
            maven: ["com.onesignal:*"],
        },
        hosts: ["onesignal.com", "api.onesignal.com"],
        sandboxHosts: [],
        keys: ["ONESIGNAL_*", "ONE_SIGNAL_*"],
        statusPage: "https://status.onesignal.com",
    },
    {
        id: "pusher",
        name: "Pusher",
        kind: "messaging",
        packages: {
            npm: ["pusher", "pusher-js", "@pusher/*"],
            pypi: ["pusher"],
            go: ["github.com/pusher/pusher-http-go*"],
            maven: ["com.pusher:*"],
            rubygems: ["pusher"],
            nuget: ["PusherServer"],
            composer: ["pusher/pusher-php-server"],
        },
        hosts: ["*.pusher.com", "*.pusherapp.com"],
        sandboxHosts: [],
        keys: ["PUSHER_*"],
        statusPage: "https://status.pusher.com",
    },
    {
        id: "aws",
        name: "Amazon Web Services",
        kind: "cloud",
        packages: {
            npm: ["aws-sdk", "@aws-sdk/*"],
            pypi: ["boto3", "botocore", "aioboto3"],
            go: ["github.com/aws/aws-sdk-go*"],
            maven: ["software.amazon.awssdk:*", "com.amazonaws:aws-java-sdk*"],
            rubygems: ["aws-sdk", "aws-sdk-*"],
            cargo: ["aws-config", "aws-sdk-*"],
            nuget: ["AWSSDK.*"],
            composer: ["aws/aws-sdk-php"],
        },
        hosts: ["*.amazonaws.com"],
        sandboxHosts: [],
        keys: ["AWS_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "s3",
        name: "Amazon S3",
        kind: "storage",
        packages: {
            npm: ["@aws-sdk/client-s3", "@aws-sdk/s3-request-presigner", "@aws-sdk/lib-storage"],
            go: ["github.com/aws/aws-sdk-go-v2/service/s3"],
            maven: ["software.amazon.awssdk:s3", "com.amazonaws:aws-java-sdk-s3"],
            rubygems: ["aws-sdk-s3"],
            cargo: ["aws-sdk-s3"],
            nuget: ["AWSSDK.S3"],
        },
        hosts: ["s3.amazonaws.com", "s3.*.amazonaws.com", "*.s3.amazonaws.com", "*.s3.*.amazonaws.com"],
        sandboxHosts: [],
        keys: ["S3_*", "AWS_S3_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "sqs",
        name: "Amazon SQS",
        kind: "queue",
        packages: {
            npm: ["@aws-sdk/client-sqs", "sqs-consumer"],
            go: ["github.com/aws/aws-sdk-go-v2/service/sqs"],
            maven: ["software.amazon.awssdk:sqs", "com.amazonaws:aws-java-sdk-sqs"],
            rubygems: ["aws-sdk-sqs", "shoryuken"],
            cargo: ["aws-sdk-sqs"],
            nuget: ["AWSSDK.SQS"],
        },
        hosts: ["sqs.*.amazonaws.com", "queue.amazonaws.com"],
        sandboxHosts: [],
        keys: ["SQS_*", "AWS_SQS_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "google-cloud",
        name: "Google Cloud",
        kind: "cloud",
        packages: {
            npm: ["@google-cloud/*", "googleapis", "google-auth-library"],
            pypi: ["google-cloud-*", "google-api-python-client", "google-auth"],
            go: ["cloud.google.com/go*", "google.golang.org/api"],
            maven: ["com.google.cloud:*"],
            rubygems: ["google-cloud-*", "googleauth"],
            nuget: ["Google.Cloud.*"],
            composer: ["google/cloud*"],
        },
        hosts: ["*.googleapis.com"],
        sandboxHosts: [],
        keys: ["GOOGLE_CLOUD_*", "GCP_*", "GCLOUD_*", "GOOGLE_APPLICATION_CREDENTIALS"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "google-cloud-storage",
        name: "Google Cloud Storage",
        kind: "storage",
        packages: {
            npm: ["@google-cloud/storage"],
            pypi: ["google-cloud-storage"],
            go: ["cloud.google.com/go/storage"],
            maven: ["com.google.cloud:google-cloud-storage"],
            rubygems: ["google-cloud-storage"],
            nuget: ["Google.Cloud.Storage.*"],
            composer: ["google/cloud-storage"],
        },
        hosts: ["storage.googleapis.com", "storage.cloud.google.com"],
        sandboxHosts: [],
        keys: ["GCS_*", "GOOGLE_CLOUD_STORAGE_*"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "google-pubsub",
        name: "Google Pub/Sub",
        kind: "queue",
        packages: {
            npm: ["@google-cloud/pubsub"],
            pypi: ["google-cloud-pubsub"],
            go: ["cloud.google.com/go/pubsub*"],
            maven: ["com.google.cloud:google-cloud-pubsub"],
            rubygems: ["google-cloud-pubsub"],
            nuget: ["Google.Cloud.PubSub.*"],
            composer: ["google/cloud-pubsub"],
        },
        hosts: ["pubsub.googleapis.com"],
        sandboxHosts: [],
        keys: ["PUBSUB_*"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "azure",
        name: "Microsoft Azure",
        kind: "cloud",
        packages: {
            npm: ["@azure/*"],
            pypi: ["azure-*"],
            go: ["github.com/Azure/azure-sdk-for-go*"],
            maven: ["com.azure:*"],
            cargo: ["azure_*"],
            nuget: ["Azure.*", "Microsoft.Azure.*"],
        },
        hosts: [
            "management.azure.com",
            "*.azure.com",
            "*.core.windows.net",
            "*.azurewebsites.net",
            "*.vault.azure.net",
        ],
        sandboxHosts: [],
        keys: ["AZURE_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "azure-storage",
        name: "Azure Storage",
        kind: "storage",
        packages: {
            npm: ["@azure/storage-*"],
            pypi: ["azure-storage-*"],
            go: ["github.com/Azure/azure-sdk-for-go/sdk/storage/*"],
            maven: ["com.azure:azure-storage-*"],
            cargo: ["azure_storage*"],
            nuget: ["Azure.Storage.*"],
        },
        hosts: [
            "*.blob.core.windows.net",
            "*.queue.core.windows.net",
            "*.table.core.windows.net",
            "*.file.core.windows.net",
        ],
        sandboxHosts: [],
        keys: ["AZURE_STORAGE_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "azure-service-bus",
        name: "Azure Service Bus",
        kind: "queue",
        packages: {
            npm: ["@azure/service-bus"],
            pypi: ["azure-servicebus"],
            go: ["github.com/Azure/azure-sdk-for-go/sdk/messaging/azservicebus"],
            maven: ["com.azure:azure-messaging-servicebus"],
            nuget: ["Azure.Messaging.ServiceBus"],
        },
        hosts: ["*.servicebus.windows.net"],
        sandboxHosts: [],
        keys: ["SERVICEBUS_*", "SERVICE_BUS_*", "AZURE_SERVICEBUS_*", "AZURE_SERVICE_BUS_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "cloudflare",
        name: "Cloudflare",
        kind: "cloud",
        packages: {
            npm: ["cloudflare", "@cloudflare/*"],
            pypi: ["cloudflare"],
            go: ["github.com/cloudflare/cloudflare-go*"],
            rubygems: ["cloudflare"],
            cargo: ["cloudflare"],
            composer: ["cloudflare/sdk"],
        },
        hosts: ["api.cloudflare.com", "*.r2.cloudflarestorage.com"],
        sandboxHosts: [],
        keys: ["CLOUDFLARE_*", "CF_API_*", "R2_*"],
        statusPage: "https://www.cloudflarestatus.com",
    },
    {
        id: "cloudinary",
        name: "Cloudinary",
        kind: "storage",
        packages: {
            npm: ["cloudinary", "next-cloudinary"],
            pypi: ["cloudinary"],
            go: ["github.com/cloudinary/cloudinary-go*"],
            maven: ["com.cloudinary:*"],
            rubygems: ["cloudinary"],
            nuget: ["CloudinaryDotNet"],
            composer: ["cloudinary/cloudinary_php"],
        },
        hosts: ["api.cloudinary.com", "res.cloudinary.com"],
        sandboxHosts: [],
        keys: ["CLOUDINARY_*"],
        statusPage: "https://status.cloudinary.com",
    },
    {
        id: "mongodb-atlas",
        name: "MongoDB Atlas",
        kind: "database",
        packages: {},
        hosts: ["*.mongodb.net", "cloud.mongodb.com"],
        sandboxHosts: [],
        keys: ["MONGODB_ATLAS_*", "ATLAS_*"],
        statusPage: "https://status.mongodb.com",
    },
    {
        id: "upstash",
        name: "Upstash",
        kind: "database",
        packages: { npm: ["@upstash/*"], pypi: ["upstash-redis", "upstash-ratelimit", "qstash"] },
        hosts: ["*.upstash.io"],
        sandboxHosts: [],
        keys: ["UPSTASH_*", "QSTASH_*"],
        statusPage: "https://status.upstash.com",
    },
    {
        id: "snowflake",
        name: "Snowflake",
        kind: "database",
        packages: {
            npm: ["snowflake-sdk"],
            pypi: ["snowflake-connector-python", "snowflake-sqlalchemy"],
            go: ["github.com/snowflakedb/gosnowflake*"],
            maven: ["net.snowflake:*"],
            nuget: ["Snowflake.Data"],
        },
        hosts: ["*.snowflakecomputing.com"],
        sandboxHosts: [],
        keys: ["SNOWFLAKE_*"],
        statusPage: "https://status.snowflake.com",
    },
    {
        id: "confluent",
        name: "Confluent Cloud",
        kind: "queue",
        packages: {
            npm: ["@confluentinc/*"],
            pypi: ["confluent-kafka"],
            go: ["github.com/confluentinc/confluent-kafka-go*"],
            maven: ["io.confluent:*"],
            nuget: ["Confluent.*"],
        },
        hosts: ["*.confluent.cloud"],
        sandboxHosts: [],
        keys: ["CONFLUENT_*"],
        statusPage: "https://status.confluent.cloud",
    },
    {
        id: "cloudamqp",
        name: "CloudAMQP",
        kind: "queue",
        packages: {},
        hosts: ["*.cloudamqp.com"],
        sandboxHosts: [],
        keys: ["CLOUDAMQP_*"],
        statusPage: "https://status.cloudamqp.com",
    },
    {
        id: "algolia",
        name: "Algolia",
        kind: "search",
        packages: {
            npm: ["algoliasearch", "@algolia/*", "react-instantsearch"],
            pypi: ["algoliasearch", "algoliasearch-django"],
            go: ["github.com/algolia/algoliasearch-client-go*"],
            maven: ["com.algolia:*"],
            rubygems: ["algolia", "algoliasearch-rails"],
            nuget: ["Algolia.Search"],
            composer: ["algolia/*"],
        },
        hosts: ["*.algolia.net", "*.algolianet.com", "*.algolia.io"],
        sandboxHosts: [],
        keys: ["ALGOLIA_*", "NEXT_PUBLIC_ALGOLIA_*"],
        statusPage: "https://status.algolia.com",
    },
    {
        id: "elastic-cloud",
        name: "Elastic Cloud",
        kind: "search",
        packages: {
            npm: ["@elastic/elasticsearch", "@elastic/enterprise-search"],
            pypi: ["elasticsearch"],
            go: ["github.com/elastic/go-elasticsearch*"],
            maven: ["co.elastic.clients:elasticsearch-java"],
            rubygems: ["elasticsearch"],
            cargo: ["elasticsearch"],
            nuget: ["Elastic.Clients.Elasticsearch", "NEST"],
            composer: ["elasticsearch/elasticsearch"],
        },
        hosts: ["*.elastic-cloud.com", "*.cloud.es.io", "*.found.io"],
        sandboxHosts: [],
        keys: ["ELASTIC_*", "ELASTICSEARCH_*"],
        statusPage: "https://status.elastic.co",
    },
    {
        id: "pinecone",
        name: "Pinecone",
        kind: "search",
        packages: {
            npm: ["@pinecone-database/*"],
            pypi: ["pinecone", "pinecone-client"],
            go: ["github.com/pinecone-io/go-pinecone*"],
            maven: ["io.pinecone:pinecone-client"],
            nuget: ["Pinecone.Client"],
        },
        hosts: ["*.pinecone.io"],
        sandboxHosts: [],
        keys: ["PINECONE_*"],
        statusPage: "https://status.pinecone.io",
    },
    {
        id: "openai",
        name: "OpenAI",
        kind: "llm",
        packages: {
            npm: ["openai", "@ai-sdk/openai", "@langchain/openai"],
            pypi: ["openai", "langchain-openai"],
            go: ["github.com/openai/openai-go*", "github.com/sashabaranov/go-openai"],
            maven: ["com.openai:openai-java"],
            rubygems: ["openai", "ruby-openai"],
            cargo: ["async-openai"],
            nuget: ["OpenAI", "Azure.AI.OpenAI"],
            composer: ["openai-php/*"],
        },
        hosts: ["api.openai.com", "*.openai.azure.com"],
        sandboxHosts: [],
        keys: ["OPENAI_*", "AZURE_OPENAI_*"],
        statusPage: "https://status.openai.com",
    },
    {
        id: "anthropic",
        name: "Anthropic",
        kind: "llm",
        packages: {
            npm: ["@anthropic-ai/*", "@ai-sdk/anthropic", "@langchain/anthropic"],
            pypi: ["anthropic", "langchain-anthropic"],
            go: ["github.com/anthropics/anthropic-sdk-go"],
            maven: ["com.anthropic:anthropic-java"],
            rubygems: ["anthropic"],
            nuget: ["Anthropic.SDK"],
        },
        hosts: ["api.anthropic.com"],
        sandboxHosts: [],
        keys: ["ANTHROPIC_*", "CLAUDE_API_*"],
        statusPage: "https://status.anthropic.com",
    },
    {
        id: "google-gemini",
        name: "Google Gemini",
        kind: "llm",
        packages: {
            npm: ["@google/generative-ai", "@google/genai", "@ai-sdk/google"],
            pypi: ["google-generativeai", "google-genai"],
            go: ["github.com/google/generative-ai-go", "google.golang.org/genai"],
            maven: ["com.google.genai:google-genai"],
        },
        hosts: ["generativelanguage.googleapis.com", "aiplatform.googleapis.com"],
        sandboxHosts: [],
        keys: ["GEMINI_*", "GOOGLE_GENERATIVE_AI_*"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "cohere",
        name: "Cohere",
        kind: "llm",
        packages: {
            npm: ["cohere-ai"],
            pypi: ["cohere"],
            go: ["github.com/cohere-ai/cohere-go*"],
            maven: ["com.cohere:cohere-java"],
        },
        hosts: ["api.cohere.com", "api.cohere.ai"],
        sandboxHosts: [],
        keys: ["COHERE_*"],
        statusPage: "https://status.cohere.com",
    },
    {
        id: "mistral",
        name: "Mistral AI",
        kind: "llm",
        packages: { npm: ["@mistralai/mistralai", "@ai-sdk/mistral"], pypi: ["mistralai"] },
        hosts: ["api.mistral.ai"],
        sandboxHosts: [],
        keys: ["MISTRAL_*"],
        statusPage: "https://status.mistral.ai",
    },
    {
        id: "hugging-face",
        name: "Hugging Face",
        kind: "llm",
        packages: { npm: ["@huggingface/*"], pypi: ["huggingface-hub"] },
        hosts: ["huggingface.co", "api-inference.huggingface.co", "router.huggingface.co"],
        sandboxHosts: [],
        keys: ["HUGGINGFACE_*", "HUGGING_FACE_*", "HF_TOKEN"],
        statusPage: "https://status.huggingface.co",
    },
    {
        id: "google-maps",
        name: "Google Maps",
        kind: "maps",
        packages: {
            npm: ["@googlemaps/*", "@react-google-maps/api", "@vis.gl/react-google-maps"],
            pypi: ["googlemaps"],
            go: ["googlemaps.github.io/maps"],
            maven: ["com.google.maps:google-maps-services"],
        },
        hosts: ["maps.googleapis.com", "places.googleapis.com", "routes.googleapis.com"],
        sandboxHosts: [],
        keys: ["GOOGLE_MAPS_*", "NEXT_PUBLIC_GOOGLE_MAPS_*"],
        statusPage: "https://status.cloud.google.com/maps-platform",
    },
    {
        id: "mapbox",
        name: "Mapbox",
        kind: "maps",
        packages: {
            npm: ["mapbox-gl", "@mapbox/mapbox-sdk", "@mapbox/search-js-react"],
            pypi: ["mapbox"],
            maven: ["com.mapbox.mapboxsdk:*"],
        },
        hosts: ["api.mapbox.com", "events.mapbox.com"],
        sandboxHosts: [],
        keys: ["MAPBOX_*", "NEXT_PUBLIC_MAPBOX_*"],
        statusPage: "https://status.mapbox.com",
    },
    {
        id: "datadog",
        name: "Datadog",
        kind: "monitoring",
        packages: {
            npm: ["dd-trace", "@datadog/*", "datadog-metrics", "hot-shots"],
            pypi: ["ddtrace", "datadog", "datadog-api-client"],
            go: ["github.com/DataDog/*", "gopkg.in/DataDog/dd-trace-go.v1"],
            maven: ["com.datadoghq:*"],
            rubygems: ["ddtrace", "datadog", "dogstatsd-ruby"],
            nuget: ["Datadog.*"],
            composer: ["datadog/*"],
        },
        hosts: ["*.datadoghq.com", "*.datadoghq.eu", "*.ddog-gov.com"],
        sandboxHosts: [],
        keys: [
            "DD_API_KEY",
            "DD_APP_KEY",
            "DD_SITE",
            "DD_ENV",
            "DD_SERVICE",
            "DD_AGENT_*",
            "DD_TRACE_*",
            "DATADOG_*",
        ],
        statusPage: "https://status.datadoghq.com",
    },
    {
        id: "sentry",
        name: "Sentry",
        kind: "monitoring",
        packages: {
            npm: ["@sentry/*"],
            pypi: ["sentry-sdk"],
            go: ["github.com/getsentry/sentry-go*"],
            maven: ["io.sentry:*"],
            rubygems: ["sentry-ruby", "sentry-rails"],
            cargo: ["sentry"],
            nuget: ["Sentry", "Sentry.*"],
            composer: ["sentry/*"],
        },
        hosts: ["sentry.io", "*.sentry.io"],
        sandboxHosts: [],
        keys: ["SENTRY_*", "NEXT_PUBLIC_SENTRY_*"],
        statusPage: "https://status.sentry.io",
    },
    {
        id: "new-relic",
        name: "New Relic",
        kind: "monitoring",
        packages: {
            npm: ["newrelic", "@newrelic/*"],
            pypi: ["newrelic"],
            go: ["github.com/newrelic/go-agent*"],
            maven: ["com.newrelic.agent.java:*"],
            rubygems: ["newrelic_rpm"],
            nuget: ["NewRelic.Agent", "NewRelic.Agent.Api"],
        },
        hosts: ["*.newrelic.com", "*.nr-data.net"],
        sandboxHosts: [],
        keys: ["NEW_RELIC_*", "NEWRELIC_*"],
        statusPage: "https://status.newrelic.com",
    },
    {
        id: "honeycomb",
        name: "Honeycomb",
        kind: "monitoring",
        packages: {
            npm: ["@honeycombio/*", "libhoney"],
            pypi: ["libhoney", "honeycomb-opentelemetry"],
            go: ["github.com/honeycombio/*"],
            rubygems: ["libhoney", "honeycomb-beeline"],
        },
        hosts: ["api.honeycomb.io", "api.eu1.honeycomb.io"],
        sandboxHosts: [],
        keys: ["HONEYCOMB_*"],
        statusPage: "https://status.honeycomb.io",
    },
    {
        id: "grafana-cloud",
        name: "Grafana Cloud",
        kind: "monitoring",
        packages: { npm: ["@grafana/faro-web-sdk", "@grafana/faro-react"] },
        hosts: ["*.grafana.net"],
        sandboxHosts: [],
        keys: ["GRAFANA_CLOUD_*"],
        statusPage: "https://status.grafana.com",
    },
    {
        id: "bugsnag",
        name: "Bugsnag",
        kind: "monitoring",
        packages: {
            npm: ["@bugsnag/*"],
            pypi: ["bugsnag"],
            go: ["github.com/bugsnag/bugsnag-go*"],
            maven: ["com.bugsnag:*"],
            rubygems: ["bugsnag"],
            nuget: ["Bugsnag", "Bugsnag.*"],
            composer: ["bugsnag/*"],
        },
        hosts: ["notify.bugsnag.com", "sessions.bugsnag.com", "api.bugsnag.com"],
        sandboxHosts: [],
        keys: ["BUGSNAG_*"],
        statusPage: "https://status.bugsnag.com",
    },
    {
        id: "rollbar",
        name: "Rollbar",
        kind: "monitoring",
        packages: {
            npm: ["rollbar"],
            pypi: ["rollbar"],
            go: ["github.com/rollbar/rollbar-go"],
            maven: ["com.rollbar:*"],
            rubygems: ["rollbar"],
            nuget: ["Rollbar", "Rollbar.NetCore.AspNet"],
            composer: ["rollbar/*"],
        },
        hosts: ["api.rollbar.com"],
        sandboxHosts: [],
        keys: ["ROLLBAR_*"],
        statusPage: "https://status.rollbar.com",
    },
    {
        id: "pagerduty",
        name: "PagerDuty",
        kind: "monitoring",
        packages: {
            npm: ["@pagerduty/pdjs"],
            pypi: ["pagerduty", "pdpyras"],
            go: ["github.com/PagerDuty/go-pagerduty"],
            rubygems: ["pagerduty"],
        },
        hosts: ["api.pagerduty.com", "events.pagerduty.com", "events.eu.pagerduty.com"],
        sandboxHosts: [],
        keys: ["PAGERDUTY_*", "PAGER_DUTY_*"],
        statusPage: "https://status.pagerduty.com",
    },
    {
        id: "segment",
        name: "Segment",
        kind: "analytics",
        packages: {
            npm: ["@segment/*", "analytics-node"],
            pypi: ["segment-analytics-python", "analytics-python"],
            go: ["github.com/segmentio/analytics-go*", "gopkg.in/segmentio/analytics-go.v3"],
            maven: ["com.segment.analytics.java:*"],
            rubygems: ["analytics-ruby"],
            nuget: ["Analytics"],
            composer: ["segmentio/analytics-php"],
        },
        hosts: ["api.segment.io", "cdn.segment.com", "events.eu1.segmentapis.com"],
        sandboxHosts: [],
        keys: ["SEGMENT_*"],
        statusPage: "https://status.segment.com",
    },
    {
        id: "mixpanel",
        name: "Mixpanel",
        kind: "analytics",
        packages: {
            npm: ["mixpanel", "mixpanel-browser"],
            pypi: ["mixpanel"],
            go: ["github.com/mixpanel/mixpanel-go"],
            maven: ["com.mixpanel:mixpanel-java"],
            rubygems: ["mixpanel-ruby"],
            composer: ["mixpanel/mixpanel-php"],
        },
        hosts: ["api.mixpanel.com", "api-eu.mixpanel.com"],
        sandboxHosts: [],
        keys: ["MIXPANEL_*"],
        statusPage: "https://status.mixpanel.com",
    },
    {
        id: "amplitude",
        name: "Amplitude",
        kind: "analytics",
        packages: {
            npm: ["@amplitude/*"],
            pypi: ["amplitude-analytics"],
            go: ["github.com/amplitude/analytics-go"],
            maven: ["com.amplitude:*"],
            rubygems: ["amplitude-api"],
        },
        hosts: ["api2.amplitude.com", "api.eu.amplitude.com", "api.amplitude.com"],
        sandboxHosts: [],
        keys: ["AMPLITUDE_*"],
        statusPage: "https://status.amplitude.com",
    },
    {
        id: "posthog",
        name: "PostHog",
        kind: "analytics",
        packages: {
            npm: ["posthog-js", "posthog-node"],
            pypi: ["posthog"],
            go: ["github.com/posthog/posthog-go"],
            rubygems: ["posthog-ruby"],
            nuget: ["PostHog"],
            composer: ["posthog/posthog-php"],
        },
        hosts: ["*.posthog.com"],
        sandboxHosts: [],
        keys: ["POSTHOG_*", "NEXT_PUBLIC_POSTHOG_*"],
        statusPage: "https://status.posthog.com",
    },
    {
        id: "salesforce",
        name: "Salesforce",
        kind: "crm",
        packages: {
            npm: ["jsforce", "@jsforce/*", "@salesforce/*"],
            pypi: ["simple-salesforce"],
            rubygems: ["restforce"],
            nuget: ["DeveloperForce.Force"],
            maven: ["com.force.api:*"],
        },
        hosts: ["login.salesforce.com", "*.my.salesforce.com", "*.salesforce.com"],
        sandboxHosts: ["test.salesforce.com", "*.sandbox.my.salesforce.com"],
        keys: ["SALESFORCE_*", "SFDC_*"],
        statusPage: "https://status.salesforce.com",
    },
    {
        id: "hubspot",
        name: "HubSpot",
        kind: "crm",
        packages: {
            npm: ["@hubspot/*"],
            pypi: ["hubspot-api-client"],
            rubygems: ["hubspot-api-client"],
            composer: ["hubspot/*"],
        },
        hosts: ["api.hubapi.com", "api.hubspot.com", "forms.hubspot.com"],
        sandboxHosts: [],
        keys: ["HUBSPOT_*"],
        statusPage: "https://status.hubspot.com",
    },
    {
        id: "intercom",
        name: "Intercom",
        kind: "support",
        packages: {
            npm: ["intercom-client", "@intercom/*", "react-use-intercom"],
            pypi: ["python-intercom"],
            maven: ["io.intercom:intercom-java"],
            rubygems: ["intercom", "intercom-rails"],
            composer: ["intercom/intercom-php"],
        },
        hosts: ["api.intercom.io", "api.eu.intercom.io", "api.au.intercom.io"],
        sandboxHosts: [],
        keys: ["INTERCOM_*"],
        statusPage: "https://www.intercomstatus.com",
    },
    {
        id: "zendesk",
        name: "Zendesk",
        kind: "support",
        packages: {
            npm: ["node-zendesk"],
            pypi: ["zenpy"],
            rubygems: ["zendesk_api"],
            composer: ["zendesk/zendesk_api_client_php"],
            nuget: ["ZendeskApi_v2"],
        },
        hosts: ["*.zendesk.com"],
        sandboxHosts: [],
        keys: ["ZENDESK_*"],
        statusPage: "https://status.zendesk.com",
    },
    {
        id: "launchdarkly",
        name: "LaunchDarkly",
        kind: "flags",
        packages: {
            npm: [
                "@launchdarkly/*",
                "launchdarkly-node-server-sdk",
                "launchdarkly-js-client-sdk",
                "launchdarkly-react-client-sdk",
            ],
            pypi: ["launchdarkly-server-sdk"],
            go: ["github.com/launchdarkly/go-server-sdk*"],
            maven: ["com.launchdarkly:*"],
            rubygems: ["launchdarkly-server-sdk"],
            nuget: ["LaunchDarkly.*"],
            composer: ["launchdarkly/server-sdk"],
        },
        hosts: ["*.launchdarkly.com"],
        sandboxHosts: [],
        keys: ["LAUNCHDARKLY_*", "LAUNCH_DARKLY_*", "LD_SDK_KEY"],
        statusPage: "https://status.launchdarkly.com",
    },
    {
        id: "contentful",
        name: "Contentful",
        kind: "content",
        packages: {
            npm: ["contentful", "contentful-management", "@contentful/*"],
            pypi: ["contentful", "contentful-management"],
            maven: ["com.contentful.java:*"],
            rubygems: ["contentful", "contentful-management"],
            nuget: ["contentful.csharp"],
            composer: ["contentful/*"],
        },
        hosts: ["cdn.contentful.com", "api.contentful.com", "graphql.contentful.com", "upload.contentful.com"],
        sandboxHosts: ["preview.contentful.com"],
        keys: ["CONTENTFUL_*"],
        statusPage: "https://www.contentfulstatus.com",
    },
    {
        id: "github-api",
        name: "GitHub API",
        kind: "developer",
        packages: {
            npm: ["@octokit/*", "octokit", "probot"],
            pypi: ["PyGithub", "github3.py"],
            go: ["github.com/google/go-github*"],
            maven: ["org.kohsuke:github-api"],
            rubygems: ["octokit"],
            cargo: ["octocrab"],
            nuget: ["Octokit"],
            composer: ["knplabs/github-api"],
        },
        hosts: ["api.github.com"],
        sandboxHosts: [],
        keys: ["GITHUB_APP_*", "GITHUB_CLIENT_*", "GITHUB_WEBHOOK_*"],
        statusPage: "https://www.githubstatus.com",
    },
    {
        id: "notion",
        name: "Notion",
        kind: "developer",
        packages: {
            npm: ["@notionhq/client"],
            pypi: ["notion-client"],
            rubygems: ["notion-ruby-client"],
            nuget: ["Notion.Net"],
        },
        hosts: ["api.notion.com"],
        sandboxHosts: [],
        keys: ["NOTION_*"],
        statusPage: "https://www.notion-status.com",
    },
    {
        id: "docusign",
        name: "DocuSign",
        kind: "developer",
        packages: {
            npm: ["docusign-esign"],
            pypi: ["docusign-esign"],
            maven: ["com.docusign:docusign-esign-java"],
            rubygems: ["docusign_esign"],
            nuget: ["DocuSign.eSign.dll"],
            composer: ["docusign/esign-client"],
        },
        hosts: ["*.docusign.net", "account.docusign.com"],
        sandboxHosts: ["demo.docusign.net", "account-d.docusign.com"],
        keys: ["DOCUSIGN_*"],
        statusPage: "https://status.docusign.com",
    },
];


/***/ }),

/***/ 41299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isPipeline),
/* harmony export */   P5: () => (/* binding */ isHarmlessPlace),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   yw: () => (/* binding */ ships)
/* harmony export */ });
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);

const names = new Map(Object.entries({
    prod: "production",
    production: "production",
    prd: "production",
    live: "production",
    staging: "staging",
    stage: "staging",
    stg: "staging",
    preprod: "staging",
    uat: "staging",
    qa: "staging",
    sandbox: "staging",
    aat: "staging",
    ithc: "staging",
    perftest: "staging",
    demo: "staging",
    preview: "staging",
    nonprod: "staging",
    dev: "development",
    develop: "development",
    developer: "development",
    development: "development",
    local: "development",
    localhost: "development",
    test: "test",
    tests: "test",
    testing: "test",
    ci: "test",
}));
const testFolder = /(?:^|\/)(?:tests?|__tests__|specs?|features|cassettes|vcr|wiremock|pacts?|stories|(?:integration|functional|acceptance|smoke|unit|contract|component|end-?to-?end|api|system)[-_]?tests?|fixtures?|__fixtures__|testdata|test-data|mocks?|__mocks__|stubs?|e2e|cypress|snapshots|__snapshots__)\//iu;
const testFile = /(?:\/src\/[a-z]+Test\/|^src\/[a-z]+Test\/|[._-](?:test|tests|spec|e2e|mock|stub|fixture)\.|(?:^|\/)(?:test_|conftest\.)|(?:Tests?|Spec|IT)\.(?:java|kt|cs|php|scala|rb)$|_(?:test|spec)\.)/u;
const sample = /(?<!(?:^|\/))\.template\.|(?:^|[/._-])(?:examples?|samples?|dist|tmpl|template(?!\.ya?ml$|\.json$))(?:$|[._-])|(?:^|\/)(?:examples?|samples?|demos?)\//iu;
const namedExample = /[a-z](?:Example|Sample)\.\w{2,5}$/u;
// `values.preview.template.yaml`: the pipeline fills the template in, and what it says is deployed.
function isHelmValues(file) {
    const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
    return name.startsWith("values") && /[.-](?:template|tmpl)\.ya?ml$/u.test(name);
}
const documentation = /(?:^|\/)(?:locales?|i18n|translations|lang)\/|\.(?:mdx?|rst|adoc)$|(?:^|\/)(?:docs?|documentation)\/|(?:^|\/)(?:readme|changelog|license)/iu;
// Lock files follow from the manifests, which are reviewed.
const generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|[\w.-]+\.lock|\.terraform\.lock\.hcl|go\.sum|gradle\.lockfile)$|\.min\.\w+$|\.(?:snap|map)$/iu;
/** By the path of a file, and by the keys above a setting: `staging:` in a shared file is about staging. */
function environmentOf(file, key = []) {
    if (documentation.test(file))
        return "documentation";
    if (generated.test(file))
        return "generated";
    if (testFolder.test(file) || /(?:^|\/)e2e[-_]tests?\//iu.test(file) || testFile.test(file))
        return "test";
    if ((sample.test(file) && !isHelmValues(file)) || namedExample.test(file))
        return "sample";
    const byKey = key.slice(0, -1).map((segment) => names.get(nameOfStage(segment)));
    const bySegment = file
        .split("/")
        .reverse()
        .flatMap((segment) => (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment).reverse())
        .map((word) => names.get(word));
    return [...byKey, ...bySegment].find((environment) => environment !== undefined) ?? "unknown";
}
/** `class TestConfig` is about tests, as `test:` is. */
function nameOfStage(segment) {
    return segment.toLowerCase().replace(/_?(?:config|configuration|settings)$/u, "");
}
/** Whether the file says how a change is built, tested or delivered. */
function isPipeline(file) {
    const named = /(?:^|\/)(?:\.circleci|\.github|\.gitlab|\.buildkite|\.azuredevops|\.semaphore)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild)[\w.-]*\.ya?ml$|Jenkinsfile/u.test(file);
    return named || /^\.(?:drone|woodpecker)\.ya?ml$/u.test(file);
}
/** Whether the file is part of what serves customers, as far as can be told. */
function ships(environment) {
    return environment === "production" || environment === "unknown";
}
/** Whether nothing that runs for customers reads the file. */
function isHarmlessPlace(environment) {
    return !ships(environment) && environment !== "staging";
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Sy: () => (/* binding */ criticalClasses),
/* harmony export */   c$: () => (/* binding */ classOfKind),
/* harmony export */   h5: () => (/* binding */ integrationClasses)
/* harmony export */ });
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83547);


/** What an integration is for, as far as it decides who has to be asked. */
const integrationClasses = [
    "money",
    "identity",
    "messages",
    "data-store",
    "queue",
    "storage",
    "observability",
    "service",
];
/** When one of these fails, money, logins, messages to people or data are lost. */
const criticalClasses = [
    "money",
    "identity",
    "messages",
    "data-store",
    "queue",
    "storage",
];
const words = [
    [
        "money",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
    pay, payment, payments, payout, payouts, billing, invoice, invoices, invoicing, checkout, charge, charges, refund, refunds, card, cards, bank,
    banking, sepa, ledger, subscription billing, worldpay, adyen, braintree, klarna, gocardless, paypal, epdq, smartpay, checkout com, plaid, wise,
    fees, tax, pricing, wallet, payroll
  `),
    ],
    [
        "identity",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
    auth, auth0, oauth, oauth2, oidc, openid, sso, saml, saml2, idp, idam, identity, keycloak, cognito, okta, ldap, jwt, jwks, login, signin, session,
    sessions, s2s, authentication, authorization, authz, authn, azuread, azure ad, aad, entra, adfs, onelogin, ory, hydra, kratos, captcha, recaptcha,
    turnstile, security, user management, cas, forgerock
  `),
    ],
    [
        "messages",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
    mail, mailer, smtp, imap, email, emails, sms, notify, notifier, notification, notifications, push, twilio, sendgrid, mailgun, postmark, ses, mailchimp,
    mandrill, messagebird, vonage, nexmo, fcm, apns, slack, teams, telegram, whatsapp, action mailer, pagerduty
  `),
    ],
    [
        "data-store",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
    db, database, databases, datasource, postgres, postgresql, pg, mysql, mariadb, mssql, sqlserver, oracle, mongo, mongodb, redis, valkey, memcached, memcache,
    cache, caches, cassandra, dynamo, dynamodb, cosmos, cosmosdb, couchbase, couchdb, neo4j, elasticsearch, opensearch, elastic, solr, clickhouse, influx,
    influxdb, snowflake, bigquery, firestore, jdbc, jpa, flyway, liquibase, sqlalchemy, sequelize, prisma, datomic, rds, aurora, sqlite, dbs, search
  `),
    ],
    [
        "queue",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
    kafka, rabbit, rabbitmq, amqp, sqs, sns, pubsub, activemq, artemis, jms, nats, kinesis, eventhub, event hub, servicebus, service bus, celery, sidekiq, resque,
    mqtt, pulsar, zookeeper, queue, queues, broker, topic, events, eventbridge, stomp
  `),
    ],
    [
        "storage",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("s3, bucket, buckets, blob, blobs, storage, gcs, minio, sftp, ftp, azureblob, cloudinary, filestore, fileshare"),
    ],
    [
        "observability",
        (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
    sentry, datadog, newrelic, new relic, appinsights, application insights, applicationinsights, insights, honeycomb, jaeger, zipkin, otel, otlp, opentelemetry,
    prometheus, grafana, loki, logstash, logging, log, logs, metrics, statsd, tracing, rollbar, bugsnag, airbrake, splunk, analytics, segment, mixpanel, telemetry,
    fluentd, apm, monitoring, google analytics, gtm, hotjar
  `),
    ],
];
/** A service of the catalogue by its kind; any other by the words of its name, and by the scheme of its address. */
function classOf(id, scheme) {
    const known = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.find((entry) => entry.id === id);
    if (known !== undefined && ofKind[known.kind] !== "service")
        return ofKind[known.kind];
    const own = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(id);
    const named = words.find(([, phrases]) => (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(own, phrases));
    return named?.[0] ?? byScheme[scheme ?? ""] ?? "service";
}
const byScheme = {
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
const ofKind = {
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
function classOfKind(kind) {
    return ofKind[kind];
}


/***/ }),

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ matchesPackage),
/* harmony export */   RH: () => (/* binding */ integrationsOf)
/* harmony export */ });
/* unused harmony export hostsOf */
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5932);
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15721);


/** Hosts named in a value; longer values are data. */
const hostName = /[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)+/giu;
const maxValue = 4_096;
/**
 * The integrations that a change belongs to. What it says (key, host, package) goes before where it is (config, code),
 * and of several patterns of one sort the one that says most wins; a change may belong to several all the same, as
 * when a key of one gets the host of another.
 */
function integrationsOf(change, integrations) {
    const { key, file, from } = change;
    const names = (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .keyNames */ .mu)(key);
    const said = from === "manifest"
        ? mostSpecific(integrations, "package", ({ packages }) => matchText(packages, key.at(-1) ?? "", matchesPackage))
        : [
            ...mostSpecific(integrations, "key", ({ keys }) => {
                const pattern = longest(keys.filter((one) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesKey */ .vV)(one, names)));
                return pattern === undefined ? undefined : { pattern, text: (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) };
            }),
            ...hostsOf(change).flatMap((host) => mostSpecific(integrations, "host", ({ hosts, sandboxHosts }) => matchText([...hosts, ...sandboxHosts], host, _matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesHost */ .qC))),
        ];
    const found = said.length > 0 || from === "manifest" ? said : byPlace(file, integrations);
    return [...new Map(found.map((belonging) => [belonging.integration.id, belonging])).values()];
}
/** Every setting of a file asks for the same. */
const places = new WeakMap();
function byPlace(file, integrations) {
    const known = places.get(integrations) ?? new Map();
    places.set(integrations, known);
    const found = known.get(file) ?? findByPlace(file, integrations);
    known.set(file, found);
    return found;
}
function findByPlace(file, integrations) {
    const config = mostSpecific(integrations, "config", (one) => matchText(one.config, file, _matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$h));
    return config.length > 0
        ? config
        : mostSpecific(integrations, "code", (one) => matchText(one.code, file, _matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$h));
}
/** Every host that a setting names before or after. */
function hostsOf({ before, after }) {
    const values = [before?.value ?? "", after?.value ?? ""];
    return [
        ...new Set(values.flatMap((value) => value.slice(0, maxValue).toLowerCase().match(hostName) ?? [])),
    ];
}
/** Whether a package is meant; names in most registries ignore case, and in PyPI `_` and `-` are the same. */
function matchesPackage(pattern, name) {
    const plain = (text) => text.toLowerCase().replaceAll("_", "-");
    return (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .Fm)(plain(pattern), plain(name));
}
function mostSpecific(integrations, by, match) {
    const matches = integrations.flatMap((integration) => {
        const found = match(integration);
        return found === undefined ? [] : [{ integration, because: { by, ...found } }];
    });
    const most = Math.max(...matches.map(({ because }) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(because.pattern)));
    return matches.filter(({ because }) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(because.pattern) === most);
}
function matchText(patterns, text, matches) {
    const pattern = longest(patterns.filter((one) => matches(one, text)));
    return pattern === undefined ? undefined : { pattern, text };
}
function longest(patterns) {
    return patterns.toSorted((left, right) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(right) - (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(left))[0];
}


/***/ }),

/***/ 12421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5932);
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);
/* harmony import */ var _diff_variable_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85014);
/* harmony import */ var _secrets_credential_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12887);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50106);





/** Words of a name that says: here stands where something else is reached. */
const reachingWords = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  url, urls, uri, uris, endpoint, endpoints, host, hosts, hostname, hostnames, base url, baseurl, basepath, origin, origins,
  dsn, broker, brokers, bootstrap servers, queue, queues, queue name, topic, topics, bucket, buckets, bucket name, webhook, webhooks,
  callback, callbacks, issuer, issuers, jwks, wsdl, upstream, upstreams, proxy, exchange, datasource, connection string,
  connectionstring, database url, redirect uri, redirect url, discovery, metadata url, namespace url, cluster endpoint,
  servers, server, address, addr, addresses, gateway, audience, realm, authority, tenant, vhost, smtp, imap, sentinel, nodes,
  domain, domains, jwks uri, well known config
`);
const accountWords = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant id, client id, app id, application id,
  user pool id, pool id, role arn, key id, channel id, list id, project id, org id, organization id, subscription id, workspace id, service id, template id, sender, sender id, from,
  from address, reply to, username, user, login, region, sid, channel, store id, site id, api version, database, db name, schema
`);
/** Names under which stands which secret is to be used. */
const secretNames = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("secret name, secret ref, secret arn, secret id, existing secret, secret key ref, key vault name");
/** What Terraform calls an entry of a store of secrets, and what says there which entry it is and what it holds. */
const storedSecrets = /^(?:azurerm_key_vault_secret|aws_secretsmanager_secret(?:_version)?|aws_ssm_parameter|google_secret_manager_secret(?:_version)?|vault_(?:generic|kv)_secret(?:_v2)?|kubernetes_secret(?:_v1)?)$/u;
const secretPlaces = ["name", "secret id", "value", "secret string", "secret data", "path"];
/** Names that look like an address and lead nowhere at run time: links for people, identifiers, places on this machine. */
const notReached = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  homepage, repository, repo, bugs, license, licence, docs, doc, documentation, help, readme, changelog, source url, project url,
  schema url, $schema, xmlns, badge, logo, icon, image, image url, avatar, favicon, author, authors, maintainer, maintainers, funding,
  sources, home, website, contact, terms, privacy, support url, blog, social, license url, readiness, liveness, probe,
  user agent, sitemap, canonical, mailing list, forum, chat room, participate, distribution url, wrapper url, distributionurl, wrapperurl, cache key, restore keys
`);
/** `DOC_EDITOR_API_URL` is about an editor that is called, and about no document. */
const surelyReached = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("api url, api uri, api host, api base, api base url, api endpoint, service url, base url");
function isNotReached(words) {
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(words, notReached) && !(0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(words, surelyReached);
}
/** Hosts of names and of documentation: nothing is called there. */
const namesOnly = /^(?:www\.w3\.org|schemas?\..*|xmlns\..*|json-schema\.org|json\.schemastore\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com|www\.apache\.org|opensource\.org|creativecommons\.org|shields\.io|img\.shields\.io|example\.(?:com|org|net)|.*\.example\.(?:com|org|net))$/u;
const filePath = /^(?:\.{0,2}\/|[A-Za-z]:\\|file:)/u;
/** What the setting shows of being about a call to something else; undefined when nothing does. */
function reachOf({ key, value = "", type, role, }) {
    const names = withoutStage(key.filter((segment) => !(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isPosition */ .E)(segment)).flatMap((segment) => segment.split(".")));
    const own = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(names.at(-1) ?? "");
    const near = [...(0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(names.at(-2) ?? ""), ...own];
    if (isNotReached(own) ||
        /^\$|[()]/u.test(names.at(-1) ?? "") ||
        names[0] === "$schema" ||
        key.at(-1) === "apiVersion")
        return undefined;
    if (role === "env-read")
        return reachOfName((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(value), [value]);
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(value, role === "host" ? ["host"] : near);
    if (address !== undefined && !namesOnly.test(address.host) && !isPicture(address.path))
        return "address";
    if (names.some((name) => /^(?:secretKeyRef|secretRef|secretStoreRef|configMapKeyRef|envFrom|existingSecret|secretName)$/u.test(name)))
        return "reference";
    if (names.some((name) => storedSecrets.test(name)) && (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(own, secretPlaces))
        return "reference";
    if (/^arn:[\w-]{1,20}:/u.test(value))
        return "name";
    if (value.startsWith("/run/secrets/") || isSecretOfVariable(names))
        return "reference";
    if ((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(own, secretNames))
        return "reference";
    if (type === "boolean" || filePath.test(value))
        return undefined;
    const named = reachOfName(own, names);
    if (named === undefined)
        return undefined;
    // A number under the name of a host is how many there are, and a switch is no place.
    const isPlace = type !== "number" && !/^(?:\d+(?:\.\d+)?%?|true|false|yes|no|on|off)$/iu.test(value);
    return named === "name" && !isPlace ? undefined : named;
}
/** `DB_HOST.secret.name`: charts of one's own name the secret of a variable so. */
function isSecretOfVariable(names) {
    const [variable = "", section, own = ""] = names.slice(-3);
    return section === "secret" && /^(?:name|key)$/u.test(own) && (0,_diff_variable_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isVariableName */ .K)(variable);
}
/** Shown to people, and called by their browsers only. */
function isPicture(path) {
    return /\.(?:svg|png|jpe?g|gif|webp|ico|avif|woff2?|ttf)$/iu.test(path);
}
/** `authTokens.live` is about tokens: which of them it is says nothing of what they are. */
function withoutStage(names) {
    const last = names.findLastIndex((name) => !stages.has(name.toLowerCase()));
    return last > 0 ? names.slice(0, last + 1) : names;
}
const stages = new Set((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("live test prod production staging sandbox dev default primary secondary value"));
function reachOfName(words, key) {
    if (isNotReached(words))
        return undefined;
    if ((0,_secrets_credential_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N)(key))
        return "credential";
    if ((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(words, reachingWords))
        return "name";
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(words, accountWords) && words.length > 1 ? "account" : undefined;
}


/***/ }),

/***/ 15721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   Fi: () => (/* binding */ mayLieBelow),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   mu: () => (/* binding */ keyNames),
/* harmony export */   qC: () => (/* binding */ matchesHost),
/* harmony export */   vV: () => (/* binding */ matchesKey)
/* harmony export */ });
/**
 * Whether a sequence matches a pattern in which wildcards stand for any run of elements. Goes back to the last wildcard
 * only, so that its time is at most the product of the lengths: patterns meet paths and keys of anybody's making,
 * against which an ordinary glob, compiled to a regular expression, can take for ever.
 */
function wildcardMatch(pattern, elements, compare) {
    let part = 0;
    let element = 0;
    let wildcard = -1;
    let resume = 0;
    while (element < elements.length) {
        const current = pattern[part];
        if (part < pattern.length && compare.isWildcard(current)) {
            wildcard = part;
            resume = element;
            part += 1;
        }
        else if (part < pattern.length && compare.matches(current, elements[element])) {
            part += 1;
            element += 1;
        }
        else if (wildcard !== -1) {
            part = wildcard + 1;
            resume += 1;
            element = resume;
        }
        else {
            return false;
        }
    }
    while (part < pattern.length && compare.isWildcard(pattern[part]))
        part += 1;
    return part === pattern.length;
}
/** `*` stands for any characters, `?` for one. */
function matchesText(pattern, text) {
    const wild = pattern.search(/[*?]/u);
    if (wild === -1)
        return pattern === text;
    if (!text.startsWith(pattern.slice(0, wild)))
        return false;
    if (wild === pattern.length - 1 && pattern.endsWith("*"))
        return true;
    return wildcardMatch([...pattern], [...text], {
        isWildcard: (part) => part === "*",
        matches: (part, char) => part === "?" || part === char,
    });
}
/** `**` stands for any segments; within a segment as in matchesText. */
function matchesSegments(pattern, segments) {
    return wildcardMatch(pattern, segments, { isWildcard: (part) => part === "**", matches: matchesText });
}
/**
 * Reads a glob once for many paths: `config/payments*.yml`, `services/**`, `*.{yml,yaml}`. Without a slash it matches
 * the name of a file in any folder; with one at its end, everything in the folder.
 */
function pathMatcher(glob) {
    const patterns = alternatives(glob).map((one) => {
        const segments = one
            .replace(/^\.?\//u, "")
            .replace(/\/$/u, "/**")
            .split("/");
        const pattern = one.includes("/") ? segments : ["**", ...segments];
        const wild = pattern.findIndex((segment) => /[*?]/u.test(segment));
        // Most paths are told apart by where they are, which needs no matching.
        return { pattern, prefix: pattern.slice(0, wild === -1 ? undefined : wild).join("/") };
    });
    return (path) => patterns.some(({ pattern, prefix }) => path.startsWith(prefix) && matchesSegments(pattern, path.split("/")));
}
function matchesPath(glob, path) {
    // What was discovered is listed file by file, by the thousand.
    if (glob.includes("/") && !/[*?{]|^\.?\/|\/$/u.test(glob))
        return glob === path;
    return pathMatcher(glob)(path);
}
/** Whether what a glob matches may lie below a path: `config/payments*.yml` below `config`. Says nothing past a `**`. */
function mayLieBelow(glob, path) {
    const segments = path.split("/");
    return alternatives(glob).some((one) => {
        const pattern = one.replace(/^\.?\//u, "").split("/");
        return (pattern.length > segments.length &&
            segments.every((segment, at) => pattern[at] !== "**" && matchesText(pattern[at], segment)));
    });
}
const maxAlternatives = 100;
function alternatives(glob) {
    const pending = [glob];
    const plain = [];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
        const braces = /\{([^{}]*)\}/u.exec(one);
        if (braces === null || pending.length + plain.length > maxAlternatives) {
            plain.push(one);
            continue;
        }
        const [head, tail] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
        pending.push(...braces[1].split(",").map((choice) => head + choice + tail));
    }
    return plain;
}
/** Whether a host is meant: `api.stripe.com`, or any below `*.stripe.com`; elsewhere `*` stands within a label. */
function matchesHost(pattern, host) {
    const fixed = pattern.slice(pattern.lastIndexOf("*") + 1).toLowerCase();
    if (!host.toLowerCase().endsWith(fixed))
        return false;
    const labels = pattern.toLowerCase().split(".");
    const parts = labels[0] === "*" ? ["?*", "**", ...labels.slice(1)] : labels;
    return matchesSegments(parts, host.toLowerCase().split("."));
}
/** The names in a key path, in one spelling: STRIPE_KEY for stripeKey and stripe-key. */
function keyNames(key) {
    return key.flatMap((segment) => segment.split(".")).map(snakeCase);
}
/**
 * Whether a key pattern matches the names of a key path. Without a dot it is a name, looked for anywhere in the path and
 * in any spelling: `STRIPE_*` matches STRIPE_KEY, stripeKey, stripe-key and whatever is in `stripe`. With dots it is a
 * path, which may begin anywhere: `payments.stripe.**`.
 */
function matchesKey(pattern, names) {
    if (pattern.includes("."))
        return matchesSegments(["**", ...pattern.split(".").map(snakeCase)], names);
    const name = snakeCase(pattern);
    return names.some((one) => matchesText(name, one) || (name.endsWith("_*") && name.slice(0, -2) === one));
}
const maxName = 200;
function snakeCase(name) {
    const short = name.slice(0, maxName);
    if (/^[A-Z\d_*]+$/u.test(short))
        return short;
    return short
        .replaceAll(/([a-z\d])([A-Z])/gu, "$1_$2")
        .replaceAll(/[\s-]/gu, "_")
        .toUpperCase();
}
/** How much a pattern says: the characters in it that are no wildcards. */
function specificity(pattern) {
    return pattern.replaceAll(/[*?{}]/gu, "").length + (/[*?{]/u.test(pattern) ? 0 : 0.5);
}


/***/ }),

/***/ 95886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reviewSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96573);
/* harmony import */ var _integrations_integration_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19689);




const grade = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO);
const scoped = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    severity: grade
        .optional()
        .describe("grade of all findings of the rule, whatever the integration and the file"),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe("globs of the files that it looks at; all when absent"),
    integrations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional()
        .describe("ids of the integrations that it looks at; all when absent"),
})
    .describe("changes of a rule's own settings");
// YAML 1.1 reads a bare `off` as false.
const off = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("off"), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false)]).transform(() => "off");
const ruleSetting = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    off,
    grade.transform((severity) => ({ severity })),
    scoped,
]);
/** A day that there is. */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, "expected a day such as 2026-12-31")
    .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)), "expected a day that there is");
const waiver = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe("id of the rule"),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("name or path of the setting, as in keys of an integration"),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("glob of the files"),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(500).describe("why it is no risk here; shown in every comment"),
    until: day.describe("last day on which it holds, such as 2026-12-31"),
})
    .refine(({ key, path }) => key !== undefined || path !== undefined, "needs a key or a path");
const ownRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe("name or path of the setting, as in keys of an integration"),
    before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("what it was; * stands for any text"),
    after: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("what it becomes; * stands for any text"),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe("globs of the files that it looks at; all when absent"),
    severity: grade.default("medium").describe("grade of its findings"),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300).describe("what is risky, in one sentence"),
    check: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(300)
        .default("Is this meant?")
        .describe("the question that a reviewer should be able to answer"),
    link: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https$/u })
        .max(500)
        .optional()
        .describe("https address of a page of yours that explains it; the comment leads there"),
});
const ids = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id);
/** The `review:` section of the settings. */
const reviewSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(ids), ruleSetting)
        .default({})
        .describe("rules that are switched off, graded otherwise, or looked at only for some files or integrations"),
    enforce: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("warn")])
        .default(true)
        .describe("true: the status waits for the owners; warn: it says what it would wait for"),
    waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(waiver)
        .default([])
        .describe("findings that somebody answers for until a day; listed in every comment while they hold"),
    exclude: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe("globs of files that are not reviewed; of a file that config names only by its whole path, and never of what decides about reviews"),
    "own-rules": zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,60}$/u), ownRule)
        .default({})
        .describe("rules of your own, by id"),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe("who agrees to changes of the settings file, as in CODEOWNERS"),
    "ignore-classes": zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_integrations_integration_class_js__WEBPACK_IMPORTED_MODULE_0__/* .integrationClasses */ .h5))
        .default([])
        .describe("classes of integrations that are not looked for where nobody named them, such as data-store"),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe("a label for each integration whose settings a pull request changes"),
});


/***/ }),

/***/ 19689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/review/diff/key-words.js
var key_words = __webpack_require__(43501);
// EXTERNAL MODULE: ./lib/review/integrations/address.js
var integrations_address = __webpack_require__(50106);
;// CONCATENATED MODULE: ./lib/review/rules/api-version-changed.js


const apiVersionChanged = {
    id: "api-version-changed",
    title: "API version changed",
    severity: "high",
    confidence: "high",
    summary: "Calls ask for another version of the API, by header, setting or path; numbered or dated, up or down.",
    why: "Fields vanish or change their meaning between versions, and webhooks may keep the old one: the code breaks on answers it never saw.",
    check: "Were the vendor's notes for every version between read, and do the webhooks use the same one?",
    assess(subject) {
        const { before, after, belongs } = subject;
        if (belongs === "no" || before === undefined || after === undefined || before === after)
            return undefined;
        return versionOfPath(subject) ?? versionOfKey(subject);
    },
};
const pathVersion = /\/(v\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}(?:-\d{2})?)(?=\/|$)/iu;
function versionOfPath({ before = "", after = "", words }) {
    const versionIn = (value) => {
        const path = (0,integrations_address/* parseAddress */.or)(value, words)?.path ?? (value.startsWith("/") ? value : "");
        return pathVersion.exec(path)?.[1];
    };
    const [was, is] = [versionIn(before), versionIn(after)];
    return was === undefined || is === undefined || was === is ? undefined : told(was, is);
}
const keys = (0,key_words/* listed */.KE)(`
  api version, apiversion, version, stripe version, anthropic version, x ms version, notion version,
  square version, graph version, api release, protocol version
`);
function versionOfKey({ change, words, nearWords, before = "", after = "", belongs, }) {
    if (change.from === "manifest" || !(0,key_words/* hasPhrase */._P)(words, keys))
        return undefined;
    // Kubernetes' own `apiVersion`, or the version of a chart, an image, a file format.
    if (change.key.at(-1) === "apiVersion" && /\//u.test(after))
        return undefined;
    if ((0,key_words/* hasPhrase */._P)(nearWords, [
        "app version",
        "chart",
        "image",
        "schema version",
        "engine",
        "node version",
        "python version",
        "java version",
        "go version",
        "compose",
    ]))
        return undefined;
    const bare = words.join(" ") === "version";
    // A file of its own says which version it is: a chart, a package, an application.
    if (bare && (belongs !== "itself" || (change.key.length === 1 && !/^\d{4}-/u.test(after))))
        return undefined;
    return isVersion(before) && isVersion(after) ? told(before, after) : undefined;
}
function isVersion(text) {
    return /^v?\d{1,4}(?:[.-]\d{1,3}){0,3}(?:[.-]?[a-z][\w.]{0,20})?$/iu.test(text.trim());
}
/** The first three. */
function numbersIn(text) {
    return (text.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
}
function told(before, after) {
    const [was, is] = [numbersIn(before), numbersIn(after)];
    const dated = (was[0] ?? 0) > 1990 && (is[0] ?? 0) > 1990;
    const at = was.findIndex((number, index) => number !== (is[index] ?? 0));
    const down = at !== -1 && (was[at] ?? 0) > (is[at] ?? 0);
    const preview = (text) => /alpha|beta|preview|rc/iu.test(text);
    if (down)
        return {
            message: `the API is asked for an older version (${after}, was ${before}): what the code relies on may not exist there`,
        };
    if (dated || at <= 0)
        return {
            message: `the API is asked for version ${after} instead of ${before}: fields and defaults may differ`,
        };
    if (preview(after) && !preview(before))
        return { severity: "medium", message: `the API is asked for a preview version (${after})` };
    // 2.1 to 2.1.3 is a patch; 2.1 to 2.2 adds.
    return at === 1
        ? { severity: "low", message: `the API is asked for version ${after} instead of ${before}` }
        : undefined;
}

// EXTERNAL MODULE: ./lib/review/diff/change.js
var diff_change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
;// CONCATENATED MODULE: ./lib/review/references.js


/** Whether a value is only the place where the real one lies, for rules that have no setting at hand. */

/** Names of what a setting takes its value from; empty when the value stands in the file itself. */
function referencesOf(setting) {
    if (setting === undefined)
        return [];
    if (setting.references !== undefined)
        return setting.references.map(({ name }) => name);
    const value = setting.value?.trim() ?? "";
    return setting.role === undefined && (0,redact/* isReference */.A_)(value) ? [bareName(value)] : [];
}
/** Whether the value is nothing but what it is taken from. */
function isOnlyReference(setting) {
    if (setting === undefined)
        return false;
    const [first, ...more] = setting.references ?? [];
    if (first === undefined)
        return (0,redact/* isReference */.A_)(setting.value?.trim() ?? "");
    return more.length === 0 && first.fallback === undefined;
}
/** What counts where nobody sets it; undefined when there is no such thing. */
function fallbackOf(setting) {
    const fallback = setting?.references?.[0]?.fallback;
    return fallback === "" ? undefined : fallback;
}
/** Names that say the same in another notation are one. */
function sameReferences(before, after) {
    const plain = (names) => names.map((name) => (0,key_words/* wordsOf */.Z9)(name).join(" ")).join(",");
    return plain(before) === plain(after);
}
function bareName(value) {
    return value.replace(/^[${}%\s<=]+|[}%\s>]+$/gu, "");
}

;// CONCATENATED MODULE: ./lib/review/rules/auth-scheme-changed.js



const schemeKeys = (0,key_words/* listed */.KE)(`
  auth type, auth scheme, auth method, auth mode, authentication type, authentication method,
  authentication, auth, authorization type, grant type, auth strategy, auth provider, auth flow,
  credential type, credentials type, token type, security protocol, sasl mechanism
`);
const signatureKeys = (0,key_words/* listed */.KE)(`
  signature method, signature algorithm, signing algorithm, signing method, jwt algorithm, jwt alg,
  signature version, hash algorithm, algorithm, alg
`);
const checkKeys = (0,key_words/* listed */.KE)(`
  verify signature, signature verification, verify signatures, check signature, validate signature,
  verify webhook, webhook verification, require signature, signed, verify token, verify jwt,
  validate token, require auth, auth enabled, authentication enabled, auth required
`);
const scopeKeys = (0,key_words/* listed */.KE)(`
  scope, scopes, oauth scopes, permissions, audience, aud, issuer, tenant, tenant id
`);
const schemes = /^(?:basic|bearer|token|digest|oauth\d?|api[-_ ]?key|hmac|jwt|mtls|iam|none|sigv4|aws4[\w-]*|client[-_]credentials|password|authorization[-_]code|refresh[-_]token|plain|scram[\w-]*|sasl_\w+|ssl|plaintext|anonymous|service[-_]account|private_key_jwt|client_secret_\w+|kerberos|ntlm|oidc|saml|session|cookie|header|query)$/iu;
const authSchemeChanged = {
    id: "auth-scheme-changed",
    title: "Authentication scheme changed",
    severity: "high",
    confidence: "high",
    summary: "How calls are authenticated changes: scheme, grant, signature, scopes, or whether signatures are checked.",
    why: "The vendor refuses calls that are signed or authorised in a way it does not expect; unchecked webhooks accept forged events.",
    check: "Does the vendor accept the new scheme for this account, and was it tried?",
    assess(subject) {
        const { words, nearWords, before, after, belongs, shown, removal } = subject;
        if (belongs === "no" || before === after)
            return undefined;
        if (isOneScopeMore(subject))
            return { severity: "medium", message: `tokens are asked for ${shown.after} too` };
        if (before === undefined)
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        const off = (value) => value === undefined || /^(?:false|0|no|off|none|disabled?)$/iu.test(value.trim());
        if ((0,key_words/* hasPhrase */._P)(nearWords, checkKeys) && off(after) && !off(before)) {
            return {
                severity: "critical",
                message: "signatures or tokens are no longer checked: anyone can send what looks like a real event",
            };
        }
        if (after === undefined)
            return undefined;
        if (words.at(-1) === "acl" && /^public|authenticated-read/iu.test(after) && !/^public/iu.test(before))
            return {
                severity: "critical",
                message: `what lies there is open to everybody (${shown.after}, was ${shown.before})`,
            };
        const header = [before, after].map((value) => /^(Bearer|Basic|Token|Digest|ApiKey|Api-Key|AWS4-HMAC-SHA256)\s/iu.exec(value)?.[1]?.toLowerCase());
        if (header[0] !== header[1] &&
            (header[0] !== undefined || (0,key_words/* wordsOf */.Z9)(words.join(" ")).includes("authorization"))) {
            return {
                message: `calls are authorised as ${header[1] ?? "something else"} instead of ${header[0] ?? "before"}`,
            };
        }
        const named = (0,key_words/* hasPhrase */._P)(nearWords, schemeKeys) || (0,key_words/* hasPhrase */._P)(nearWords, signatureKeys);
        if (named && schemes.test(before) && (schemes.test(after) || /^[\w-]{2,30}$/u.test(after))) {
            const none = /^(?:none|anonymous|plain|plaintext)$/iu.test(after);
            return {
                ...(none && { severity: "critical" }),
                message: `calls are authenticated by ${shown.after} instead of ${shown.before}`,
            };
        }
        if ((0,key_words/* hasPhrase */._P)(words, signatureKeys) && /^[\w-]{2,30}$/u.test(after)) {
            const none = /^none$/iu.test(after);
            return {
                ...(none && { severity: "critical" }),
                message: `calls are signed with ${shown.after} instead of ${shown.before}`,
            };
        }
        // `${var.tenant}` and `var.tenant` say the same.
        if (isOnlyReference(subject.change.before) && isOnlyReference(subject.change.after)) {
            const [was, is] = [referencesOf(subject.change.before), referencesOf(subject.change.after)];
            if (sameReferences(was, is))
                return undefined;
        }
        if ((0,key_words/* hasPhrase */._P)(words, scopeKeys))
            return { severity: "medium", message: "tokens are asked for another scope, audience or tenant" };
        return undefined;
    },
};
/** A scope that is new in a list which was there before. */
function isOneScopeMore({ change, words, file }) {
    const list = listOf(change);
    return (change.kind === "added" &&
        (0,key_words/* hasPhrase */._P)(words, scopes) &&
        file.settings.before.some((setting) => listOf(setting) === list));
}
const scopes = ["scope", "scopes"];
function listOf({ key }) {
    return key.filter((segment) => !(0,diff_change/* isPosition */.E)(segment)).join("\0");
}

// EXTERNAL MODULE: ./node_modules/parse-duration/index.js + 1 modules
var parse_duration = __webpack_require__(97595);
;// CONCATENATED MODULE: ./lib/review/diff/duration.js


/** `5s`, `1m30s`, `250 ms`, `PT2M`, `2.seconds`, `5 * time.Second`, or a number whose key names the unit. */
function parseDuration(setting, key) {
    const text = setting?.value?.trim().toLowerCase().replaceAll("_", "");
    if (text === undefined || text === "" || text.length > 60)
        return undefined;
    if (/^[+-]?\d+(?:\.\d+)?$/u.test(text))
        return withUnitOf(Number(text), key);
    const spelled = text
        .replace(/(\d)\s*(?:\*\s*time)?\.\s*([a-z])/gu, "$1$2")
        .replace(/(?<![a-z])(?:millis|msecs?)(?![a-z])/gu, "ms");
    if (!/^p?t?\d/u.test(spelled))
        return undefined;
    const amount = (0,parse_duration/* default */.A)(spelled);
    return amount === null ? undefined : { amount, unit: "ms" };
}
function withUnitOf(amount, key) {
    const last = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "").at(-1) ?? "";
    // `min` at the end of a name is a minimum, and a single letter is no unit.
    if (last.length < 2 || last === "min")
        return { amount, unit: undefined };
    const factor = (0,parse_duration/* default */.A)(`1${last.replace(/^(?:millis|msecs?)$/u, "ms")}`);
    return factor === null ? { amount, unit: undefined } : { amount: amount * factor, unit: "ms" };
}
/** How many times longer the second is; undefined when their units can't be compared. */
function timesLonger(before, after) {
    if (before === undefined || after === undefined || before.unit !== after.unit)
        return undefined;
    return before.amount > 0 ? after.amount / before.amount : undefined;
}
const endless = /^(?:|none|null|nil|~|never|infinite|infinity|[+-]?\.?inf|unlimited|off|no|false|disabled?|undefined|-\d.*|p?t?0+(?:\.0+)?\s*[a-z]{0,12})$/iu;
const largest = /(?:max_?(?:safe_?)?(?:value|int(?:eger)?)|infinity|infinite|maxint\d*|\binf)\b/iu;
/** No limit at all, in the ways in which clients spell it. */
function isEndless(value) {
    const text = value?.trim() ?? "";
    if (text.length > 60)
        return false;
    return endless.test(text) || largest.test(text) || Number(text) >= 2_147_483_647;
}

;// CONCATENATED MODULE: ./lib/review/rules/backoff-removed.js


const backoffs = (0,key_words/* listed */.KE)(`
  backoff, back off, jitter, retry delay, retry interval, retry wait, retry period, retry after,
  delay between, redelivery delay, retry min timeout, retry base, retry multiplier, retry factor,
  reconnect delay, initial delay, retry sleep
`);
const backoffRemoved = {
    id: "backoff-removed",
    title: "Backoff removed",
    severity: "high",
    confidence: "high",
    summary: "Failed calls are tried again at once, or much sooner than before.",
    why: "All callers come back at the same moment and keep a service down that would have recovered: an error loop that cascades.",
    check: "How many calls a second would this make while the service is down?",
    assess({ change, words, nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after)
            return undefined;
        const inRetry = (0,key_words/* hasPhrase */._P)(nearWords, ["retry", "retries"]) &&
            (0,key_words/* hasPhrase */._P)(words, [
                "delay",
                "wait",
                "interval",
                "factor",
                "multiplier",
                "exponential",
                "strategy",
                "randomize",
            ]);
        if (!(0,key_words/* hasPhrase */._P)(nearWords, backoffs) && !inRetry)
            return undefined;
        if (isEndless(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined || isEndless(after)) {
            return {
                ...(belongs === "near" && { severity: "medium" }),
                message: "failed calls are tried again at once, all of them at the same moment",
            };
        }
        if (/^exponential/iu.test(before) && /^(?:constant|fixed|linear|immediate)/iu.test(after)) {
            return {
                severity: "medium",
                message: "the wait between tries no longer grows: a service in trouble gets a steady load",
            };
        }
        const times = timesLonger(parseDuration(change.before, change.before?.key ?? change.key), parseDuration(change.after, change.key));
        if (times !== undefined && times <= 0.1) {
            return {
                severity: times <= 0.01 ? "high" : "medium",
                message: `failed calls are tried again ${Math.round(1 / times)} times sooner`,
            };
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/batch-size-changed.js

const sizes = (0,key_words/* listed */.KE)(`
  page size, pagesize, per page, page limit, limit, batch, batch size, batchsize, bulk size, chunk size,
  pool, pool size, poolsize, max connections, max open, max idle, connections, prefetch, prefetch count,
  max batch, fetch size, window size, max sockets, max records, max messages, buffer size
`);
/** Up to this is tuning. */
const much = 10;
/** Of connections that are held ready: fewer of them make callers wait for one another. */
const fewer = 4;
const pools = (0,key_words/* listed */.KE)(`
  pool, pool size, poolsize, max connections, max open, connections, max sockets
`);
const batchSizeChanged = {
    id: "batch-size-changed",
    title: "Page, batch or pool size changed much",
    severity: "medium",
    confidence: "high",
    summary: `How much is asked for at once, or how many connections are kept, differs by over ${much} times; for connections, falls by over ${fewer}.`,
    why: "Too much at once is refused by the vendor or fills the memory; too little makes many times the calls.",
    check: "What does the vendor allow, and how long does one such call take?",
    assess({ nearWords, before, after, belongs }) {
        if (belongs === "no" || before === undefined || after === undefined || !(0,key_words/* hasPhrase */._P)(nearWords, sizes))
            return undefined;
        if ((0,key_words/* hasPhrase */._P)(nearWords, ["rate", "retry", "memory", "cpu", "timeout", "retries"]))
            return undefined;
        const [was, is] = [Number(before), Number(after)];
        const least = (0,key_words/* hasPhrase */._P)(nearWords, pools) ? fewer : much;
        if (!(was > 0) || !(is > 0) || (is / was <= much && was / is <= least))
            return undefined;
        const factor = Math.round(is > was ? is / was : was / is).toLocaleString("en");
        return {
            message: is > was
                ? `${factor} times as much at once`
                : `1/${factor} of it at once: as many times more calls, or less room`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/capacity-cut.js


const counts = (0,key_words/* listed */.KE)(`
  replicas, replica count, min replicas, max replicas, instances, instance count, min instances,
  max instances, desired count, min size, max size, desired capacity, min scale, max scale, workers,
  worker count, web concurrency, concurrency, consumers, consumer count, threads, max threads, processes,
  num workers, parallelism, listeners, reserved concurrency, reserved concurrent executions,
  min machines running
`);
/** How many of the application there are, whatever they call: said of a whole deployment. */
const instances = (0,key_words/* listed */.KE)(`
  replicas, replica count, min replicas, max replicas, desired count, desired capacity, min instances, min machines running
`);
/** What may be used at most; what is asked for beforehand decides only where it runs. */
const memory = (0,key_words/* listed */.KE)(`
  limits memory, limit memory, memory limit, mem limit, memory size
`);
/** What keeps a data store standing when a machine or a zone fails. */
const redundancy = (0,key_words/* listed */.KE)(`
  multi az, multi az enabled, zone redundant, zone redundancy, high availability, high availability enabled, ha enabled, automatic failover,
  automatic failover enabled, geo redundant backup enabled, deletion protection, point in time recovery enabled
`);
const capacity_cut_sizes = (0,key_words/* listed */.KE)(`
  memory, mem, memory limit, memory size, mem limit, cpu, cpus
`);
const capacityCut = {
    id: "capacity-cut",
    title: "Capacity cut",
    severity: "medium",
    confidence: "high",
    summary: "What calls the integration, or works on what it sends, is cut to zero or to half or less.",
    why: "Calls and events pile up until they time out, and the vendor stops sending.",
    check: "Does what is left carry the highest load of the week?",
    assess({ change, nearWords, words, before, after, belongs }) {
        if (before === undefined || before === after)
            return undefined;
        if (after === undefined)
            return workerGone(change);
        const smaller = smallerMachine(words, before, after);
        if (smaller !== undefined)
            return { message: smaller, ...(belongs === "no" && { confidence: "medium" }) };
        if (before === "true" && after === "false" && (0,key_words/* endsWithPhrase */.i7)(words, redundancy))
            return { message: "one machine or zone that fails takes it down, or takes its data along" };
        if (belongs === "no")
            return muchLess(nearWords, before, after);
        const counted = (0,key_words/* hasPhrase */._P)(words, counts) ||
            ((0,key_words/* hasPhrase */._P)(nearWords, counts) && (0,key_words/* hasPhrase */._P)(words, ["count", "min", "max", "size", "limit", "number"]));
        const [was, is] = [amountOf(before), amountOf(after)];
        if (was === undefined || is === undefined || !(was > 0) || !(counted || (0,key_words/* hasPhrase */._P)(words, capacity_cut_sizes)))
            return undefined;
        if (is === 0 && counted)
            return {
                severity: "high",
                message: "nothing is left that calls the integration or works on what it sends",
            };
        if (is > 0 && is <= was / 2)
            return { message: `only ${Math.round((100 * is) / was)} % of the capacity is left` };
        return undefined;
    },
};
/** Of what calls nobody that is known, only a cut to a quarter or less is worth a reviewer's time. */
function muchLess(words, before, after) {
    const [was, is] = [amountOf(before), amountOf(after)];
    if (was === undefined || is === undefined || is > was / 4)
        return undefined;
    if ((0,key_words/* endsWithPhrase */.i7)(words, instances))
        return { message: `${is} instead of ${was} of it run`, confidence: "medium" };
    if (is > 0 && (0,key_words/* endsWithPhrase */.i7)(words, memory))
        return { message: `only ${Math.round((100 * is) / was)} % of its memory is left`, confidence: "medium" };
    return undefined;
}
const workers = /(?:^|[^a-z])(?:workers?|consumers?|listeners?|subscribers?|sidekiq|celery|resque|shoryuken|delayed_job|good_job|solid_queue|queue:work|horizon|message_queue)(?:$|[^a-z])/iu;
/** A process that works off a queue is no longer started. */
function workerGone({ file, key, before, kind }) {
    const isProcess = /(?:^|\/)Procfile[\w.]*$/u.test(file) || /^(?:command|args|entrypoint|cmd)$/iu.test((0,diff_change/* leafName */.MI)(key));
    if (kind !== "removed" || !isProcess || !workers.test(`${key.slice(-3).join(" ")} ${before?.value ?? ""}`))
        return undefined;
    return { message: "nothing is started any more that works on what is queued", confidence: "medium" };
}
const machines = (0,key_words/* listed */.KE)(`
  instance class, instance type, node type, machine type, vm size, instance size, cache node type, size, sku, sku name, plan, dyno type, tier, node size,
  type, instance name, dynos, formation
`);
const steps = ["nano", "micro", "small", "medium", "large", "xlarge"];
/** `db.r6g.2xlarge` that becomes `db.t4g.medium`, `Standard_D4s_v3` that becomes `Standard_D2s_v3`. */
function smallerMachine(words, before, after) {
    if (!(0,key_words/* endsWithPhrase */.i7)(words, machines))
        return undefined;
    const [was, is] = [machineSize(before), machineSize(after)];
    if (was === undefined || is === undefined || was.kind !== is.kind || is.size > was.size / 2)
        return undefined;
    return `a machine of about 1/${Math.round(was.size / is.size)} of the size: ${after} instead of ${before}`;
}
/** How large in units of its kind; each step of a t-shirt size is twice the one before. */
function machineSize(text) {
    const [, times, step] = /^(?:[a-z]{2,10}\.)?[a-z]\w{1,8}\.(\d{0,3})(nano|micro|small|medium|large|xlarge)$/u.exec(text) ?? [];
    if (step !== undefined)
        return { kind: "aws", size: 2 ** steps.indexOf(step) * (Number(times) || 1) };
    const [, azure] = /^Standard_[A-Z]{1,3}(\d{1,3})[a-z]{0,6}(?:_v\d)?$/u.exec(text) ?? [];
    if (azure !== undefined)
        return { kind: "azure", size: Number(azure) };
    const [, family, cores] = /^(?:db-)?([a-z]\d\w?-\w+|custom)-(\d{1,3})(?:-\d+)?$/u.exec(text) ?? [];
    if (cores !== undefined)
        return { kind: `google ${family}`, size: Number(cores) };
    const [, plan, number] = /^([a-z]+(?:-[a-z]+)*)-(\d{1,4})x?$/u.exec(text) ?? [];
    return number === undefined ? undefined : { kind: plan, size: Number(number) };
}
const units = {
    "": 1,
    m: 1e-3,
    k: 1e3,
    ki: 1024,
    mi: 1024 ** 2,
    gi: 1024 ** 3,
    mb: 1e6,
    gb: 1e9,
    g: 1e9,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
/** A count, or an amount of memory or processor as Kubernetes and compose write it. */
function amountOf(text) {
    const parts = /^(\d+(?:\.\d+)?)\s*([a-z]{0,3})$/iu.exec(text.trim());
    if (parts === null)
        return undefined;
    // A small m is a thousandth of a processor, a large one a million bytes.
    const factor = parts[2] === "M" ? 1e6 : units[parts[2].toLowerCase()];
    return factor === undefined ? undefined : Number(parts[1]) * factor;
}

;// CONCATENATED MODULE: ./lib/review/rules/circuit-breaker-changed.js

const breakers = (0,key_words/* listed */.KE)(`
  breaker, circuit, circuitbreaker, hystrix, bulkhead, failure threshold, failure rate threshold,
  error threshold, error threshold percentage, consecutive errors, outlier detection, half open
`);
const circuitBreakerChanged = {
    id: "circuit-breaker-changed",
    title: "Circuit breaker changed",
    severity: "high",
    confidence: "high",
    summary: "What stops calling a service that fails is switched off, removed or much more patient.",
    why: "Without a breaker every request waits for a service that is down, and the fault spreads to everything that calls it.",
    check: "What stops the calls when the service is down?",
    assess({ nearWords, pathWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after || !(0,key_words/* hasPhrase */._P)(pathWords, breakers))
            return undefined;
        const off = (value) => /^(?:false|0|no|off|none|disabled?)$/iu.test(value.trim());
        if (off(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined || off(after)) {
            const isSwitch = /^(?:true|yes|on|enabled?)$/iu.test(before) || after !== undefined;
            return {
                ...(!isSwitch && { severity: "medium" }),
                message: "nothing stops the calls any more when the service is down",
            };
        }
        const times = Number(after) / Number(before);
        if (times >= 3 || (Number(after) >= 100 && (0,key_words/* hasPhrase */._P)(nearWords, ["percentage", "rate"]))) {
            return { severity: "medium", message: "the breaker opens much later: many more calls fail first" };
        }
        if (times <= 1 / 3 && times > 0 && (0,key_words/* hasPhrase */._P)(nearWords, ["threshold", "failures", "errors"])) {
            return {
                severity: "low",
                message: "the breaker opens much sooner: a few errors may cut the service off",
            };
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
// EXTERNAL MODULE: ./lib/review/diff/variable-name.js
var variable_name = __webpack_require__(85014);
// EXTERNAL MODULE: ./lib/review/secrets/credential-key.js
var credential_key = __webpack_require__(12887);
// EXTERNAL MODULE: ./lib/review/secrets/high-entropy.js
var high_entropy = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/review/integrations/environment.js
var integrations_environment = __webpack_require__(41299);
;// CONCATENATED MODULE: ./lib/review/rules/placeholder-value.js




const placeholderValue = {
    id: "placeholder-value",
    title: "Placeholder value",
    severity: "high",
    confidence: "high",
    summary: "A setting of the integration holds a value that someone meant to replace, or nothing.",
    why: "The service starts and every call fails: a placeholder is a value like any other to the program.",
    check: "Where does the real value come from, and when?",
    assess({ change, words, before, after, environment, belongs, shown }) {
        if (belongs === "no" || after === undefined || before === after || !(0,integrations_environment/* ships */.yw)(environment))
            return undefined;
        const matters = (0,credential_key/* isCredentialKey */.N)(change.key) ||
            (0,integrations_address/* isAddressKey */.CZ)(words) ||
            (0,key_words/* hasPhrase */._P)(words, [
                "id",
                "account",
                "region",
                "sid",
                "from",
                "sender",
                "email",
                "phone",
                "number",
                "bucket",
                "queue",
                "topic",
                "version",
            ]);
        if (after.trim() === "" || change.after?.type === "null") {
            // An empty entry is how a template of variables says that the value comes from outside.
            if (before === undefined || before.trim() === "" || !matters)
                return undefined;
            return { message: "the value is empty now" };
        }
        if (!isPlaceholder(after) && !isExampleAddress(after, words))
            return undefined;
        // `log_driver: none` switches something off.
        if (!matters && /^(?:none|null|undefined|n\/a|-+)$/iu.test(after.trim()))
            return undefined;
        const had = before !== undefined && before.trim() !== "" && !isPlaceholder(before);
        const shownAs = (0,credential_key/* isCredentialKey */.N)(change.key) ? "the value" : shown.after;
        return {
            severity: had && matters ? "high" : "medium",
            message: `${shownAs} is a placeholder, not a value that works`,
        };
    },
};
/** `changeme`, `TODO`, `<your-key>`, `xxxx`, `REPLACE_ME`. */
function isPlaceholder(text) {
    const bare = text.trim();
    return (/^(?:sk_(?:live|test)_)?(?:change[-_ ]?me.*|change[-_ ]?it|todo\b.*|fixme\b.*|tbd|replace[-_ ]?(?:me|this|with).*|your[-_ ].*|insert[-_ ].*|placeholder.*|dummy.*|example|sample|fake.*|xxx+|x{3,}[-_x]*|\.{3,}|\*{3,}|foo|bar|foobar|asdf|lorem.*|n\/a|none|null|undefined|\?+|-+|not[-_ ]?set|fill[-_ ]?(?:me|in).*|put[-_ ].*here|secret[-_ ]?here|123456?7?8?9?0?)$/iu.test(bare) ||
        /^<[^<>]{1,80}>$/u.test(bare) ||
        /^\[[A-Z _-]{3,60}\]$/u.test(bare) ||
        /^__[A-Z_]+__$/u.test(bare));
}
function isExampleAddress(text, words) {
    const host = (0,integrations_address/* parseAddress */.or)(text, words)?.host ?? /@([\w.-]+)$/u.exec(text)?.[1] ?? "";
    return /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid)$|^(?:your|my)[-.]/u.test(host);
}

// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
;// CONCATENATED MODULE: ./lib/review/integrations/stage.js



const testWord = /^(?:sandbox\d*|sbx|staging|stage|stg|stub|stubs|test\d*|tests|testing|tst|dev\d*|develop|development|uat|qa|demo|mock|mocks|fake|preprod|nonprod)$/u;
const liveWord = /^(?:live|prod|prd|production)$/u;
/** What one word of a name, a host or a value says: `sandbox`, `live`. */
function stageOfWord(word) {
    return liveWord.test(word) ? "live" : testWord.test(word) ? "test" : undefined;
}
const testToken = /^(?:sk_test_|rk_test_|pk_test_|rzp_test_|test_|TEST-|sandbox[-_]|access_token\$sandbox\$|pk_sbox_|sk_sbox_)/u;
const liveToken = /^(?:sk_live_|rk_live_|pk_live_|rzp_live_|live_|production_|access_token\$production\$)/u;
/** By the words of a host, the sandbox hosts of the integration, and a `sandbox` in the path. */
function stageOfAddress({ host, path }, integration) {
    const matches = (pattern) => (0,matching/* matchesHost */.qC)(pattern, host);
    if ((0,integrations_address/* isLoopback */.U9)(host) || integration?.sandboxHosts.some(matches))
        return "test";
    // The top-level domain says nothing (`.dev` is a domain like any other), but `.test` is reserved.
    const labels = host.split(".");
    const words = labels.slice(0, -1).flatMap((label) => label.split(/[-_]/u));
    if (labels.at(-1) === "test" || words.some((word) => stageOfWord(word) === "test"))
        return "test";
    if (/(?:^|\/)sandbox(?:\/|$)/iu.test(path))
        return "test";
    return integration?.hosts.some(matches) ? "live" : undefined;
}
/** By the beginning of a credential. */
function stageOfToken(value) {
    const bare = value.replace(/^Bearer\s+/iu, "");
    // `live_setting.public_key` is a name of the program.
    if (/^[a-z]+_[a-z]+\.[a-z_.]+$/u.test(bare))
        return undefined;
    return testToken.test(bare) && bare.length >= 12
        ? "test"
        : liveToken.test(bare) && bare.length >= 12
            ? "live"
            : undefined;
}
/** By a switch: `mode: sandbox`, `environment: live`, `use_sandbox: true`, `livemode: false`. */
function stageOfSwitch(words, value) {
    const on = /^(?:true|yes|on|1)$/iu.test(value);
    const off = /^(?:false|no|off|0)$/iu.test(value);
    if (on || off) {
        if ((0,key_words/* hasPhrase */._P)(words, [
            "sandbox",
            "test mode",
            "testmode",
            "mock",
            "mocks",
            "fake",
            "stub",
            "dry run",
            "dryrun",
        ])) {
            return on ? "test" : "live";
        }
        if ((0,key_words/* hasPhrase */._P)(words, ["live", "livemode", "live mode", "production"]))
            return on ? "live" : "test";
        return undefined;
    }
    if (!(0,key_words/* hasPhrase */._P)(words, ["mode", "env", "environment", "stage", "profile", "tier", "account type"]))
        return undefined;
    const [only, more] = (0,key_words/* wordsOf */.Z9)(value);
    return more === undefined || more === "mode" ? stageOfWord(only ?? "") : undefined;
}

// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
;// CONCATENATED MODULE: ./lib/review/rules/secret-in-plain-text.js









const secretInPlainText = {
    id: "secret-in-plain-text",
    title: "Secret in plain text",
    severity: "critical",
    confidence: "high",
    summary: "A credential stands in the file itself.",
    why: "Whoever can read the repository, its forks or its history has the credential from now on; deleting the line does not take it back.",
    check: "Was it revoked already? It has to be, even when this is never merged.",
    assess(subject) {
        const { after, before, environment, change, belongs } = subject;
        if (after === undefined || after === before || after.length < 6)
            return undefined;
        if ((0,redact/* isReference */.A_)(after) || isPlaceholder(after) || isSealed(after) || isMadeUp(after))
            return undefined;
        if (passwordInUrl(after))
            return graded(subject, "a password stands in an address in the file");
        if (isPublic(subject) || (0,variable_name/* isVariableName */.K)(after) || isPipelineSignature(subject))
            return undefined;
        const known = knownToken(after);
        const stage = stageOfToken(after);
        if (known && stage !== "test") {
            return {
                everywhere: true,
                message: "a credential of a known kind stands in the file for everyone who can read the repository",
            };
        }
        if (!(0,credential_key/* isCredentialKey */.N)(change.key) || change.after?.type === "boolean" || change.from === "manifest")
            return undefined;
        if (!known && !(0,high_entropy/* looksRandom */.E)(after) && !(isSurelyCredential(subject) && looksChosen(after)))
            return undefined;
        if (stage === "test" && (0,integrations_environment/* isHarmlessPlace */.P5)(environment))
            return undefined;
        // A sample is where secrets of one's own are left by mistake.
        if (environment === "sample" && belongs === "itself" && (0,high_entropy/* looksRandom */.E)(after) && isSurelyCredential(subject))
            return {
                severity: "medium",
                everywhere: true,
                message: "the sample holds what looks like a real credential",
            };
        return graded(subject, "a credential stands in the file for everyone who can read the repository", stage === "test");
    },
};
/** Tests and samples say so in the value itself; a format string has no secret yet. */
function isMadeUp(text) {
    return (/(?:^|[-_ .])(?:mock|mocked|fake|dummy|example|sample|stub|placeholder|test[-_]?token|not[-_]?real|some[-_]?secret|somesecret\w*|secret[-_]?value)(?:$|[-_ .\d])/iu.test(text) || /%\d?\$?[sd]|\{\d?\}/u.test(text));
}
function graded({ environment }, message, test = false) {
    return {
        severity: test ? "medium" : "high",
        confidence: (0,integrations_environment/* isHarmlessPlace */.P5)(environment) || test ? "low" : "medium",
        message,
    };
}
/** What Drone signs its pipeline with is meant to stand beside it. */
function isPipelineSignature({ change, after }) {
    return (/^(?:hmac|signature)$/u.test(change.key.at(-1) ?? "") &&
        (0,integrations_environment/* isPipeline */.DQ)(change.file) &&
        /^[\da-f]{64}$/u.test(after));
}
function knownToken(text) {
    const whole = text.trim();
    // A known kind that is most of the value: a connection string has a rule of its own.
    return ((0,known_secrets/* knownSecrets */.x)(whole).some(({ start, end }) => end - start >= 16 && end - start > whole.length / 2) &&
        !whole.includes("://"));
}
function passwordInUrl(text) {
    const password = /:\/\/[^\s/:@]{0,128}:([^\s/@]{4,256})@([\w.-]+)/u.exec(text);
    if (password === null)
        return false;
    const [, secret, host] = password;
    const usual = /^(?:postgres|password|root|admin|guest|test|secret|example|user|pass|redis|mysql|changeme)$/iu.test(secret);
    return (!usual &&
        !(0,redact/* isReference */.A_)(secret) &&
        !/^(?:[$<{%*]|x{3})/iu.test(secret) &&
        !/^(?:localhost|127[\d.]+|db|redis|postgres|mysql|rabbitmq|mongo)$/u.test(host));
}
/** Encrypted for the cluster or by sops, or a hash: it is meant to stand there. */
function isSealed(text) {
    return /^(?:ENC\[|Ag[A-Za-z0-9+/]{100}|\$2[aby]\$|\$argon2|\$6\$|\{cipher\}|\{bcrypt\}|vault:v\d|-----BEGIN (?:CERTIFICATE|PUBLIC KEY|PGP MESSAGE)|ssh-(?:rsa|ed25519) |!vault|secure:)/u.test(text.trim());
}
/** Made to be seen: the public half, an identifier, a key for browsers. */
function isPublic({ words, nearWords, after }) {
    return (/^(?:pk_live_|pk_test_|rzp_(?:test|live)_|phc_|price_|prod_|acct_)/u.test(after) ||
        (0,key_words/* hasPhrase */._P)(nearWords, [
            "public",
            "publishable",
            "next public",
            "vite",
            "site key",
            "sitekey",
            "client id",
            "key id",
            "fingerprint",
            "checksum",
            "sha",
            "digest",
            "integrity",
            "dsn",
        ]) ||
        (0,key_words/* hasPhrase */._P)(words, ["url", "uri", "endpoint", "host"]));
}
// `key` and `token` alone may be of a map or a style sheet; then only randomness tells.
const sure = (0,key_words/* listed */.KE)(`
  password, passwd, pwd, passphrase, secret, credential, credentials, api key, apikey, access key, private key, secret key,
  signing key, encryption key, auth key, account key, master key, auth token, access token, api token, bearer token
`);
function isSurelyCredential({ words, nearWords }) {
    return (0,key_words/* hasPhrase */._P)(nearWords, sure) && words.length > 0 && (0,credential_key/* isCredentialName */.h)(nearWords.join("_"));
}
/** Chosen by a person: letters with digits, not the name of something (`payments-api-key-v2`). */
function looksChosen(text) {
    if (/\s|^[./~]|^\w+\.\w+\.|[{}<>()]/u.test(text) || text.length < 8)
        return false;
    return /\d/u.test(text) && /[a-z]/iu.test(text) && !/^(?:[a-z]+[-_./:])+(?:[a-z]+|v?\d+)$/iu.test(text);
}

;// CONCATENATED MODULE: ./lib/review/rules/credential-reference-changed.js








/** Where Kubernetes, compose and CI name the secret that is to be used. */
const pointers = /(?:^|\.)(?:secretKeyRef|secretRef|secretStoreRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|namespace_secrets|keyVaults?|secretEnv|envSecrets|secret_mounts|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;
const accounts = (0,key_words/* listed */.KE)(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant, tenant id, client id, app id, project id,
  organization id, organisation id, org id, subscription id, workspace id, user pool id, userpoolid, user pool client id, identity pool id, application id, directory id, role arn, assume role, username
`);
const credentialReferenceChanged = {
    id: "credential-reference-changed",
    title: "Credential reference changed",
    severity: "high",
    confidence: "high",
    summary: "The integration takes its credential from another place (variable, secret, vault path), or acts for another account.",
    why: "If the new place is empty, or holds the key of another account, every call is refused as soon as it ships.",
    check: "Is the new secret filled in every environment, with a key of the right account?",
    assess(subject) {
        const { change, words, before, after, shown, belongs } = subject;
        if (after === undefined || before === undefined)
            return undefined;
        if (before === after)
            return otherItem(subject) ?? otherVariable(subject);
        const template = otherTemplate(change);
        if (template !== undefined)
            return template;
        // Whose secrets these are, nothing says.
        if ([before, after].every((value) => secretFolder.test(value)))
            return {
                severity: "medium",
                message: `secrets are read from ${shown.after} instead of ${shown.before}`,
            };
        if (belongs === "no")
            return undefined;
        const written = change.from === "config" || isIdentifier(before, after);
        if ((0,key_words/* hasPhrase */._P)(words, accounts) && written && !(0,redact/* isReference */.A_)(before) && !(0,redact/* isReference */.A_)(after)) {
            return {
                severity: "medium",
                message: `the calls act for another account (${shown.after}, was ${shown.before})`,
            };
        }
        const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
        // In code an identifier is whatever the code has computed; only names of variables say where a value comes from.
        const fromCode = (0,code_language/* codeLanguage */.U)(change.file) !== undefined && ![...was, ...is].every(isStored);
        if (belongs === "itself" && !fromCode && was.length > 0 && is.length > 0 && !sameReferences(was, is)) {
            if (sameReferences(was.map(resourceOf), is.map(resourceOf)))
                return { severity: "low", message: `another attribute of the same resource: ${is.join(" and ")}` };
            return {
                message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
                ...((0,credential_key/* isCredentialKey */.N)(change.key)
                    ? {}
                    : { check: "Does the new one hold what this setting needs, in every environment?" }),
            };
        }
        const points = pointers.test(change.key.join(".")) ||
            (change.key.at(-2) === "secret" && (0,variable_name/* isVariableName */.K)(change.key.at(-3) ?? "")) ||
            (0,key_words/* endsWithPhrase */.i7)(words, ["secret name", "secret ref"]);
        const credential = (0,credential_key/* isCredentialKey */.N)(change.key);
        if (credential && belongs === "itself" && !points) {
            const told = writtenNow(subject, was) ?? otherEntry(subject);
            if (told !== undefined)
                return told;
        }
        if (!points && !(credential && (0,redact/* isReference */.A_)(after)))
            return undefined;
        // The same in another notation.
        if (!points && was.length > 0 && sameReferences(was, is))
            return undefined;
        if (!points && !(0,redact/* isReference */.A_)(before)) {
            return {
                severity: "medium",
                message: `the credential now comes from ${shown.after} instead of standing in the file`,
            };
        }
        return { message: `the credential comes from ${shown.after} instead of ${shown.before}` };
    },
};
/** `aws_s3_bucket.spill.id` and `.arn` are of one bucket. */
function resourceOf(name) {
    return name.replace(/^((?:data\.)?[a-z]+_\w+\.[\w-]+(?:\[\d+\])?)\.(?:id|arn|name|bucket)$/u, "$1");
}
/** Where secrets are laid for the program to read. */
const secretFolder = /^\/(?:mnt|run|var\/run|etc|opt|vault)(?:\/[\w.-]{1,60}){0,4}\/secrets?(?:\/|,|$)|^\/vault\//u;
/** A list of secrets by their names, in which another stands for what one was taken as before. */
function otherItem({ change, shown }) {
    const { kind, before, key } = change;
    if (kind !== "moved" || before === undefined || change.previousFile !== undefined)
        return undefined;
    const [was, is] = [before.key.at(-2), key.at(-2)];
    const sameList = before.key.slice(0, -2).join("\0") === key.slice(0, -2).join("\0");
    if (!sameList || was === is || !lists.test(key.slice(0, -2).join(".")))
        return undefined;
    return { message: `${shown.after} is taken from the secret ${is} instead of ${was}` };
}
const lists = /(?:^|\.)(?:keyVaults?|vaults?|secrets|externalSecrets)(?:\.|$)/u;
/** The default is the same, but another variable can say otherwise now. */
function otherVariable({ change, belongs }) {
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    if (belongs === "no" || change.from !== "config" || (0,code_language/* codeLanguage */.U)(change.file) !== undefined)
        return undefined;
    if (change.kind !== "edited" || was.length === 0 || is.length === 0 || sameReferences(was, is))
        return undefined;
    return {
        message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
        check: "Does the new one hold what this setting needs, in every environment?",
    };
}
/** A credential that came from a variable or a store stands in the file now. */
function writtenNow(subject, was) {
    const { change, after = "" } = subject;
    const is = referencesOf(change.after);
    // Those have rules of their own.
    if (isPlaceholder(after) || secretInPlainText.assess?.(subject) !== undefined)
        return undefined;
    if (was.length === 0 || is.length > 0 || after.trim() === "" || change.from !== "config")
        return undefined;
    return { message: `the credential stands in the file now and no longer comes from ${was.join(" and ")}` };
}
/** Under a credential's name stands what it is called elsewhere: an alias, an entry of a store, a query for it. */
function otherEntry({ change, before = "", after = "", shown }) {
    if (!isEntry(before) || !isEntry(after))
        return undefined;
    if (change.from !== "config" && ![before, after].every((value) => (0,credential_key/* isCredentialName */.h)(value)))
        return undefined;
    return {
        severity: "medium",
        message: `the credential is looked up as ${shown.after} instead of ${shown.before}`,
    };
}
/** A name of several words, or a path to one; what was drawn at random is none. */
function isEntry(value) {
    const named = /^[A-Za-z][a-z]*(?:[_-][A-Za-z]+){1,12}$|^[A-Z]+(?:_[A-Z\d]+){1,12}$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+){1,12}$/u;
    return (named.test(value) || isQuery(value)) && !(0,high_entropy/* looksRandom */.E)(value);
}
/** `.postgres[0].credentials.password`: a path into what is bound to the program, perhaps with a choice in it. */
function isQuery(value) {
    const [path = ""] = value.trim().split("//");
    return path.startsWith(".") && path.length <= 400 && /\.[A-Za-z]\w{0,60}$/u.test(path.trim());
}
/** A named template of Helm that writes the variables or secrets of what is deployed. */
function otherTemplate({ key, before, after }) {
    if (key[0] !== "{{ }}")
        return undefined;
    const [was, is] = [before, after].map((side) => /^-?\s?(?:include|template) "([\w./-]{1,200})"/u.exec(side?.value ?? "")?.[1]);
    if (was === undefined || is === undefined || was === is)
        return undefined;
    if (![was, is].some((name) => /env|secret|credential|config/iu.test(name)))
        return undefined;
    return {
        severity: "medium",
        message: `what is set here comes from the template ${is} instead of ${was}`,
        check: "Does the new template set everything that the old one did?",
    };
}
/** A variable or an entry of an encrypted store, and no identifier of the program. */
function isStored(name) {
    return (0,variable_name/* isVariableName */.K)(name) || /(?:^|\.)(?:credentials|secrets)\./u.test(name);
}
/** In code a name may be a variable or a field; only what looks like a vendor's identifier is an account. */
function isIdentifier(before, after) {
    return [before, after].every((value) => /^[\w.:@/-]{6,200}$/u.test(value) && /\d/u.test(value));
}

;// CONCATENATED MODULE: ./lib/review/rules/default-changed.js

const defaultChanged = {
    id: "default-changed",
    title: "Default dropped or added",
    severity: "high",
    confidence: "medium",
    summary: "What counts where a variable is not set is gone, or there is such a value now.",
    why: "An environment that lived on the default gets nothing, or one that must set its own value runs with somebody else's unnoticed.",
    check: "In which environments is the variable not set?",
    assess({ change, belongs, shown }) {
        const { before, after } = change;
        if (belongs === "no" || before === undefined || after === undefined)
            return undefined;
        const [was, is] = [referencesOf(before), referencesOf(after)];
        if (was.length === 0 || is.length === 0 || !sameReferences(was, is))
            return undefined;
        const [old, now] = [fallbackOf(before), fallbackOf(after)];
        if (old !== undefined && now === undefined)
            return { message: `where ${is[0]} is not set there is no value any more (it was ${shown.before})` };
        if (old !== undefined && now !== undefined && old !== now && isName(old) && isName(now))
            return { message: `where ${is[0]} is not set, ${shown.after} counts now instead of ${shown.before}` };
        if (old === undefined && now !== undefined)
            return { severity: "medium", message: `where ${is[0]} is not set, ${shown.after} counts now` };
        return undefined;
    },
};
/** A word that chooses something: other rules speak of addresses, numbers and switches. */
function isName(value) {
    return /^[A-Za-z][\w-]{1,40}$/u.test(value) && !/^(?:true|false|yes|no|on|off|null|none)$/iu.test(value);
}

// EXTERNAL MODULE: ./lib/review/integrations/reach.js
var reach = __webpack_require__(12421);
;// CONCATENATED MODULE: ./lib/review/rules/named-place.js




const places = (0,key_words/* listed */.KE)(`
  queue, queue name, queue url, topic, topic name, bucket, bucket name, exchange, routing key, stream, channel, database, db, db name, database name, dbname,
  schema, index, index name, table, collection, vhost, virtual host, namespace, cluster, host, hostname, server, address, broker, brokers, bootstrap servers,
  container name, repository url, registry, domain, issuer, realm, arn, path, base path, context path, prefix, dsn,
  hosts, hostnames, servers, nodes, endpoint, endpoints, url, urls, uri, uris, origin, upstream, gateway, authority
`);
const ports = (0,key_words/* listed */.KE)("port, ports, target port");
const nearPlaces = (0,key_words/* listed */.KE)("port, ports, target port, protocol, scheme, transport protocol");
const protocols = (0,key_words/* listed */.KE)("protocol, scheme, transport protocol");
const routes = (0,key_words/* listed */.KE)("url, urls, uri, uris, endpoint, endpoints, route, api path, url path");
/** Where calls go can be said without an address: by the name of a queue, a port, a protocol, a path or a variable. */
function namedPlace(subject) {
    const { change, words, before, after } = subject;
    if (before === undefined || after === undefined || change.from !== "config")
        return undefined;
    // Who may call is another matter than what is called.
    if (words.at(-1) === "arn" && change.key.some((segment) => /permission|policy|iam/iu.test(segment)))
        return undefined;
    if (before.trim() === "" && after.trim() !== "")
        return filledIn(subject);
    if (before.trim() === "" || after.trim() === "")
        return undefined;
    return otherSource(subject) ?? otherRoute(subject) ?? otherName(subject) ?? otherWording(subject);
}
/** Empty until now: whatever it is of was not called, or not by this file. */
function filledIn({ change, belongs, shown }) {
    if (belongs !== "itself" || change.before?.type === "null" || named_place_reach(change.after) !== "address")
        return undefined;
    return {
        severity: "medium",
        message: `calls go to ${shown.after} now; nothing stood here before`,
        check: "Is the other side ready for what it gets from now on?",
    };
}
/** The address stood in a variable and stands in the file now, or the other way round. */
function otherSource({ change, belongs, shown }) {
    if (belongs !== "itself" || named_place_reach(change.after) === "credential")
        return undefined;
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    if (was.length > 0 && is.length === 0 && [change.before, change.after].some(isAddressed))
        return {
            severity: "medium",
            message: `the address stands in the file now (${shown.after}) and no longer comes from ${was[0]}`,
            check: "Is it the same address in every environment that reads this file?",
        };
    if (was.length === 0 && is.length > 0 && [change.before, change.after].some(isAddressed))
        return {
            severity: "medium",
            message: `the address comes from ${is[0]} now instead of standing in the file (${shown.before})`,
            check: "Is it filled in every environment before this ships?",
        };
    return undefined;
}
function named_place_reach(setting) {
    return setting && (0,reach/* reachOf */.x)(setting);
}
function isAddressed(setting) {
    return ["address", "name"].includes(named_place_reach(setting) ?? "");
}
/** `detailsUri: /details`: the address of the service stands elsewhere. */
function otherRoute({ words, before, after, shown, belongs }) {
    const isRoute = (text = "") => /^\/[\w./{}:$?=&,*-]{0,300}$/u.test(text) && !/\.\w{2,5}$/u.test(text);
    if (belongs === "no" || !(0,key_words/* endsWithPhrase */.i7)(words, routes) || !isRoute(before) || !isRoute(after))
        return undefined;
    return { severity: "medium", message: `calls go to the path ${shown.after} instead of ${shown.before}` };
}
function otherName({ change, words, before = "", after = "", belongs, shown }) {
    if (belongs !== "itself" && !(0,key_words/* endsWithPhrase */.i7)(words, nearPlaces))
        return undefined;
    if ((0,redact/* isReference */.A_)(before) || (0,redact/* isReference */.A_)(after))
        return undefined;
    // Another rule tells of what values are taken from.
    if (referencesOf(change.before).length > 0 && referencesOf(change.after).length > 0 && isBare(after))
        return undefined;
    if ((0,key_words/* endsWithPhrase */.i7)(words, ports) && /^\d+$/u.test(before) && /^\d+$/u.test(after))
        return { severity: "medium", message: `calls go to port ${after} instead of ${before}` };
    if ((0,key_words/* endsWithPhrase */.i7)(words, protocols) && /^[\w+.-]{2,20}$/u.test(after))
        return { severity: "medium", message: `calls speak ${shown.after} instead of ${shown.before}` };
    if (!(0,key_words/* endsWithPhrase */.i7)(words, places) || /\s/u.test(after.trim()))
        return undefined;
    if (hasGrown(before, after))
        return { severity: "low", message: `one more is named: ${shown.after}` };
    const what = words.at(-1) === "name" ? words.slice(-2).join(" ") : words.at(-1);
    const known = isAddressed(change.after) || isAddressed(change.before);
    return {
        ...(!known && { severity: "medium" }),
        message: `another ${what} is used: ${shown.after} instead of ${shown.before}`,
    };
}
/** `aws_s3_bucket.spill.arn`: nothing but what it is taken from. */
function isBare(value) {
    return /^[A-Za-z]\w*(?:\.[\w-]+){1,6}$/u.test(value);
}
/** A list to which something came, and from which nothing went. */
function hasGrown(before, after) {
    const items = (text) => text.split(/[,;]\s*/u);
    const [was, is] = [items(before), items(after)];
    return was.length > 1 && is.length > was.length && was.every((item) => is.includes(item));
}
/** An address that a template or an expression puts together in another way. */
function otherWording({ change, before = "", after = "", belongs, shown }) {
    if (belongs !== "itself" || change.after?.type === "number")
        return undefined;
    const [was, is] = [named_place_reach(change.before), named_place_reach(change.after)];
    if (was === "credential" ||
        is === "credential" ||
        !(isAddressed(change.before) || isAddressed(change.after)))
        return undefined;
    // Other rules tell of another variable and of another default.
    const [old, now] = [referencesOf(change.before), referencesOf(change.after)];
    if (!sameReferences(old, now) && old.length > 0 && now.length > 0)
        return undefined;
    if (fallbackOf(change.before) !== fallbackOf(change.after))
        return undefined;
    // The same expression with other blanks, and words for people.
    const bare = (text) => text.replaceAll(/[\s"'\\]+/gu, "");
    if (bare(before) === bare(after) || isProse(before) || isProse(after))
        return undefined;
    return {
        severity: "medium",
        message: `${(0,diff_change/* leafName */.MI)(change.key)} is put together otherwise: ${shown.after} instead of ${shown.before}`,
    };
}
function isProse(text) {
    return /^[A-Z]?[a-z',-]+(?: [a-z',-]+){3}/u.test(text.trim());
}

;// CONCATENATED MODULE: ./lib/review/rules/webhook-url-changed.js



const words = (0,key_words/* listed */.KE)(`
  webhook, webhooks, hook, hooks, callback, callbacks, redirect, redirect uri, redirect uris, return url,
  notify url, notification url, ipn, postback, reply url, acs url, success url, cancel url
`);
/** Whether a key is about where the vendor calls back, or sends people back to. */
function isWebhookKey(nearWords) {
    return (0,key_words/* hasPhrase */._P)(nearWords, words);
}
const webhookUrlChanged = {
    id: "webhook-url-changed",
    title: "Webhook or callback URL changed",
    severity: "high",
    confidence: "high",
    summary: "The address that the vendor calls, or sends people back to, is another one.",
    why: "Vendors call only what is registered with them: events are lost without an error here, and logins end on an error page.",
    check: "Is the new address registered with the vendor, and does it answer already?",
    assess({ nearWords, before, after, belongs, shown, removal, change }) {
        if (belongs === "no" || before === undefined || before === after || !isWebhookKey(nearWords))
            return undefined;
        const isAddress = (value) => (0,integrations_address/* parseAddress */.or)(value, [...nearWords, "url"]) !== undefined || /^(?:\/|\$\{|\{\{|<%=)/u.test(value);
        if (!isAddress(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined)
            return { severity: "medium", message: "the vendor's calls are no longer answered where they were" };
        // Another rule tells of another variable.
        const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
        if (isOnlyReference(change.before) && isOnlyReference(change.after) && !sameReferences(was, is))
            return undefined;
        return isAddress(after)
            ? { message: `the vendor has to call ${shown.after} now; what it sends elsewhere is lost` }
            : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/endpoint-changed.js






const endpointChanged = {
    id: "endpoint-changed",
    title: "Endpoint changed",
    severity: "high",
    confidence: "high",
    summary: "The host, port or path that calls go to is another one.",
    why: "Calls reach a system that may not know the account, the credential or the request; all of them fail at once.",
    check: "Does the new address serve this account, and was a real call made to it?",
    assess(subject) {
        const { change, words, nearWords, before, after, integration, belongs } = subject;
        const [was, is] = [(0,integrations_address/* parseAddress */.or)(before, words), (0,integrations_address/* parseAddress */.or)(after, words)];
        if (before === after)
            return undefined;
        const registry = otherRegistry(subject);
        if (registry !== undefined)
            return registry;
        if (belongs === "no" || isWebhookKey(nearWords))
            return undefined;
        if (was === undefined || is === undefined)
            return namedPlace(subject) ?? oneAddress(subject, was, is);
        if (was.host !== is.host) {
            if ((0,integrations_address/* ownerDomain */.Ks)(was.host) !== (0,integrations_address/* ownerDomain */.Ks)(is.host)) {
                return { message: `calls go to ${is.host}, which is not a host of ${(0,integrations_address/* ownerDomain */.Ks)(was.host)}` };
            }
            const known = integration?.hosts.some((pattern) => (0,matching/* matchesHost */.qC)(pattern, is.host)) === true;
            return {
                message: `calls go to ${is.host} instead of ${was.host}`,
                ...(known && { severity: "medium" }),
            };
        }
        if ((was.port ?? "") !== (is.port ?? "") && was.scheme === is.scheme) {
            return { severity: "medium", message: `calls go to another port of ${is.host}` };
        }
        const [old, now] = [was.scheme, is.scheme];
        if (old !== undefined && now !== undefined && bare(old) !== bare(now))
            return { severity: "medium", message: `calls to ${is.host} speak ${now} instead of ${old}` };
        // Beyond one's own network another rule speaks of that.
        if (old === `${now}s` && (0,integrations_address/* isInternal */.iu)(is.host))
            return { message: `calls to ${is.host} are no longer encrypted: they speak ${now} instead of ${old}` };
        const path = (text) => withoutVersion(text.replace(/\/+$/u, ""));
        if (path(was.path) === path(is.path))
            return otherParameters(subject);
        // In code, that is how another call of the same API is written.
        const severity = change.from === "literal" ? "low" : "medium";
        return { severity, message: `calls go to another path of ${is.host}` };
    },
};
/** `registry.acme.com/shop/api` and `other.io/shop/api`: the same image from elsewhere. */
function otherRegistry({ change, before, after }) {
    if (!/^(?:image|repository)$/iu.test(change.key.at(-1) ?? "") || change.from !== "config")
        return undefined;
    const [was, is] = [before, after].map((text) => /^([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\/([^\s:@]{1,200})/u.exec(text ?? ""));
    if (!was || !is || was[1] === is[1])
        return undefined;
    return {
        severity: "medium",
        message: `the image comes from ${is[1]} instead of ${was[1]}`,
        check: "Is the image there, and may the cluster pull it?",
    };
}
/** With or without encryption: another rule speaks of that. */
function bare(scheme) {
    return scheme.replace(/s$/u, "");
}
/** `localhost` that becomes a host, under a key that does not ask for one. */
function oneAddress({ change, belongs, before = "", after = "", shown }, was, is) {
    if (belongs !== "itself" || change.from !== "config" || (was === undefined && is === undefined))
        return undefined;
    if (before.trim() === "" || after.trim() === "" || (0,credential_key/* isCredentialKey */.N)(change.key))
        return undefined;
    if ([change.before, change.after].some((side) => referencesOf(side).length > 0))
        return undefined;
    return { message: `calls go to ${shown.after} instead of ${shown.before}` };
}
/** What follows the path of a connection decides how it is encrypted, which schema is used, how long it waits. */
function otherParameters({ change, before = "", after = "", belongs }) {
    if (belongs !== "itself" || change.from !== "config")
        return undefined;
    const [was, is] = [parametersOf(before), parametersOf(after)];
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
    // Another rule tells of a weaker mode, and a stronger one is no risk.
    if (names.every((name) => /^(?:ssl|sslmode|ssl_mode|usessl|encrypt|tls)$/iu.test(name)))
        return undefined;
    return {
        severity: "medium",
        message: `other parameters of the connection: ${names.slice(0, 4).join(", ")}`,
        check: "Do the driver and the other side know them?",
    };
}
/** By name; names are of the pull request, so that only what looks like one is kept. */
function parametersOf(value) {
    const query = value.slice(value.indexOf("?") + 1 || value.length, 2_000);
    return new Map(query.split("&").flatMap((part) => {
        const [, name, text = ""] = /^([A-Za-z][A-Za-z_.-]{0,30})(?:=(.*))?$/u.exec(part) ?? [];
        return name === undefined ? [] : [[name, text]];
    }));
}
/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path) {
    return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}

;// CONCATENATED MODULE: ./lib/review/rules/variable-rename.js




/** The variable that a setting reads or gives a value. */
function nameOf(change, side) {
    const setting = change[side];
    if (setting === undefined)
        return undefined;
    const name = setting.role === "env-read" ? setting.value : (0,variable_name/* variableOf */.Q)(setting.key);
    return name !== undefined && (0,variable_name/* isVariableName */.K)(name) ? name : undefined;
}
/** The name before: of the same setting, or of one that went away in the same file and is like it. */
function formerName({ change, review, file }, now) {
    const read = change.after?.role === "env-read";
    const own = nameOf(change, "before");
    // Code that computes something else from another variable is not a rename; one that is like it is.
    if (own !== undefined && own !== now)
        return alike(own, now) ? own : undefined;
    if (change.kind !== "added")
        return undefined;
    const gone = file.changes
        .filter(({ kind, before }) => kind === "removed" && (before?.role === "env-read") === read)
        .map((other) => ({ other, name: nameOf(other, "before") }))
        .filter(({ name }) => name !== undefined && name !== now)
        .slice(0, maxGone);
    const same = gone.filter(({ other, name }) => sameValue(other, change, [name, now]));
    const [former] = (same.length > 0 ? same : gone.filter(({ name }) => alike(name, now))).toSorted((left, right) => likeness(right.name, now) - likeness(left.name, now));
    if (former?.name === undefined)
        return undefined;
    // It stays under its old name too: nothing was renamed.
    const stays = review.changes.some(({ kind, key }) => kind === "added" && (0,diff_change/* leafName */.MI)(key) === former.name);
    return stays ? undefined : former.name;
}
/** More that went away at once is another system's file, in which no name of the old one comes up. */
const maxGone = 200;
const renames = new WeakMap();
/** Whether a variable that is gone came up under another name in the same file, so that one row tells of it. */
function isRenamed({ change, file, review }) {
    const gone = nameOf(change, "before");
    if (gone === undefined || /^(?:test|documentation)$/u.test((0,integrations_environment/* environmentOf */.p7)(change.file)))
        return false;
    const known = renames.get(file) ?? formerNames(file, review);
    renames.set(file, known);
    return known.has(gone);
}
function formerNames(file, review) {
    const former = file.changes.map((change) => {
        const now = change.kind === "added" ? nameOf(change, "after") : undefined;
        return now && formerName({ change, file, review }, now);
    });
    return new Set(former.filter((name) => name !== undefined));
}
/** A long value is hardly the same by chance; a short one is where the names are alike too. */
function sameValue(gone, come, names) {
    const value = come.after?.value ?? "";
    if (come.after?.role === "env-read" || value.length <= 3 || gone.before?.value !== value)
        return false;
    return value.length > 7 || likeness(...names) > 0;
}
/** Most of their words are the same. */
function alike(one, other) {
    const [left, right] = [(0,key_words/* wordsOf */.Z9)(one), (0,key_words/* wordsOf */.Z9)(other)];
    const shared = likeness(one, other);
    return shared >= 1 && shared >= Math.min(left.length, right.length) * 0.5;
}
/** How many words they share; plural and singular are one word. */
function likeness(one, other) {
    const right = (0,key_words/* wordsOf */.Z9)(other).map(singular);
    return (0,key_words/* wordsOf */.Z9)(one).filter((word) => right.includes(singular(word))).length;
}
function singular(word) {
    return word.replace(/(?:(?<=ss|x|ch|sh)es|(?<=[^s])s)$/u, "");
}

;// CONCATENATED MODULE: ./lib/review/rules/env-var-renamed.js






const envVarRenamed = {
    id: "env-var-renamed",
    title: "Environment variable renamed",
    severity: "high",
    confidence: "medium",
    summary: "A variable is read or set under another name than before.",
    why: "Wherever the old name is still the one that is set, the new one is empty, and every call that needs it fails.",
    check: "Is the new name set in every environment before this ships?",
    assess(subject) {
        const { change } = subject;
        const now = nameOf(change, "after");
        if (now === undefined)
            return renamedBehind(subject) ?? renamedArgument(subject);
        if ((0,integrations_environment/* environmentOf */.p7)(change.file) === "test" || (0,integrations_environment/* environmentOf */.p7)(change.file) === "documentation")
            return undefined;
        const was = formerName(subject, now);
        if (was === undefined || was === now)
            return undefined;
        // What only builds and tests is seen to fail before anything ships.
        if ((0,integrations_environment/* isPipeline */.DQ)(change.file) && !/deploy|release|publish/iu.test(`${change.file} ${change.key.join(" ")}`))
            return { severity: "low", message: `${was} is called ${now} now in a pipeline` };
        // Where code still reads the old name, the rule for that speaks.
        const readers = subject.review.reads?.(was).filter(({ file }) => !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(file))) ?? [];
        const told = !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(change.file)) && change.after?.role !== "env-read";
        if (told && readers.length > 0)
            return undefined;
        if (followsOnTheOtherSide(subject, now) && !isFilledElsewhere(subject.review, was, now))
            return { severity: "low", message: `${was} is called ${now} now, here and where it is set` };
        const verb = change.after?.role === "env-read" ? "read" : "set";
        return {
            severity: subject.belongs === "no" ? "medium" : "high",
            // A sample and code change together: what must be set is the same everywhere.
            ...((0,integrations_environment/* environmentOf */.p7)(change.file) === "sample" && {
                severity: "medium",
                everywhere: true,
            }),
            message: `${was} is ${verb} as ${now} now: wherever only the old name is set, it is empty`,
        };
    },
};
/** The key of the secret that fills it is renamed too: somebody has to fill that. */
function isFilledElsewhere({ changes }, was, now) {
    const keys = (side, name) => changes.some((change) => change[side]?.key.at(-1) === "key" &&
        change[side]?.key.includes("secretKeyRef") &&
        change[side]?.key.includes(name) &&
        !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(change.file)) &&
        referencesOf(change[side]).includes(name));
    return keys("before", was) && keys("after", now);
}
/** Code that configures hands the name of a variable to what reads it: `set(settings, "broker_url", "AMQP_URL")`. */
function renamedArgument({ change, environment }) {
    const { before, after, kind } = change;
    if (kind !== "edited" || (0,code_language/* codeLanguage */.U)(change.file) === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)(environment))
        return undefined;
    const [was, now] = [before?.value ?? "", after?.value ?? ""];
    if (before?.role !== undefined || after?.role !== undefined || !(0,variable_name/* isVariableName */.K)(was) || !(0,variable_name/* isVariableName */.K)(now))
        return undefined;
    const reaches = [was, now].every((name) => (0,reach/* reachOf */.x)({ key: [name], value: "", type: "string" }) !== undefined);
    return reaches && alike(was, now)
        ? {
            severity: "medium",
            message: `${was} is called ${now} here now: wherever only the old name is set, it is empty`,
        }
        : undefined;
}
/** A setting has another name, and so has the variable that it is filled from: `mailKey: ${MAIL_KEY}`. */
function renamedBehind({ change, file }) {
    if (change.kind !== "added" || change.from !== "config")
        return undefined;
    if ((0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(change.file, change.key)))
        return undefined;
    const now = onlyVariable(change.after);
    if (now === undefined)
        return undefined;
    const former = file.changes
        .filter(({ kind, key }) => kind === "removed" && isNear(key, change.key))
        .map(({ before }) => onlyVariable(before))
        .find((was) => was !== undefined && was !== now && alike(was, now));
    if (former === undefined)
        return undefined;
    const stays = file.settings.after.some((setting) => onlyVariable(setting) === former);
    const known = file.settings.before.some((setting) => onlyVariable(setting) === now);
    return stays || known
        ? undefined
        : {
            severity: "medium",
            message: `${former} is read as ${now} now: wherever only the old name is set, it is empty`,
        };
}
/** Of one section, or of two that lie in one. */
function isNear(one, other) {
    const shared = one.findIndex((segment, at) => segment !== other[at]);
    return (one.length === other.length && shared >= Math.max(0, one.length - 2) && (shared > 0 || one.length === 1));
}
function onlyVariable(setting) {
    const [name, ...more] = referencesOf(setting);
    return name !== undefined && more.length === 0 && (0,variable_name/* isVariableName */.K)(name) ? name : undefined;
}
/** Whether what reads it is renamed together with what sets it, in a file that production reads. */
function followsOnTheOtherSide({ change, review }, name) {
    if (change.after?.role !== "env-read")
        return review.changes.some(({ after, before }) => after?.role === "env-read" && after.value === name && before?.value !== name);
    return review.changes.some(({ after, file, key }) => after !== undefined &&
        after.role === undefined &&
        // A constant of the code is called after the variable without setting it.
        (0,code_language/* codeLanguage */.U)(file) === undefined &&
        (0,variable_name/* variableOf */.Q)(key) === name &&
        (0,integrations_environment/* ships */.yw)((0,integrations_environment/* environmentOf */.p7)(file, key)));
}

;// CONCATENATED MODULE: ./lib/review/rules/env-var-still-read.js


const envVarStillRead = {
    id: "env-var-still-read",
    title: "Environment variable gone while code reads it",
    severity: "high",
    confidence: "medium",
    summary: "An environment variable is removed or renamed where it was set, and code still reads the old name.",
    why: "The code gets an empty value and every call that needs it fails, often only when it is first used.",
    check: "Is the variable set somewhere else, or should the code read the new name?",
    assess({ change, environment, review, integration }) {
        const { before, kind, from } = change;
        if (from !== "config" || before === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)(environment))
            return undefined;
        const name = (0,variable_name/* variableOf */.Q)(before.key);
        if (name === undefined || (kind !== "removed" && (0,variable_name/* variableOf */.Q)(change.key) === name))
            return undefined;
        // Kubernetes says in two settings where one variable comes from.
        if (before.key.at(-1) === "key" && before.key.includes("secretKeyRef"))
            return undefined;
        const reads = review.reads?.(name).filter(({ file }) => !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(file))) ?? [];
        // A value for staging does not help production, nor does an example.
        const fills = (file) => [environment, "unknown"].includes((0,integrations_environment/* environmentOf */.p7)(file));
        const [read] = reads;
        if (read === undefined || review.defined?.(name).some(({ file }) => fills(file)))
            return undefined;
        const others = reads.length > 1 ? ` and ${reads.length - 1} more still read` : " still reads";
        return {
            severity: integration === undefined ? "medium" : "high",
            message: `${read.file}:${read.line}${others} ${name}, which is not set here any more`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/env-var-undefined.js


/** Read by libraries and set where programs run. */
const ofThePlatform = /^(?:SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|NO)_PROXY|KUBERNETES_\w+|AWS_REGION|AWS_DEFAULT_REGION|NODE_ENV|RAILS_ENV)$/u;
const envVarUndefined = {
    id: "env-var-undefined",
    title: "New environment variable is set nowhere",
    severity: "medium",
    confidence: "low",
    summary: "Code reads an environment variable that no file of the repository sets or mentions.",
    why: "If nobody sets it where the code runs, the value is empty and the calls that need it fail.",
    check: "Is it set in every environment before this ships?",
    assess({ change, environment, integration, review }) {
        const name = change.after?.value ?? "";
        if (change.after?.role !== "env-read" || change.before?.value === name || !(0,variable_name/* isVariableName */.K)(name))
            return undefined;
        if (integration === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)(environment) || ofThePlatform.test(name))
            return undefined;
        const defined = review.defined?.(name);
        if (defined === undefined || defined.length > 0)
            return undefined;
        // A second place that reads what was read before brings nothing new.
        const known = review.changes.some(({ before }) => before?.role === "env-read" && before.value === name);
        return known ? undefined : { message: `the code reads ${name}, which no file of the repository sets` };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/environment-mismatch.js





const environmentMismatch = {
    id: "environment-mismatch",
    title: "Environment mismatch",
    severity: "critical",
    confidence: "high",
    summary: "A sandbox, staging or local endpoint, or a test key, in a file that ships; or a live one in a file for tests.",
    why: "Real requests vanish in a sandbox (payments that are never charged, mails that are never sent), or tests act on real customers.",
    check: "Is this file used in production?",
    assess(subject) {
        const { environment, before, after, change } = subject;
        if (after === undefined || before === after)
            return undefined;
        const [was, is] = [stageOf(subject, "before"), stageOf(subject, "after")];
        // A switch is called after what it switches: `mock: true` is no value for the mock.
        const named = /^(?:true|false|yes|no|on|off|0|1)$/iu.test(after) ? undefined : stageOfName(change.key);
        // `urls: { live: …, test: … }` says itself which is which.
        if (named === "live" && is === "test" && was !== "test") {
            return {
                severity: "critical",
                message: `what is named for live use gets a test ${thing(subject, after)}`,
            };
        }
        if (named === "test" && is !== "live")
            return undefined;
        if (is === "test" && was !== "test" && (0,integrations_environment/* ships */.yw)(environment))
            return tooTest(subject, was);
        if (is === "live" &&
            was !== "live" &&
            (environment === "staging" || environment === "test" || environment === "development")) {
            const token = stageOfToken(after) === "live";
            // Tests are full of made-up addresses of live systems, and nothing calls them.
            if (environment === "test" && !token)
                return undefined;
            return {
                severity: token || was === "test" ? "high" : "medium",
                everywhere: true,
                message: `a live ${thing(subject, after)} in a ${environment} file: what runs there would act on real customers`,
                check: "Is what runs with this file meant to act on real customers?",
            };
        }
        return undefined;
    },
};
function stageOf({ words, nearWords, integration, change }, side) {
    const setting = change[side];
    const value = setting?.value;
    if (setting === undefined || value === undefined)
        return undefined;
    const references = referencesOf(setting);
    // The name of the variable or secret that it is taken from says it, where that is all there is.
    if (references.length > 0 && isOnlyReference(setting))
        return stageOfName(references);
    const address = (0,integrations_address/* parseAddress */.or)(value, words);
    return address === undefined
        ? (stageOfToken(value) ?? stageOfSwitch(nearWords, value))
        : stageOfAddress(address, integration);
}
/** Which stage a name is for, by its last word that says one: `urls.live`, `STRIPE_LIVE`, `stripe-test`. */
function stageOfName(key) {
    const words = key.slice(-2).flatMap(key_words/* wordsOf */.Z9);
    return words.map(stageOfWord).findLast((stage) => stage !== undefined);
}
function tooTest(subject, was) {
    const { environment, before, after, words, belongs } = subject;
    const address = (0,integrations_address/* parseAddress */.or)(after, words);
    const local = address !== undefined && (0,integrations_address/* isLoopback */.U9)(address.host);
    // A new local address is how most services talk to their own sidecars; it is one that replaces another that counts.
    const replaced = before !== undefined && (0,integrations_address/* parseAddress */.or)(before, words) !== undefined;
    if (local && !replaced)
        return undefined;
    if (belongs === "no" && (local || environment !== "production"))
        return undefined;
    const file = environment === "production" ? "a production file" : "a file that ships";
    const known = was === "live" || environment === "production" || replaced;
    return {
        severity: belongs === "no" ? "medium" : known ? "critical" : "high",
        confidence: environment === "production" || was === "live" ? "high" : "medium",
        message: `a ${local ? "local" : "sandbox or test"} ${thing(subject, after)} in ${file}: real requests would fail or vanish`,
    };
}
function thing({ words }, value) {
    if ((0,integrations_address/* parseAddress */.or)(value, words) !== undefined)
        return "endpoint";
    return stageOfToken(value) === undefined ? "mode" : "credential";
}

;// CONCATENATED MODULE: ./lib/review/rules/insecure-transport.js


const insecure_transport_secure = {
    https: "http",
    wss: "ws",
    amqps: "amqp",
    rediss: "redis",
    ftps: "ftp",
    sftp: "ftp",
    smtps: "smtp",
    ldaps: "ldap",
    mqtts: "mqtt",
    grpcs: "grpc",
};
// Names and not addresses: nothing is ever called there.
const names = /^(?:www\.w3\.org|schemas\..*|xmlns\..*|json-schema\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com)$/u;
const insecureTransport = {
    id: "insecure-transport",
    title: "Insecure transport",
    severity: "critical",
    confidence: "high",
    summary: "Encryption is dropped (https to http), or certificates are no longer checked.",
    why: "Credentials and customers' data can be read and altered on the way, and most vendors refuse such calls.",
    check: "Why can't the connection be encrypted and checked?",
    assess(subject) {
        const message = droppedScheme(subject) ??
            uncheckedCertificate(subject) ??
            switchedOff(subject) ??
            weakerMode(subject) ??
            olderProtocol(subject);
        // An address of nobody we know is mostly a link.
        const severity = subject.belongs !== "no" ? undefined : (0,integrations_address/* parseAddress */.or)(subject.after) === undefined ? "medium" : "low";
        return message === undefined ? newerProtocol(subject) : { message, ...(severity && { severity }) };
    },
};
function droppedScheme({ words, pathWords, before, after, belongs }) {
    // What browsers may load is a list of names.
    if ((0,key_words/* hasPhrase */._P)(pathWords, ["content security policy", "csp", "img src", "script src", "font src"]))
        return undefined;
    const [was, is] = [(0,integrations_address/* parseAddress */.or)(before, words), (0,integrations_address/* parseAddress */.or)(after, words)];
    if (is?.scheme === undefined || (0,integrations_address/* isInternal */.iu)(is.host) || names.test(is.host))
        return undefined;
    const dropped = was?.scheme !== undefined && insecure_transport_secure[was.scheme] === is.scheme;
    const isNew = before === undefined && belongs === "itself" && is.scheme === "http";
    return dropped || isNew
        ? `calls to ${is.host} go over plain ${is.scheme}: anyone on the way can read and alter them`
        : undefined;
}
const checks = (0,key_words/* listed */.KE)(`
  verify, verification, validate, validation, check, reject unauthorized, verify peer, verify host,
  verifypeer, verifyhost, strict
`);
const security = (0,key_words/* listed */.KE)(`
  ssl tls cert certs certificate certificates https hostname
`);
const opposites = (0,key_words/* listed */.KE)(`
  insecure, insecure skip verify, skip verify, skip tls verify, skip ssl, disable ssl, disable tls,
  allow insecure, plaintext, trust all, accept any, accept invalid, allow invalid, invalid certs, ignore ssl, ignore certificate
`);
const unchecked = "certificates are no longer checked: anyone can pose as the service";
const off = /^(?:false|0|no|off|none|disabled?|(?:ssl\.)?cert_none|verify_none)$/iu;
const on = /^(?:true|1|yes|on|enabled?)$/iu;
function uncheckedCertificate({ words, nearWords, before, after }) {
    if (after === undefined || before === after)
        return undefined;
    if (on.test(after.trim()) && (0,key_words/* hasPhrase */._P)(words, opposites))
        return unchecked;
    if (!off.test(after.trim()))
        return undefined;
    if ((0,key_words/* hasPhrase */._P)(words, ["reject unauthorized"]))
        return unchecked;
    // What is verified there is no certificate.
    if ((0,key_words/* hasPhrase */._P)(nearWords, ["webhook", "webhooks", "signature", "email", "token"]))
        return undefined;
    const own = words.join(" ");
    return (0,key_words/* hasPhrase */._P)(nearWords, checks) && ((0,key_words/* hasPhrase */._P)(nearWords, security) || own === "verify")
        ? unchecked
        : undefined;
}
function switchedOff({ words, nearWords, before, after }) {
    if (after === undefined || before === after || !off.test(after.trim()))
        return undefined;
    const last = words.at(-1) ?? "";
    const own = ["ssl", "tls", "https", "starttls"].includes(last) ||
        (0,key_words/* hasPhrase */._P)(words, ["use ssl", "use tls", "use https", "require ssl", "require tls", "starttls auto"]);
    const section = (0,key_words/* hasPhrase */._P)(nearWords, ["tls", "ssl"]) && ["enabled", "enable", "required"].includes(last);
    return own || section
        ? "encryption is switched off: anyone on the way can read and alter the calls"
        : undefined;
}
// libpq: `allow` and `prefer` fall back to plain text, `require` does not look at the certificate.
const modes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
function weakerMode({ words, before, after }) {
    if (after === undefined || before === undefined)
        return undefined;
    // SQL Server's and JDBC's own words in a connection string.
    const encrypts = (value) => /(?:^|[;?&])\s?(?:encrypt|usessl|ssl)=(?:true|yes|mandatory|strict)(?:$|[;&])/iu.test(value);
    if (encrypts(before) && !encrypts(after) && /(?:encrypt|usessl|ssl)=(?:false|no|optional)/iu.test(after))
        return "the connection is no longer guaranteed to be encrypted and checked";
    const asks = (value) => /[?&;\s](?:ssl|sslmode|usessl|tls|ssl_mode)=(?!(?:false|disabled?|allow|no|prefer)\b)[\w-]+/iu.test(value);
    if (/^[a-z][a-z\d+:.-]{1,40}:\/\//iu.test(after) &&
        asks(before) &&
        !/[?&;\s](?:ssl|usessl|tls)/iu.test(after))
        return "the connection asks no longer for encryption: the driver decides";
    const named = (0,key_words/* hasPhrase */._P)(words, ["sslmode", "ssl mode"]);
    const strength = (value) => modes.indexOf(/sslmode=([\w-]+)/iu.exec(value)?.[1] ?? (named ? value.trim().toLowerCase() : ""));
    const [was, is] = [strength(before), strength(after)];
    return is !== -1 && is < was
        ? "the connection is no longer guaranteed to be encrypted and checked"
        : undefined;
}
function olderProtocol(subject) {
    const [was, is] = insecure_transport_protocols(subject);
    return is < was
        ? "an older version of TLS is accepted: what it protects can be read and altered"
        : undefined;
}
/** Safer, but who speaks only the older one is refused from now on. */
function newerProtocol(subject) {
    const [was, is] = insecure_transport_protocols(subject);
    if (!(is > was) || subject.words.includes("max"))
        return undefined;
    return {
        severity: "medium",
        message: `TLS 1.${is} is asked for at least, 1.${was} was: who speaks nothing newer is refused`,
        check: "Do all who call, and all that is called, speak it?",
    };
}
/** The second number of the version of TLS, before and after. */
function insecure_transport_protocols({ words, pathWords, before, after }) {
    const named = (0,key_words/* hasPhrase */._P)(words.length < 2 ? pathWords.slice(-4) : pathWords.slice(-3), protocolKeys);
    const lowest = (0,key_words/* hasPhrase */._P)(words, ["min version", "minimum version"]) && (0,key_words/* hasPhrase */._P)(pathWords, ["tls", "ssl"]);
    const numberIn = (text = "") => named || lowest ? Number(/(?:^|\D)1[._]?([0-3])(?:\D|$)/u.exec(text)?.[1] ?? Number.NaN) : Number.NaN;
    return [numberIn(before), numberIn(after)];
}
const protocolKeys = [
    "tls version",
    "minimum protocol version",
    "ssl version",
    "ssl policy",
    "min tls",
    "minimum tls",
    "security policy",
];

;// CONCATENATED MODULE: ./lib/review/rules/network-opened.js


const entrances = (0,key_words/* listed */.KE)(`
  cidr, cidrs, cidr block, cidr blocks, cidr ip, ingress, ip ranges, source ranges, source address prefix, allowed ips, allowed cidrs, allowed ip,
  allow list, allowlist, white list, whitelist, ip whitelist, ip allow list, trusted ips, authorized networks, whitelist source range, ip rules, ip block
`);
const exits = (0,key_words/* listed */.KE)("egress, outbound, route, routes, destination, deny, denied, blocked, block list, blocklist");
const networkOpened = {
    id: "network-opened",
    title: "Network opened to everybody",
    severity: "high",
    confidence: "medium",
    summary: "What only some networks could reach is reachable from every address.",
    why: "Databases, brokers and administration are found by scanners within minutes, and a password is then all that protects them.",
    check: "Who has to reach it, and is that all of them?",
    assess({ change, before, after, pathWords, file }) {
        if (change.from !== "config" || !isEverybody(after) || isEverybody(before))
            return undefined;
        if (!(0,key_words/* hasPhrase */._P)(pathWords, entrances) || (0,key_words/* hasPhrase */._P)(pathWords, exits))
            return undefined;
        if (isOfAnExit(change, file) || isForTheWeb(change, file))
            return undefined;
        const widened = before !== undefined || listBefore(change, file);
        return {
            ...(!widened && { severity: "medium" }),
            message: "every address of the internet may reach it now",
        };
    },
};
function isEverybody(value = "") {
    return value.split(/[\s,"'[\]]+/u).some((part) => part === "0.0.0.0/0" || part === "::/0");
}
/** The list was there and named others. */
function listBefore(change, file) {
    const list = namesOf(change.key).join("\0");
    return file.settings.before.some(({ key }) => namesOf(key).join("\0") === list);
}
function namesOf(key) {
    return key.filter((segment) => !(0,diff_change/* isPosition */.E)(segment));
}
/** `type = "egress"` beside it. */
function isOfAnExit(change, file) {
    return beside(change, file).some(({ name, value }) => name === "type" && value === "egress");
}
/** What serves the web is there for everybody. */
function isForTheWeb(change, file) {
    const ports = beside(change, file).filter(({ name }) => /^(?:from_port|to_port|port|fromport|toport)$/u.test(name));
    return ports.length > 0 && ports.every(({ value }) => /^(?:80|443|8080|8443)$/u.test(value));
}
/** Settings of the block in which the list stands. */
function beside({ key }, { settings }) {
    const at = key.findLastIndex((segment) => !(0,diff_change/* isPosition */.E)(segment));
    const block = key.slice(0, at);
    return settings.after
        .filter((other) => other.key.length > at && block.every((segment, index) => other.key[index] === segment))
        .map((other) => ({ name: (other.key[at] ?? "").toLowerCase(), value: other.value ?? "" }));
}

// EXTERNAL MODULE: ./lib/review/rules/policy-changed.js
var policy_changed = __webpack_require__(66793);
;// CONCATENATED MODULE: ./lib/review/rules/provider-switched.js



const switches = (0,key_words/* listed */.KE)(`
  enabled, enable, disabled, disable, active, on, off, use, skip, bypass, allow, feature, toggle, flag, required, mandatory, available, live, dry run
`);
const choices = (0,key_words/* listed */.KE)(`
  provider, driver, backend, adapter, engine, vendor, gateway, processor, implementation, strategy, transport, mailer, storage service,
  delivery method, queue adapter, cache store, service type, client type, dialect, connector,
  queue connection, cache driver, session driver, broadcast driver, filesystem disk, mail mailer
`);
const others = (0,key_words/* listed */.KE)(`
  ssl, tls, https, starttls, verify, verification, insecure, certificate, cert, circuit breaker, circuitbreaker, breaker, retry, retries, backoff, signature,
  sandbox, test mode, auth enabled, strict
`);
const providerSwitched = {
    id: "provider-switched",
    title: "Provider switched",
    severity: "high",
    confidence: "medium",
    summary: "An integration is switched on or off, or another provider or driver takes its place.",
    why: "From one deploy to the next all calls go somewhere else, or none go at all, in a way that nobody tried under load.",
    check: "Is the other side ready for all of the traffic, and how is it switched back?",
    assess(subject) {
        const { change, words, nearWords, pathWords, before, after, belongs, shown } = subject;
        if (belongs === "no" || before === after)
            return undefined;
        if (before === undefined || after === undefined)
            return fixedOrFree(subject);
        // Those have rules of their own.
        if (change.from === "manifest" || (0,key_words/* hasPhrase */._P)(pathWords, others))
            return undefined;
        const [was, is] = [switchOf(before), switchOf(after)];
        if (was !== undefined && is !== undefined && was !== is && (0,key_words/* hasPhrase */._P)(words, switches)) {
            const off = (0,key_words/* hasPhrase */._P)(words, ["disabled", "disable", "off", "skip", "bypass"]) ? is : !is;
            return { message: off ? "it is switched off with this deploy" : "it is switched on with this deploy" };
        }
        const chosen = (0,key_words/* endsWithPhrase */.i7)(words, choices) || (0,key_words/* endsWithPhrase */.i7)(nearWords, choices);
        if (!chosen || !provider_switched_isName(before) || !provider_switched_isName(after))
            return undefined;
        return { message: `${shown.after} takes the place of ${shown.before}` };
    },
};
/** A switch that the environment decided on and the code fixes now, or the other way round; or one that overrode another. */
function fixedOrFree({ change, words, file, pathWords }) {
    const side = change.after ?? change.before;
    const value = switchOf(side?.value ?? "");
    if (value === undefined ||
        side?.role !== undefined ||
        !(0,key_words/* hasPhrase */._P)(words, switches) ||
        (0,key_words/* hasPhrase */._P)(pathWords, others))
        return undefined;
    const name = (0,diff_change/* leafName */.MI)(change.key);
    const wanted = change.kind === "added" ? "removed" : "added";
    const read = file.changes.some(({ kind, before, after }) => kind === wanted && (after ?? before)?.role === "env-read" && (after ?? before)?.value === name);
    const state = value ? "on" : "off";
    if (read) {
        return {
            severity: "medium",
            message: change.kind === "added"
                ? `it is ${state} whatever the environment says: ${name} is no longer read`
                : `${name} decides from now on; it was always ${state}`,
        };
    }
    const other = file.settings.after.find(({ key, role }) => role === undefined && (0,diff_change/* leafName */.MI)(key) === name && key.join("\0") !== change.key.join("\0"));
    if (change.kind !== "removed" || other === undefined || switchOf(other.value ?? "") !== !value)
        return undefined;
    return {
        severity: "medium",
        message: `what is said elsewhere in the file holds here now: it is ${value ? "off" : "on"} instead of ${state}`,
    };
}
function switchOf(value) {
    if (/^(?:true|yes|on|1|enabled?)$/iu.test(value.trim()))
        return true;
    return /^(?:false|no|off|0|disabled?)$/iu.test(value.trim()) ? false : undefined;
}
/** A word or a class, no sentence, number or address. */
function provider_switched_isName(value) {
    return /^:?[A-Za-z][\w.:-]{1,80}$/u.test(value) && !(0,redact/* isReference */.A_)(value) && switchOf(value) === undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/rate-limit-changed.js

const limits = (0,key_words/* listed */.KE)(`
  rate limit, rate limits, ratelimit, rate limiter, ratelimiter, throttle, throttling,
  requests per second, requests per minute, requests per, calls per, per second, per minute, rps, rpm,
  qps, tps, burst, max concurrency, max concurrent, concurrent requests, limit for period
`);
const rateLimitChanged = {
    id: "rate-limit-changed",
    title: "Rate limit changed",
    severity: "medium",
    confidence: "high",
    summary: "How many calls may be made in a while is no longer limited, or differs by twice or more.",
    why: "Above the vendor's own limit calls are refused for everyone who shares the account; far below it work piles up.",
    check: "What does the vendor allow for this account?",
    assess({ nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after || !(0,key_words/* hasPhrase */._P)(nearWords, limits))
            return undefined;
        const off = (value) => /^(?:false|0|-1|no|off|none|null|disabled?|unlimited|inf(?:inity)?)$/iu.test(value.trim());
        if (off(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined || off(after))
            return {
                severity: "high",
                message: "nothing limits the calls any more; the vendor will refuse what is too much",
            };
        const times = Number.parseFloat(after) / Number.parseFloat(before);
        if (!(times > 0) || (0,key_words/* hasPhrase */._P)(nearWords, ["refresh", "period", "window", "timeout", "interval"]))
            return undefined;
        if (times >= 2)
            return {
                severity: times >= 10 ? "high" : "medium",
                message: `up to ${round(times)} times as many calls may be made; the vendor may refuse them`,
            };
        if (times <= 0.5)
            return {
                severity: times <= 0.1 ? "medium" : "low",
                message: `only 1/${round(1 / times)} of the calls may be made; work may pile up`,
            };
        return undefined;
    },
};
function round(times) {
    return times >= 10 ? Math.round(times) : Math.round(times * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/review/rules/region-mismatch.js


const region = /(?<![a-z\d])((?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(?:us|europe|asia|australia|northamerica|southamerica|me)-(?:north|south|east|west|central|northeast|southeast)\d|(?:east|west|north|south|central)(?:us|europe|asia)\d?)(?![a-z\d])/iu;
const account = /^arn:aws[\w-]*:[\w-]+:[\w-]*:(\d{12}):|(?:^|\/\/)(\d{12})\.dkr\.ecr\.|amazonaws\.com\/(\d{12})\//u;
const regionMismatch = {
    id: "region-mismatch",
    title: "Region or account mismatch",
    severity: "high",
    confidence: "medium",
    summary: "After the change, settings that stand side by side name different regions or accounts.",
    why: "Keys, queues and buckets exist in one region of one account: a call that mixes two finds nothing or is refused.",
    check: "Do all settings of this section mean the same region and account?",
    assess(subject) {
        const { change, after, before, belongs } = subject;
        if (belongs === "no" || after === undefined || before === after)
            return undefined;
        return (disagreement(subject, "region", regionOf) ??
            disagreement(subject, "account", accountOf) ??
            anotherRegion(subject));
        function disagreement({ file }, what, of) {
            const own = change.after === undefined ? undefined : of(change.after);
            if (own === undefined)
                return undefined;
            const others = (settings, except) => new Set(settings
                .filter(({ key }) => isBeside(key, except) && key.join("\0") !== except.join("\0"))
                .flatMap((setting) => of(setting) ?? []));
            const now = others(file.settings.after, change.key);
            if (now.size !== 1 || now.has(own))
                return undefined;
            // Where they differed before, it is how the system is built.
            const was = change.before === undefined ? undefined : of(change.before);
            if (was !== undefined && !others(file.settings.before, change.before.key).has(was))
                return undefined;
            return { message: `the ${what} is ${own} here and ${[...now][0]} in the settings beside it` };
        }
    },
};
/** The region of one service alone: nothing of what it had is there. */
function anotherRegion({ change, words }) {
    if (!(0,key_words/* hasPhrase */._P)(words, ["region"]))
        return undefined;
    const [was, is] = [change.before, change.after].map((setting) => setting && regionOf(setting));
    if (was === undefined || is === undefined || was === is)
        return undefined;
    return {
        severity: "medium",
        message: `it is used in ${is} instead of ${was}: what was set up there does not exist here`,
        check: "Was everything that it needs (keys, verified senders, queues, data) set up in the new region?",
    };
}
function regionOf({ key, value }) {
    const words = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "");
    const says = (0,key_words/* hasPhrase */._P)(words, ["region", "location", "zone"]) ||
        value?.startsWith("arn:") ||
        (0,integrations_address/* parseAddress */.or)(value, words) !== undefined;
    return says ? region.exec(value ?? "")?.[1]?.toLowerCase() : undefined;
}
function accountOf({ key, value }) {
    const words = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "");
    if ((0,key_words/* hasPhrase */._P)(words, ["account", "account id"]) && /^\d{12}$/u.test(value ?? ""))
        return value;
    return account
        .exec(value ?? "")
        ?.slice(1)
        .find((part) => part !== undefined);
}
/** In the same section; in a flat file, named alike. */
function isBeside(key, other) {
    const parent = other.slice(0, -1);
    if (parent.length > 0)
        return key.length >= other.length && parent.every((segment, at) => key[at] === segment);
    return key.length === 1 && (0,key_words/* wordsOf */.Z9)(key[0])[0] === (0,key_words/* wordsOf */.Z9)(other[0])[0];
}

// EXTERNAL MODULE: ./lib/review/integrations/integration.js
var integrations_integration = __webpack_require__(20968);
;// CONCATENATED MODULE: ./lib/review/rules/retry-unbounded.js

const retry_unbounded_counts = (0,key_words/* listed */.KE)(`
  retries, max retries, retry count, retry limit, retry max, max retry, attempts, max attempts,
  retry attempts, network retries, retry times, maxretries, max redeliveries, redelivery, tries,
  max tries, max receive count
`);
const backoff = (0,key_words/* listed */.KE)(`
  backoff delay interval wait jitter multiplier factor timeout after status codes statuses
`);
/** Whether a key says how often a call is tried again. */
function isRetryCountKey(nearWords) {
    const plain = nearWords.includes("retry") ||
        (0,key_words/* hasPhrase */._P)(nearWords, retry_unbounded_counts) ||
        nearWords.some((word) => /retries$/u.test(word));
    return plain && !(0,key_words/* hasPhrase */._P)(nearWords, backoff);
}
const forever = /^(?:-1|inf|infinite|infinity|\.inf|unlimited|forever|always|null|none|nil|max_?(?:value|int\w*)|(?:number|integer|math|int|long|u?int\d*)[.:]+\w*(?:max|inf)\w*|float\(["']inf["']\))$/iu;
const retry_unbounded_switches = (0,key_words/* listed */.KE)(`
  retry forever, forever, infinite retries, infinite retry, retry indefinitely, unlimited retries
`);
const stops = ["stop after attempt", "stop after delay", "max elapsed time", "give up after"];
const retryUnbounded = {
    id: "retry-unbounded",
    title: "Retries made unbounded",
    severity: "critical",
    confidence: "high",
    summary: "Failed calls are tried again without end, or many times more often than before.",
    why: "A service that fails gets many times its usual load, can't recover, and takes its callers with it: an error loop that cascades.",
    check: "How many calls a second would this make while the service is down?",
    assess({ change, words, nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === after)
            return undefined;
        const endless = "failed calls are tried again without end: a service that is down gets many times its usual load";
        if (after === undefined)
            return (0,key_words/* hasPhrase */._P)(words, stops) && removal === "alone" ? { message: endless } : undefined;
        if (/^(?:true|yes|on|1)$/iu.test(after) && (0,key_words/* hasPhrase */._P)(nearWords, retry_unbounded_switches))
            return { message: endless };
        if (!isRetryCountKey(nearWords))
            return undefined;
        const [was, is] = [Number(before ?? Number.NaN), Number(after)];
        const unbounded = (forever.test(after.trim()) && change.after?.type !== "null") || is >= 1000;
        if (unbounded && !(before !== undefined && forever.test(before.trim())))
            return { message: endless };
        // `retry.max: 3` counts; `retry: 3` too; `retry.port: 8080` does not.
        const counted = (0,key_words/* hasPhrase */._P)(words, ["max", "limit", "count", "times", "total"]) ||
            (0,key_words/* hasPhrase */._P)(words, retry_unbounded_counts) ||
            words.some((word) => /^retr(?:y|ies)$|retries$/u.test(word));
        if (!counted || !(is >= 10) || !(is >= 3 * was))
            return undefined;
        return {
            severity: is >= 50 || is >= 10 * was ? "high" : "medium",
            message: `a failing call is made up to ${is + 1} times instead of ${was + 1}: a service in trouble gets that much more load`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/timeout-weakened.js



const timeouts = (0,key_words/* listed */.KE)(`
  timeout, timeouts, time out, deadline, max wait, connecttimeout, readtimeout, sockettimeout,
  requesttimeout
`);
const timeout_weakened_others = (0,key_words/* listed */.KE)(`
  session cookie login cache idle lock probe liveness readiness startup retry backoff delay breaker
  open reset
`);
/** Whether a key limits how long a call may take. */
function isTimeoutKey(nearWords) {
    return (((0,key_words/* hasPhrase */._P)(nearWords, timeouts) ||
        nearWords.some((word) => /timeout(?:ms|s|seconds|millis)?$/u.test(word))) &&
        !(0,key_words/* hasPhrase */._P)(nearWords, timeout_weakened_others));
}
/** Up to this is tuning; beyond it is another decision. */
const muchLonger = 2;
const muchShorter = 1 / 2;
const timeoutWeakened = {
    id: "timeout-weakened",
    title: "Timeout removed or weakened",
    severity: "high",
    confidence: "high",
    summary: `A timeout is gone, endless, ${muchLonger} times longer or more, or so short that calls can't end in time.`,
    why: "Without a limit one slow partner holds every worker, and what waits for them fails too.",
    check: "How long may this call take at most, and what happens to those who wait?",
    assess(subject) {
        const { change, nearWords, before, after, belongs, shown, removal } = subject;
        if (belongs === "no" || before === after || !isTimeoutKey(nearWords) || isTimer(change))
            return undefined;
        // `timeout_ms: 5000` that becomes `timeout_seconds: 5` is the same limit, told once, where the new name is.
        const twin = otherSpelling(subject);
        if (twin !== undefined && after === undefined)
            return undefined;
        if (twin?.before !== undefined)
            return compared(subject, twin.before, twin.before.key);
        if (after === undefined) {
            if (removal !== "alone" || isEndless(before))
                return undefined;
            return {
                ...(belongs === "near" && { severity: "medium" }),
                message: "without it a call may wait for ever, and each that waits holds a worker",
            };
        }
        if (change.after?.type === "other")
            return undefined;
        if (before === undefined && change.from === "config" && !isEndless(after) && hadNeighbours(subject)) {
            return {
                severity: "medium",
                confidence: "medium",
                message: `a limit of ${shown.after} where there was none: ordinary answers that take longer fail from now on`,
                check: "How long do the slowest good answers take?",
            };
        }
        if (isEndless(after)) {
            if (before !== undefined && isEndless(before))
                return undefined;
            return {
                ...(before === undefined && { severity: "medium" }),
                message: `${shown.after || "empty"} means no limit in most clients: one slow answer then holds a worker`,
            };
        }
        return compared(subject, change.before, change.before?.key ?? change.key);
    },
};
/** How many times longer or shorter than before, if that is another decision and no tuning. */
function compared({ change, nearWords }, was, wasKey) {
    const times = timesLonger(parseDuration(was, wasKey), parseDuration(change.after, change.key));
    if (times === undefined)
        return undefined;
    if ((0,key_words/* hasPhrase */._P)(nearWords, ["visibility"]))
        return hiddenFor(times);
    if (times >= muchLonger) {
        return {
            severity: times >= 10 ? "high" : "medium",
            message: `calls may take ${readable(times)} times longer: when the service is slow, that many more of them pile up`,
        };
    }
    if (times < muchShorter) {
        return {
            severity: "medium",
            confidence: "medium",
            message: `calls may take only 1/${readable(1 / times)} of the time: ordinary answers may come too late`,
            check: "Is the unit right, and how long do the slowest good answers take?",
        };
    }
    return undefined;
}
/** How long a queue keeps a message from others while one works on it. */
function hiddenFor(times) {
    if (times < muchLonger && times >= muchShorter)
        return undefined;
    return {
        severity: "medium",
        message: times > 1
            ? `what failed is tried again ${readable(times)} times later than now`
            : `a message comes up again after 1/${readable(1 / times)} of the time, perhaps while it is still worked on`,
        check: "How long does the work on one message take at most?",
    };
}
/** The same limit of the same section under a name with another unit, on the other side of the change. */
function otherSpelling({ change, file }) {
    const section = change.key.slice(0, -1).join("\0");
    const wanted = change.kind === "added" ? "removed" : change.kind === "removed" ? "added" : undefined;
    return file.changes.find(({ kind, key }) => kind === wanted &&
        key.slice(0, -1).join("\0") === section &&
        isTimeoutKey(key.slice(-2).flatMap(key_words/* wordsOf */.Z9)) &&
        stem(key) === stem(change.key));
}
const unitWord = /^(?:ms|millis|milliseconds|s|sec|secs|seconds|m|min|mins|minutes)$/u;
function stem(key) {
    return (0,key_words/* wordsOf */.Z9)((0,diff_change/* leafName */.MI)(key))
        .filter((word) => !unitWord.test(word))
        .join(" ");
}
/** Whether what it limits was there before: a new client brings its own limits. */
function hadNeighbours({ change, file }) {
    const section = change.key.slice(0, -1);
    const first = (0,key_words/* wordsOf */.Z9)((0,diff_change/* leafName */.MI)(change.key))[0];
    return file.settings.before.some(({ key }) => section.length > 0
        ? section.every((segment, at) => key[at] === segment)
        : (0,key_words/* wordsOf */.Z9)((0,diff_change/* leafName */.MI)(key))[0] === first);
}
function readable(times) {
    return times >= 10 ? Math.round(times).toLocaleString("en") : String(Math.round(times * 10) / 10);
}
/** JavaScript's setTimeout(f, 500) waits and limits nothing. */
function isTimer({ file, key }) {
    return (0,diff_change/* leafName */.MI)(key) === "setTimeout" && /\.(?:[cm]?[jt]sx?|vue|svelte)$/u.test(file);
}

;// CONCATENATED MODULE: ./lib/review/rules/required-key-removed.js












const essential = (0,key_words/* listed */.KE)(`
  id account region sid bucket queue topic tenant project merchant client username user from sender issuer
  audience
`);
const requiredKeyRemoved = {
    id: "required-key-removed",
    title: "Required key removed",
    severity: "high",
    confidence: "medium",
    summary: "A setting that calls can't do without (address, credential, account) is gone while its neighbours stay.",
    why: "The service starts with an empty value or a default of another system, or does not start at all.",
    check: "Where does the value come from now?",
    assess(subject) {
        const { change, nearWords, belongs, removal } = subject;
        if (belongs === "no" || change.from !== "config" || change.before === undefined)
            return undefined;
        if (change.kind === "moved")
            return renamed(subject);
        if (change.kind !== "removed" || isRenamed(subject))
            return undefined;
        const inSample = isSampleOfVariables(subject);
        if (!hasValue(change) && !inSample)
            return undefined;
        if (removal === "elsewhere")
            return required_key_removed_otherName(subject);
        // Those have rules of their own.
        if (isTimeoutKey(nearWords) || isRetryCountKey(nearWords))
            return undefined;
        const needed = (0,reach/* reachOf */.x)(change.before) !== undefined ||
            (0,credential_key/* isCredentialKey */.N)(change.key) ||
            (0,integrations_address/* isAddressKey */.CZ)(subject.words) ||
            (0,key_words/* hasPhrase */._P)((0,key_words/* wordsOf */.Z9)((0,diff_change/* leafName */.MI)(change.key)), essential);
        const material = (0,key_words/* endsWithPhrase */.i7)(nearWords, trustMaterial);
        // Beside others a variable still says by its own name that it leads somewhere.
        const byName = (0,variable_name/* isVariableName */.K)((0,diff_change/* leafName */.MI)(change.key)) && (0,integrations_address/* isAddressKey */.CZ)(subject.words);
        if (!material && (!needed || (belongs === "near" && !byName)))
            return undefined;
        // What builds and tests is seen to fail before anything ships.
        if ((0,integrations_environment/* isPipeline */.DQ)(change.file))
            return { severity: "low", message: "the setting is gone from a pipeline" };
        if (isAboutTheCloud(change.key) || (removal === "whole" && change.key[0] === "variable"))
            return { severity: "low", message: "what the cloud watches or allows is gone" };
        if (inSample)
            return goneFromSample(subject);
        if (removal === "whole")
            return goneWhole(subject);
        const elsewhere = comesUpElsewhere(subject);
        if (elsewhere !== undefined)
            return elsewhere;
        return { message: "the setting is gone while its neighbours stay: calls go without it" };
    },
};
/** A secret or a bucket that stands under another name now, beside where it was: who reads the old name finds nothing. */
function required_key_removed_otherName(subject) {
    const { change, review, belongs } = subject;
    const name = (0,diff_change/* leafName */.MI)(change.before.key);
    const told = (0,key_words/* endsWithPhrase */.i7)((0,key_words/* wordsOf */.Z9)(name), [
        "secret name",
        "secret",
        "secret ref",
        "bucket",
        "bucket name",
        "queue",
        "queue name",
    ]);
    const reaches = (0,credential_key/* isCredentialKey */.N)(change.key) || ((0,integrations_address/* isAddressKey */.CZ)(subject.words) && (0,reach/* reachOf */.x)(change.before) !== undefined);
    if (belongs !== "itself" || !(told || reaches))
        return undefined;
    const same = review.changes.filter(({ kind, after }) => kind === "added" && after?.value === change.before.value);
    // Under its own name it only moved.
    if (same.some(({ key }) => (0,diff_change/* leafName */.MI)(key) === name))
        return undefined;
    const now = same.find(({ file, key }) => file === change.file && (0,diff_change/* leafName */.MI)(key) !== name);
    if (now === undefined)
        return undefined;
    const readers = review.changes.filter(({ before }) => referencesOf(before).some((one) => one.endsWith(name)));
    const follow = readers.some(({ after }) => referencesOf(after).some((one) => one.endsWith((0,diff_change/* leafName */.MI)(now.key))));
    // Names of settings are seldom written in the code that reads them: whoever changes code with it has thought of it.
    const withCode = !told && review.changes.some(({ from }) => from === "literal");
    return {
        severity: follow || withCode ? "low" : "medium",
        message: `it is called ${(0,diff_change/* leafName */.MI)(now.key)} now: what reads ${name} finds nothing`,
    };
}
/** Set wherever a program runs. */
const platformVariables = /^(?:HOSTNAME|HOME|PATH|PWD|USER|SHELL|PORT|TZ|LANG)$/u;
/** An empty entry of compose's `environment:` passes on what the host has. */
function hasValue({ before, key }) {
    const read = before?.role === "env-read" ? before.value : referencesOf(before)[0];
    if (platformVariables.test(read ?? ""))
        return false;
    if ((before?.value ?? "") !== "")
        return true;
    // Code that reads a variable has what it holds, though its default is empty.
    if ((before?.references ?? []).length > 0)
        return true;
    return before?.type === "null" && key.at(-2) === "environment" && (0,variable_name/* isVariableName */.K)((0,diff_change/* leafName */.MI)(key));
}
/** Alarms and rights in Terraform: what is called, and as whom, is said elsewhere. */
function isAboutTheCloud(key) {
    return key.some((segment) => watched.includes(segment) || watchedKinds.some((kind) => segment.startsWith(kind)));
}
const watched = ["aws_lambda_permission", "aws_s3_bucket_acl", "tags", "labels"];
const watchedKinds = (0,key_words/* listed */.KE)(`
  aws_cloudwatch_ aws_iam_ azurerm_monitor_ azurerm_role_ google_monitoring_ google_project_iam_ google_organization_iam_ google_folder_iam_
`);
const trustMaterial = (0,key_words/* listed */.KE)(`
  key store, keystore, key store password, trust store, truststore, trust store password, ca file, ca cert, ca certificate, ca bundle,
  client certificate, client cert, ssl certificate, ssl cert, ssl key, tls cert, tls key, cert file, key file
`);
/** A list of the variables that have to be set, as `.env.example`. */
function isSampleOfVariables({ change, environment }) {
    const listed = change.key.length === 1 && (0,variable_name/* isVariableName */.K)((0,diff_change/* leafName */.MI)(change.key));
    // `.env` with nothing behind the name says the same.
    const empty = /(?:^|[/.])env(?:$|\.)|\.env$/u.test(change.file) && (change.before?.value ?? "") === "";
    return listed && (environment === "sample" || (empty && !(0,integrations_environment/* isHarmlessPlace */.P5)(environment)));
}
/** Whoever sets the system up learns from the sample what it needs. */
function goneFromSample({ change, review }) {
    const name = (0,diff_change/* leafName */.MI)(change.key);
    const stays = review.changes.some(({ kind, key }) => kind === "added" && (0,diff_change/* leafName */.MI)(key) === name);
    if (stays)
        return { severity: "low", message: "the variable stands in another file now" };
    return {
        severity: "medium",
        everywhere: true,
        message: "the list of variables names it no longer: who is set up by that goes without it",
        check: "Does nothing read it any more, in any environment?",
    };
}
/** All of it went: on purpose, when the code or the package went too; else somebody will miss it. */
function goneWhole({ change, integration, review }) {
    const name = (0,diff_change/* leafName */.MI)(change.before.key);
    const reads = (0,variable_name/* isVariableName */.K)(name) ? review.reads?.(name) : undefined;
    const packageGone = review.changes.some(({ from, kind, key }) => from === "manifest" &&
        kind === "removed" &&
        integration !== undefined &&
        ((0,diff_change/* leafName */.MI)(key).toLowerCase().includes(integration.id) ||
            integration.packages.some((pattern) => (0,integrations_integration/* matchesPackage */.C9)(pattern, (0,diff_change/* leafName */.MI)(key)))));
    const codeGone = review.changes.some(({ from, kind, before }) => from === "literal" && kind === "removed" && before?.value === name);
    const message = "all settings of it are gone here: what still calls it finds nothing";
    if (packageGone || (codeGone && (reads?.length ?? 0) === 0))
        return { severity: "low", message };
    return { severity: "medium", message };
}
function renamed({ change, belongs, review }) {
    const same = change.previousFile === undefined && change.before.key.join("\0") === change.key.join("\0");
    if (same || belongs !== "itself" || change.previousFile !== undefined)
        return undefined;
    // Who changes other files with it has thought of what reads it.
    const alone = review.changes.every(({ file, from }) => file === change.file || from === "manifest");
    return {
        severity: alone && isOtherSection(change) ? "medium" : "low",
        message: "the setting has another path now: code that reads the old one finds nothing",
    };
}
/** A section has another name; one that lies deeper or higher was moved. */
function isOtherSection({ before, key }) {
    // Terraform's own names of resources are of the file.
    const isBlock = /^(?:resource|data|module|output|locals)$/u.test(key[0] ?? "");
    return !isBlock && before.key.length === key.length && before.key.at(-2) !== key.at(-2);
}
/** Moved to another file, renamed, or read by nobody: milder, each in its way. */
function comesUpElsewhere({ change, review, file }) {
    const name = (0,diff_change/* leafName */.MI)(change.before.key);
    const value = change.before.value ?? "";
    const added = review.changes.filter(({ kind }) => kind === "added");
    const here = added.find((other) => other.file === file.path && (0,diff_change/* leafName */.MI)(other.key) === name);
    if (here !== undefined && (0,variable_name/* isVariableName */.K)(name)) {
        return {
            severity: "medium",
            message: "the variable is set in another section of the file now, and differently",
            check: "Does the new place hold the same value, in every environment?",
        };
    }
    const there = added.find((other) => other.file !== file.path && (0,diff_change/* leafName */.MI)(other.key) === name);
    if (there !== undefined) {
        // A file of one stage that says nothing of its own gets what counts for all.
        const differs = (0,variable_name/* isVariableName */.K)(name) &&
            (there.after?.value ?? "") !== value &&
            !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(there.file));
        return differs
            ? {
                severity: "medium",
                message: "the setting is gone here and came up in another file, with another value",
            }
            : { severity: "low", message: "the setting is gone here and came up in another file" };
    }
    if ((0,variable_name/* isVariableName */.K)(name) && review.reads !== undefined) {
        // Where code still reads it, the rule for that speaks.
        if (review.reads(name).length > 0)
            return { severity: "low", message: "the variable is not set here any more" };
        // Code of another repository may read it, or a framework by a name that is put together.
        return {
            severity: "medium",
            message: "the variable is gone; no code was found here that reads it by this name",
        };
    }
    if (value.length > 3 && added.some((other) => other.file === file.path && other.after?.value === value)) {
        return {
            severity: "medium",
            message: "the setting has another name now: code that reads the old one finds nothing",
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/retries-off.js


const retriesOff = {
    id: "retries-off",
    title: "Retries switched off",
    severity: "high",
    confidence: "medium",
    summary: "Failed calls are no longer tried again.",
    why: "Every hiccup of the network or the vendor becomes an error that a customer sees, or an event that is lost.",
    check: "What becomes of a call that fails once?",
    assess({ words, nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after || !isRetryCountKey(nearWords))
            return undefined;
        const was = Number(before);
        const did = was > 0 || /^(?:true|yes|on|enabled)$/iu.test(before);
        if (!did)
            return undefined;
        if (after === undefined) {
            if (removal !== "alone")
                return undefined;
            return {
                severity: "medium",
                confidence: "low",
                message: "how often a failed call is tried again is left to the client's default, often never",
            };
        }
        const attempts = (0,key_words/* hasPhrase */._P)(words, ["attempts", "tries"]) && Number(after) === 1 && was > 1;
        if (attempts || /^(?:0|false|no|off|never|disabled?)$/iu.test(after.trim())) {
            return {
                message: "failed calls are no longer tried again: each hiccup of the network becomes an error",
            };
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/review/rules/sdk-version.js


/** Any version at all, in the ways in which registries write it. */
function isAnyVersion(requirement) {
    return /^(?:\*|latest|next|main|master|head|x|any|\+|latest\.\w+|>=?\s*[\w.-]+|)$/iu.test(requirement.trim());
}
/** The lowest version that a requirement allows: `^4.1.0`, `~> 2.1`, `[1.2,2.0)`, `==3.0`, `v1.2.3`. */
function lowestVersion(requirement) {
    const text = requirement?.trim().slice(0, 100) ?? "";
    // What a repository holds has no version.
    if (isAnyVersion(text) || text.includes("://"))
        return undefined;
    const range = (0,semver.validRange)(text
        .replace(/^~>/u, "~")
        .replace(/^==?=?/u, "")
        .replace(/,/gu, " "));
    return (range === null ? (0,semver.coerce)(text) : (0,semver.minVersion)(range)) ?? undefined;
}
/** The versions of an integration's package before and after; undefined for all other changes. */
function sdkVersions(subject) {
    const { change, integration } = subject;
    const { before, after } = (0,diff_change/* packagesOf */.DT)(change);
    if (integration === undefined || after === undefined || before?.version === after.version)
        return undefined;
    if (before !== undefined && before.name !== after.name)
        return undefined;
    if (change.key[0] === "locked" && isChosenBeside(subject))
        return undefined;
    const [was, is] = [lowestVersion(before?.version ?? formerMajor(subject)), lowestVersion(after.version)];
    const name = change.from === "manifest" ? after.name : after.name.split("/").at(-1);
    return was === undefined || is === undefined ? undefined : { was, is, name };
}
/** Whether the manifest beside a lock file says the same, and is pointed out itself. */
function isChosenBeside({ change, review }) {
    const folder = folderOf(change.file);
    const name = (0,diff_change/* leafName */.MI)(change.key);
    return review.changes.some((other) => {
        if (other.file === change.file || folderOf(other.file) !== folder)
            return false;
        const { before, after } = (0,diff_change/* packagesOf */.DT)(other);
        return after?.name === name && before?.version !== after.version;
    });
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/** Go puts the major version into the name, so that a new one looks like another package. */
function formerMajor({ change, file }) {
    const stem = (key) => (0,diff_change/* leafName */.MI)(key).replace(/\/v\d+$/u, "");
    return file.changes.find(({ kind, key }) => kind === "removed" && stem(key) === stem(change.key))?.before
        ?.value;
}
/** Below 1.0 the second number breaks what the first breaks above. */
function isBreaking(was, is) {
    return (0,semver.major)(was) !== (0,semver.major)(is) || ((0,semver.major)(was) === 0 && was.minor !== is.minor);
}

;// CONCATENATED MODULE: ./lib/review/rules/sdk-downgraded.js


const sdkDowngraded = {
    id: "sdk-downgraded",
    title: "SDK downgraded",
    severity: "high",
    confidence: "high",
    summary: "The integration's package goes back to an older version.",
    why: "Calls that the code makes may not exist there, and faults that were fixed come back.",
    check: "Why back, and does the code use anything newer?",
    assess(subject) {
        const versions = sdkVersions(subject);
        if (versions === undefined || (0,semver.compare)(versions.is, versions.was) >= 0)
            return undefined;
        const { name, was, is } = versions;
        // `==2.0.41` became `~=2.0`: what ran before is still allowed.
        if (isRange(subject.after ?? "") && (0,semver.satisfies)(was, subject.after ?? ""))
            return undefined;
        // A patch goes back when it was bad.
        const patch = was.major === is.major && was.minor === is.minor;
        return {
            severity: isBreaking(was, is) ? "high" : patch ? "low" : "medium",
            message: `${name} goes back from ${was.version} to ${is.version}`,
        };
    },
};
function isRange(requirement) {
    return /^\s*[~^>]/u.test(requirement);
}

;// CONCATENATED MODULE: ./lib/review/rules/sdk-major-bump.js


/** What only builds or tests with a package does not call anybody with it. */
function isDevelopment({ key }) {
    return key.some((segment) => /^(?:dev|test|build|optional)|[-_.](?:dev|test)$/iu.test(segment));
}
const sdkMajorBump = {
    id: "sdk-major-bump",
    title: "SDK major version bumped",
    severity: "medium",
    confidence: "high",
    summary: "The integration's package goes up to a version that may break its callers.",
    why: "Major versions rename calls, change defaults (timeouts, retries, the API version), and the compiler sees only some of it.",
    check: "Was the changelog read for defaults, and was a real call made with the new version?",
    assess(subject) {
        const versions = sdkVersions(subject);
        if (versions === undefined ||
            (0,semver.compare)(versions.is, versions.was) <= 0 ||
            !isBreaking(versions.was, versions.is))
            return undefined;
        const dev = isDevelopment(subject.change);
        return {
            ...(dev && { severity: "low" }),
            message: `${versions.name} goes from ${versions.was.version} to ${versions.is.version}, which may break its callers`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/sdk-removed.js



const sdkRemoved = {
    id: "sdk-removed",
    title: "SDK removed",
    severity: "medium",
    confidence: "medium",
    summary: "The package by which an integration is called is no longer a dependency, and none takes its place.",
    why: "What still calls the integration fails when it is loaded, and what it was told by (mails, traces, payments) ends with this deploy.",
    check: "Is the integration no longer needed, and is its data kept where it must be?",
    assess(subject) {
        const { change, integration } = subject;
        if (change.from !== "manifest" || change.kind !== "removed" || integration === undefined)
            return undefined;
        if (change.key[0] === "locked" || isDevelopment(change) || isReplaced(subject))
            return undefined;
        const severity = isGoneAltogether(subject) ? "low" : undefined;
        return {
            ...(severity && { severity }),
            message: `${(0,diff_change/* leafName */.MI)(change.key)} goes: nothing here calls ${integration.name} by it any more`,
        };
    },
};
/** What it was called by, or configured with, goes in the same change: on purpose. */
function isGoneAltogether({ integration, review }) {
    const words = telling(integration.id);
    return review.changes.some(({ from, kind, key, before }) => from !== "manifest" &&
        kind === "removed" &&
        [...key, before?.value?.slice(0, 200) ?? ""].some((text) => telling(text).some((word) => words.includes(word))));
}
/** The same package elsewhere, another major version of it, or another that has a word of its name or of the integration's. */
function isReplaced({ change, integration, review }) {
    const words = [...telling((0,diff_change/* leafName */.MI)(change.key)), ...telling(integration.id)];
    return review.changes.some(({ from, kind, key }) => from === "manifest" &&
        kind !== "removed" &&
        telling((0,diff_change/* leafName */.MI)(key)).some((word) => words.includes(word)));
}
/** Words of a package's name that are hardly in another's by chance. */
function telling(name) {
    return (0,key_words/* wordsOf */.Z9)(name).filter((word) => word.length > 2 &&
        !/^(?:com|org|net|client|sdk|api|lib|node|java|python|ruby|core|spring|boot|starter|rails|django|types|azure|aws|google|cloud)$/u.test(word));
}

;// CONCATENATED MODULE: ./lib/review/rules/sdk-unpinned.js

const sdkUnpinned = {
    id: "sdk-unpinned",
    title: "SDK unpinned",
    severity: "medium",
    confidence: "high",
    summary: "Any future version of the integration's package is accepted.",
    why: "The next install may bring a major version that nobody reviewed, and two deploys of the same commit differ.",
    check: "Is there a lock file that every deploy uses?",
    assess({ change, integration, before, after }) {
        if (change.from !== "manifest" || integration === undefined || after === undefined || before === after)
            return undefined;
        if (!isAnyVersion(after) || (before !== undefined && isAnyVersion(before)))
            return undefined;
        return {
            ...(before === undefined && { severity: "low" }),
            message: `any future version of ${change.key.at(-1)} is accepted`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/type-changed.js
const typeChanged = {
    id: "type-changed",
    title: "Type changed",
    severity: "medium",
    confidence: "medium",
    summary: 'The value has another type: "30" became 30, or 30 became true.',
    why: "Programs that check the type stop at start; those that don't read something else: true as 1, 0800 as 512.",
    check: "Which type does the program that reads it expect?",
    assess({ change, belongs, before, after }) {
        const [was, is] = [change.before?.type, change.after?.type];
        if (belongs === "no" || change.from !== "config" || was === undefined || is === undefined || was === is)
            return undefined;
        if ([was, is].some((type) => type === "null" || type === "other") || /[${}]/u.test(`${before}${after}`))
            return undefined;
        const same = before?.toLowerCase() === after?.toLowerCase();
        // 5 to "5s" is a new value with a unit, at which other rules look.
        // A number that became a word: whoever expects a port or a count stops at it.
        const worded = was === "number" && /^[A-Za-z][A-Za-z_-]*$/u.test(after ?? "");
        if (belongs === "near" && !worded)
            return undefined;
        if (!same && !worded && was !== "boolean" && is !== "boolean")
            return undefined;
        return { message: `a ${was} became a ${is}${same ? " of the same spelling" : ""}` };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/unreadable-file.js

const unreadableFile = {
    id: "unreadable-file",
    title: "File can't be read",
    severity: "high",
    confidence: "medium",
    summary: "A configuration file does not parse after the change.",
    why: "What this guard can't read it can't review, and the program that reads the file is likely to stop at it too.",
    check: "Does the program that reads the file accept it?",
    assessFile({ path, problems, integrations, settings }) {
        const [problem] = problems;
        if (problem === undefined)
            return undefined;
        const [integration] = integrations();
        const matters = integration !== undefined && !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(path));
        const broke = settings.before.length > 0;
        return {
            severity: matters ? (broke ? "high" : "medium") : "low",
            message: `the file ${problem.message}`,
            ...(integration !== undefined && { integration }),
            ...(problem.line !== undefined && { line: problem.line }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/untested-change.js

const untestedChange = {
    id: "untested-change",
    title: "Integration changed, no test touched",
    severity: "low",
    confidence: "low",
    summary: "Code that calls the integration changes, and no test changes with it.",
    why: "What no test calls is tried for the first time by a customer.",
    check: "Which test would have failed if this were wrong?",
    assessFile({ path, changes, integrations }, { touchesTests }) {
        const change = changes.find(({ from }) => from === "literal");
        if (change === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(path)))
            return undefined;
        if (touchesTests)
            return undefined;
        const [integration] = integrations();
        if (integration === undefined)
            return undefined;
        return { integration, line: change.line, message: "no test was touched by this pull request" };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/index.js

































/** Every rule, in the order of the documentation. */
const rules = [
    environmentMismatch,
    insecureTransport,
    networkOpened,
    secretInPlainText,
    endpointChanged,
    credentialReferenceChanged,
    defaultChanged,
    providerSwitched,
    authSchemeChanged,
    timeoutWeakened,
    retryUnbounded,
    retriesOff,
    backoffRemoved,
    circuitBreakerChanged,
    rateLimitChanged,
    apiVersionChanged,
    sdkMajorBump,
    sdkDowngraded,
    sdkRemoved,
    sdkUnpinned,
    envVarRenamed,
    envVarStillRead,
    envVarUndefined,
    requiredKeyRemoved,
    typeChanged,
    placeholderValue,
    webhookUrlChanged,
    regionMismatch,
    batchSizeChanged,
    capacityCut,
    untestedChange,
    unreadableFile,
    policy_changed/* policyChanged */.X,
];


/***/ }),

/***/ 99345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _review_review_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95886);
/* harmony import */ var _known_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50427);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38144);
/* harmony import */ var _parts_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69281);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);







const unread = zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional();
/** The file as a review reads it. The rest may hold `${VARIABLES}` that only a watch is given. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...Object.fromEntries(Object.keys(_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSchema */ .Mz.shape).map((key) => [key, unread])),
    extends: _settings_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSchema */ .Mz.shape.extends,
    integrations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_parts_words_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .integration */ .XX)(unread).extend({ calls: unread, probes: unread, "status-page": zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional() }))
        .default({}),
    review: _review_review_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewSettings */ .i.prefault({}),
});
/**
 * What a settings file says of reviews.
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
function parsePolicy(file) {
    const parsed = policySchema.safeParse(file.value);
    if (parsed.success)
        return parsed.data;
    const mistakes = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .mistakesOf */ .Jy)(parsed.error.issues, {
        known: (path) => (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .knownKeys */ .e)(policySchema, path),
        elsewhere: (key) => (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .N)(policySchema, key),
        written: file.value,
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(file.where, (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueMistakes */ .RT)(mistakes).map((mistake) => file.placed(mistake)));
}


/***/ })

};
