import { carryOut } from "./data/carryOut.ts";
import { writeAll } from "./data/output.ts";
import { bilingual } from "./terminal/say.ts";

/** `npm run -s data -- VERB …`: 0 publishable, 1 refused, 2 not understood. */
const trying = {
  th: "กำลังลองสร้างหน้าเว็บทั้งหมดด้วยไฟล์นี้ …",
  en: "trying all pages with this file …",
};
const { stdin, stdout, stderr } = process;
// Who reads may leave early, as `head` does.
stdout.on("error", () => {});
const {
  exitCode,
  answer = [],
  message = "",
  trial,
} = await carryOut(process.argv.slice(2), {
  questions: stdin,
  answers: stdout,
});
await writeAll(stdout, answer);
await writeAll(stderr, [message]);
process.exitCode = exitCode;
if (trial) {
  await writeAll(stderr, [`${bilingual(trying)}\n`]);
  const { isMade, text } = await trial();
  await writeAll(stderr, [text]);
  if (!isMade) process.exitCode = 1;
}
