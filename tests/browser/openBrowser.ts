import { type Browser, chromium } from "playwright-core";
import { launchOptions, withThaiLetters } from "../../scripts/chromium.ts";

/**
 * A Chromium of the file's own, with Thai letters as a phone has them. One for all files would save a second each,
 * but a browser that is connected to gives no downloads to read, and one that a test brings down would take all
 * others with it.
 */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...launchOptions(), env: withThaiLetters });

/** One of a machine that has no Thai letters. */
export const openWithoutThai = (): Promise<Browser> => chromium.launch(launchOptions());
