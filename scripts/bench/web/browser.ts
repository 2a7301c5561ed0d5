import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type LaunchOptions,
  type Page,
} from "playwright-core";
import { launchOptions, withThaiLetters } from "../../chromium.ts";
import { certificateHash } from "./server.ts";

/** How slow the reader's device and network are made. */
export interface Slowness {
  readonly processor: 1 | 4;
  readonly network: "local" | "slow 4G";
}

/** A small phone on a slow network, by which pages and answers are measured. */
export const slow: Slowness = { processor: 4, network: "slow 4G" };
export const local: Slowness = { processor: 1, network: "local" };

/** A page with what it has received; the clock and the counter begin before its address is opened. */
export interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly received: () => number;
}

/** A browser of which each context is a reader who was never here. */
export const launchBench = (): Promise<Browser> => chromium.launch(benchOptions());

/** A browser that nobody has used before, with a cache on the disk as a reader's has. */
export async function withProfile<T>(
  work: (open: (slowness: Slowness) => Promise<Opened>, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-profile-"));
  const context = await chromium.launchPersistentContext(folder, benchOptions());
  try {
    return await work((slowness) => openPage(context, slowness), context);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchOptions(): LaunchOptions {
  const { args = [], ...options } = launchOptions();
  return {
    ...options,
    env: withThaiLetters,
    args: [
      ...args,
      `--ignore-certificate-errors-spki-list=${certificateHash}`,
      // A page that asks what memory it takes is told at once, and not at the next collection.
      "--enable-blink-features=ForceEagerMeasureMemory",
    ],
  };
}

export async function openPage(context: BrowserContext, slowness: Slowness): Promise<Opened> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", networks[slowness.network]);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness.processor });
  return { page, devtools, received: countBytes(devtools) };
}

/** As Lighthouse has it. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
};

const networks = {
  local: { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  "slow 4G": slow4G,
} as const satisfies Record<Slowness["network"], object>;

/** Bytes on the wire, headers among them; of a file still on its way what has come. */
function countBytes(devtools: CDPSession): () => number {
  const bytes = new Map<string, number>();
  devtools.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  return () => [...bytes.values()].reduce((sum, count) => sum + count, 0);
}
