import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { header, row } from "../../cases-village-funds/export.ts";
import { toMend } from "../axe.ts";
import { startVisit, type Visit } from "../visit.ts";
import { hand, openCheck, saidOf } from "./checkRoom.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const funds = (...rows: readonly string[]) => bytes(header + rows.join(""));

describe("a file that is opened in the page", () => {
  it("is followed by no request, and neither the page nor its worker could make one", async () => {
    const { page, requests, complaints } = await openCheck(visit);
    const before = requests.length;
    await hand(page, [{ name: "กองทุน.csv", bytes: funds(row({ province: "เชียงไหม่" })) }]);
    await saidOf(page, 1);
    await page.locator(".check-sheet .is-marked").first().waitFor();
    await page.locator("footer").scrollIntoViewIfNeeded();
    await page.getByRole("searchbox").first().focus();
    await page.waitForTimeout(300);
    expect(complaints).toEqual([]);
    const own = requests.slice(before).filter((url) => !/^(blob|data):/.test(url));
    expect(own).toEqual([]);
    const asked = () =>
      fetch("/index.html").then(
        () => "answered",
        () => "refused",
      );
    expect(await page.evaluate(asked)).toBe("refused");
    expect(page.workers()).toHaveLength(1);
    expect(await page.workers()[0]!.evaluate(asked)).toBe("refused");
    const beacon = await page.evaluate(() => {
      const picture = new Image();
      picture.src = "/icon.svg?secret";
      return new Promise((resolve) => {
        picture.onload = () => resolve("answered");
        picture.onerror = () => resolve("refused");
      });
    });
    expect(beacon).toBe("refused");
  });

  it("is told a good file as loudly as a bad one", async () => {
    const { page, complaints } = await openCheck(visit);
    await hand(page, [{ name: "good.csv", bytes: funds(row()) }]);
    await saidOf(page, 1);
    await expect.poll(() => page.locator(".check-said").innerText()).toContain("ไฟล์นี้ใช้ได้");
    const size = await page
      .locator(".check-said")
      .evaluate((one) => getComputedStyle(one).fontSize);
    await hand(page, [{ name: "bad.csv", bytes: funds(row({ members: "12O" })) }]);
    await saidOf(page, 2);
    const [bad] = await page.locator(".check-said").all();
    expect(await bad!.innerText()).toContain("ยังใช้ไม่ได้");
    expect(await bad!.evaluate((one) => getComputedStyle(one).fontSize)).toBe(size);
    expect(complaints).toEqual([]);
  });

  it("shows one cause once, with its cells marked where they stand", async () => {
    const { page } = await openCheck(visit);
    const rows = Array.from({ length: 12 }, (_, i) =>
      row({ province: "เชียงไหม่", year: String(2550 + i) }),
    );
    await hand(page, [{ name: "funds.csv", bytes: funds(...rows) }]);
    await saidOf(page, 1);
    const cause = page.locator('.check-cause[data-code="area_name_contradicts_code"]');
    expect(await cause.count()).toBe(1);
    expect(await cause.locator("summary").innerText()).toContain("12 แห่ง");
    const cells = page.locator(".check-sheet td.is-marked");
    await cells.first().waitFor();
    expect(await cells.count()).toBe(12);
    expect(await cells.first().innerText()).toContain("เชียงไหม่");
  });

  it("is every table of a ZIP, each for itself", async () => {
    const { page } = await openCheck(visit);
    const zip = zipSync({
      "2568/ก.csv": funds(row()),
      "2568/ข.csv": funds(row({ members: "-5" })),
      "__MACOSX/2568/._ก.csv": bytes("x"),
      "อ่านก่อน.pdf": bytes("%PDF"),
    });
    await hand(page, [{ name: "ทั้งปี.zip", bytes: zip }]);
    const said = await saidOf(page, 2);
    expect(said.map(({ name, isPublishable }) => [name, isPublishable])).toEqual([
      ["ก.csv", true],
      ["ข.csv", false],
    ]);
  });

  it("can be held against another table, and be stopped", async () => {
    const { page } = await openCheck(visit);
    await hand(page, [{ name: "funds.csv", bytes: funds(row()) }]);
    await saidOf(page, 1);
    await page.locator(".check-choice select").selectOption("otop-sales");
    await page.locator('.check-verdict[data-verdict="refused"][aria-busy="false"]').waitFor();
    const long = funds(
      ...Array.from({ length: 60_000 }, (_, i) => row({ year: String(2400 + (i % 150)) })),
    );
    await hand(page, [{ name: "long.csv", bytes: long }]);
    await page.getByRole("button", { name: "หยุด", exact: true }).click();
    await page.getByText("หยุดอ่านแล้ว").waitFor();
  });

  it.each(["/check/", "/en/check/"])("breaks no rule of accessibility on %s", async (path) => {
    const { page } = await openCheck(visit, path);
    await hand(page, [
      { name: "bad.csv", bytes: funds(row({ province: "เชียงไหม่", members: "12O" })) },
      { name: "good.csv", bytes: funds(row()) },
    ]);
    await saidOf(page, 2);
    expect(await toMend(page)).toEqual([]);
  });

  it.each([320, 768, 1280])("fits a window of %i px", async (width) => {
    const { page } = await openCheck(visit, "/check/", { viewport: { width, height: 900 } });
    await hand(page, [
      {
        name: `${"ชื่อไฟล์ยาวมาก".repeat(6)}.csv`,
        bytes: funds(row({ province: "เชียงไหม่".repeat(30) })),
      },
    ]);
    await saidOf(page, 1);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });
});
