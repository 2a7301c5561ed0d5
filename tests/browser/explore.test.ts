import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { away, startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe("the question page", () => {
  it("answers a choice from its own rows and keeps it in the address, with no engine fetched", async () => {
    const { page, context, requests } = await visit.open("/explore/");
    await page.selectOption("#filter-phase", "2");
    await page.selectOption("#filter-unit", "tambon");
    expect(await page.locator("output").innerText()).toContain("2");
    expect(await page.locator("tbody tr").count()).toBe(2);
    expect(new URL(page.url()).search).toBe("?phase=2&unit=tambon");
    expect(requests.filter((url) => url.includes("/engine/"))).toEqual([]);
    await page.selectOption("#filter-phase", "");
    expect(new URL(page.url()).search).toBe("?unit=tambon");
    await context.close();
  });

  it("opens a shared link as it was sent, and keeps parameters that are not its own", async () => {
    const { page, context } = await visit.open("/explore/?area=50-56-57-58&unit=village&from=line");
    await page.locator("fieldset:not([disabled])").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(2);
    expect(await page.locator("#filter-area").inputValue()).toBe("50;56;57;58");
    await page.selectOption("#filter-phase", "1");
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      area: "50-56-57-58",
      unit: "village",
      from: "line",
      phase: "1",
    });
    await context.close();
  });

  it("says what it could not understand in a link, and shows everything", async () => {
    const { page, context } = await visit.open("/en/explore/?phase=9");
    expect(await page.locator(".notice").innerText()).toContain("phase=9");
    expect(await page.locator("tbody tr").count()).toBe(9);
    await context.close();
  });

  it("says that silence is not zero where nothing matches", async () => {
    const { page, context } = await visit.open("/explore/?phase=2&unit=village&area=50");
    await page.locator("fieldset:not([disabled])").waitFor();
    expect(await page.locator("main").innerText()).toContain("ไม่ได้แปลว่าเป็นศูนย์");
    await context.close();
  });

  it("says the size first, then lets DuckDB answer the same, never leaving the origin", async () => {
    const { page, context, requests, complaints } = await visit.open("/explore/?unit=tambon");
    const button = page.locator(".engine button");
    expect(await button.innerText()).toMatch(/\d\.\d MB/);
    await page.locator("fieldset:not([disabled])").waitFor();
    const before = await page.locator("tbody tr").allInnerTexts();
    await button.click();
    await page.locator("[data-answered-by=duckdb]").waitFor({ timeout: 60_000 });
    expect(await page.locator("tbody tr").allInnerTexts()).toEqual(before);
    expect(await page.locator("pre").innerText()).toContain('FROM "phase-targets"');

    await page.selectOption("#filter-area", "50");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(2);
    expect(new URL(page.url()).search).toBe("?unit=tambon&area=50");
    expect(await page.locator("tbody").innerText()).toContain("24");
    expect(away(visit, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("keeps its table and says so when the engine cannot be had", async () => {
    const { page, context } = await visit.open("/explore/");
    await page.route("**/engine/**", (route) => route.abort());
    await page.locator("fieldset:not([disabled])").waitFor();
    await page.locator(".engine button").click();
    expect(await page.locator("[role=alert]").innerText()).toContain("ดาวน์โหลด");
    expect(await page.locator("tbody tr").count()).toBe(9);
    expect(await page.locator(".engine button").isEnabled()).toBe(true);
    await context.close();
  });
});
