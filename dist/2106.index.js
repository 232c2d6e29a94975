export const id = 2106;
export const ids = [2106];
export const modules = {

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ cronMistake),
/* harmony export */   vl: () => (/* binding */ shortestGapMs),
/* harmony export */   wi: () => (/* binding */ occurrencesIn)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);

/** No window comes this often within one watch. */
const mostOccurrences = 1_000;
/** When these windows are open between two moments; a moment at which one ends is outside. */
function occurrencesIn(windows, { from, to }) {
    return windows.flatMap((window) => {
        const { reason } = window;
        if (window.kind === "once") {
            return window.from <= to && window.to > from ? [{ from: window.from, to: window.to, reason }] : [];
        }
        const cron = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(window.cron, { timezone: window.zone, paused: true });
        const found = [];
        // The next run after a moment is strictly later, so that one millisecond less finds a window that opens at that moment.
        let start = cron.nextRun(new Date(from - window.lengthMs));
        while (start !== null && start.getTime() <= to && found.length < mostOccurrences) {
            found.push({ from: start.getTime(), to: start.getTime() + window.lengthMs, reason });
            start = cron.nextRun(start);
        }
        return found;
    });
}
/** Why a cron expression or its zone is none, in the words of whoever reads it; undefined when it is one. */
function cronMistake(cron, zone) {
    try {
        const [first] = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true }).nextRuns(1, new Date(0));
        return first === undefined ? "never comes" : undefined;
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/^Cron\w+: /u, "");
    }
}
/** The shortest time from one beginning to the next, of the first hundred. */
function shortestGapMs(cron, zone) {
    const runs = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true }).nextRuns(100, new Date(0));
    return Math.min(...runs.slice(1).map((run, nth) => run.getTime() - (runs[nth]?.getTime() ?? Number.NEGATIVE_INFINITY)));
}


/***/ }),

/***/ 43501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _P: () => (/* binding */ hasPhrase),
/* harmony export */   i7: () => (/* binding */ endsWithPhrase)
/* harmony export */ });
/** The words of a name, lower case: `stripeSecretKey`, `STRIPE_SECRET_KEY` and `stripe.secret-key` are the same three. */
function wordsOf(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z])/gu, "$1 $2")
        .toLowerCase()
        .split(/[^a-z\d]+/u)
        .filter((word) => word !== "");
}
const shortList = 20;
/** Phrases by their first word, for each list of them. */
const indexes = new WeakMap();
function indexOf(phrases) {
    const known = indexes.get(phrases);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const phrase of phrases) {
        const parts = phrase.split(" ");
        const first = parts[0] ?? "";
        index.set(first, [...(index.get(first) ?? []), parts]);
    }
    indexes.set(phrases, index);
    return index;
}
/** Whether the words hold one of the phrases; a phrase of several words holds when they follow each other. */
function hasPhrase(words, phrases) {
    // A short list is mostly written where it is used, and an index of it would be used once.
    if (phrases.length <= shortList) {
        const text = ` ${words.join(" ")} `;
        return phrases.some((phrase) => text.includes(` ${phrase} `));
    }
    const index = indexOf(phrases);
    return words.some((word, at) => index.get(word)?.some((phrase) => phrase.every((part, offset) => words[at + offset] === part)));
}
/** Whether the words end with one of the phrases: a name is about its last words, `queue_size` is a size. */
function endsWithPhrase(words, phrases) {
    const index = indexOf(phrases);
    return words.some((word, at) => index
        .get(word)
        ?.some((phrase) => at + phrase.length === words.length && phrase.every((part, offset) => words[at + offset] === part)));
}
/** A long list as it reads best: words apart by spaces, or phrases by commas. */
function listed(text) {
    return text.includes(",") ? text.split(",").map((phrase) => phrase.trim()) : text.trim().split(/\s+/u);
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

/***/ 19781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ publicPrefix),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31577);
/* harmony import */ var _text_token_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24885);


