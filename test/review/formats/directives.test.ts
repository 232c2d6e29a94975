import { expect, test } from "vitest";
import { keyText } from "../../../src/review/diff/change.ts";
import { diffFile } from "../../../src/review/diff/diff-file.ts";

function told(path: string, text: string): string[] {
  const { settings, problems } = diffFile({ path, after: text });
  expect(problems).toEqual([]);
  return settings.after.map(({ key, value, line }) => `${line} ${keyText(key)} = ${value}`);
}

test("nginx: blocks go by name and arguments, a server by its own name, headers by theirs", () => {
  const text = `http {
  map $host $backend { default https://a; api.x.com https://b; }
  upstream pay { server 10.0.0.1:80 max_fails=3; server 10.0.0.2:80; }
  server {
    server_name pay.x.com; # c
    location /api/ {
      proxy_pass https://api.stripe.com;
      proxy_set_header Authorization "Bearer $token";
      content_by_lua_block { ngx.say("}") }
      return 200 'a;b';
    }
  }
}
`;
  expect(told("nginx.conf", text)).toEqual([
    "2 http.map $host $backend.default = https://a",
    "2 http.map $host $backend.api.x.com = https://b",
    "3 http.upstream pay.server[0] = 10.0.0.1:80 max_fails=3",
    "3 http.upstream pay.server[1] = 10.0.0.2:80",
    "5 http.server pay.x.com.server_name = pay.x.com",
    "7 http.server pay.x.com.location /api/.proxy_pass = https://api.stripe.com",
    "8 http.server pay.x.com.location /api/.proxy_set_header.Authorization = Bearer $token",
    "9 http.server pay.x.com.location /api/.content_by_lua_block = {}",
    "10 http.server pay.x.com.location /api/.return = 200 a;b",
  ]);
});

test("Caddy: a directive ends with its line, and a placeholder is no block", () => {
  const text =
    "{$DOMAIN:pay.x.com} {\n  reverse_proxy https://a {\n    header_up Host {host}\n  }\n  tls off\n}\n";
  expect(told("Caddyfile", text)).toEqual([
    "3 {$DOMAIN:pay.x.com}.reverse_proxy https://a.header_up.Host = {host}",
    "5 {$DOMAIN:pay.x.com}.tls = off",
  ]);
});

test("templates of nginx keep their directives", () => {
  expect(
    told("nginx.conf.j2", "server {\n  proxy_pass https://{{ host }}:{{ port | default(443) }};\n}\n"),
  ).toEqual(["2 server.proxy_pass = https://{{ host }}:443"]);
});

test.each([
  ["a block that is never closed", "server {\n  listen 80;\n", 1],
  ["a directive without its end", "server {\n  listen 80\n}\n# x;\n", 2],
  ["a brace too many", "listen 80;\n}\n", 2],
])("%s is told at its line", (_, text, line) => {
  expect(diffFile({ path: "nginx.conf", after: text }).problems).toMatchObject([{ line }]);
});
