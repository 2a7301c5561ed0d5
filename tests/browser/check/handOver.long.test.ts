import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planTaking } from "../../../src/pipeline/handover/planTaking.ts";
import { type ReadHandOver, readHandOver } from "../../../src/pipeline/handover/readHandOver.ts";
import { projectWith } from "../../handover/packages.ts";
import { startVisit, type Visit } from "../visit.ts";
import { hand, openCheck, saidOf } from "./checkRoom.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const sales = readFileSync(
  join(import.meta.dirname, "../../fixtures/data/raw/cdd-otop-sales/2567/province_data.csv"),
);

const answers = {
  ชุดข้อมูลของปีใด: "2599",
  หน่วยงานใดเป็นผู้เผยแพร่: "กรมการพัฒนาชุมชน",
  ไฟล์นี้ชื่อเรื่องว่าอะไร: "ยอดจำหน่ายสินค้า OTOP ของชุดทดลอง พ.ศ. 2599",
  ได้รับไฟล์วันใด: "22 พ.ย. 2569",
  ผู้ส่งคือใคร: "สมหญิง โทร 0 2141 6000",
};

async function fill(page: Page, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(said)) await page.getByLabel(label).fill(text);
}

/** The package that pressing the button brings. */
async function packed(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "ทำชุดส่งมอบ" }).click(),
  ]);
  const name = download.suggestedFilename();
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name, bytes, read: readHandOver(bytes, name) as ReadHandOver };
}

describe("a file that is handed over", () => {
  it("goes into one package that is taken in, the file byte for byte", async () => {
    const { page, complaints } = await openCheck(visit);
    await hand(page, [{ name: "ยอดขาย.csv", bytes: sales }]);
    const [said] = await saidOf(page, 1);
    expect(said).toMatchObject({ table: "otop-sales", isPublishable: true });
    await page.getByText("ส่งไฟล์นี้ให้ผู้ดูแลเว็บ").click();
    await fill(page, answers);
    const first = await packed(page);
    expect(first.name).toBe("otop-sales_2599_2569-11-22.zip");
    const { put, findings } = planTaking(first.read, projectWith(), { name: first.name });
    expect(findings).toEqual([]);
    expect(put.map(({ path }) => path)).toEqual([
      "data/raw/cdd-otop-sales/2599/province_data.csv",
      "data/raw/cdd-otop-sales/2599/source.json",
    ]);
    expect(Buffer.compare(put[0]!.content as Buffer, sales)).toBe(0);
    expect(first.read.handOver).toMatchObject({ name: "ยอดขาย.csv", from: answers["ผู้ส่งคือใคร"] });
    const message = await page.getByLabel("ข้อความสำหรับส่งพร้อมไฟล์").inputValue();
    expect(message).toContain(`npm run data -- take ${first.name}`);
    expect(message).toContain("ไม่ได้แก้ไฟล์");
    const again = await packed(page);
    expect(again.bytes).toEqual(first.bytes);
    expect(complaints).toEqual([]);
  });

  it("tells at each answer what can't stand, by the rules of data -- source, and goes to the first", async () => {
    const { page } = await openCheck(visit);
    await hand(page, [{ name: "ยอดขาย.csv", bytes: sales }]);
    await saidOf(page, 1);
    await page.getByText("ส่งไฟล์นี้ให้ผู้ดูแลเว็บ").click();
    await page.getByRole("button", { name: "ทำชุดส่งมอบ" }).click();
    await page.getByText("ยังทำไม่ได้ มี 1 ข้อ").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-release$/);
    await fill(page, { ...answers, ได้มาจากหน้าเว็บใด: "cdd.go.th", ได้รับไฟล์วันใด: "เมื่อวาน" });
    await page.getByRole("button", { name: "ทำชุดส่งมอบ" }).click();
    await page.getByText("ยังทำไม่ได้ มี 2 ข้อ").waitFor();
    const address = page.getByLabel("ได้มาจากหน้าเว็บใด");
    expect(await address.getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("button", { name: "ใช้ “https://cdd.go.th”" }).click();
    expect(await address.inputValue()).toBe("https://cdd.go.th");
    await fill(page, answers);
    expect((await packed(page)).read.handOver.release).toBe("2599");
  });

  it("brings the draft of a table that nobody declared", async () => {
    const { page } = await openCheck(visit);
    const bytes = new TextEncoder().encode(
      "ชื่อร้าน,จังหวัด,พ.ศ.,จำนวนไก่\nก,เชียงใหม่,2567,12\nข,ลำพูน,2567,3\nค,น่าน,2567,4\n",
    );
    await hand(page, [{ name: "ไก่.csv", bytes }]);
    await saidOf(page, 1);
    await page.getByText("ส่งไฟล์นี้ให้ผู้ดูแลเว็บ").click();
    await fill(page, { ...answers, ชื่อตารางใหม่: "chicken-shops" });
    const { name, read } = await packed(page);
    const { put, findings } = planTaking(read, projectWith(), { name });
    expect(findings).toEqual([]);
    expect(put.map(({ path }) => path)).toEqual([
      "data/raw/chicken-shops/2599/chicken-shops.csv",
      "data/raw/chicken-shops/2599/source.json",
      "data/tables/chicken-shops.json",
    ]);
  });
});
