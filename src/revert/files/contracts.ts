import type { FileRow } from "./file-row.ts";

/** What others speak to us by: who has learnt the new form meanwhile does not unlearn it with our revert. */
export const contracts: readonly FileRow[] = [
  {
    what: "Protocol Buffers",
    source: "https://protobuf.dev/programming-guides/proto3/#updating",
    path: /\.proto$/iu,
  },
  {
    what: "Avro",
    source: "https://avro.apache.org/docs/1.12.0/specification/#schema-resolution",
    path: /\.(?:avsc|avdl|avpr)$/iu,
  },
  {
    what: "GraphQL",
    source: "https://graphql.org/learn/schema/",
    path: /\.graphqls$|(?:^|\/)(?:[\w.-]*[._-])?schema[\w.-]{0,60}\.(?:graphql|gql)$|(?:^|\/)(?:schemas?|graph)\/(?:.{1,200}\/)?[^/]+\.(?:graphql|gql)$/iu,
    line: /^\s*(?:extend\s+)?(?:type|input|enum|interface|scalar|union|directive|schema)\b/u,
    among: /\.(?:graphql|gql)$/iu,
  },
  {
    what: "OpenAPI",
    source: "https://spec.openapis.org/oas/latest.html",
    path: /(?:^|\/)[^/]*(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|(?:^|\/)(?:openapi|swagger)\/(?:.{1,200}\/)?[^/]+\.(?:ya?ml|json)$/iu,
    line: /^\s*"?(?:openapi|swagger)"?\s*:\s*["']?[23]\./u,
    among: /\.(?:ya?ml|json)$/iu,
  },
  {
    what: "AsyncAPI",
    source: "https://www.asyncapi.com/docs/reference/specification/latest",
    path: /(?:^|\/)[^/]*asyncapi[^/]*\.(?:ya?ml|json)$/iu,
    line: /^\s*"?asyncapi"?\s*:\s*["']?[23]\./u,
    among: /\.(?:ya?ml|json)$/iu,
  },
  {
    what: "JSON Schema",
    source: "https://json-schema.org/specification",
    path: /\.schema\.(?:json|ya?ml)$|(?:^|\/)json-?schemas?\/(?:.{1,200}\/)?[^/]+\.json$|(?:^|\/)schemas\/(?:.{1,200}\/)?[^/]+\.json$/iu,
    line: /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//u,
    among: /\.json$/iu,
  },
  {
    what: "Thrift",
    source: "https://thrift.apache.org/docs/idl",
    path: /\.thrift$/iu,
  },
  {
    what: "Smithy",
    source: "https://smithy.io/2.0/spec/",
    path: /\.smithy$/iu,
  },
  {
    what: "TypeSpec",
    source: "https://typespec.io/docs/",
    path: /\.tsp$/iu,
  },
  {
    what: "Cap'n Proto, FlatBuffers",
    source: "https://capnproto.org/language.html#evolving-your-protocol",
    path: /\.(?:capnp|fbs)$/iu,
  },
  {
    what: "WSDL, XML Schema",
    source: "https://www.w3.org/TR/xmlschema-1/",
    path: /\.(?:wsdl|xsd)$/iu,
  },
  {
    what: "RAML, API Blueprint",
    source: "https://apiblueprint.org/documentation/specification.html",
    path: /\.(?:raml|apib)$/iu,
  },
  {
    what: "Pact",
    source: "https://docs.pact.io/getting_started/how_pact_works",
    path: /(?:^|\/)pacts?\/(?:.{1,200}\/)?[^/]+\.json$/iu,
  },
];
