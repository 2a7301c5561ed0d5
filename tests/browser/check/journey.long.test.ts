import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { villageFunds } from "../../../src/datasets/village-funds.ts";
import { pageTypes } from "../../../src/models/index.ts";
import { readSheet } from "../../../src/pipeline/read/sheet.ts";
import { openPublished } from "../../../src/published/open.ts";
import { header } from "../../cases-village-funds/export.ts";
import { buildCommand, openWorkshop, publishCommand, runScript } from "../../site/workshop.ts";
import { startVisit, type Visit } from "../visit.ts";
import { saidOf } from "./checkRoom.ts";
import { kindsOfMistakes, rowsAsMeant, twelveMistakes } from "./twelveMistakes.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const name = "กองทุน 2567.xlsx";
const answers = {
  หน่วยงานใดเป็นผู้เผยแพร่: "กรมการพัฒนาชุมชน",
  ไฟล์นี้ชื่อเรื่องว่าอะไร: "กองทุนและกลุ่มการเงินในหมู่บ้าน ชุดทดลอง",
  ได้รับไฟล์วันใด: "22 พ.ย. 2569",
};

/** How a person presses, types and chooses a file. */
interface Hands {
  readonly press: (page: Page, target: Locator) => Promise<void>;
  readonly type: (page: Page, field: Locator, text: string) => Promise<void>;
  readonly choose: (page: Page) => Promise<void>;
}

const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(twelveMistakes) };

async function chooseBy(page: Page, press: () => Promise<void>): Promise<void> {
  const chosen = page.waitForEvent("filechooser", { timeout: 60_000 });
  let isOpen = false;
  void chosen.then(
    () => (isOpen = true),
    () => undefined,
  );
  // A press that comes while the page is at work opens nothing: a person presses again.
  for (let i = 0; i < mostPresses && !isOpen; i++) {
    await press();
    await expect
      .poll(() => isOpen, { timeout: 3_000 })
      .toBe(true)
      .catch(() => undefined);
  }
  await (await chosen).setFiles(file);
}
const mostPresses = 10;

