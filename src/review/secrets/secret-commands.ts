import type { Span } from "./known-secrets.ts";
import { isPlain } from "./reference.ts";
import { looksChosen } from "./written-pairs.ts";

/** Credentials in headers, in the arguments of programs and of calls. */
export function commandSecrets(text: string): Span[] {
  const isSeveralWords = /\s/u.test(text);
  const inWords = (pattern: RegExp, isSecret: (secret: string) => boolean) =>
    isSeveralWords ? found(text, pattern, isSecret) : [];
  return [
    ...inWords(scheme, (secret) => !isPlain(secret)),
    ...inWords(login, (secret) => !isPlain(secret)),
    ...inWords(ofProgram, (secret) => !isPlain(secret)),
    ...found(text, opensslPass, (secret) => !isPlain(secret)),
    ...(text.includes("-")
      ? found(text, shortFlag, (secret) => looksChosen(secret) && !/[()[\]{}|\\]/u.test(secret))
      : []),
    ...(text.includes("=") ? found(text, cookie, (secret) => secret.length >= 8 && /\d/u.test(secret)) : []),
    ...(/["']/u.test(text) ? found(text, quoted, withSign) : []),
    ...(/^\S{8,64}$/u.test(text) && withSign(text) ? [{ start: 0, end: text.length }] : []),
  ];
}

// All small letters is prose: "Basic authentication".
const scheme =
  /\b(?:Bearer|Basic|Digest|ApiKey|Token|Negotiate|NTLM)\s{1,3}(?![a-z]+[.,]?(?:\s|$))([^\s"'<>,]{6,2048})/gu;
// `curl -u user:password`, smbclient's `-U user%password`.
const login =
  /(?:^|[\s"'])--?(?:u|U|user|proxy-user|credentials|login|auth)[ =]?["']?[^\s:"'/%]{1,64}[:%](?!\/\/)([^\s"']{1,256})/gu;
// Programs whose short option is a password, whatever it looks like.
const ofProgram =
  /(?:^|[\s"'/;&|(:={])(?:(?:mysql\w*|mariadb[\w-]{0,12}|mongo\w*|sshpass|(?:docker|podman|nerdctl|skopeo|oras|helm registry|az acr) login)\s(?:[^\n"';|]{0,200}\s)?-p ?|(?:ldap\w{3,12}|xfreerdp)\s(?:[^\n"';|]{0,200}\s)?-w ?|redis-cli\s(?:[^\n"';|]{0,200}\s)?-a ?|(?:sqlcmd|bcp|isql|zip)\s(?:[^\n"';|]{0,200}\s)?-P ?|(?:7z|7za|unrar)\s(?:[^\n"';|]{0,200}\s)?-p|(?:plink|pscp)\s(?:[^\n"';|]{0,200}\s)?-pw )["']?([^\s"']{3,256})/gu;
const opensslPass = /(?:^|[\s"'=])-?-?(?:pass(?:in|out)?\s)?pass:([^\s"']{3,256})/gu;
const shortFlag = /(?:^|[\s"'[,])-[pawPWsk] ?([^\s"':/]{6,256})(?=["'\s,\]]|$)/gu;
const cookie =
  /(?:[Ss]ession\w{0,10}|[Ss][Ii][Dd]|connect\.sid|JSESSIONID|PHPSESSID|csrf\w{0,8}|xsrf-token|remember_\w{2,20}|auth\w{0,10})=([^\s;"',&<>]{8,512})/gu;
const quoted = /["']([^"'\s]{8,64})(?=["'])/gu;

function found(text: string, pattern: RegExp, isSecret: (secret: string) => boolean): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, secret = ""] = match;
    const end = match.index + whole.length;
    return isSecret(secret) ? [{ start: end - secret.length, end }] : [];
  });
}

/** A password by its signs: names, paths and expressions have none or others. */
function withSign(text: string): boolean {
  return (
    looksChosen(text) &&
    /[!#$%^&*?~]/u.test(text) &&
    !/[/(){}[\]<>=|\\]|:\/\/|\$[A-Z_{]|%[a-zA-Z(]|^[#*?!]|\.\*|\^$/u.test(text)
  );
}
