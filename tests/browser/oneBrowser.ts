import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions } from "../../scripts/chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the one Chromium of all browser tests listens. */
    browserAddress: string;
  }
}

/** Starts one Chromium for all files: each has contexts of its own in it, which know nothing of the others. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(launchOptions());
  project.provide("browserAddress", server.wsEndpoint());
  return () => server.close();
}