/** The public beginning of a known kind of token; empty when it is none. */
function publicPrefix(secret) {
    return _text_token_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .publicBeginnings */ .Ef.reduce((best, beginning) => (beginning.length > best.length && secret.startsWith(beginning) ? beginning : best), "");
}
// In a value of its own, all that follows is the key.
const privateKey = /(?:-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,4}\s)[\s\S]*/u;
const detectors = _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter((rule) => !rule.meta.id.endsWith("filter-comments"));
// All that the detectors know is at least this long; most values are not, and asking all of them takes a while.
const mayHoldToken = /[\w+/=-]{16}|PRIVATE KEY/u;
/** Where text holds credentials of known kinds. At most some thousand characters, please: the caller bounds it. */
function knownSecrets(text) {
    const spans = [];
    const context = {
        createTranslator: () => () => ({ message: "", messageId: "" }),
        report: ({ range: [start, end] }) => spans.push({ start, end }),
        ignore() { },
    };
    const source = { content: text, filePath: "", ext: "", contentType: "text" };
    if (!mayHoldToken.test(text))
        return spans;
    for (const { meta, create } of detectors) {
        const options = meta.id.endsWith("-aws") ? { enableIDScanRule: true } : {};
        create(context, options).file?.(source, {});
    }
    const key = privateKey.exec(text);
    if (key !== null)
        spans.push({ start: key.index, end: text.length });
    return [...spans, ...(0,_text_token_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensIn */ .gF)(text).map(([start, end]) => ({ start, end }))];
}


/***/ }),

/***/ 83871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ quietWindows),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   lx: () => (/* binding */ longestQuietMs),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _incident_quiet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1258);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54783);
/* harmony import */ var _world_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8946);




/** Longer, and the guard is not quiet but off. */
const longestQuietMs = 24 * 3_600_000;
const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?$/u;
const exampleTime = "2026-12-24T22:00:00+01:00";
/** A moment with its zone, in milliseconds, or what is wrong with the text. */
function parseMoment(text) {
    const [whole, zone] = zoned.exec(text) ?? [];
    const at = whole === undefined ? Number.NaN : Date.parse(text);
    if (whole !== undefined && zone === undefined) {
        return { mistake: `has no time zone: expected one such as ${exampleTime}, or Z for UTC` };
    }
    return Number.isNaN(at)
        ? { mistake: `expected a time such as ${exampleTime}, got "${text.slice(0, 40)}"` }
        : at;
}
const moment = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const at = parseMoment(text);
    if (typeof at === "number")
        return at;
    context.addIssue({ code: "custom", message: at.mistake });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
