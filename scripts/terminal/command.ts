import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project.ts";

export interface ProcessCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs, when that isn't the project's root. */
  readonly folder?: string;
}

/** A script of the project, run by the Node that runs us and with its flags. */
export const script = (path: string, ...args: string[]): ProcessCommand => ({
  file: process.execPath,
  args: [...process.execArgv, join(projectRoot, path), ...args],
});

/** A tool among the installed packages, such as `astro`; no shell stands between. */
export const tool = (name: string, ...args: string[]): ProcessCommand => ({
  file: process.execPath,
  args: [toolPath(name), ...args],
});

function toolPath(name: string): string {
  const packageName = toolPackages[name] ?? name;
  const folder = join(projectRoot, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const path = typeof bin === "string" ? bin : bin?.[name];
  if (!path) throw new Error(`package has no such command: ${name}`);
  return join(folder, path);
}

const toolPackages: Readonly<Record<string, string>> = { tsc: "typescript" };
