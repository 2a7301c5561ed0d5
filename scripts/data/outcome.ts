import type { Text } from "../../src/words/text/language.ts";
import type { Tried } from "./tryFile.ts";

/** What a command comes to: 0 publishable, 1 refused, 2 not understood. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  /** For stdout, in pieces. */
  readonly answer?: Iterable<string>;
  /** What takes minutes and may turn it into a refusal, begun when the answer is out. */
  readonly trial?: () => Promise<Tried>;
  /** For stderr: why there is no answer. */
  readonly message?: string;
}

/** The command can't be carried out as it stands. */
export const impossible = ({ th, en }: Text): Outcome => ({ exitCode: 2, message: `${th}\n${en}\n` });
