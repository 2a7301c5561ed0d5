import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";
import { candidatesFor } from "./chromium/candidates.ts";
import { planInstallation } from "./chromium/installation.ts";
import { type Machine, thisMachine } from "./chromium/machine.ts";
import { runStep } from "./terminal/step.ts";

/** The first Chromium that this machine has and can run. */
export function findChromium(machine: Machine = thisMachine()): string | null {
  return candidatesFor(machine).find((path) => machine.canRun(path)) ?? null;
}

/** Installs a Chromium where there is none; throws, with what to do about it, when that fails. */
export async function ensureChromium(machine: Machine = thisMachine()): Promise<string> {
  for (const step of findChromium(machine) ? [] : planInstallation(machine)) {
    await runStep(step);
    if (findChromium(machine)) break;
  }
  const found = findChromium(machine);
  if (found === null) throw new Error(noChromium);
  return found;
}

/** For Playwright's `chromium.launch`: headless, and silent towards the network on its own account. */
export function launchOptions(machine: Machine = thisMachine()): LaunchOptions {
  const executablePath = findChromium(machine);
  if (executablePath === null) throw new Error(noChromium);
  return { executablePath, headless: true, chromiumSandbox: !machine.isRoot, args: [...flags] };
}

/** The environment of a browser that has Thai letters, as phones have and machines for tests have not. */
export const withThaiLetters: NodeJS.ProcessEnv = {
  ...process.env,
  FONTCONFIG_FILE: join(import.meta.dirname, "chromium/fonts.conf"),
};

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

const noChromium =
  "ไม่พบ Chromium สำหรับทดสอบ โปรดติดตั้ง Chrome หรือ Chromium แล้วระบุตำแหน่งด้วย CHROME_PATH\n" +
  "No Chromium to test with was found. Please install Chrome or Chromium and name its place in CHROME_PATH";
