import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright-core";
import { type Served, serveFolder } from "../../scripts/serve.ts";
import { distFolder } from "../site/dist.ts";
import { openBrowser } from "./openBrowser.ts";

/** The built site, served here, and a real browser to visit it with. */
export interface Visit {
  readonly url: string;
  readonly open: (path: string, options?: Parameters<Browser["newContext"]>[0]) => Promise<Visited>;
  readonly close: () => Promise<void>;
}

/** An open page, with what it asked for and what its policy or its scripts complained of. */
export interface Visited {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export const startVisit = async (root: string = distFolder, base = "/"): Promise<Visit> =>
  visitSite(await serveFolder({ root, base }));

/** A visit to a site that is served already, and closed with the visit. */
export async function visitSite(site: Served): Promise<Visit> {
  const browser = await openBrowser();
  return {
    url: site.url,
    open: async (path, options = {}) => {
      // A worker between page and network would hide from the tests what is asked for; `offline` has its own.
      const context = await browser.newContext({ serviceWorkers: "block", ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !isNotOfThePage(message))
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(site.url + path.replace(/^\//, ""), { waitUntil: "load" });
      return { page, context, requests, complaints };
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** What the test itself brings about, and what a browser asks for of its own accord. */
const isNotOfThePage = (message: ConsoleMessage): boolean =>
  message.text() === "Service Worker registration blocked by Playwright" ||
  message.location().url.endsWith("/favicon.ico");

/** Requests that leave the site; what a page makes for itself stays in it. */
export const away = (visit: Visit, requests: readonly string[]): string[] =>
  requests.filter((url) => !url.startsWith(visit.url) && !/^(blob|data):/.test(url));
