import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** What the search for a browser needs to know of a computer. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly hasAptGet: boolean;
  /** Where Playwright keeps its own Chromium once it has been downloaded. */
  readonly playwrightPath: string;
  readonly canRun: (path: string) => boolean;
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  hasAptGet: existsSync("/usr/bin/apt-get"),
  playwrightPath: chromium.executablePath(),
  canRun,
});

/** Ubuntu's chromium-browser may be a stub that only names the snap to install, so the file is tried. */
function canRun(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows, asking for the version opens a window.
  return process.platform === "win32" || spawnSync(path, ["--version"]).status === 0;
}
