import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agent, agents, limitTo } from "./agents.ts";
import { toMend } from "./axe.ts";
import { openBrowser } from "./openBrowser.ts";
import { distFolder } from "../site/dist.ts";
import { serveFolder } from "../../scripts/serve.ts";

let browser: Awaited<ReturnType<typeof openBrowser>>;
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder({ root: distFolder })]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

const view = "explore/?table=otop-sales&by=region";
const saves = [
  { what: "CSV", path: view, button: "[data-form=csv]", file: /^otop-sales-answer\.csv$/ },
  { what: "XLSX", path: view, button: "[data-form=xlsx]", file: /^otop-sales-answer\.xlsx$/ },
  {
    what: "picture",
    path: "charts/phase-targets/50/",
    button: "[data-svg]",
    file: /^phase-targets-50-th-2x\.png$/,
  },
  {
    what: "tall picture",
    path: "charts/phase-targets/50/",
    button: "[data-tall]",
    file: /^phase-targets-50-th-tall\.png$/,
  },
] as const;
type Save = (typeof saves)[number];

async function open(agent: Agent, path: string): Promise<{ page: Page; downloads: Download[] }> {
  const context = await browser.newContext({
    userAgent: agent.userAgent,
    serviceWorkers: "block",
    viewport: { width: 360, height: 740 },
    acceptDownloads: agent.can.save,
    ...(agent.can.copy && { permissions: ["clipboard-read", "clipboard-write"] }),
  });
  await limitTo(context, agent);
  const page = await context.newPage();
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  await page.goto(site.url + path);
  if (path === view) await page.locator("table td", { hasText: "ภาคเหนือ" }).first().waitFor();
  return { page, downloads };
}

const place = (page: Page) => page.locator(".made-file").filter({ visible: true });
const way = (page: Page, name: string) => place(page).getByRole("button", { name, exact: true });
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe.each(agents)("$name", (agent) => {
  it.each(saves)("gives a $what that is asked for, or says how to have it", async (save) => {
    const { page, downloads } = await open(agent, save.path);
    await page.locator(save.button).click();
    if (agent.can.save) await seesFile(page, save, downloads);
    else await seesWays(page, save, agent);
    expect(downloads.length).toBe(agent.can.save ? 1 : 0);
    expect(await toMend(page)).toEqual([]);
    await page.context().close();
  });

  it("copies a link, or shows it to be copied", async () => {
    const { page } = await open(agent, view);
    const button = page.getByRole("button", { name: "คัดลอกลิงก์ของคำตอบนี้" });
    await button.click();
    if (agent.can.copy) {
      await expect.poll(() => place(page).innerText()).toBe("คัดลอกลิงก์แล้ว");
      expect(await pasted(page)).toBe(page.url());
    } else {
      expect(await place(page).locator("textarea").inputValue()).toBe(page.url());
      expect(await place(page).innerText()).toContain("แตะลิงก์นี้ค้างไว้");
    }
    await page.context().close();
  });
});

async function seesFile(page: Page, { file }: Save, downloads: Download[]): Promise<void> {
  await expect.poll(() => place(page).innerText()).toMatch(/ส่งไฟล์ .+ ให้เบราว์เซอร์บันทึกแล้ว/);
  await expect.poll(() => downloads.length).toBe(1);
  expect(downloads[0]?.suggestedFilename()).toMatch(file);
  expect(await downloads[0]?.failure()).toBeNull();
  // Where a setting of the browser kept it from being saved, there are other ways.
  await place(page).locator("summary").click();
  expect(await place(page).locator("button, img").count()).toBeGreaterThanOrEqual(
    /csv|png/.test(file.source) ? 1 : 0,
  );
}

async function seesWays(page: Page, { what, path, file }: Save, agent: Agent): Promise<void> {
  await expect.poll(() => place(page).innerText()).toContain("บันทึกไฟล์เองไม่ได้");
  if (agent.name.startsWith("LINE")) {
    const link = place(page).getByRole("link", { name: "เปิดหน้านี้ในเบราว์เซอร์ของเครื่อง" });
    const address = new URL((await link.getAttribute("href")) ?? "");
    expect(address.searchParams.get("openExternalBrowser")).toBe("1");
    address.searchParams.delete("openExternalBrowser");
    expect(address.href).toBe(new URL(path, site.url).href);
  } else {
    expect(await place(page).innerText()).toContain("เลือกเปิดในเบราว์เซอร์");
    await way(page, "คัดลอกลิงก์ของหน้านี้").click();
    if (agent.can.copy) expect(await pasted(page)).toBe(page.url());
    else expect(await place(page).locator("textarea").inputValue()).toBe(page.url());
  }
  if (agent.can.share) {
    await way(page, "ส่งต่อหรือบันทึกไฟล์").click();
    const [name, size] = ((await page.locator("body").getAttribute("data-shared")) ?? "").split(
      " ",
    );
    expect(name).toMatch(file);
    expect(Number(size)).toBeGreaterThan(100);
    expect(await place(page).innerText()).toContain("ไปยังแอปที่เลือกแล้ว");
  } else expect(await way(page, "ส่งต่อหรือบันทึกไฟล์").count()).toBe(0);
  if (what === "CSV") {
    await way(page, "คัดลอกเนื้อหาไฟล์").click();
    await expect
      .poll(() => place(page).innerText())
      .toMatch(agent.can.copy ? /คัดลอก .+ แล้ว/ : /คัดลอกให้ไม่ได้/);
    const copied = () =>
      agent.can.copy ? pasted(page) : place(page).locator("textarea").inputValue();
    // The clipboard is the browser's own, and a moment behind what the page says.
    await expect.poll(copied).toMatch(/^region,/);
  }
  if (what.endsWith("picture")) {
    const picture = place(page).locator("img");
    await picture.waitFor();
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      600,
    );
  }
}

describe("a file that can't be sent on", () => {
  it("says so, and stays to be had in other ways", async () => {
    const agent = agents.find(({ name }) => name === "LINE on iPhone") as Agent;
    const { page } = await open(agent, view);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      Object.defineProperty(navigator, "share", { value: refuse });
    });
    await page.locator("[data-form=xlsx]").click();
    await way(page, "ส่งต่อหรือบันทึกไฟล์").click();
    await expect.poll(() => place(page).innerText()).toContain("ส่งต่อไฟล์ชนิดนี้จากที่นี่ไม่ได้");
    expect(await place(page).getByRole("link").count()).toBe(1);
    await page.context().close();
  });
});

describe("a chart sent to LINE", () => {
  it.each([
    ["charts/phase-targets/", /ระยะที่.*(ข้อมูลถึง|รับไฟล์)/],
    ["en/charts/phase-targets/", /phase.*(Data up to|received)/i],
  ])("goes with what it says, and of when: %s", async (path, words) => {
    const { page } = await open(agents[0] as Agent, path);
    const href = await page.locator(".share-links a", { hasText: "LINE" }).getAttribute("href");
    const sent = new URL(href ?? "");
    expect(sent.searchParams.get("text")).toMatch(words);
    expect(sent.searchParams.get("url")).toContain(path);
    await page.context().close();
  });
});
