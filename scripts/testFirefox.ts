import { findFirefox, noFirefox } from "./firefox.ts";
import { ensureSite } from "./site/build.ts";
import { tool } from "./terminal/command.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { runProcess } from "./terminal/run.ts";
import { say } from "./terminal/say.ts";

/** Asks the built site in a second engine. `npm test` leaves it out, for not every machine has a Firefox. */
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const signal = listenForInterruption();
  const firefox = findFirefox();
  if (firefox === null) {
    say(noFirefox.th);
    say(noFirefox.en);
    return 2;
  }
  say({ th: `เบราว์เซอร์ ${firefox}`, en: "the second engine to test with" });
  if (!(await ensureSite(signal))) return 1;
  const tests = tool("vitest", "run", "--config", "vitest.firefox.config.ts", ...args);
  return (await runProcess(tests, { signal })) ? 0 : 1;
}
