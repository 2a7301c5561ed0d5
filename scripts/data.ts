import { carryOut } from "./data/carryOut.ts";
import { writeAll } from "./data/output.ts";

/** `npm run -s data -- VERB …`: 0 publishable, 1 refused, 2 not understood. */
const { stdin, stdout, stderr } = process;
// Who reads may leave early, as `head` does.
stdout.on("error", () => {});
const {
  exitCode,
  answer = [],
  message = "",
} = await carryOut(process.argv.slice(2), {
  questions: stdin,
  answers: stdout,
});
await writeAll(stdout, answer);
await writeAll(stderr, [message]);
process.exitCode = exitCode;
