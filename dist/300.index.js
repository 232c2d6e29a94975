export const id = 300;
export const ids = [300];
export const modules = {

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


/***/ })

};
