export const id = 300;
export const ids = [300];
export const modules = {

/***/ 71367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   XE: () => (/* binding */ explainPage),
/* harmony export */   cq: () => (/* binding */ explainStatus)
/* harmony export */ });
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98182);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88445);



/** Of an answer from 400 on. */
function explainStatus(answer, request) {
    const reason = reasonIn(answer);
    return {
        reason,
        advice: speaksPlainHttp(answer) ? useHttps : adviceByStatus[answer.status]?.(request, answer),
    };
}
const useHttps = "The port speaks TLS: write https:// instead of http://";
/** nginx, Go and Apache answer so when a TLS port is asked in plain HTTP. */
function speaksPlainHttp({ status, text }) {
    return (status === 400 &&
        /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/iu.test(text.slice(0, 2_000)));
}
const adviceByStatus = {
    401(request, { headers, text }) {
        if (/no org id/iu.test(text.slice(0, 200)))
            return "It wants a tenant: set headers: { X-Scope-OrgID: … }";
        const wanted = /^\s*([A-Za-z][\w-]{1,20})\b/u.exec(headers["www-authenticate"] ?? "")?.[1];
        const given = givenScheme(request);
        if (given === undefined)
            return `It asks for a login: set headers: { Authorization: "${wanted ?? "Bearer"} \${TOKEN}" }, and pass TOKEN with env: in the workflow step`;
        if (wanted !== undefined && wanted.toLowerCase() !== given.toLowerCase())
            return `It wants a login by ${wanted}, and was given one by ${given}`;
        return "The login is not accepted: is it right, not run out, and is the secret of that name there?";
    },
    403: (request) => givenScheme(request) === undefined
        ? "It may not be read without a login, or not from where the runner is: set headers, or allow the runner's address"
        : "The login is known, but may not read this: it lacks a right or a role",
    404({ url }) {
        const path = URL.parse(url)?.pathname ?? "";
        const doubled = /(\/api\/v\d+)(?:\/.*)?\1(?:\/|$)/u.exec(path)?.[1];
        if (doubled !== undefined)
            return `The address in the settings ends in ${doubled} already: leave that off`;
        if (path.endsWith("/api/v1/query") || path.endsWith("/api/v1/query_range"))
            return "Is the address right? It is the part before /api/v1; Mimir and Grafana Cloud have /prometheus or /api/prom in it, a proxy its own path";
        return "There is nothing at this path: is the address right?";
    },
    405: () => "It takes no request of this kind: is this the address of the service itself?",
    407: () => "The proxy in between wants a login: put it into HTTPS_PROXY, or take the host out by NO_PROXY",
};
/** Bearer, Basic, …; undefined when no login goes along. */
function givenScheme({ url, headers = {} }) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization") ?? [];
    if (value !== undefined)
        return /^\s*([A-Za-z][\w-]{1,20})\s/u.exec(value)?.[1] ?? "a bare token";
    const address = URL.parse(url);
    if (address !== null && address.username !== "")
        return "Basic";
    const own = Object.keys(headers).find((name) => /key|token/iu.test(name));
    return own === undefined ? undefined : `the header ${own}`;
}
/** The one sentence in a JSON answer, a short text, or a page's title. */
function reasonIn({ text, headers }) {
    const start = text.slice(0, 100_000);
    const json = parsed(start);
    const said = json === undefined ? undefined : sentenceIn(json, 0);
    if (said !== undefined)
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(said, 200);
    if (json !== undefined)
        return undefined;
    if (isPage(start))
        return titleOf(start);
    const isText = /^text\/plain\b/iu.test(headers["content-type"] ?? "");
    return isText && text.length <= 300 && text.trim() !== "" ? (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, 200) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const telling = ["message", "error_description", "error", "detail", "reason", "title", "msg", "errors"];
function sentenceIn(value, depth) {
    if (typeof value === "string")
        return value.trim() === "" ? undefined : value;
    if (value === null || typeof value !== "object" || depth > 3)
        return undefined;
    if (Array.isArray(value))
        return sentenceIn(value[0], depth + 1);
    for (const key of telling) {
        const found = sentenceIn((0,_text_records_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, key), depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isPage(text) {
    return /^\s*<(?:!doctype|html|head|body|\?xml)/iu.test(text);
}
function titleOf(page) {
    const start = page.search(/<title[\s>]/iu);
    if (start < 0)
        return undefined;
    const [, title = ""] = /^<title[^>]{0,200}>([^<]{1,300})/iu.exec(page.slice(start, start + 600)) ?? [];
    return title.trim() === "" ? undefined : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(title, 100);
}
/** Of an answer that should have been data: where it comes from instead. Undefined when it is no web page. */
function explainPage(answer, asked) {
    if (!isPage(answer.text.slice(0, 2_000)))
        return undefined;
    const title = titleOf(answer.text.slice(0, 100_000));
    const [from, to] = [URL.parse(asked), URL.parse(answer.url)];
    const moved = from !== null && to !== null && (from.origin !== to.origin || from.pathname !== to.pathname);
    const isLogin = /log[ -]?in|sign[ -]?in|\bsso\b|oauth|\bauth/iu.test(`${to?.hostname ?? ""}${to?.pathname ?? ""} ${title ?? ""}`);
    const where = moved ? `led to ${to.origin}${to.pathname}, ` : "";
    return {
        reason: `${where}a web page instead of data${title === undefined ? "" : ` ("${title}")`}`,
        advice: isLogin
            ? 'It wants a login: set headers: { Authorization: "Bearer ${TOKEN}" }, or ask the address behind the login page'
            : "Is this the address of the API, and not that of its pages?",
    };
}
const authority = "Its authority is not a public one: give the step env: NODE_EXTRA_CA_CERTS with the path of a file that holds the authority's certificate";
const adviceByCode = {
    DEPTH_ZERO_SELF_SIGNED_CERT: () => authority,
    SELF_SIGNED_CERT_IN_CHAIN: () => authority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => authority,
    UNABLE_TO_GET_ISSUER_CERT: () => authority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => authority,
    CERT_HAS_EXPIRED: () => "It has run out: have it renewed",
    ERR_TLS_CERT_ALTNAME_INVALID: ({ hostname }) => `It is not for ${hostname}: ask it by a name that it holds`,
    EPROTO: () => "The port may speak plain HTTP: then write http:// instead of https://",
    HPE_INVALID_CONSTANT: () => "The port speaks something else than HTTP: is it the right one?",
    ECONNRESET: ({ protocol }) => (protocol === "http:" ? "If the port speaks TLS, write https://" : undefined),
    ECONNREFUSED: ({ hostname }) => /^(?:localhost|127\.|\[::1\])/u.test(hostname)
        ? "Here this is the runner itself: a service container is asked by its own name, or its port has to be mapped"
        : "Nobody listens there: is the port right, and may the runner reach it?",
    ENOTFOUND: () => "Is it spelt right? A name of a private network is not known to GitHub's runners: run on one of your own inside it",
    EHOSTUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ENETUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ETIMEDOUT: () => "A firewall may drop the runner's requests: allow its address, or run on a runner inside",
};
/** Of a request that got no whole answer. */
function explainError({ code = "", fault }, { url }) {
    const address = URL.parse(url);
    if (address === null)
        return {};
    const own = fault === "timeout" ? adviceByCode.ETIMEDOUT : adviceByCode[code];
    const proxied = ["connection", "name", "timeout"].includes(fault) && (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_2__/* .getProxyForUrl */ .T)(url) !== "";
    return {
        advice: proxied
            ? "It is asked through the proxy of HTTPS_PROXY; NO_PROXY names hosts that are not"
            : own?.(address),
    };
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ jsonAsker)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71367);


/** Statuses whose body explains what was wrong with the request. */
const explaining = [400, 422];
function jsonAsker({ service, api }, { http, hide }) {
    return async (request, { shape, refused }) => {
        const answer = await http.send({ ...request, service, accept: explaining, maxBytes: 20_000_000 });
        const json = parsed(answer);
        const said = refused(json, answer.text);
        const place = new URL(request.url);
        const wrong = (message, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(hide(message), {
            service,
            request: hide(`${place.origin}${place.pathname}`),
            ...(answer.status >= 400 && { status: answer.status }),
            ...(advice !== undefined && { advice }),
        });
        if (answer.status >= 400) {
            const { reason, advice } = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainStatus */ .cq)(answer, { ...request, service });
            const why = said ?? reason;
            throw wrong(`answered ${answer.status}${why === undefined ? "" : `: ${why.slice(0, 300)}`}`, advice);
        }
        if (said !== undefined)
            throw wrong(`refused the query: ${said.slice(0, 300)}`, undefined);
        const read = shape.safeParse(json);
        if (read.success)
            return read.data;
        const page = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainPage */ .XE)(answer, request.url);
        throw page === undefined
            ? wrong(`answered with something that is not ${api}'s JSON`, undefined)
            : wrong(`answered with ${page.reason}`, page.advice);
    };
}
function parsed({ text }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudwatch: () => (/* binding */ cloudwatch)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
;// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



// EXTERNAL MODULE: ./lib/world/sources/ask-json.js
var ask_json = __webpack_require__(1915);
;// CONCATENATED MODULE: ./lib/world/sources/cloudwatch-asker.js




const answer = schemas/* object */.Ikc({
    MetricDataResults: schemas/* array */.YOg(schemas/* object */.Ikc({
        Timestamps: schemas/* array */.YOg(schemas/* number */.aig()).nullish(),
        Values: schemas/* array */.YOg(schemas/* number */.aig()).nullish(),
        StatusCode: schemas/* string */.YjP().nullish(),
        Messages: schemas/* array */.YOg(schemas/* object */.Ikc({ Value: schemas/* string */.YjP().nullish() })).nullish(),
    })),
    NextToken: schemas/* string */.YjP().nullish(),
});
const failure = schemas/* object */.Ikc({ __type: schemas/* string */.YjP(), message: schemas/* string */.YjP().nullish(), Message: schemas/* string */.YjP().nullish() })
    .transform((said) => said.message ?? said.Message ?? said.__type.split("#").at(-1));
/** In the AWS JSON protocol, with Signature Version 4. */
function signedAsker({ region, url = `https://monitoring.${region}.amazonaws.com/`, timeout, }, { service, tools }) {
    const askJson = (0,ask_json/* jsonAsker */.f)({ service, api: "CloudWatch" }, tools);
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = tools.env;
    return async (question, cancel) => {
        if (!id || !secret)
            throw new errors/* WorldError */.nM("there are no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set", {
                service,
                advice: "Let aws-actions/configure-aws-credentials run before this step, in the same job",
            });
        const client = new AwsClient({
            accessKeyId: id,
            secretAccessKey: secret,
            ...(session && { sessionToken: session }),
            service: "monitoring",
            region,
        });
        const body = JSON.stringify(question);
        const signed = await client.sign(url, {
            method: "POST",
            headers: {
                "content-type": "application/x-amz-json-1.0",
                "x-amz-target": "GraniteServiceVersion20100801.GetMetricData",
            },
            body,
        });
        return askJson({ url, method: "POST", headers: Object.fromEntries(signed.headers), body, timeoutMs: timeout, cancel }, { shape: answer, refused: (json) => failure.safeParse(json).data });
    };
}

// EXTERNAL MODULE: ./lib/world/sources/interval-signal.js
var interval_signal = __webpack_require__(92749);
// EXTERNAL MODULE: ./lib/world/sources/interval-source.js
var interval_source = __webpack_require__(67188);
// EXTERNAL MODULE: ./lib/world/sources/shared-settings.js
var shared_settings = __webpack_require__(1868);
// EXTERNAL MODULE: ./lib/world/sources/source.js
var source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/world/sources/cloudwatch.js









const metric = schemas/* strictObject */.rej({
    namespace: schemas/* string */.YjP().min(1).describe("Such as AWS/ApplicationELB."),
    metric: schemas/* string */.YjP().min(1).describe("Such as HTTPCode_Target_5XX_Count."),
    dimensions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe("All dimensions of the series, by name."),
    stat: schemas/* string */.YjP().min(1).default("Sum").describe("Sum for counts; for a level Average, Maximum, p95 …"),
});
const metrics = schemas/* union */.KCZ([
    metric.transform((one) => [one]),
    schemas/* tuple */.PVZ([metric], metric).refine((all) => all.length <= 10, "expected ten at most"),
]);
/** What AWS itself counts for its services. @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html */
const presets = {
    alb: {
        namespace: "AWS/ApplicationELB",
        bad: ["HTTPCode_Target_5XX_Count", "HTTPCode_ELB_5XX_Count"],
        // A request for which no target was found is not among RequestCount.
        total: ["RequestCount", "HTTPCode_ELB_5XX_Count"],
        latency: "TargetResponseTime",
    },
    "api-gateway": { namespace: "AWS/ApiGateway", bad: ["5XXError"], total: ["Count"], latency: "Latency" },
    "http-api": { namespace: "AWS/ApiGateway", bad: ["5xx"], total: ["Count"], latency: "Latency" },
    lambda: { namespace: "AWS/Lambda", bad: ["Errors"], total: ["Invocations"], latency: "Duration" },
    "app-runner": {
        namespace: "AWS/AppRunner",
        bad: ["5xxStatusResponses"],
        total: ["Requests"],
        latency: "RequestLatency",
    },
};
const presetNames = (0,records/* keysOf */.YD)(presets);
const settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("cloudwatch").describe("Which type of source it is."),
    region: schemas/* string */.YjP()
        .regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, { error: "expected a region such as eu-central-1" })
        .describe("The region whose metrics are read."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u })
        .optional()
        .describe("Another endpoint than the region's own, such as one of a VPC."),
    timeout: (0,shared_settings/* timeoutSetting */.aA)("15s"),
    lag: (0,shared_settings/* lagSetting */.p2)("2m"),
    step: duration/* duration */.p
        .prefault("60s")
        .describe("Period of the metrics; shorter than 60s for those of high resolution only."),
});
/** AWS's own limit is 500 pages of one question; a watch needs one. */
const mostPages = 20;
/**
 * CloudWatch's GetMetricData, signed with the credentials that the AWS action leaves in the environment.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
const cloudwatch = (0,source/* defineSource */.Z)({
    type: "cloudwatch",
    summary: "CloudWatch, with the credentials that aws-actions/configure-aws-credentials leaves: load balancers, API Gateway, Lambda",
    settings,
    signal: schemas/* strictObject */.rej({
        bad: metrics.optional().describe("Counts what failed; a list is added up."),
        total: metrics.optional().describe("Counts all that was tried."),
        value: metric.optional().describe("A level; name its stat."),
        preset: schemas/* enum */.k5n(presetNames).optional().describe("Instead of metrics: what AWS counts for a service."),
        measure: schemas/* enum */.k5n(["errors", "latency"])
            .optional()
            .describe("What of a preset is measured; errors unless given, latency is the p95."),
        dimensions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .optional()
            .describe("With preset: which one, such as { LoadBalancer: app/shop/1a2b } or { FunctionName: pay }."),
    }),
    queryOf,
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = signedAsker(own, { service, tools });
        async function ask(of, window, cancel) {
            const values = new Map();
            let next;
            for (let page = 0; page < mostPages; page++) {
                const { MetricDataResults: results, NextToken: token } = await askJson({ ...questionOf(of, window), ...(next !== undefined && { NextToken: next }) }, cancel);
                for (const { Timestamps: at, Values: found, StatusCode: status, Messages: messages } of results) {
                    if (status === "InternalError" || status === "Forbidden") {
                        const said = messages?.find(({ Value: value }) => value)?.Value ?? status;
                        throw new errors/* WorldError */.nM(tools.hide(`answered: ${said.slice(0, 200)}`), { service });
                    }
                    for (const [index, seconds] of (at ?? []).entries()) {
                        const value = found?.[index];
                        if (value !== undefined)
                            values.set(seconds * 1_000, (values.get(seconds * 1_000) ?? 0) + value);
                    }
                }
                if (!token)
                    return { values };
                next = token;
            }
            throw new errors/* WorldError */.nM("answered only in part: it has more pages than are read", { service });
        }
        return (0,interval_source/* openIntervalSource */.v)({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            aligned: true,
            mostIntervals: 1_440,
            textOf: (of) => of.map(({ namespace, metric, stat }) => `${stat} of ${namespace} ${metric}`).join(" + "),
            ask,
        }, tools);
    },
});
function questionOf(of, { from, to, stepSeconds }) {
    return {
        StartTime: from / 1_000,
        EndTime: to / 1_000,
        ScanBy: "TimestampAscending",
        MetricDataQueries: of.map(({ namespace, metric, dimensions, stat }, index) => ({
            Id: `m${index}`,
            MetricStat: {
                Metric: {
                    Namespace: namespace,
                    MetricName: metric,
                    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
                },
                Period: stepSeconds,
                Stat: stat,
            },
        })),
    };
}
function queryOf(words) {
    const { bad, total, value, preset, measure, dimensions } = words;
    if (preset !== undefined)
        return presetQuery({ ...words, preset });
    const strays = Object.entries({ measure, dimensions }).filter(([, written]) => written !== undefined);
    if (strays.length > 0)
        return strays.map(([path]) => ({ path, message: "goes only with preset" }));
    return (0,interval_signal/* intervalQuery */.c)({ bad, total, value: value === undefined ? undefined : [value] }, (all, part) => {
        const wrong = all.find(({ stat }) => part !== "value" && stat !== "Sum" && stat !== "SampleCount");
        return wrong === undefined ? undefined : `is counted by stat: Sum or SampleCount, not by ${wrong.stat}`;
    });
}
function presetQuery({ bad, total, value, preset, measure = "errors", dimensions = {}, }) {
    const strays = Object.entries({ bad, total, value }).filter(([, written]) => written !== undefined);
    if (strays.length > 0)
        return strays.map(([path]) => ({ path, message: "does not go with preset, which brings its own" }));
    const { namespace, latency, ...counted } = presets[preset];
    const of = (metric, stat) => ({ namespace, metric, dimensions, stat });
    const sumOf = ([first, ...more]) => [
        of(first, "Sum"),
        ...more.map((metric) => of(metric, "Sum")),
    ];
    return measure === "latency"
        ? { gives: "gauge", value: [of(latency, "p95")] }
        : { gives: "ratio", bad: sumOf(counted.bad), total: sumOf(counted.total) };
}


