import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../src/i18n/format.ts";
import { readWorkbook } from "../schema/files/readWorkbook.ts";
import { csvRows } from "../publishedCsv.ts";
import { toMend } from "./axe.ts";
import { away, startVisit, type Visit } from "./visit.ts";

const people = csvRows("population");
const sales = csvRows("otop-sales");
const inNorth = ({ code }: Readonly<Record<string, string>>) => /^(50|57|58|56)/.test(code ?? "");
const different = (list: readonly Readonly<Record<string, string>>[], column: string) =>
  [...new Set(list.map((row) => row[column]!))].sort();
const years = different(csvRows("population-years"), "year");
const provinces = people.filter(({ level }) => level === "province").length;
const salesOf = (code: string) => sales.filter(({ province }) => province === code);
const sumOf = (list: typeof sales) => list.reduce((sum, row) => sum + Number(row["sales_baht"]), 0);

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Whatever the page shows, once it does. */
const eventually = <T>(shown: () => Promise<T> | T) => expect.poll(shown, { timeout: 15_000 });
const ready = (page: Page) => page.locator("fieldset.explore-choices:not([disabled])").waitFor();
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const rows = (page: Page) => page.locator("tbody tr").allInnerTexts();
const output = (page: Page) => page.locator("output").innerText();

describe.each([
  { root: "/explore/", match: "ตรงกับที่เลือก", lampang: "ลำปาง", thing: "ประชากร" },
  { root: "/en/explore/", match: "rows match", lampang: "Lampang", thing: "Population" },
])("a journalist on $root", ({ root, match, lampang, thing }) => {
  it("goes from four provinces through filters and groups to a file and a link that opens the same elsewhere", async () => {
    const { page, context, requests, complaints } = await visit.open(root, {
      acceptDownloads: true,
    });
    await ready(page);
    expect(await page.locator("tbody tr").count()).toBe(4);
    expect(await output(page)).toContain(match);
    await eventually(() => search(page)).toBe("");

    await page.selectOption("#filter-level", "amphoe");
    await eventually(() => page.locator("tbody tr").count()).toBe(20);
    await eventually(() => search(page)).toBe("?level=amphoe");
    await page.selectOption("#explore-measure", "households");
    await page.selectOption("#explore-sort", "households");
    await page.selectOption("#explore-top", "10");
    await eventually(() => page.locator("tbody tr").count()).toBe(10);
    await eventually(() => search(page)).toBe(
      "?level=amphoe&measure=households&sort=households&top=10",
    );

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button[data-form=csv]"),
    ]);
    const csv = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\n");
    expect(csv[0]).toBe("code,code_name,households,rows,stated,source_file,source_row");
    const amphoes = people.filter((row) => row["level"] === "amphoe" && inNorth(row));
    expect(csv.length).toBe(1 + amphoes.length);
    const [about] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button[data-form=about]"),
    ]);
    const said = JSON.parse(readFileSync(await about.path(), "utf8")) as Record<string, unknown>;
    expect(said).toMatchObject({ address: page.url(), table: { id: "population" } });
    expect(JSON.stringify(said["sql"])).toContain("GROUP BY");

    const shown = await rows(page);
    const elsewhere = await visit.open(page.url().slice(visit.url.length - 1));
    await ready(elsewhere.page);
    await eventually(() => rows(elsewhere.page)).toEqual(shown);
    expect(await elsewhere.page.locator("#explore-sort").inputValue()).toBe("households");
    expect(requests.filter((url) => url.includes("/engine/"))).toEqual([]);
    expect(away(visit, requests)).toEqual([]);
    expect([...complaints, ...elsewhere.complaints]).toEqual([]);
    await elsewhere.context.close();
    await context.close();
  });

  it("reads any other table, carries the provinces along, and draws times as lines", async () => {
    const { page, context, complaints } = await visit.open(`${root}?province=52`);
    await ready(page);
    await eventually(() => page.locator("tbody tr").count()).toBe(1);
    expect(await page.locator("tbody").innerText()).toContain(lampang);
    await page.selectOption("#explore-table", "population-years");
    await eventually(() => search(page)).toBe("?table=population-years&province=52");
    await page.selectOption("#explore-by", "year");
    await page.selectOption("#filter-year", "");
    await eventually(() => page.locator("tbody tr").count()).toBe(years.length);
    expect(await page.locator(".explore-lines svg g path").count()).toBe(1);
    expect(await page.locator("h2").first().innerText()).toContain(thing);
    expect(await toMend(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each([
  { root: "/explore/", several: "เลือกหลายค่าในตัวกรองเดียว", era: 0 },
  { root: "/en/explore/", several: "Choose several values of one filter", era: 543 },
])("several values of one filter on $root", ({ root, several, era }) => {
  const [earlier, latest] = years.slice(-2).map(Number) as [number, number];

  it("are chosen side by side, and their link opens the same elsewhere", async () => {
    const { page, context, complaints } = await visit.open(
      `${root}?table=population-years&province=50&by=year`,
    );
    await ready(page);
    await eventually(() => page.locator("tbody tr").count()).toBe(1);
    await page.getByText(several).click();
    await page.getByRole("checkbox", { name: String(earlier - era) }).check();
    await eventually(() => page.locator("tbody tr").count()).toBe(2);
    await eventually(() => search(page)).toContain(`&year=${earlier},${latest}`);
    expect(await toMend(page)).toEqual([]);

    const shown = await rows(page);
    const elsewhere = await visit.open(page.url().slice(visit.url.length - 1));
    await ready(elsewhere.page);
    await eventually(() => rows(elsewhere.page)).toEqual(shown);
    expect([...complaints, ...elsewhere.complaints]).toEqual([]);
    await elsewhere.context.close();
    await context.close();
  });
});

describe("the question page", () => {
  it("arrives with its first answer, and without script says what needs it", async () => {
    const { page, context } = await visit.open("/explore/", { javaScriptEnabled: false });
    expect(await page.locator("tbody tr").count()).toBe(4);
    expect(await output(page)).toContain("ตรงกับที่เลือก 4 แถว");
    expect(await page.locator(".explore-bars rect").count()).toBe(4);
    expect(await page.locator("noscript a").getAttribute("href")).toBe("/data/");
    expect(await page.locator("fieldset[disabled]").count()).toBe(1);
    await context.close();
  });

  it("says what it could not understand in a link, shows the nearest view, and stays clean", async () => {
    const { page, context } = await visit.open("/en/explore/?level=galaxy&sort=price");
    await page.locator(".notice").waitFor();
    const notice = await page.locator(".notice").innerText();
    expect(notice).toContain("level=galaxy");
    expect(notice).toContain("sort=price");
    expect(await page.locator("tbody tr").count()).toBe(4);
    expect(await toMend(page)).toEqual([]);
    await context.close();
  });

  it("says which filters hold rows back where others are there, and lifts one with a tap", async () => {
    const { page, context } = await visit.open("/explore/?table=meetings&province=10");
    await ready(page);
    await eventually(() => output(page)).toContain("0 แถว");
    const answer = page.locator(".explore-answer");
    expect(await answer.innerText()).toContain("ถูกกรองออก");
    expect(await answer.innerText()).not.toContain("ไม่ได้ระบุไว้");
    expect(await toMend(page)).toEqual([]);
    await page.getByRole("button", { name: /^เลิกกรอง จังหวัด: กรุงเทพมหานคร \(พบ \d+ แถว\)/ }).click();
    await eventually(() => page.locator("tbody tr").count()).toBeGreaterThan(3);
    await eventually(() => search(page)).toBe("?table=meetings");
    await context.close();
  });

  it("says how many of how many are shown and drawn, and shows all with one tap", async () => {
    const { page, context } = await visit.open("/explore/?province=all");
    await ready(page);
    await eventually(() => output(page)).toContain(`แสดง 20 จาก ${provinces} กลุ่ม`);
    expect(await page.locator(".explore-figure figcaption").innerText()).toContain(
      `20 แท่งแรก จาก ${provinces}`,
    );
    await page.getByRole("button", { name: "แสดงทั้งหมด" }).click();
    await eventually(() => page.locator("tbody tr").count()).toBe(provinces);
    await eventually(() => search(page)).toBe("?province=all&top=all");
    await context.close();
  });

  it.each([
    ["/explore/?table=nope", "table=nope", "ไม่มีตารางที่ลิงก์นี้ขอ"],
    ["/explore/?table=constructor", "table=constructor", "ไม่มีตารางที่ลิงก์นี้ขอ"],
    ["/en/explore/?table=otop-sale", "table=otop-sale", "no table of that name"],
    ["/en/explore/?province=99", "province=99", "not understood"],
    ["/en/explore/?province=50&amphoe=5099", "amphoe=5099", "not understood"],
    ["/en/explore/?colour=red", "colour=red", "not understood"],
    ["/explore/?level=moon&measure=cheese&by=sky&sort=x&top=7", "level=moon", "อาจหมายถึง"],
  ])("says what it does not understand, and what could be meant: %s", async (path, said, told) => {
    const { page, context, complaints } = await visit.open(path);
    const notice = page.locator(".notice[role=status]");
    await notice.waitFor();
    expect(await notice.innerText()).toContain(said);
    expect(await notice.innerText()).toContain(told);
    // Nothing is asked for that no list has.
    expect(complaints).toEqual([]);
    const isTable = path.includes("table=");
    expect(await page.locator(".explore-answer").count()).toBe(isTable ? 0 : 1);
    if (path.includes("level=moon")) {
      await notice.getByRole("link", { name: "อำเภอ", exact: true }).click();
      await ready(page);
      await eventually(() => search(page)).toContain("level=amphoe");
    }
    await context.close();
  });

  it("describes a saved file by the answer that it holds, though another table could not be fetched", async () => {
    const { page, context } = await visit.open("/en/explore/", { acceptDownloads: true });
    await ready(page);
    await page.route("**/otop-sales*.parquet", (route) => route.abort());
    await page.selectOption("#explore-table", "otop-sales");
    await page.locator("[role=alert]").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button[data-form=json]"),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), "utf8")) as {
      table: { id: string };
      address: string;
      sql: string;
      rows: Record<string, unknown>[];
    };
    expect(file.table.id).toBe("population");
    expect(file.sql).toContain("FROM population AS t");
    expect(file.rows[0]).toHaveProperty("population");
    expect(file.address).toBe(`${visit.url}en/explore/`);
    await eventually(() => search(page)).toBe("");
    await page.unroute("**/otop-sales*.parquet");
    await page.locator("[role=alert] button").click();
    await eventually(() => search(page)).toContain("table=otop-sales");
    await context.close();
  });

  it.each([
    ["/explore/?table=otop-sales", "population", "ยอดจำหน่ายต่อประชากร (คน)", 0],
    ["/en/explore/?table=otop-sales", "population", "Sales per population", 543],
  ])(
    "divides by people, says of which years, and saves the result: %s",
    async (path, per, told, era) => {
      const year = Number(people[0]!["year"]) - era;
      const { page, context, complaints } = await visit.open(path, { acceptDownloads: true });
      await ready(page);
      await page.selectOption("#explore-per", per);
      await eventually(() => page.locator("thead").innerText()).toContain(told);
      expect(await page.locator(".explore-per").innerText()).toContain(String(year));
      await eventually(() => search(page)).toContain("&per=population");
      expect(await toMend(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click("button[data-form=csv]"),
      ]);
      const [head, ...lines] = readFileSync(await download.path(), "utf8")
        .trim()
        .split("\n");
      expect(head).toContain("compared_with,result");
      expect(lines.length).toBe(different(sales, "province").length);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it("tells a change between two times, and refuses one across a break", async () => {
    const { page, context } = await visit.open(
      "/en/explore/?table=population-years&province=all&change=2560..2564",
    );
    await ready(page);
    await eventually(() => page.locator("thead").innerText()).toContain("Change of Population");
    expect(await page.locator("tbody tr").first().innerText()).toMatch(/\+\d/);
    await page.selectOption("#explore-from", "2557");
    await page.locator("[data-break=nationality]").waitFor();
    expect(await page.locator("thead").innerText()).not.toContain("Change of");
    await context.close();
  });

  it("adds up by region and holds groups to a threshold", async () => {
    const { page, context } = await visit.open("/en/explore/?table=otop-sales&by=region");
    await ready(page);
    await eventually(() => page.locator("tbody tr").count()).toBe(6);
    // Of six parts some lie above the mean of all, and some below.
    const least = String(Math.round(sumOf(sales) / 6));
    await page.fill("#explore-least", least);
    await page.locator("#explore-least").blur();
    await eventually(() => page.locator("tbody tr").count()).toBeLessThan(6);
    await eventually(() => search(page)).toContain(`least=${least}`);
    await context.close();
  });

  it("leads from a sum to the rows it was made of", async () => {
    const { page, context } = await visit.open("/explore/?table=otop-sales&province=50,57");
    await ready(page);
    await eventually(() => page.locator("tbody tr").count()).toBe(2);
    const largest = ["50", "57"].map(salesOf).toSorted((a, b) => sumOf(b) - sumOf(a))[0]!;
    await page
      .locator("tbody tr")
      .first()
      .getByRole("link", { name: `มาจาก ${largest.length} แถว` })
      .click();
    await ready(page);
    await eventually(() => page.locator("tbody tr").count()).toBe(largest.length);
    expect(await page.locator("tbody a").first().getAttribute("href")).toMatch(/#row-\d+$/);
    await context.close();
  });

  it("begins no line with ๆ in what it draws itself", async () => {
    const { page, context } = await visit.open("/explore/?table=mechanisms&by=none&top=all");
    await ready(page);
    await eventually(() => page.locator("tbody").innerText()).toContain("\u00a0ๆ");
    const texts = await page.locator(".explore-answer").evaluate((one) => one.textContent);
    expect(texts).not.toMatch(/[ \t\n]ๆ/);
    await context.close();
  });

  it("lays months across, on the page, in the link and in the saved file", async () => {
    const { page, context, complaints } = await visit.open(
      "/explore/?table=otop-sales&province=50,57&by=province,month",
    );
    await ready(page);
    const months = different([...salesOf("50"), ...salesOf("57")], "month");
    await page.selectOption("#explore-across", "times");
    await eventually(() => page.locator("table.explore-pivot thead th").count()).toBe(
      1 + months.length,
    );
    expect(await page.locator("table.explore-pivot tbody tr").count()).toBe(2);
    expect(await page.locator("table.explore-pivot thead").innerText()).toContain(
      formats.th.month(months[0]!),
    );
    expect(await page.locator("table.explore-pivot td a").count()).toBe(2 * months.length);
    await eventually(() => search(page)).toContain("across=times");
    expect(await toMend(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button[data-form=csv]"),
    ]);
    const [head, ...lines] = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\n");
    expect(head).toContain(`province,province_name,${months.join(",")},`);
    expect(head).toMatch(new RegExp(`,source_rows_${months.at(-1)}$`));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/raw\/.+\.csv#row=\d+/);
    await page.reload();
    await eventually(() => page.locator("table.explore-pivot tbody tr").count()).toBe(2);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(["csv", "json", "xlsx"])("names in a saved %s the rows of every sum", async (form) => {
    const { page, context } = await visit.open("/explore/?table=otop-sales&province=50,57");
    await ready(page);
    await eventually(() => page.locator("tbody tr").count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(`button[data-form=${form}]`),
    ]);
    const bytes = readFileSync(await download.path());
    const text =
      form === "xlsx" ? JSON.stringify(readWorkbook(bytes).sheets) : bytes.toString("utf8");
    expect(text.match(/raw\/[^"# ,]+\.csv#row=[\d;-]+/g)?.length).toBeGreaterThanOrEqual(2);
    if (form !== "xlsx") expect(text).toContain("source_rows");
    await context.close();
  });

  it("says that silence is not zero where nothing matches", async () => {
    const { page, context } = await visit.open("/explore/?q=ไม่มีชื่อนี้");
    await ready(page);
    await eventually(() => output(page)).toContain("0 แถว");
    expect(await page.locator(".explore-answer").innerText()).toContain("ไม่ได้แปลว่าเป็นศูนย์");
    expect(await toMend(page)).toEqual([]);
    await context.close();
  });

  it("keeps its last answer and says so where a table can't be fetched, and answers when it can", async () => {
    const { page, context } = await visit.open("/about/");
    await page.route("**/*.parquet", (route) => route.abort());
    await page.goto(`${visit.url}explore/`);
    await ready(page);
    await page.selectOption("#filter-level", "amphoe");
    await page.locator("[role=alert]").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(4);
    expect(await output(page)).toContain("4 แถว");
    expect(await toMend(page)).toEqual([]);
    await page.unroute("**/*.parquet");
    await page.selectOption("#filter-level", "country");
    await page.selectOption("#filter-province", "");
    await eventually(() => page.locator("tbody tr").count()).toBe(1);
    expect(await page.locator("[role=alert]").count()).toBe(0);
    await context.close();
  });

  it("lists rows with the evidence of each", async () => {
    const { page, context } = await visit.open("/explore/?table=phase-targets&phase=2&unit=tambon");
    await ready(page);
    const stated = csvRows("phase-targets").filter(
      ({ phase, unit }) => phase === "2" && unit === "tambon",
    );
    await eventually(() => page.locator("tbody tr").count()).toBe(stated.length);
    const evidence = page.locator("tbody a").first();
    expect(await evidence.getAttribute("href")).toMatch(/^\/evidence\/raw\/.+#row-\d+$/);
    await evidence.click();
    await page.waitForURL("**/evidence/**");
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    await context.close();
  });

  it("understands links that were made when it knew one table only", async () => {
    const { page, context } = await visit.open("/explore/?area=50-56-57-58&unit=village&from=line");
    await ready(page);
    await eventually(() => page.locator("#explore-table").inputValue()).toBe("phase-targets");
    await page.selectOption("#filter-phase", "1");
    await eventually(() => search(page)).toContain("phase=1");
    await eventually(() => search(page)).toContain("from=line");
    await context.close();
  });

  it("is walked and asked by keyboard alone, focus staying where it was", async () => {
    const { page, context } = await visit.open("/explore/");
    await ready(page);
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.id)) === "filter-level") break;
    }
    await page.keyboard.press("ArrowDown");
    await eventually(() => search(page)).toBe("?level=amphoe");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-level");
    const stops: string[] = [];
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement?.id ?? ""));
    }
    expect(stops).toContain("explore-search");
    expect(stops).toContain("explore-by");
    expect(stops).toContain("explore-top");
    expect(await page.locator("output").getAttribute("aria-live")).toBe("polite");
    await context.close();
  });

  it("leads on to SQL with the question written out", async () => {
    const { page, context } = await visit.open("/explore/");
    const href = await page.locator(".explore-next a").getAttribute("href");
    const sql = new URL(href ?? "", visit.url).searchParams.get("sql") ?? "";
    expect(href).toMatch(/^\/explore\/sql\/\?sql=/);
    expect(sql).toContain("FROM population AS t");
    expect(sql).toContain("t.level = 'province'");
    expect(sql).not.toContain("?");
    await context.close();
  });

  it("never scrolls sideways at 320 pixels, whatever is asked", async () => {
    const { page, context } = await visit.open("/explore/", {
      viewport: { width: 320, height: 640 },
    });
    for (const asked of [
      "",
      "?table=population-years&by=year,code&year=all",
      "?by=none",
      "?table=cdd-budget",
    ]) {
      await page.goto(`${visit.url}explore/${asked}`);
      await ready(page);
      expect([asked, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        asked,
        320,
      ]);
    }
    await context.close();
  });
});