const input = (page: Page) => page.locator("#check-files");
const finger: Hands = {
  press: (_, target) => target.tap(),
  type: (_, field, text) => field.fill(text),
  choose: (page) => chooseBy(page, () => input(page).tap()),
};
const mouse: Hands = {
  press: (_, target) => target.click(),
  type: (_, field, text) => field.fill(text),
  choose: (page) => chooseBy(page, () => input(page).click()),
};
/** Tab until the focus is there; then Space on a field for files, Enter on all else. */
const keyboard: Hands = {
  press: async (page, target) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  type: async (page, field, text) => {
    await tabTo(page, field);
    await page.keyboard.insertText(text);
  },
  choose: async (page) => {
    await chooseBy(page, async () => {
      await tabTo(page, input(page));
      await page.keyboard.press("Space");
    });
  },
};

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((one) => one === document.activeElement);
  for (let i = 0; i < mostTabs; i++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way there by Tab: ${target}`);
}
const mostTabs = 200;

const ways: Readonly<Record<string, { readonly hands: Hands; readonly options: object }>> = {
  "a phone": {
    hands: finger,
    options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
  "a desktop": { hands: mouse, options: { viewport: { width: 1280, height: 800 } } },
  "keys alone": { hands: keyboard, options: { viewport: { width: 1280, height: 800 } } },
};

interface Journey {
  /** What she did, one thing at a time; the answers of the form are one. */
  readonly steps: readonly string[];
  readonly package: { readonly name: string; readonly bytes: Uint8Array };
  readonly message: string;
}

const journeys = new Map<string, Promise<Journey>>();
const journeyBy = (way: string): Promise<Journey> => {
  const known = journeys.get(way) ?? travel(way);
  journeys.set(way, known);
  return known;
};

/** From the page to the package, as an official goes who has no terminal. */
async function travel(way: string): Promise<Journey> {
  const { hands, options } = ways[way]!;
  const steps: string[] = [];
  const visited = await visit.open("/check/", options);
  const { page, requests, complaints } = visited;
  const step = async <T>(what: string, done: Promise<T>): Promise<T> => {
    steps.push(what);
    return done;
  };
  const saving = async (button: Locator) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      hands.press(page, button),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    return { name: download.suggestedFilename(), bytes };
  };
  const button = (label: string) => page.getByRole("button", { name: label });

  await step("opens the page", page.locator(".check-closed").waitFor({ timeout: 60_000 }));

  await step("chooses the file", hands.choose(page));
  const before = requests.length;
  const [told] = await saidOf(page, 1);
  expect(told).toMatchObject({ table: "village-funds", isPublishable: false });
  expect(await page.locator(".check-cause.is-refuse").count()).toBe(kindsOfMistakes);
  expect(await page.locator(".check-verdict").innerText()).toContain("รวม 12 เรื่อง");
  const announced = page.locator(".visually-hidden[role=status]");
  expect(await announced.innerText()).toContain(`${name}: ไฟล์นี้ยังใช้ไม่ได้`);

  const report = await step("saves the report", saving(button("ไฟล์ที่ลงสีช่องที่พบ (Excel)")));
  const strings = strFromU8(unzipSync(report.bytes)["xl/sharedStrings.xml"]!);
  for (const wrong of ["เชียงไหม่", "แม่ริ่ม", "ริมไต้", "50O7", "12O", "5๐0.25", "ดำเนินกาน"])
    expect(strings).toContain(wrong);

  await step(
    "takes what is suggested",
    hands.press(page, button("ใช้คำแนะนำที่มีทางเดียวทั้ง 12 แห่ง รวม 12 เรื่อง")),
  );
  await page.getByText("เลือกแก้ 12 แห่ง").waitFor();

  await step("makes the mended file", hands.press(page, button("สร้างไฟล์ที่แก้แล้ว")));
  const [good] = await saidOf(page, 2);
  expect(good).toMatchObject({ name: "กองทุน 2567-แก้แล้ว.xlsx", isPublishable: true });
  await expect.poll(() => announced.innerText()).toContain("แก้แล้ว.xlsx: ไฟล์นี้ใช้ได้");
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
    "บันทึกไฟล์ที่แก้แล้ว",
  );

  const mended = await step("saves it", saving(button("บันทึกไฟล์ที่แก้แล้ว")));
  const read = readSheet(mended.bytes, { file: mended.name, layout: { sheet: "กองทุน" } });
  expect(read.header).toEqual(
    header
      .trimEnd()
      .split(",")
      .map((one) => (one === "เงินออม (บาท)" ? "เงินออม" : one)),
  );
  expect(read.records.map(({ cells }) => cells)).toEqual(asNumbers(rowsAsMeant));

  await step(
    "goes to its verdict",
    hands.press(page, page.getByRole("button", { name: "ไปที่ผลตรวจของไฟล์ที่แก้แล้ว" })),
  );
  const first = page.locator(".check-file").first();
  await step("opens the form", hands.press(page, first.getByText("ส่งไฟล์นี้ให้ผู้ดูแลเว็บ")));

  const filled = async () => {
    for (const [label, text] of Object.entries(answers))
      await hands.type(page, first.getByLabel(label), text);
  };
  await step("answers where it is from", filled());
  const packed = await step(
    "makes the package",
    saving(first.getByRole("button", { name: "ทำชุดส่งมอบ" })),
  );
  const message = await first.getByLabel("ข้อความสำหรับส่งพร้อมไฟล์").inputValue();
  expect(requests.slice(before).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await visited.context.close();
  return { steps, package: packed, message };
}

/** As a sheet tells them: `500.50` is the number 500.5. */
const asNumbers = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) =>
    cells.map((cell, i) => (i >= 10 && /^\d/.test(cell) ? String(Number(cell)) : cell)),
  );

describe("from a workbook with twelve kinds of mistakes to a package, in Thai", () => {
  it.each(Object.keys(ways))("by %s", async (way) => {
    const journey = await journeyBy(way);
    expect(journey.steps).toHaveLength(10);
    expect(journey.package.name).toBe("village-funds_2567_2569-11-22.zip");
    expect(journey.package.bytes).toEqual((await journeyBy("a phone")).package.bytes);
  });
});

describe("from the package to a link", () => {
  const shop = openWorkshop("journey");
  afterAll(() => shop.close());

  it(
    "takes two commands, twelve steps in all, and the link is that of the table",
    { timeout: 600_000 },
    async () => {
      const { steps, package: packed, message } = await journeyBy("a phone");
      writeFileSync(join(shop.folder, packed.name), packed.bytes);
      const commands = message.split("\n").filter((line) => line.startsWith("npm run "));
      expect(commands).toEqual([`npm run data -- take ${packed.name}`, "npm run publish"]);
      expect(steps.length + commands.length).toBeLessThanOrEqual(12);

      const taken = shop.run(runScript("scripts/data.ts", "take", packed.name), {
        INIT_CWD: shop.folder,
      });
      expect([taken.status, taken.output]).toEqual([
        0,
        expect.stringContaining("data/raw/village-funds/2567/village-funds.xlsx"),
      ]);
      const done = shop.run(publishCommand);
      expect([done.status, done.output]).toEqual([0, expect.stringContaining("village-funds")]);

      const published = openPublished(join(shop.folder, "public"), ["50"]);
      const rows = published.rows(villageFunds.table);
      expect(rows).toHaveLength(rowsAsMeant.length);
      expect(rows.find(({ fiscal_year }) => fiscal_year === 2557)).toMatchObject({
        ...{
          province_code: "50",
          amphoe_code: "5007",
          fund_type: "savings_group",
          status: "active",
        },
        ...{ members: 120, savings_baht: 1000, loans_baht: 500.5 },
      });
      const link = linkIn(message);
      const { tablePages } = pageTypes;
      const page = tablePages!
        .addresses(published)
        .map((address) => tablePages!.build(published, address))
        .find(({ path }) => path === new URL(link).pathname);
      expect(page).toMatchObject({ language: "th", title: villageFunds.table.title.th });
    },
  );

  it(
    "opens the table on a phone, in the site built of the file that was taken in",
    { timeout: 600_000 },
    async () => {
      const { message } = await journeyBy("a phone");
      const built = shop.run(buildCommand);
      expect([built.status, built.output.slice(-2000)]).toEqual([0, expect.anything()]);
      const site = await startVisit(join(shop.folder, "dist"));
      onTestFinished(() => site.close());
      const { page } = await site.open(new URL(linkIn(message)).pathname, ways["a phone"]!.options);
      expect(await page.locator("h1").innerText()).toBe(villageFunds.table.title.th);
      const source = page.locator('a[href$="/raw/village-funds/2567/village-funds.xlsx/"]').first();
      await page.goto(new URL((await source.getAttribute("href"))!, page.url()).href);
      expect(await page.locator("main").innerText()).toContain("กองทุนและกลุ่มการเงินในหมู่บ้าน ชุดทดลอง");
      expect(await page.locator("#row-2").innerText()).toContain("ริมใต้");
    },
  );
});

/** The address of the table's page that the message names. */
const linkIn = (message: string): string => /https?:\/\/\S+\/data\/\S+/.exec(message)![0];
