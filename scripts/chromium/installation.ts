import { tool } from "../terminal/command.ts";
import type { TerminalStep } from "../terminal/step.ts";
import type { Machine } from "./machine.ts";

/** The steps to try in turn until one of them leaves a browser that runs. */
export function planInstallation({ platform, isRoot, hasAptGet }: Machine): TerminalStep[] {
  const isDebian = platform === "linux" && isRoot && hasAptGet;
  return isDebian ? [...fromDebian, fromPlaywright(["--with-deps"])] : [fromPlaywright([])];
}

const apt = (...args: string[]) => ({
  file: "apt-get",
  args: ["-o", "DPkg::Lock::Timeout=120", ...args],
  env: { DEBIAN_FRONTEND: "noninteractive" },
});

const fromDebian: readonly TerminalStep[] = [
  {
    title: { th: "อ่านรายการแพ็กเกจของระบบ", en: "Read the system's list of packages" },
    command: apt("update"),
    output: "onFailure",
  },
  {
    title: { th: "ติดตั้ง Chromium จากระบบ", en: "Install the system's Chromium" },
    command: apt("install", "-y", "--no-install-recommends", "chromium"),
    output: "onFailure",
  },
];

const fromPlaywright = (options: readonly string[]): TerminalStep => ({
  title: { th: "ดาวน์โหลด Chromium ของ Playwright", en: "Download Playwright's Chromium" },
  command: tool("playwright-core", "install", ...options, "chromium"),
  output: "onFailure",
});
