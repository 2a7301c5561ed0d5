import type { Text } from "../../src/words/text/language.ts";
import type { ProcessCommand } from "./command.ts";
import { runProcess } from "./run.ts";
import { bilingual, say } from "./say.ts";
import { troubleIn } from "./trouble.ts";

export interface TerminalStep {
  readonly title: Text;
  readonly command: ProcessCommand;
  /** `shown` as it comes; `onFailure`, kept back unless the step fails. */
  readonly output: "shown" | "onFailure";
  /** What to say of the output so far, such as “412 หน้า pages”. */
  readonly progress?: (output: string) => string;
}

/** Runs one step, says its name, how it fares and how long it took; answers whether it succeeded. */
export async function runStep(step: TerminalStep, signal?: AbortSignal): Promise<boolean> {
  const title = bilingual(step.title);
  const started = performance.now();
  const account = (output: string) =>
    [step.progress?.(output), since(started)].filter(Boolean).join(" · ");

  say(`▸ ${title}`);
  const { isDone, output } = await (step.output === "shown"
    ? runShown(step.command, signal)
    : runKept(step.command, account, signal));
  if (!isDone && !signal?.aborted && output !== "") sayOutput(output);
  say(`${isDone ? "✓" : "✗"} ${title} · ${account(output)}`);
  return isDone;
}

/** The words of a program, and behind them what the machine refused it, in ours. */
function sayOutput(output: string): void {
  say(output.trimEnd());
  const trouble = troubleIn(output);
  if (trouble) say(trouble);
}

interface Outcome {
  readonly isDone: boolean;
  readonly output: string;
}

async function runShown(command: ProcessCommand, signal?: AbortSignal): Promise<Outcome> {
  return { isDone: await runProcess(command, { signal }), output: "" };
}

/** Says every few seconds how far the command has come. */
async function runKept(
  command: ProcessCommand,
  account: (output: string) => string,
  signal?: AbortSignal,
): Promise<Outcome> {
  let output = "";
  const onOutput = (chunk: string) => void (output += chunk);
  const heartbeat = setInterval(() => say(`  … ${account(output)}`), 3_000);
  const isDone = await runProcess(command, { signal, onOutput });
  clearInterval(heartbeat);
  return { isDone, output };
}

const since = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
