import type { Input, PartialParse, SyntaxNode } from "@lezer/common";
import type { LRParser } from "@lezer/lr";

/** The text is nested too deeply, or takes the parser too long. */
export class TooComplex extends Error {
  override readonly name = "TooComplex";
}

/** Larger files are data or were put together by a machine. */
const maxCharacters = 150_000;
/** Characters that a tokenizer gets at once; reading them is what takes the time. */
const chunkSize = 1_024;
/** Real code is read up to 30 times, as each kind of token is tried; quadratic text thousands of times. */
const maxReadings = 40;
/** Real code that a grammar does not know yet takes about ten steps to get over. */
const maxRecovering = 500;

/** Real code is nested about 40 levels deep, each with three numbers on the parser's stack. */
const maxStack = 1_500;

/** What lezer's parser knows of itself; should a version of it not tell, the other bounds stay. */
interface ParserState {
  /** How many steps ago an error was met. */
  recovering?: number;
  stacks?: readonly { stack?: readonly number[] }[];
}

/**
 * The tree of a source file. Parsers of foreign text must end: what tokenizers read again and again, and what they have
 * to guess at, is counted, so that the bound needs no clock and is the same on every machine.
 * @throws TooComplex
 */
export function parseBounded(parser: LRParser, text: string): SyntaxNode {
  if (text.length > maxCharacters) throw new TooComplex("is larger than source code is");
  const parse = parser.startParse(countedInput(text)) as PartialParse & ParserState;
  let recovering = 0;
  for (;;) {
    const tree = parse.advance();
    if (tree !== null) return tree.topNode;
    if ((parse.recovering ?? 0) > 0) recovering += 1;
    // Each branch that is tried copies the stack.
    if ((parse.stacks?.[0]?.stack?.length ?? 0) > maxStack) throw new TooComplex("is nested too deeply");
    if (recovering > maxRecovering) throw new TooComplex("is no code that the grammar knows");
  }
}

function countedInput(text: string): Input {
  let left = 1_000 + (maxReadings * text.length) / chunkSize;
  return {
    length: text.length,
    lineChunks: false,
    read: (from, to) => text.slice(from, to),
    chunk(from) {
      left -= 1;
      if (left < 0) throw new TooComplex("takes the parser too long");
      return text.slice(from, from + chunkSize);
    },
  };
}
