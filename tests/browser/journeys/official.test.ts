import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { away, startVisit, type Visit } from "../visit.ts";
import { grouped, latestTable } from "./latestTable.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe.each([
  {
    root: "/charts/population-years/",
    places: "ดูพื้นที่อื่น",
    place: "แม่ฮ่องสอน",
    table: "ตารางตัวเลข",
    copy: "คัดลอกลิงก์",
    copied: "คัดลอกแล้ว",
    same: "ตรงกับลิงก์ที่เปิดมา",
    code: "คิวอาร์โค้ดของหน้านี้",
  },
  {
    root: "/en/charts/population-years/",
    places: "Show another place",
    place: "Mae Hong Son",
    table: "The figures in a table",
    copy: "Copy link",
    copied: "Copied",
    same: "as the link says",
    code: "QR code of this page",
  },
])("an official at $root", (official) => {
  it("picks the own province, opens the link to its figures, and prints a sheet that leads back", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const first = await visit.open(official.root, { permissions });
    const { page } = first;
    // More places than a row can hold are folded away.
    const folded = page.getByText(official.places);
    if (await folded.isVisible()) await folded.click();
    await page.getByRole("link", { name: official.place, exact: true }).click();
    await page.waitForURL(`${visit.url}${official.root.slice(1)}58/`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(official.place);
    const figures = await figuresOn(page, official.table);
    expect(figures.flat().join(" ")).toContain(peopleOf("58", "2564"));

    await page.getByRole("button", { name: official.copy }).click();
    await page.getByRole("status").filter({ hasText: official.copied }).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([...link.searchParams.keys()]).toEqual(["release", "values"]);

    const pinned = await visit.open(link.pathname + link.search);
    const notice = pinned.page.getByText(official.same);
    await notice.waitFor();
    expect(await notice.innerText()).toContain(link.searchParams.get("release"));
    expect(await figuresOn(pinned.page, official.table)).toEqual(figures);

    const pdf = (await pinned.page.pdf({ format: "A4", preferCSSPageSize: true })).toString(
      "latin1",
    );
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = ""]) =>
      box
        .trim()
        .split(/\s+/)
        .map((side) => Math.floor(Number(side))),
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(new Set(sheets.map(String))).toEqual(new Set(["0,0,594,841"]));

    await pinned.page.emulateMedia({ media: "print" });
    const code = pinned.page.getByRole("img", { name: official.code });
    const address = await pinned.page.locator("link[rel=canonical]").getAttribute("href");
    expect(await decoded(await code.screenshot(), pinned.page)).toBe(address);
    expect(new URL(address ?? "").pathname).toBe(link.pathname);

    for (const { requests, complaints } of [first, pinned]) {
      expect(away(visit, requests)).toEqual([]);
      expect(complaints).toEqual([]);
    }
    await first.context.close();
    await pinned.context.close();
  });
});

const peopleOf = (code: string, year: string): string => {
  const row = latestTable("population-years").find(
    (one) => one["code"] === code && one["year"] === year,
  );
  return grouped(Number(row?.["population"]));
};

async function figuresOn(page: Page, heading: string): Promise<string[][]> {
  const table = page.locator("section", { has: page.getByRole("heading", { name: heading }) });
  const rows = await table.getByRole("row").all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

/** Reads a code off a photograph of the sheet; the pixels are those that a blank page sees in the file. */
async function decoded(png: Buffer, page: Page): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const { pixels, width, height } = await blank.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
    return { pixels: [...data], width, height };
  }, png.toString("base64"));
  await blank.close();
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}
