import { expect, test } from "vitest";
import { dockerfile } from "../../../src/review/formats/dockerfile.ts";
import { conf, procfile } from "../../../src/review/formats/plain.ts";

const told = (settings: ReturnType<typeof dockerfile.parse>) =>
  settings.map(({ key, value, line }) => `${line} ${key.join(" › ")} = ${value}`);

test("images by name with tag or digest, and variables in each of their notations", () => {
  const text = `# syntax=docker/dockerfile:1
FROM --platform=linux/amd64 node:24-alpine AS build
ARG VERSION=1
ARG TOKEN
ENV URL=https://a \\
    # not this
    KEY="b c" MODE='d'
ENV OLD value with spaces
RUN export URL=https://x
FROM registry.io:5000/x/y@sha256:abc
from postgres
`;
  expect(told(dockerfile.parse(text, "Dockerfile"))).toEqual([
    "2 FROM › node = 24-alpine",
    "3 ARG › VERSION = 1",
    "4 ARG › TOKEN = ",
    "5 ENV › URL = https://a",
    "6 ENV › KEY = b c",
    "6 ENV › MODE = d",
    "8 ENV › OLD = value with spaces",
    "10 FROM › registry.io:5000/x/y = @sha256:abc",
    "11 FROM › postgres = latest",
  ]);
});

test("a Procfile's processes", () => {
  expect(told(procfile.parse("web: puma -t 5:5\n# c\nworker: sidekiq\n", "Procfile"))).toEqual([
    "1 web = puma -t 5:5",
    "3 worker = sidekiq",
  ]);
});

test("what lines say in a language that is not known: HAProxy, HOCON, Redis", () => {
  const text =
    'backend pay\n  server a 10.0.0.1:80 check\nakka {\n  http.timeout = 5 s\n  pay { url: "https://a" }\n}\nmaxmemory 2gb\n';
  expect(told(conf.parse(text, "a.conf"))).toEqual([
    "1 backend ›  = pay",
    "2 backend › server = a 10.0.0.1:80 check",
    "4 akka › http.timeout = 5 s",
    "5 akka › pay › url = https://a",
    "7 maxmemory = 2gb",
  ]);
});