/***/ }),

/***/ 92749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ intervalQuery)
/* harmony export */ });
/**
 * `bad` and `total`, or `value`: what a signal asks of a source that answers numbers by interval, or what is missing. `check`
 * answers what is wrong with an expression, as the end of a sentence.
 */
function intervalQuery({ bad, total, value, }, check = () => undefined) {
    const isRatio = bad !== undefined || total !== undefined;
    if (isRatio === (value !== undefined))
        return [{ path: "", message: `expected bad and total, or value${isRatio ? ", not both" : ""}` }];
    const mistakes = [];
    for (const [path, written] of [
        ["bad", bad],
        ["total", total],
        ["value", value],
    ]) {
        const message = written === undefined ? undefined : check(written, path);
        if (message !== undefined)
            mistakes.push({ path, message });
    }
    if (value !== undefined)
        return mistakes.length > 0 ? mistakes : { gives: "gauge", value };
    if (bad === undefined)
        mistakes.push({ path: "bad", message: "is missing beside total" });
    if (total === undefined)
        mistakes.push({ path: "total", message: "is missing beside bad" });
    return bad === undefined || total === undefined || mistakes.length > 0
        ? mistakes
        : { gives: "ratio", bad, total };
}


/***/ }),

/***/ 67188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openIntervalSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88445);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56456);



