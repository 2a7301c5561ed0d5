import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** The most memory that a browser's pages took since it was asked, beyond what they had then. */
export interface MemoryWatch {
  /** In bytes; null where the system doesn't say. */
  readonly stop: () => number | null;
}

const everyMs = 50;

/** Reads what the system says of the processes that draw pages, which hold their workers too. */
export async function watchMemory(browser: Browser): Promise<MemoryWatch> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  await session.detach();
  const now = () => pids.reduce((sum, pid) => sum + (residentBytes(pid) ?? 0), 0);
  const before = now();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, now())), everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return before === 0 ? null : most - before;
    },
  };
}

function residentBytes(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
