/** As many neighbours of a secret tell too much; of words more, since ours have some of their letters too. */
const most = 6;
const mostOfWords = 8;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,5}));/gu, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0x10ffff ? "" : String.fromCodePoint(point);
  });
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/gu, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** A text as somebody reads it who undoes what escapes it, once and again. */
function readings(output: string): string[] {
  const visible = output.replace(/<\/?span>|[\u200b\u2060]/gu, "");
  const plain = withoutEntities(visible).replace(/[\u200b\u2060]|<\/?span>/gu, "");
  const slashed = plain
    .replace(/\\+u([\da-fA-F]{4})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\+[nrt]/gu, "\n")
    .replace(/\\+/gu, "");
  const decoded = percentDecoded(percentDecoded(plain));
  const coded = (plain.replace(/\\n/gu, "").match(/[\w+/=-]{8,}/gu) ?? []).flatMap((run) =>
    [0, 1, 2, 3].flatMap((skip) => {
      const once = Buffer.from(run.slice(skip), "base64").toString("utf8");
      return [once, Buffer.from(once, "base64").toString("utf8")];
    }),
  );
  return [output, plain, slashed, decoded, coded.join("\n")];
}

const bare = (text: string) => text.replace(/[\s\\'"`]/gu, "");

/** The first part of any of the secrets that can be read in the output, in any spelling; undefined when none can. */
export function shownPart(output: string, secrets: readonly string[]): string | undefined {
  const texts = readings(output).flatMap((text) => [text, bare(text)]);
  const all = texts.join("\u0000");
  for (const secret of secrets) {
    for (const form of new Set([secret, bare(secret), percentDecoded(secret)])) {
      const letters = [...form];
      const size = Math.min(/^[a-z ]+$/u.test(form) ? mostOfWords : most, letters.length);
      for (let at = 0; at + size <= letters.length; at++) {
        const part = letters.slice(at, at + size).join("");
        if (all.includes(part)) return part;
      }
    }
  }
  return undefined;
}