/**
 * A source that is asked for numbers by interval, whatever its language. Only complete intervals are read, only whole ones
 * within the span, and what is missing stays missing.
 */
function openIntervalSource(its, { now }) {
    const { name, textOf } = its;
    async function ask(expression, window, cancel) {
        const stepMs = window.stepSeconds * 1_000;
        const values = new Map();
        const notes = [];
        let seconds = window.stepSeconds;
        for (let from = window.from; from < window.to; from += its.mostIntervals * stepMs) {
            const to = Math.min(window.to, from + its.mostIntervals * stepMs);
            const part = await its.ask(expression, { ...window, from, to }, cancel);
            seconds = Math.max(seconds, part.seconds ?? 0);
            notes.push(...(part.notes ?? []));
            for (const [at, value] of part.values)
                if (Number.isFinite(value))
                    values.set(at, value);
        }
        if (seconds > window.stepSeconds)
            notes.push({ kind: "kept-coarser", source: name, seconds, askedSeconds: window.stepSeconds });
        return { values, seconds, notes: (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(notes) };
    }
    async function read(query, span, cancel) {
        const window = windowOf(span, its, now());
        if (window === undefined)
            return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .noReadings */ .q;
        const isWithin = (at, seconds) => at >= span.from && at + seconds * 1_000 <= span.to;
        if (query.gives === "gauge") {
            const { values, seconds = window.stepSeconds, notes = [] } = await ask(query.value, window, cancel);
            const gauge = inOrder(values).flatMap(([at, value]) => isWithin(at, seconds) ? [{ at, seconds, value }] : []);
            return { ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .noReadings */ .q, gauge, queries: [textOf(query.value)], notes };
        }
        const [bad, total] = await Promise.all([
            ask(query.bad, window, cancel),
            ask(query.total, window, cancel),
        ]);
        if (bad.seconds !== total.seconds)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`bad is kept in intervals of ${bad.seconds} s and total in ${total.seconds} s: they can't be held against each other`, { service: `source ${name}` });
        const seconds = total.seconds ?? window.stepSeconds;
        const { ratio, doubts } = ratioOf(bad.values, total.values, { seconds, isWithin });
        return {
            ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .noReadings */ .q,
            ratio,
            queries: [textOf(query.bad), textOf(query.total)],
            notes: (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)([...(bad.notes ?? []), ...(total.notes ?? [])]),
            ...(doubts.length > 0 && { doubts }),
        };
    }
    return { name, remembers: "past", read, narrowestStep: async () => its.narrowestStep };
}
/** Complete intervals only; aligned to the epoch where the source has its own beginnings. */
function windowOf({ from, to, stepSeconds }, { lagMs, aligned }, now) {
    const stepMs = stepSeconds * 1_000;
    const start = aligned ? Math.ceil(from / stepMs) * stepMs : from;
    const count = Math.floor((Math.min(to, now - lagMs) - start) / stepMs);
    return count < 1 ? undefined : { from: start, to: start + count * stepMs, stepSeconds };
}
/** Where nothing was counted as bad, nothing was bad; without a total nothing is known. Negative counts are none. */
function ratioOf(bads, totals, { seconds, isWithin }) {
    const ratio = [];
    let [manyBad, ofTotal] = [0, 0];
    for (const [at, total] of inOrder(totals)) {
        const bad = bads.get(at) ?? 0;
        if (total < 0 || bad < 0 || total > Number.MAX_SAFE_INTEGER || !isWithin(at, seconds))
            continue;
        manyBad += bad;
        ofTotal += total;
        ratio.push({ at, seconds, bad: Math.min(bad, total), total });
    }
    const doubts = manyBad > 1.1 * ofTotal + 5 ? [{ kind: "more-bad-than-total", bad: manyBad, total: ofTotal }] : [];
    return { ratio, doubts };
}
function inOrder(values) {
    return [...values].sort(([a], [b]) => a - b);
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ timeoutSetting),
/* harmony export */   p2: () => (/* binding */ lagSetting),
/* harmony export */   th: () => (/* binding */ headersSetting)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);


/** Headers that the settings give, where an address is asked. */
const headersSetting = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
    .default({})
    .describe("Headers of each request; ${NAME} is filled in from the environment of the step.");
/** Milliseconds; `otherwise` as it is written in the settings, such as `10s`. */
function timeoutSetting(otherwise) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault(otherwise).describe("For the whole of an answer, with all that is tried again.");
}
/** Milliseconds; `otherwise` as it is written in the settings, such as `15s`. */
function lagSetting(otherwise) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault(otherwise).describe("How long after its end an interval may still change.");
}


/***/ }),

/***/ 56456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSource),
/* harmony export */   q: () => (/* binding */ noReadings)
/* harmony export */ });
/** Keeps a kind's own types inside its file: what the schema yields is what `queryOf` receives, and what that yields is what is read. */
function defineSource(kind) {
    return kind;
}
const noReadings = { ratio: [], gauge: [], queries: [], notes: [] };


/***/ }),

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}


/***/ })

};