function isZone(name) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** Why so long a window is refused. */
function tooLong(ms) {
    return `is ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(ms / 1_000)} long: expected at most ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(longestQuietMs / 1_000)}; to switch reverts off for longer, set response.revert: off`;
}
const window = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    from: moment
        .optional()
        .describe(`Of a single one: when it begins, with its zone, such as ${exampleTime}.`),
    to: moment.optional().describe("And when it ends."),
    cron: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Of one that comes again: a cron expression for when it begins."),
    days: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(days))
        .min(1)
        .optional()
        .describe("Instead of cron: the days of the week on which it begins, mon to sun."),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: "expected a time of day such as 02:00" })
        .optional()
        .describe("With days: the time of day at which it begins."),
    zone: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine(isZone, { error: "expected a time zone by its IANA name, such as Europe/Berlin or UTC" })
        .optional()
        .describe("Time zone of cron, or of days and at, by its IANA name."),
    for: _world_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p.optional().describe("With cron, or days and at: how long it lasts."),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200).describe("What is done then; told wherever it keeps a revert back."),
})
    .transform((written, context) => {
    const before = context.issues.length;
    const wrong = (path, message) => void context.issues.push({ code: "custom", input: written, path: [path], message });
    const made = windowOf(written, wrong);
    return made !== undefined && context.issues.length === before ? made : zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
function windowOf(written, wrong) {
    const { from, to, cron, days: on, at } = written;
    const isOnce = from !== undefined || to !== undefined;
    const isWeekly = on !== undefined || at !== undefined;
    if ([isOnce, cron !== undefined, isWeekly].filter(Boolean).length !== 1) {
        wrong("reason", "stands for no time: expected either from and to, or cron, or days and at");
        return undefined;
    }
    return isOnce ? once(written, wrong) : recurring(written, wrong);
}
function once({ from, to, reason, zone, for: lengthMs }, wrong) {
    if (zone !== undefined)
        wrong("zone", "is not for from and to, which carry their own");
    if (lengthMs !== undefined)
        wrong("for", "is not for from and to: expected only to");
    if (from === undefined)
        wrong("from", `is missing: expected when it begins, such as ${exampleTime}`);
    if (to === undefined)
        wrong("to", `is missing: expected when it ends, such as ${exampleTime}`);
    if (from === undefined || to === undefined)
        return undefined;
    if (to <= from)
        wrong("to", "ends before it begins: expected a time after from");
    else if (to - from > longestQuietMs)
        wrong("to", tooLong(to - from));
    return { kind: "once", from, to, reason };
}
function recurring({ cron, days: on, at, zone, for: lengthMs, reason }, wrong) {
    if (cron === undefined && on === undefined)
        wrong("days", "is missing: expected days such as [sat, sun]");
    if (cron === undefined && at === undefined)
        wrong("at", "is missing: expected a time of day such as 02:00");
    if (zone === undefined)
        wrong("zone", "is missing: expected a time zone such as Europe/Berlin or UTC");
    if (lengthMs === undefined)
        wrong("for", "is missing: expected how long it lasts, such as 2h");
    else if (lengthMs > longestQuietMs)
        wrong("for", tooLong(lengthMs));
    if (zone === undefined || lengthMs === undefined)
        return undefined;
    const expression = cron ?? (on === undefined || at === undefined ? undefined : weekly(on, at));
    if (expression === undefined)
        return undefined;
    const mistake = (0,_incident_quiet_js__WEBPACK_IMPORTED_MODULE_0__/* .cronMistake */ .Jl)(expression, zone);
    if (mistake !== undefined) {
        wrong("cron", `is no cron expression such as "0 2 * * sat": ${mistake}`);
        return undefined;
    }
    if ((0,_incident_quiet_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestGapMs */ .vl)(expression, zone) <= lengthMs) {
        wrong(cron === undefined ? "for" : "cron", "begins again before it has ended, so that it would never end");
    }
    return { kind: "recurring", cron: expression, zone, lengthMs, reason };
}
function weekly(on, at) {
    const [hour, minute] = at.split(":").map(Number);
    return `${minute} ${hour} * * ${on.join(",")}`;
}
/** Times in which something else is known to disturb production. */
const quietWindows = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(window)
    .max(100)
    .default([])
    .describe("Announced disturbances: what gets worse in them is reported, never reverted.");


/***/ }),

/***/ 24932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ groupsBy),
/* harmony export */   J_: () => (/* binding */ isNonEmpty),
/* harmony export */   g1: () => (/* binding */ lastOf)
/* harmony export */ });
function isNonEmpty(list) {
    return list.length > 0;
}
function lastOf(list) {
    return list.at(-1) ?? list[0];
}
/** What belongs together, each group and the groups in the order in which they begin. */
function groupsBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);


const expected = "expected a duration such as 15s or 1m, got";
/** A setting that is written `15s` and read as milliseconds. */
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: (issue) => `${expected} ${JSON.stringify(issue.input)}` })
    .meta({ title: "duration" })
    .transform((text, context) => {
    const ms = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    if (ms !== undefined)
        return ms;
    context.issues.push({ code: "custom", input: text, message: `${expected} ${JSON.stringify(text)}` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});


/***/ })

};
