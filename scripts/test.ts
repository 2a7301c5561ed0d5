import { ensureChromium } from "./chromium.ts";
import { ensureSite } from "./site/build.ts";
import { needsSite } from "./site/needs.ts";
import { tool } from "./terminal/command.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { runProcess } from "./terminal/run.ts";
import { say } from "./terminal/say.ts";

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

async function main(args: string[]): Promise<boolean> {
  const signal = listenForInterruption();
  if (needsSite(args) && !(await prepare(signal))) {
    say("0 passed, 1 failed");
    return false;
  }
  return runProcess(tool("vitest", "run", ...args), { signal });
}

/** A real browser and the built site: without them the run would say nothing of what readers see. */
async function prepare(signal: AbortSignal): Promise<boolean> {
  try {
    say({ th: `เบราว์เซอร์ ${await ensureChromium()}`, en: "the browser to test with" });
    return await ensureSite(signal);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
