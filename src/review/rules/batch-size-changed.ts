import { hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";

const sizes = listed(`
  page size, pagesize, per page, page limit, limit, batch, batch size, batchsize, bulk size, chunk size,
  pool, pool size, poolsize, max connections, max open, max idle, connections, prefetch, prefetch count,
  max batch, fetch size, window size, max sockets, max records, max messages, buffer size
`);

/** Up to this is tuning. */
const much = 10;
/** Of connections that are held ready: fewer of them make callers wait for one another. */
const fewer = 4;
const pools = listed(`
  pool, pool size, poolsize, max connections, max open, connections, max sockets
`);

export const batchSizeChanged: Rule = {
  id: "batch-size-changed",
  title: "Page, batch or pool size changed much",
  severity: "medium",
  confidence: "high",
  summary: `How much is asked for at once, or how many connections are kept, differs by over ${much} times; for connections, falls by over ${fewer}.`,
  why: "Too much at once is refused by the vendor or fills the memory; too little makes many times the calls.",
  check: "What does the vendor allow, and how long does one such call take?",
  assess({ nearWords, before, after, belongs }) {
    if (belongs === "no" || before === undefined || after === undefined || !hasPhrase(nearWords, sizes))
      return undefined;
    if (hasPhrase(nearWords, ["rate", "retry", "memory", "cpu", "timeout", "retries"])) return undefined;
    const [was, is] = [Number(before), Number(after)];
    const least = hasPhrase(nearWords, pools) ? fewer : much;
    if (!(was > 0) || !(is > 0) || (is / was <= much && was / is <= least)) return undefined;
    const factor = Math.round(is > was ? is / was : was / is).toLocaleString("en");
    return {
      message:
        is > was
          ? `${factor} times as much at once`
          : `1/${factor} of it at once: as many times more calls, or less room`,
    };
  },
};
