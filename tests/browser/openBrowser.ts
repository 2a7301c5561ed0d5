import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** The one Chromium of all browser tests; closing what is given ends its own pages alone. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject("browserAddress"));
