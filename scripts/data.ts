import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { projectRoot } from "./project.ts";

/** `npm run -s data -- VERB …`: 0 publishable, 1 refused, 2 not understood. */

// Before the rest is loaded: what Node makes of it is kept, a third of the time that a small file takes.
enableCompileCache(join(projectRoot, "node_modules/.cache/modules"));
const { carryOut } = await import("./data/carryOut.ts");
const { writeAll } = await import("./data/output.ts");
const { bilingual } = await import("./terminal/say.ts");

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
