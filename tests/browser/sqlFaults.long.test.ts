import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlExamples } from "../../src/models/tables/sqlExamples.ts";
import { csvRows, grouped } from "../publishedCsv.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { toMend } from "./axe.ts";
import { hostileTo } from "./engine/hostile.ts";
import { away, startVisit, type Visit, type Visited } from "./visit.ts";
import {
  announced,
  cells,
  editor,
  keepRooms,
  openRoom,
  run,
  runButton,
  trouble,
  write,
} from "./sqlRoom.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const rooms = keepRooms(() => visit);
const open = (path: string, options?: Parameters<Visit["open"]>[1]): Promise<Visited> =>
  openRoom(visit, path, options);

describe("a hostile statement", () => {
  it("fails cleanly in the page, and nothing leaves it", async () => {
    const { page, requests, complaints } = await rooms.enter("/explore/sql/");
    await run(page, "SELECT count(*) AS n FROM areas");
    const before = await cells(page);
    const statements = hostileTo("areas");
    expect(statements.length).toBeGreaterThan(40);
    const asked = requests.length;
    for (const sql of statements) {
      await run(page, sql);
      expect([sql, await trouble(page).count()]).toEqual([sql, 1]);
    }
    // The browser looks for the page's icon anew whenever the address changes.
    expect(requests.slice(asked).filter((url) => url !== `${visit.url}icon.svg`)).toEqual([]);
    await run(page, "SELECT count(*) AS n FROM areas");
    expect(await cells(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it("is shown as text, in the console and in an answer", async () => {
    const sql = "SELECT '<img src=x onerror=alert(1)>' AS \"<b>bold</b>\"";
    const { page, context, complaints } = await open(
      `/explore/sql/?sql=${encodeURIComponent(sql)}`,
    );
    await run(page);
    expect(await cells(page)).toEqual([["<img src=x onerror=alert(1)>"]]);
    expect(await page.locator("#sql-room img, #sql-room th b").count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("what cannot be had", () => {
  it("is said of the engine, and offered again", async () => {
    const { page, context } = await open("/explore/sql/");
    await page.route("**/engine/**/*.gz", (route) => route.fulfill({ body: "cut off" }));
    await page.locator(".engine .button-main").click();
    await page.locator(".engine [role=alert]").waitFor();
    expect(await page.locator(".engine [role=alert]").innerText()).toContain("ไม่นำมาใช้");
    await page.unroute("**/engine/**/*.gz");
    await page.route("**/engine/**", (route) => route.fulfill({ status: 404 }));
    await page.locator(".engine .button-main").click();
    await expect
      .poll(() => page.locator(".engine [role=alert]").innerText())
      .toContain("ดาวน์โหลดเครื่องมือคำนวณไม่สำเร็จ");
    expect(await page.locator(".sql-tables details").count()).toBeGreaterThan(10);
    await page.unroute("**/engine/**");
    await page.locator(".engine .button-main").click();
    await page.locator("[data-engine=open]").waitFor({ timeout: 60_000 });
    await context.close();
  });

  it.each([
    ["blocked", "plan-levels", "ไม่สำเร็จ"],
    ["cut off", "meetings", "ไม่ครบ"],
  ])("is said of a table that is %s; asked again it comes: %s", async (state, table, told) => {
    const { page } = await rooms.enter("/explore/sql/");
    await page.route(`**/${table}.parquet`, (route) =>
      state === "blocked" ? route.abort() : route.fulfill({ body: "PAR1 cut off" }),
    );
    await run(page, `SELECT count(*) AS n FROM "${table}"`);
    expect(await trouble(page).innerText()).toContain(told);
    await page.unroute(`**/${table}.parquet`);
    await run(page);
    expect(await cells(page)).toEqual([[grouped(csvRows(table).length)]]);
  });

  it("is said kindly where the device has little memory, saves data, or can't at all", async () => {
    const small = await visit.open("/explore/sql/");
    await small.page.addInitScript(() => {
      Object.defineProperty(navigator, "deviceMemory", { value: 2 });
    });
    await small.page.reload();
    await small.page.locator(".engine .notice").waitFor();
    expect(await small.page.locator(".engine .notice").innerText()).toContain("หน่วยความจำน้อย");
    expect(await small.page.locator(".engine .notice a").getAttribute("href")).toBe("/explore/");
    await small.page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "WebAssembly");
    });
    await small.page.reload();
    await editor(small.page).waitFor();
    expect(await small.page.locator("#sql-room > .notice").innerText()).toContain("เปิดฐานข้อมูลไม่ได้");
    expect(await runButton(small.page).getAttribute("aria-disabled")).toBe("true");
    await small.context.close();
  });

  it("is said without script, where tables and statements still stand", async () => {
    const { page, context } = await visit.open("/explore/sql/", { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    expect(text).toContain("ต้องเปิดใช้ JavaScript");
    expect(text).toContain('"otop-sales"');
    expect(await page.locator(".sql-examples pre").count()).toBe(sqlExamples.length);
    await context.close();
  });
});

describe("an address", () => {
  it("that says what the room does not know is told, with where it belongs", async () => {
    const { page, context } = await open("/en/explore/sql/?table=nope&utm_source=line");
    const told = page.locator("[data-misunderstood]");
    expect(await told.innerText()).toContain("table=nope");
    expect(await told.innerText()).not.toContain("utm_source");
    expect(await told.locator("a").getAttribute("href")).toContain("/en/explore/?table=nope");
    await context.close();
  });
});

describe("a question put together", () => {
  it("is written into the console and answered as SQL", async () => {
    const { page } = await rooms.enter("/explore/sql/");
    await page.locator(".sql-builder summary").click();
    await page.selectOption("#build-second", {
      label: "ประชากรและบ้าน ปีล่าสุด ถึงระดับตำบล เชื่อมด้วย จังหวัด",
    });
    await page.selectOption("#build-compute", "per");
    await page.getByRole("button", { name: "เขียนคำสั่งลงในช่อง SQL" }).click();
    expect(await editor(page).innerText()).toContain("LEFT JOIN b ON b.code = a.province");
    await run(page);
    const [first] = await cells(page);
    expect(first?.slice(0, 2)).toEqual(["73", "นครปฐม"]);
  });
});

describe("a file of the reader's own", () => {
  it("is read here, joined, and sent nowhere", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "สมาชิก 2567.csv");
    writeFileSync(file, "จังหวัด,สมาชิก\nเชียงใหม่,120\nเชียงราย,-\nพะเยา,44\nน่าน,7\nตาก,9\nรวม,180\n");
    const { page, requests, complaints } = await rooms.enter("/explore/sql/");
    const posted: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || request.postData()) posted.push(request.url());
    });
    await page.locator(".sql-own summary").click();
    await page.setInputFiles("#sql-own-file", file);
    await page.locator(".sql-own h3").waitFor({ timeout: 30_000 });
    expect(await page.locator(".sql-own").innerText()).toContain("ไม่นับ 1 แถว");
    await run(
      page,
      "SELECT name_th, f.* FROM file_2567 f JOIN areas ON areas.code = f.province ORDER BY province",
    );
    expect((await cells(page)).map((row) => row.slice(0, 2))).toEqual([
      ["เชียงใหม่", "50"],
      ["น่าน", "55"],
      ["พะเยา", "56"],
      ["เชียงราย", "57"],
      ["ตาก", "63"],
    ]);
    expect(posted).toEqual([]);
    expect(away(visit, requests)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is refused with its line where it can't be read truthfully", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "broken.csv");
    writeFileSync(file, "a,b\n1,2\n3\n4,5,6\n");
    const { page, context } = await open("/en/explore/sql/");
    await page.locator(".sql-own summary").click();
    await page.setInputFiles("#sql-own-file", file);
    await page.locator(".sql-own [role=alert]").waitFor({ timeout: 30_000 });
    const told = await page.locator(".sql-own [role=alert]").innerText();
    expect(told).toContain("broken.csv is not taken");
    expect(told).toMatch(/line \d/);
    await context.close();
  });
});

describe("an answer", () => {
  it("is drawn as the reader chooses, and taken away in every form", async () => {
    const { page, complaints } = await rooms.enter("/explore/sql/");
    await page.selectOption("#sql-example", "otop-per-head");
    await run(page);
    for (const view of ["bar", "line", "scatter", "map"]) {
      await page.check(`input[name=view][value=${view}]`);
      await page.locator(".sql-picture svg[role=img]").waitFor();
      expect(await page.locator(".sql-picture svg").getAttribute("aria-label")).toContain(
        "baht_per_head",
      );
    }
    expect(await page.locator(".sql-picture path").count()).toBeGreaterThan(76);
    for (const format of ["csv", "csvExcel", "xlsx", "json", "parquet", "metadata"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`[data-format=${format}]`).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^answer\./);
      expect(await download.failure()).toBeNull();
    }
    expect(complaints).toEqual([]);
  });
});

describe("by keyboard and to a screen reader", () => {
  it.each(["/explore/sql/", "/en/explore/sql/"])(
    "has nothing that axe would mend in any of its states, at 320 pixels too: %s",
    async (path) => {
      const { page, context } = await open(path, { viewport: { width: 320, height: 640 } });
      const seen = async () => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect([colorScheme, await toMend(page)]).toEqual([colorScheme, []]);
        }
      };
      await seen();
      await page.locator(".sql-builder summary").click();
      await page.locator(".sql-own summary").click();
      await page.selectOption("#sql-example", "four-provinces");
      await run(page);
      await page.check("input[name=view][value=line]");
      await page.locator(".sql-picture svg").waitFor();
      await seen();
      await run(page, "SELECT nothing FROM areas");
      await seen();
      await write(page, "SELECT ");
      await page.keyboard.type("po");
      await page.locator(".sql-editor-host .cm-tooltip-autocomplete").waitFor();
      await seen();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await context.close();
    },
  );

  it("completes names from the dictionary, also from their Thai", async () => {
    const { page, context } = await open("/explore/sql/");
    await write(page, "SELECT * FROM ");
    await page.keyboard.type("otop-s");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "otop-sales" }).first().waitFor();
    await write(page, "SELECT ");
    await page.keyboard.type("ยอดจำหน่าย");
    const offered = page.locator(".cm-tooltip-autocomplete li", { hasText: "sales_baht" });
    await offered.first().waitFor();
    await context.close();
  });

  it("is walked from the link to the answer with keys alone", async () => {
    const { page, context } = await open("/explore/sql/?sql=SELECT%207%20AS%20seven");
    await page.locator("#sql-example").focus();
    await page.keyboard.press("Tab");
    expect(await editor(page).evaluate((node) => node.matches(":focus"))).toBe(true);
    await page.keyboard.press("Tab");
    expect(await runButton(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await announced(page).waitFor({ timeout: 60_000 });
    expect(await runButton(page).evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await announced(page).getAttribute("aria-live")).toBe("polite");
    await context.close();
  });
});
