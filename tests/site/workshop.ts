import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOut } from "../pinned.ts";

const root = join(import.meta.dirname, "../..");
const parts = [
  "src",
  "scripts",
  "public",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "astro.config.mjs",
];

/** The project with the pinned inputs, in a folder of its own, sharing the installed packages. */
export interface Workshop {
  readonly folder: string;
  readonly run: (
    command: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => { readonly status: number | null; readonly output: string };
  readonly close: () => void;
}

export function openWorkshop(name: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), `chumchon-${name}-`));
  for (const part of parts)
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.startsWith(join(root, "public/data")),
    });
  layOut(join(folder, "data"));
  for (const file of ["redirects.csv", "addresses.txt"])
    cpSync(join(root, "data", file), join(folder, "data", file));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    run: ([command = "", ...args], env = {}) => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        // Pages for one province only: what such a build shows of a page type, a whole one shows too.
        env: { ...process.env, ...production, ONLY_PROVINCES: "58", ...env },
      });
      return { status, output: stdout + stderr };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The runner of tests says `test` of itself. */
const production = { NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };

/** A script of the project, as its commands run it. */
export const runScript = (path: string, ...args: string[]): readonly string[] => [
  process.execPath,
  "--experimental-strip-types",
  "--disable-warning=ExperimentalWarning",
  path,
  ...args,
];

export const publishCommand = runScript("scripts/publish.ts");

export const buildCommand = [process.execPath, "node_modules/astro/bin/astro.mjs", "build"];

export const verifyCommand = [...publishCommand.slice(0, -1), "scripts/verify.ts"];
