import { spawn } from "node:child_process";
import { projectRoot } from "../project.ts";
import type { ProcessCommand } from "./command.ts";

interface Options {
  readonly signal?: AbortSignal;
  /** Receives the output as it comes; without it the output goes straight to the terminal. */
  readonly onOutput?: (chunk: string) => void;
}

const endsWithUs = `--import=${new URL("orphan.mjs", import.meta.url).href}`;

/** Runs a command to its end and answers whether it succeeded. Aborting ends it early. */
export function runProcess(
  command: ProcessCommand,
  { signal, onOutput }: Options = {},
): Promise<boolean> {
  const isNode = command.file === process.execPath;
  const args = isNode ? [endsWithUs, ...command.args] : command.args;
  const child = spawn(command.file, args, {
    cwd: command.folder ?? projectRoot,
    env: { ...process.env, ...command.env },
    stdio: onOutput ? ["ignore", "pipe", "pipe"] : "inherit",
    signal,
  });
  if (onOutput) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", onOutput);
    }
  }
  return new Promise((resolve) => {
    child.on("error", (error) => {
      onOutput?.(`${command.file}: ${error.message}\n`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}
