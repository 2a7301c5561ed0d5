import { check } from "./data/check.ts";
import { parseCommand, type Command } from "./data/command.ts";
import { describe } from "./data/describe.ts";
import { writeAll } from "./data/output.ts";
import { read } from "./data/read.ts";
import type { Outcome } from "./data/outcome.ts";
import { usage } from "./data/usage.ts";
import { value } from "./data/value.ts";
import { answerLines } from "./data/valueLines.ts";

/** `npm run -s data -- VERB …`: 0 publishable, 1 refused, 2 not understood. */
process.stdout.on("error", () => {});
const command = parseCommand(process.argv.slice(2));
const outcome: Outcome = command ? await carryOut(command) : { exitCode: 2, message: usage };
const { exitCode, answer = [], message = "" } = outcome;
await writeAll(process.stdout, answer);
await writeAll(process.stderr, [message]);
process.exitCode = exitCode;

async function carryOut(command: Command): Promise<Outcome> {
  if (command.verb === "read") return read(command);
  if (command.verb === "check") return check(command);
  if (command.verb === "describe") return describe(command);
  if (command.verb === "value") return value(command);
  if (command.verb === "values") return answerLines(process.stdin, process.stdout);
  return { exitCode: 0, answer: [usage] };
}
