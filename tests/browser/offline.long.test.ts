import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toMend } from "./axe.ts";
import { openBrowser } from "./openBrowser.ts";
import { startUnsteadySite, type UnsteadySite } from "./unsteadySite.ts";

let browser: Browser;
let site: UnsteadySite;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await startUnsteadySite();
  return () => site.close();
});

/** A reader's device: what it keeps goes from visit to visit. */
async function newDevice(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 700 } });
  return { context, page: await context.newPage() };
}

/** Opens a page and waits until what it is made of is kept: the first page tells its worker, which answers. */
async function see(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: "load" });
  await readFoot(page);
  await expect.poll(() => page.evaluate(isKept, path), { timeout: 20_000 }).toBe(true);
}

/** What is kept is told once a reader comes near. */
async function readFoot(page: Page): Promise<void> {
  await page.locator(".site-footer").scrollIntoViewIfNeeded();
  await page.locator("#offline p:not([hidden])").waitFor();
}

/** In the page: whether it and all that its HTML, styles and scripts name are kept. */
const isKept = async (path: string): Promise<boolean> => {
  const html = await (await caches.match(new URL(path, location.href).href))?.text();
  const names = [...(html ?? "").matchAll(/\/_astro\/[^")]+/g)].map(([name]) => name);
  const copies = await Promise.all(names.map((name) => caches.match(name)));
  return html !== undefined && names.length > 0 && copies.every(Boolean);
};

/** In the page: the address of the page whose copy was put last. */
const lastKept = async (): Promise<string | undefined> => {
  const kept = await (await caches.open("chumchon / pages 1")).keys();
  return kept.findLast(({ url }) => url.endsWith("/"))?.url;
};

const background = (page: Page) =>
  page.locator(".site-footer").evaluate((footer) => getComputedStyle(footer).backgroundColor);

const dressed = "rgb(242, 246, 247)";

describe("without a network, after one visit", () => {
  it.each(["/", "/areas/58/", "/charts/otop-per-head/", "/en/charts/phase-targets/"])(
    "a page that was seen is there, dressed, with its pictures: %s",
    async (path) => {
      const { context, page } = await newDevice();
      await see(page, path);
      const before = await page.locator("main").innerText();
      site.trouble.isDown = true;
      await page.reload({ waitUntil: "load" });
      // What a page has besides its text is woken once it is there.
      await expect.poll(() => page.locator("main").innerText()).toBe(before);
      expect(await background(page)).toBe(dressed);
      expect(await page.locator("main svg :is(rect, path):visible").count()).toBeGreaterThan(3);
      const letters = await page.evaluate(() => document.fonts.check('400 16px "Sarabun"'));
      expect(letters).toBe(true);
      await context.close();
    },
  );

  it("a page that was never seen says so, in its language, and lists those that were", async () => {
    const { context, page } = await newDevice();
    await see(page, "/en/about/");
    await see(page, "/en/");
    await see(page, "/glossary/");
    await see(page, "/en/about/");
    await expect.poll(() => page.evaluate(lastKept)).toContain("/en/about/");
    site.trouble.isDown = true;
    await page.goto(`${site.url}/en/method/`, { waitUntil: "load" });
    expect(await page.locator("h1").innerText()).toContain("No network");
    expect(await background(page)).toBe(dressed);
    const links = page.locator("#kept-pages a");
    await links.first().waitFor();
    const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(listed).toEqual([`${site.url}/en/about/`, `${site.url}/en/`]);
    expect(await links.allInnerTexts()).not.toContainEqual(expect.stringContaining("|"));
    await links.first().click();
    await page.waitForURL("**/en/about/");
    expect(await page.locator("h1").innerText()).not.toContain("No network");

    await page.goto(`${site.url}/method/`, { waitUntil: "load" });
    expect(await page.locator("h1").innerText()).toContain("ไม่มีเน็ต");
    await context.close();
  });

  it("the question page answers from tables it loaded, and writes every download", async () => {
    const { context, page } = await newDevice();
    await see(page, "/explore/");
    site.trouble.isDown = true;
    await page.reload({ waitUntil: "load" });
    await page.locator("fieldset:not([disabled])").first().waitFor();
    const choice = page.locator("#explorer fieldset select").nth(1);
    const before = await page.locator("#explorer tbody").first().innerText();
    const values = await choice.evaluate((select: HTMLSelectElement) =>
      [...select.options].filter((option) => !option.selected).map(({ value }) => value),
    );
    await choice.selectOption(values[0] as string);
    await expect.poll(() => page.locator("#explorer tbody").first().innerText()).not.toBe(before);
    // Names that only further choices need were not kept: that is told beside the answer.
    const alerts = await page.locator("#explorer [role=alert]").allInnerTexts();
    expect(alerts.filter((text) => !text.startsWith("ยังไม่ได้ชื่อของบางพื้นที่"))).toEqual([]);
    for (const kind of ["csv", "xlsx", "json"]) {
      const button = page.locator("#explorer button", { hasText: new RegExp(kind, "i") }).first();
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
      expect(readFileSync(await download.path()).length).toBeGreaterThan(100);
    }
    await context.close();
  });

  it("the engine is there again once it was fetched, byte by byte and in part", async () => {
    const { context, page } = await newDevice();
    await see(page, "/about/");
    await page.reload({ waitUntil: "load" });
    const fetchEngine = () =>
      page.evaluate(async () => {
        const manifest = await (await fetch("/engine/engine.json")).json();
        const address = `/engine/${manifest.wasm.path}`;
        const whole = await (await fetch(address)).arrayBuffer();
        const part = await fetch(address, { headers: { range: "bytes=-8" } });
        const tail = [...new Uint8Array(await part.arrayBuffer())];
        return {
          ...{ bytes: whole.byteLength, meant: manifest.wasm.gzipBytes },
          ...{ status: part.status, range: part.headers.get("content-range"), tail },
          end: [...new Uint8Array(whole.slice(-8))],
        };
      });
    await fetchEngine();
    await expect
      .poll(() =>
        page.evaluate(async () => (await caches.keys()).some((name) => name.includes("data"))),
      )
      .toBe(true);
    site.trouble.isDown = true;
    const { bytes, meant, status, range, tail, end } = await fetchEngine();
    expect(bytes).toBe(meant);
    expect(status).toBe(206);
    expect(range).toBe(`bytes ${bytes - 8}-${bytes - 1}/${bytes}`);
    expect(tail).toEqual(end);
    await context.close();
  });

  it("a first page asks for each of its files once, and for nothing that only further pages need", async () => {
    for (const path of ["/areas/50/", "/charts/phase-targets/", "/"]) {
      const { context, page } = await newDevice();
      await page.setViewportSize({ width: 360, height: 740 });
      site.asked.length = 0;
      await page.goto(site.url + path, { waitUntil: "load" });
      await expect.poll(() => page.evaluate(lastKept), { timeout: 20_000 }).toBe(site.url + path);
      await page.waitForTimeout(500);
      const asked = site.asked.filter((one) => one !== "/favicon.ico");
      expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
      expect(asked).toContain("/sw.js");
      expect(asked.length).toBeLessThanOrEqual(8);
      await context.close();
    }
  });

  it("what a first page left is kept with the second: its parts, and the page for those never seen", async () => {
    const { context, page } = await newDevice();
    const kept = () =>
      page.evaluate(async () =>
        (
          await Promise.all(
            (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
          )
        )
          .flat()
          .map(({ url }) => new URL(url).pathname),
      );
    await see(page, "/charts/phase-targets/");
    expect(await kept()).not.toContain("/offline/");
    await see(page, "/charts/phase-targets/");
    await expect.poll(kept, { timeout: 20_000 }).toContain("/offline/");
    for (const part of [/walkChart/, /paintPicture/, /tallPicture/, /offerFile/, /stayReadable/])
      await expect.poll(kept, { timeout: 20_000 }).toContainEqual(expect.stringMatching(part));
    site.trouble.isDown = true;
    await page.reload({ waitUntil: "load" });
    await page.locator(".figure > .picture").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".walk [role=status]:not(:empty)").waitFor();
    await context.close();
  });
});

describe("a copy", () => {
  it("says on which day it was kept, and a page from the network does not", async () => {
    const { context, page } = await newDevice();
    await see(page, "/");
    const notice = page.locator(".copy-notice");
    expect(await notice.innerText()).toBe("");
    site.trouble.isDown = true;
    await page.reload({ waitUntil: "load" });
    await notice.locator("text=กำลังแสดงสำเนา").waitFor();
    expect(await notice.innerText()).toMatch(
      /สำเนาที่เก็บไว้เมื่อ \d{1,2} \S+ 25\d\d เวลา \d\d:\d\d น\./,
    );
    expect(await notice.getAttribute("role")).toBe("status");
    await readFoot(page);
    expect(await toMend(page, { within: ".site-footer" })).toEqual([]);
    site.trouble.isDown = false;
    await page.reload({ waitUntil: "load" });
    await readFoot(page);
    expect(await notice.innerText()).toBe("");
    await context.close();
  });

  it("gives way to a newer page as soon as there is a network", async () => {
    const { context, page } = await newDevice();
    await see(page, "/about/");
    site.trouble.changed.set("/about/", (html) => html.replaceAll("<h1>", "<h1>รุ่นใหม่ "));
    await page.reload({ waitUntil: "load" });
    expect(await page.locator("h1").innerText()).toContain("รุ่นใหม่");
    site.trouble.isDown = true;
    await page.reload({ waitUntil: "load" });
    expect(await page.locator("h1").innerText()).toContain("รุ่นใหม่");
    await context.close();
  });

  it("is shown after three seconds of a slow network, and where the server fails", async () => {
    const { context, page } = await newDevice();
    await see(page, "/about/");
    site.trouble.isSlow = true;
    const start = performance.now();
    await page.reload({ waitUntil: "load" });
    // The slow answer itself would come after twenty.
    expect(performance.now() - start).toBeLessThan(15_000);
    const isCopy = () => page.locator("html").getAttribute("data-kept-at");
    expect(await isCopy()).toMatch(/^\d{4}-/);
    site.trouble.isSlow = false;
    site.trouble.isFailing = true;
    await page.reload({ waitUntil: "load" });
    expect(await isCopy()).toMatch(/^\d{4}-/);
    await context.close();
  });

  it("is not made of a file cut short, nor of a missing page", async () => {
    const { context, page } = await newDevice();
    await see(page, "/about/");
    await page.reload({ waitUntil: "load" });
    const path = await page.evaluate(async () => {
      const latest = await (await fetch("/data/latest.json")).text();
      return `data/${/[0-9a-f]{12}\/[\w-]+\.parquet/.exec(latest)?.[0]}`;
    });
    const has = (address: string) =>
      page.evaluate(async (address) => (await caches.match(address)) !== undefined, address);
    site.trouble.cut.add(`/${path}`);
    const readWhole = () =>
      page.evaluate(async (path) => {
        const response = await fetch(`/${path}`).catch(() => null);
        const body = await response?.arrayBuffer().catch(() => null);
        return body?.byteLength ?? null;
      }, path);
    expect(await readWhole()).toBeNull();
    expect(await has(`/${path}`)).toBe(false);
    site.trouble.cut.clear();
    expect(await readWhole()).toBeGreaterThan(100);
    await expect.poll(() => has(`/${path}`)).toBe(true);

    await page.goto(`${site.url}/nowhere/`, { waitUntil: "load" });
    expect(await has("/nowhere/")).toBe(false);
    await context.close();
  });
});

describe("what is kept", () => {
  it("is told at the foot of the page and taken away by its button, for good", async () => {
    const { context, page } = await newDevice();
    await see(page, "/");
    await see(page, "/about/");
    const line = page.locator("#offline p");
    await expect.poll(() => line.innerText()).toMatch(/เก็บไว้\s2\sหน้า\s\([\d.,]+\s[KM]B\)/);
    const remains = () =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        storage: Object.keys(localStorage),
      }));
    await line.locator("button").click();
    await expect.poll(() => line.innerText()).toContain("ลบออกจากเครื่องนี้หมดแล้ว");
    expect(await line.locator("button").evaluate((it) => it === document.activeElement)).toBe(true);
    const nothing = { caches: [], workers: 0, storage: ["chumchon / keep"] };
    expect(await remains()).toEqual(nothing);

    await page.goto(`${site.url}/charts/`, { waitUntil: "load" });
    await readFoot(page);
    expect(await line.innerText()).toContain("ไม่เก็บหน้าใดไว้");
    expect(await remains()).toEqual(nothing);

    await line.locator("button").click();
    await expect.poll(() => line.innerText()).toMatch(/เก็บไว้\s1\sหน้า/);
    expect(await remains()).toMatchObject({ workers: 1, storage: [] });
    await context.close();
  });

  it.each([320, 800, 1280])("moves nothing when it is told: %i pixels wide", async (width) => {
    const { context, page } = await newDevice();
    await page.setViewportSize({ width, height: 2_000 });
    await page.addInitScript(() => {
      const shifts = { total: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.total += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    const shifted = () =>
      page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total);
    for (const path of ["/offline/", "/en/offline/"]) {
      await page.goto(site.url + path, { waitUntil: "load" });
      await page.locator("#offline p:not([hidden])").waitFor();
      await page.waitForTimeout(300);
      expect([path, await shifted()]).toEqual([path, 0]);
    }
    await context.close();
  });

  it("is there again when the reader thinks better of it on the same page", async () => {
    const { context, page } = await newDevice();
    await see(page, "/about/");
    const line = page.locator("#offline p");
    await line.locator("button").click();
    await expect.poll(() => line.innerText()).toContain("ลบออกจากเครื่องนี้หมดแล้ว");
    await line.locator("button").click();
    await expect.poll(() => line.innerText()).toMatch(/เก็บไว้\s1\sหน้า/);
    await expect.poll(() => page.evaluate(isKept, "/about/"), { timeout: 20_000 }).toBe(true);
    site.trouble.isDown = true;
    await page.reload({ waitUntil: "load" });
    expect(await background(page)).toBe(dressed);
    await page.goto(`${site.url}/method/`, { waitUntil: "load" });
    expect(await page.locator("h1").innerText()).toContain("ไม่มีเน็ต");
    await context.close();
  });

  it("is nothing where a reader saves data, and nothing of an embed", async () => {
    const { context, page } = await newDevice();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await page.goto(`${site.url}/`, { waitUntil: "networkidle" });
    expect(await page.locator("#offline p").isVisible()).toBe(false);
    await page.goto(`${site.url}/embed/phase-targets/north4/`, { waitUntil: "networkidle" });
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await workers()).toBe(0);
    await context.close();
  });

  it("leaves embeds to the network even where the site is kept", async () => {
    const { context, page } = await newDevice();
    await see(page, "/");
    await page.goto(`${site.url}/embed/phase-targets/north4/`, { waitUntil: "load" });
    site.trouble.isDown = true;
    await expect(page.reload()).rejects.toThrow();
    await context.close();
  });
});
