import type { BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../openBrowser.ts";
import { startUnsteadySite, type UnsteadySite } from "../unsteadySite.ts";

/**
 * What citizens come for, with a thumb on a phone of 360 pixels. Counted are taps and screens: those of each
 * page that a thumb passes on the way to what it taps next, or to the answer.
 */
let browser: Awaited<ReturnType<typeof openBrowser>>;
let site: UnsteadySite;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startUnsteadySite();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const readers = [
  {
    root: "/",
    misspelt: "ท่าต๋อน",
    tambon: "ตำบลท่าตอน",
    place: "อำเภอแม่อาย",
    targets: "เป้าหมายโครงการร้อยใจรักษ์",
    compare: "เทียบกับพื้นที่อื่น",
    people: "ประชากร",
    copy: "กำลังแสดงสำเนา",
  },
  {
    root: "/en/",
    misspelt: "Tha Tonn",
    tambon: "Tha Ton tambon",
    place: "Mae Ai amphoe",
    targets: "Targets of Roi Jai Rak",
    compare: "Compare with other areas",
    people: "Population",
    copy: "You are reading a copy",
  },
] as const;

describe.each(readers)("a citizen at $root, in at most three taps", (reader) => {
  it("finds a tambon by a name spelt wrong", async () => {
    const thumb = await startAt(reader.root);
    await thumb.tap(thumb.page.getByRole("search").locator("input"));
    await thumb.page.keyboard.type(reader.misspelt);
    await thumb.tap(thumb.page.getByRole("option", { name: reader.tambon }).first());
    await thumb.page.waitForURL(/\/areas\/501005\//);
    await thumb.read(thumb.page.getByRole("heading", { level: 1, name: reader.tambon }));
    await thumb.end({ taps: 2, screens: 2 });
  });

  it("reads what was promised in a province", async () => {
    const thumb = await startAt(`${reader.root}areas/50/`);
    await thumb.tap(thumb.page.locator("a[href='#targets']").first());
    const promised = thumb.page.locator("#targets table td .value, #targets table td").first();
    await thumb.read(promised);
    expect(await promised.innerText()).toMatch(/^\d/);
    await thumb.end({ taps: 1, screens: 4 });
  });

  it("sees whether that is more or less than elsewhere", async () => {
    const thumb = await startAt(`${reader.root}areas/5010/`);
    await thumb.tap(thumb.page.getByRole("link", { name: reader.compare }).first());
    const row = thumb.page.getByRole("row").filter({ hasText: reader.people }).first();
    // The areas of the address take the place of those that the page begins with.
    await thumb.page.locator("main table", { hasText: reader.place }).first().waitFor();
    await thumb.read(row);
    const values = await row.getByRole("cell").allInnerTexts();
    const people = values.map((text) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", "")));
    expect(people).toHaveLength(5);
    const rights = await row
      .getByRole("cell")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThanOrEqual(360);
    expect(people.every((count) => count > 10_000)).toBe(true);
    await thumb.end({ taps: 1, screens: 3 });
  });

  it("sends it in LINE", async () => {
    const thumb = await startAt(`${reader.root}charts/phase-targets/50/`);
    const line = thumb.page.locator(".share-links").getByRole("link", { name: "LINE" }).first();
    const [opened] = await Promise.all([
      thumb.page.waitForRequest(/social-plugins\.line\.me/),
      thumb.tap(line),
    ]);
    expect(new URL(opened.url()).searchParams.get("url")).toContain("charts/phase-targets/50/");
    await thumb.end({ taps: 1, screens: 4 });
  });

  it("reads it again without a network", async () => {
    const address = `${reader.root}areas/501005/`;
    const thumb = await startAt(address);
    await expect.poll(() => thumb.page.evaluate(isKept), { timeout: 20_000 }).toBe(true);
    const before = await thumb.page.locator("main").innerText();
    site.trouble.isDown = true;
    try {
      await thumb.page.goto(site.url + address, { waitUntil: "load" });
      await thumb.page.getByText(reader.copy).waitFor();
      expect(await thumb.page.locator("main").innerText()).toBe(before);
      await thumb.end({ taps: 0, screens: 1 });
    } finally {
      site.trouble.isDown = false;
    }
  });
});

/** In the page: whether it is kept with its styles and its script. */
const isKept = async (): Promise<boolean> => {
  const names = [...document.querySelectorAll("link[rel=stylesheet], script[src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  const copies = await Promise.all([location.href, ...names].map((name) => caches.match(name)));
  return names.length >= 2 && copies.every(Boolean);
};

interface Thumb {
  readonly page: Page;
  readonly tap: (target: Locator) => Promise<void>;
  /** Goes to what is looked for, which is a screen or more away. */
  readonly read: (target: Locator) => Promise<void>;
  /** All that it took must be within this, which is within three taps. */
  readonly end: (most: { readonly taps: number; readonly screens: number }) => Promise<void>;
}

async function startAt(path: string): Promise<Thumb> {
  const context: BrowserContext = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  });
  const page = await context.newPage();
  // Where a link leads away from the site, nobody answers.
  await context.route(/^https:/, (route) => route.abort());
  await page.goto(site.url + path, { waitUntil: "load" });
  const screens = new Map<string, number>();
  let taps = 0;
  const reach = async (target: Locator) => {
    await target.waitFor();
    const box = await target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { bottom: Math.min(bottom, top + innerHeight / 2) + scrollY, height: innerHeight };
    });
    const { pathname } = new URL(page.url());
    const passed = Math.max(1, Math.ceil(box.bottom / box.height));
    screens.set(pathname, Math.max(passed, screens.get(pathname) ?? 1));
  };
  return {
    page,
    read: reach,
    tap: async (target) => {
      await reach(target);
      taps += 1;
      await target.tap();
    },
    end: async (most) => {
      const passed = Math.max(
        1,
        [...screens.values()].reduce((sum, count) => sum + count, 0),
      );
      await context.close();
      expect(most.taps).toBeLessThanOrEqual(3);
      expect(taps).toBeLessThanOrEqual(most.taps);
      expect(passed).toBeLessThanOrEqual(most.screens);
    },
  };
}
