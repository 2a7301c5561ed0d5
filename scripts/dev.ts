import { preparation } from "./site/build.ts";
import { tool } from "./terminal/command.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { runProcess } from "./terminal/run.ts";
import { runStep } from "./terminal/step.ts";

const interruption = listenForInterruption();
process.exitCode = (await main(process.argv.slice(2))) || interruption.aborted ? 0 : 1;

async function main(args: string[]): Promise<boolean> {
  for (const step of preparation) if (!(await runStep(step, interruption))) return false;
  return runProcess(tool("astro", "dev", ...args), { signal: interruption });
}
