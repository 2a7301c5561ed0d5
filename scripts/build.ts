import { relative } from "node:path";
import { projectRoot } from "./project.ts";
import { buildSite } from "./site/build.ts";
import { sampleSite, thisSite } from "./site/settings.ts";
import { outputOf } from "./site/stamp.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { say } from "./terminal/say.ts";

/** `npm run build`, into `dist`; with `-- --sample`, with made-up village funds and elsewhere. */
const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== "--sample");
if (unknown.length > 0) {
  say({
    th: `ไม่รู้จัก ${unknown.join(" ")} ใช้ได้เพียง --sample`,
    en: `not understood: ${unknown.join(" ")}; there is only --sample`,
  });
  process.exitCode = 2;
} else {
  const site = args.length > 0 ? sampleSite() : thisSite();
  const isBuilt = await buildSite(listenForInterruption(), site);
  if (isBuilt) say(`→ ${relative(projectRoot, outputOf(site))}/`);
  process.exitCode = isBuilt ? 0 : 1;
}
