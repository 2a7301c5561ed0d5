import { checkCommand } from "./check.ts";
import { parseCommand } from "./command.ts";
import { describe } from "./describe.ts";
import type { Outcome } from "./outcome.ts";
import { key } from "./key.ts";
import { read } from "./read.ts";
import { source } from "./source.ts";
import { take } from "./take.ts";
import { dataUsage } from "./usage.ts";
import { value } from "./value.ts";
import { answerLines, type Streams } from "./valueLines.ts";

/** Does what the arguments ask for. Only questions line by line are answered as they come, on the streams. */
export async function carryOut(args: readonly string[], streams: Streams): Promise<Outcome> {
  const command = parseCommand(args);
  if (!command) return { exitCode: 2, message: dataUsage };
  if (command.verb === "read") return read(command);
  if (command.verb === "check") return checkCommand(command);
  if (command.verb === "describe") return describe(command);
  if (command.verb === "value") return value(command);
  if (command.verb === "key") return key(command);
  if (command.verb === "source") return source(command, streams);
  if (command.verb === "take") return take(command);
  if (command.verb === "values") return answerLines(streams);
  return { exitCode: 0, answer: [dataUsage] };
}
