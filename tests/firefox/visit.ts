import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type ElementHandle, launch, type Page } from "puppeteer-core";
import { findFirefox, noFirefox } from "../../scripts/firefox.ts";
import { serveFolder } from "../../scripts/serve.ts";
import { distFolder } from "../site/dist.ts";

/** The built site and a Firefox to visit it with, which keeps what it downloads in a folder. */
export interface Visit {
  readonly url: string;
  readonly open: (address: string) => Promise<Visited>;
  /** The text of a file that was saved whole, taken out of the folder; null until it is there. */
  readonly take: (ending: string) => string | null;
  readonly close: () => Promise<void>;
}

/** An open page of a browser that knows nothing of the others, with what it asked for and complained of. */
export interface Visited {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export async function startVisit(): Promise<Visit> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error(noFirefox.en);
  const site = await serveFolder({ root: distFolder });
  const folder = mkdtempSync(join(tmpdir(), "firefox-"));
  const downloads = join(folder, "downloads");
  mkdirSync(downloads);
  const browser = await launch({
    ...{ browser: "firefox", executablePath, headless: true },
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  return {
    url: site.url,
    open: async (address) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => {
        if (["error", "warn"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(address, { waitUntil: "load" });
      return { page, context, requests, complaints };
    },
    take: (ending) => {
      const names = readdirSync(downloads);
      if (names.some((name) => name.endsWith(".part"))) return null;
      const path = names
        .filter((name) => name.endsWith(ending))
        .map((name) => join(downloads, name))[0];
      const text = path === undefined ? "" : readFileSync(path, "utf8");
      if (path === undefined || text === "") return null;
      rmSync(path);
      return text;
    },
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Presses the first element of a kind that says these words, once there is one: by the text it shows, for
 * asking this engine for names and roles reads the whole page, which takes seconds on a long one. */
export async function press(page: Page, kind: string, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (kind, words) =>
      [...document.querySelectorAll(kind)].find(({ textContent }) => textContent?.trim() === words),
    {},
    kind,
    words,
  );
  await (found as ElementHandle<HTMLElement>).click();
}
