import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toMend } from "./axe.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const box = (page: Page) => page.locator("form[role=search] input");
const options = (page: Page) => page.locator("[role=listbox] [role=option]");
const announced = (page: Page) => page.locator("form[role=search] [role=status]");

async function ask(page: Page, question: string): Promise<void> {
  await box(page).click();
  await page.keyboard.insertText(question);
  await page.locator("[role=listbox]:visible").waitFor();
}

const ofSearch = (requests: readonly string[]) =>
  requests.filter((url) => /\/search\/index-|_astro\/search/.test(url));

describe("the search box", () => {
  it("fetches nothing before it is used, then its index once", async () => {
    const { page, context, requests, complaints } = await visit.open("/");
    await page.waitForTimeout(300);
    expect(ofSearch(requests)).toEqual([]);
    const fetched = page.waitForResponse(/\/search\/index-/);
    await box(page).focus();
    await fetched;
    await ask(page, "เชียง");
    await ask(page, "ใหม่");
    expect(requests.filter((url) => url.includes("/search/index-")).length).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is a combobox that says whether it is open and which suggestion is chosen", async () => {
    const { page, context } = await visit.open("/");
    expect(await box(page).getAttribute("role")).toBeNull();
    await ask(page, "ต.บ้านใหม่");
    const input = box(page);
    expect(await input.getAttribute("role")).toBe("combobox");
    expect(await input.getAttribute("aria-expanded")).toBe("true");
    expect(await input.getAttribute("aria-activedescendant")).toBeNull();
    const list = page.locator(`#${await input.getAttribute("aria-controls")}`);
    expect(await list.getAttribute("role")).toBe("listbox");
    expect(await options(page).first().innerText()).toMatch(/ตำบลบ้านใหม่\s+อำเภอ.+\s+จังหวัด/);

    await page.keyboard.press("ArrowDown");
    const first = options(page).first();
    expect(await input.getAttribute("aria-activedescendant")).toBe(await first.getAttribute("id"));
    expect(await first.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowUp");
    const last = options(page).last();
    expect(await input.getAttribute("aria-activedescendant")).toBe(await last.getAttribute("id"));
    expect(await last.innerText()).toMatch(/ดูผลทั้งหมด \d+ รายการ/);
    await page.keyboard.press("ArrowDown");
    expect(await first.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Home");
    expect(await input.getAttribute("aria-activedescendant")).toBeNull();
    await context.close();
  });

  it("closes with Escape and keeps the words, opens again with an arrow, closes when left", async () => {
    const { page, context } = await visit.open("/en/");
    await ask(page, "Mae Rim");
    await page.keyboard.press("Escape");
    expect(await page.locator("[role=listbox]").isVisible()).toBe(false);
    expect(await box(page).getAttribute("aria-expanded")).toBe("false");
    expect(await box(page).inputValue()).toBe("Mae Rim");
    await page.keyboard.press("ArrowDown");
    await page.locator("[role=option][aria-selected=true]").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator("[role=listbox]").isVisible()).toBe(false);
    await context.close();
  });

  it("goes where the chosen suggestion leads with Enter, or to all results without one", async () => {
    const { page, context } = await visit.open("/");
    await ask(page, "ยอดจำหน่าย");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${visit.url}charts/otop-per-head/`);
    await ask(page, "เชียงใหม่");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=/);
    const results = page.locator(".search-results a");
    await results.first().waitFor();
    expect(await results.first().innerText()).toContain("จังหวัดเชียงใหม่");
    expect(await box(page).inputValue()).toBe("เชียงใหม่");
    await context.close();
  });

  it("follows a pointer", async () => {
    const { page, context } = await visit.open("/");
    await ask(page, "ยอดจำหน่าย");
    await options(page).first().click();
    await page.waitForURL(`${visit.url}charts/otop-per-head/`);
    await context.close();
  });

  it("announces politely how many there are, and names that come near", async () => {
    const { page, context } = await visit.open("/");
    await ask(page, "แม่ฮ่องสอน");
    await expect.poll(() => announced(page).innerText()).toMatch(/^พบ \d+ รายการ/);
    await box(page).fill("");
    await ask(page, "เชียงไหม่");
    await expect.poll(() => announced(page).innerText()).toContain("มีชื่อใกล้เคียง 2 รายการ");
    const group = page.locator("[role=listbox] [role=group]");
    expect(await group.getAttribute("aria-label")).toBe("หรือหมายถึง …?");
    expect(await group.locator("[role=option]").first().innerText()).toContain("จังหวัดเชียงใหม่");
    await box(page).fill("zzzzzz");
    await expect.poll(() => announced(page).innerText()).toContain("ไม่พบ “zzzzzz”");
    expect(await page.locator("[role=listbox]").isVisible()).toBe(false);
    await context.close();
  });

  it("says so when the index cannot be had, and fetches it again with the next letter", async () => {
    const { page, context } = await visit.open("/");
    await page.route("**/search/index-*", (route) => route.abort());
    await box(page).click();
    const trouble = page.locator("form[role=search] [role=alert]");
    await expect.poll(() => trouble.innerText()).toContain("โหลดรายการค้นหาไม่สำเร็จ");
    expect(await trouble.getByRole("button", { name: "ลองอีกครั้ง" }).isVisible()).toBe(true);
    await page.unroute("**/search/index-*");
    await ask(page, "พะเยา");
    expect(await options(page).first().innerText()).toContain("จังหวัดพะเยา");
    expect(await trouble.count()).toBe(0);
    await context.close();
  });

  it.each(["/", "/en/areas/"])(
    "has nothing that axe would mend, closed or open: %s",
    async (path) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page, context } = await visit.open(path, { colorScheme });
        const closed = await toMend(page);
        await ask(page, path === "/" ? "บ้านไหม่" : "chang mai");
        await page.keyboard.press("ArrowDown");
        const open = await toMend(page);
        expect({ closed, open }).toEqual({ closed: [], open: [] });
        await context.close();
      }
    },
  );

  it("stays within 320 pixels while it is open, and off paper", async () => {
    const { page, context } = await visit.open("/", { viewport: { width: 320, height: 640 } });
    await ask(page, "พระนครศรีอยุธยา");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    const list = await page.locator("[role=listbox]").boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: "print" });
    expect(await box(page).isVisible()).toBe(false);
    await context.close();
  });
});

describe("the search page", () => {
  it("shows names that come near under the question whether they are meant", async () => {
    const { page, context, complaints } = await visit.open("/search/?q=เชียงไหม่");
    await page.locator(".search-results a").first().waitFor();
    const shown = await page.locator("#search-results").innerText();
    expect(shown).toContain("ผลการค้นหา “เชียงไหม่”");
    expect(shown).toContain("หรือหมายถึง …?");
    expect(shown).toContain("จังหวัดเชียงใหม่");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("shows a question that holds markup as text", async () => {
    const { page, context, complaints } = await visit.open(
      "/search/?q=<img src=x onerror=alert(1)>",
    );
    await page.locator("#search-results h2").waitFor();
    expect(await page.locator("#search-results h2").innerText()).toContain("<img src=x");
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("without script leads on to areas, charts and tables", async () => {
    const { page, context } = await visit.open("/", { javaScriptEnabled: false });
    await box(page).fill("เชียงใหม่");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator("main a[href*='#region-']").count()).toBe(6);
    expect(await page.locator("main a[href='/data/otop-sales/']").count()).toBe(1);
    await context.close();
  });

  it.each([
    ["/", "ท่าตอน", "ท", "เชียงใหม่"],
    ["/en/", "Tha Ton", "T", "Chiang Mai"],
  ])(
    "without script leads to a tambon by its first letter: %s",
    async (root, name, letter, province) => {
      const { page, context } = await visit.open(root, {
        ...{ javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
      });
      await box(page).fill(name);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\/\?q=/);
      const first = page.locator("main a", { hasText: new RegExp(`^\\s*${letter}\\s*$`) });
      // Letters stand on the screen that the form leads to.
      expect((await first.boundingBox())?.y).toBeLessThan(740 * 1.5);
      await first.click();
      await page.locator("summary", { hasText: new RegExp(`^\\s*${province}\\s+\\d+`) }).click();
      await page.getByRole("link", { name, exact: true }).first().click();
      await page.waitForURL(/\/areas\/501005\//);
      await context.close();
    },
  );

  it("without script says what needs one, and the way it leads ends at every tambon", async () => {
    const { page, context } = await visit.open("/search/", { javaScriptEnabled: false });
    const notice = page.locator("main noscript .notice");
    expect(await notice.innerText()).toContain("ต้องใช้สคริปต์");
    await notice.locator("a").click();
    const province = page.locator("#area-50");
    await province.locator("summary").click();
    await province.locator("a", { hasText: "แม่อาย" }).click();
    await page.waitForURL("**/areas/5010/");
    expect(await page.locator("main a[href='/areas/501005/']").count()).toBeGreaterThan(0);
    await context.close();
    const scripted = await visit.open("/search/");
    expect(await scripted.page.locator("main .notice").count()).toBe(0);
    await scripted.context.close();
  });
});

describe("an address that leads nowhere", () => {
  it("names the nearest page, and keeps to its policy in finding it", async () => {
    const { page, context, complaints } = await visit.open("/charts/no-such-chart/");
    const nearest = page.locator("#nearest-page a");
    await nearest.waitFor();
    expect(await nearest.innerText()).toBe("แผนภูมิ");
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    await context.close();
  });

  it("moves nothing for the name of a nearer page, and leads to the front page without script", async () => {
    const viewport = { width: 360, height: 740 };
    const topOfBox = async (javaScriptEnabled: boolean) => {
      const { page, context } = await visit.open("/areas/50/none/", {
        viewport,
        javaScriptEnabled,
      });
      const link = page.locator(
        `#nearest-page a[href='${javaScriptEnabled ? "/areas/50/" : "/"}']`,
      );
      await link.waitFor();
      const box = await page.locator("main .search").boundingBox();
      await context.close();
      return box?.y;
    };
    expect(await topOfBox(true)).toBe(await topOfBox(false));
  });

  it("searches for its own words", async () => {
    const { page, context } = await visit.open("/areas/chang-mai/");
    await page.locator(".search-results a").first().waitFor();
    expect(await box(page).inputValue()).toBe("chang mai");
    expect(await page.locator("#search-results").innerText()).toContain("จังหวัดเชียงใหม่");
    await context.close();
  });
});
