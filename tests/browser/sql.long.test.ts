import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlExamples } from "../../src/models/tables/sqlExamples.ts";
import { csvRows, grouped } from "../publishedCsv.ts";
import { toMend } from "./axe.ts";
import { endlessQuestions, greedyQuestions } from "./engine/hostile.ts";
import { plainValues } from "./engine/values.ts";
import { away, startVisit, type Visit, type Visited } from "./visit.ts";
import {
  announced,
  cells,
  csvLines,
  editor,
  isIdle,
  keepRooms,
  openRoom,
  run,
  runButton,
  saved,
  trouble,
  write,
} from "./sqlRoom.ts";

const people = csvRows("population");
const peopleOf = (code: string) =>
  Number(people.find((row) => row["code"] === code)?.["population"]);

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const rooms = keepRooms(() => visit);
const open = (path: string, options?: Parameters<Visit["open"]>[1]): Promise<Visited> =>
  openRoom(visit, path, options);

describe("a question in a link", () => {
  it.each([
    ["/explore/sql/", "ยังไม่ได้ทำงาน", "1 แถว"],
    ["/en/explore/sql/", "has not been run", "1 row"],
  ])("is shown, and asked only when the reader says so: %s", async (path, told, rows) => {
    const sql = "SELECT 40 + 2 AS answer";
    const { page, context, requests, complaints } = await open(
      `${path}?from=line&sql=${encodeURIComponent(sql)}`,
    );
    expect(await editor(page).innerText()).toContain(sql);
    expect(await page.locator("#sql-console").innerText()).toContain(told);
    expect(await runButton(page).innerText()).toMatch(/\d\.\d MB/);
    expect(requests.filter((url) => /\/engine\/|\.parquet/.test(url))).toEqual([]);
    await runButton(page).click();
    await announced(page).waitFor({ timeout: 60_000 });
    expect(await announced(page).innerText()).toContain(rows);
    expect(await cells(page)).toEqual([["42"]]);
    expect(new URL(page.url()).searchParams.get("from")).toBe("line");
    expect(requests.filter((url) => url.includes(".parquet"))).toEqual([]);
    expect(away(visit, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("a link that is not whole", () => {
  it.each([
    ["/explore/sql/", "ไม่ได้นำมาใช้แม้แต่ส่วนเดียว", "จึงทำเป็นลิงก์ไม่ได้"],
    ["/en/explore/sql/", "No part of it is used", "there is no link to it"],
  ])("is refused and said so, and none is given out: %s", async (path, refused, noLink) => {
    const sql = `SELECT '${"ก".repeat(50_000)}' AS long`;
    const { page, context, complaints } = await open(`${path}#sql=${encodeURIComponent(sql)}`);
    const notice = page.locator("[data-refused-link]");
    expect(await notice.innerText()).toContain(refused);
    expect(await notice.innerText()).toContain("50,017");
    expect(await editor(page).innerText()).not.toContain("ก".repeat(10));
    await write(page, sql);
    expect(await page.locator("[data-no-link]").innerText()).toContain(noLink);
    expect(await page.locator(".sql-link").count()).toBe(0);
    await page.goto(
      `${new URL(path, visit.url)}?sql=${encodeURIComponent("SELECT 'ก'").slice(0, -5)}`,
    );
    expect(await notice.innerText()).toContain(refused);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the room", () => {
  it("answers every ready statement, fetching the tables it names and no others", async () => {
    const { page, context, requests, complaints } = await open("/explore/sql/");
    for (const { id, sql } of sqlExamples) {
      await page.selectOption("#sql-example", id);
      await run(page);
      expect([id, await trouble(page).count()]).toEqual([id, 0]);
      expect(await announced(page).innerText()).toMatch(/^\d[\d,]* แถว/);
      expect(new URL(page.url()).searchParams.get("sql")).toBe(sql);
    }
    const files = requests
      .filter((url) => url.includes(".parquet"))
      .map((url) => url.split("/").at(-1));
    expect(new Set(files).size).toBe(files.length);
    expect(files).not.toContain("meetings.parquet");
    expect(away(visit, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("shows codes and years as they are, numbers grouped, and what is missing as such", async () => {
    const { page } = await rooms.enter("/explore/sql/");
    await run(
      page,
      "SELECT code, 2564 AS year, population, NULL::INTEGER AS missing FROM population WHERE code = '50'",
    );
    expect(await cells(page)).toEqual([
      ["50", "2564", grouped(peopleOf("50")), expect.stringMatching(/^–/)],
    ]);
    expect(await page.locator(".sql-grid td.cell-notStated").innerText()).toContain("ไม่มีข้อมูล");
    expect(await page.locator(".sql-grid th").nth(2).innerText()).toContain("ประชากร");
  });

  it("scrolls 100,000 rows by drawing those in sight, and says that there are more", async () => {
    const { page } = await rooms.enter("/en/explore/sql/");
    await run(
      page,
      "SELECT range AS n, md5(range::VARCHAR) AS hash, range / 7 AS part FROM range(150000)",
    );
    expect(await announced(page).innerText()).toContain("100,000 rows");
    expect(await page.locator("#sql-answer .notice").innerText()).toContain("first 100,000");
    expect(await page.locator(".sql-grid table").getAttribute("aria-rowcount")).toBe("100001");
    expect(await page.locator(".sql-grid tbody tr").count()).toBeLessThan(80);
    const most = await page.evaluate(async () => {
      const box = document.querySelector(".sql-grid") as HTMLElement;
      let most = 0;
      for (let i = 1; i <= 60; i++) {
        box.scrollTop = (box.scrollHeight / 60) * i;
        await new Promise(requestAnimationFrame);
        most = Math.max(most, box.querySelectorAll("td").length);
      }
      return most;
    });
    expect(most).toBeLessThan(300);
    await page.locator(".sql-grid").focus();
    await page.keyboard.press("End");
    await page.locator(".sql-grid tr[aria-rowindex='100001']").waitFor();
    expect((await cells(page)).at(-1)?.[0]).toBe("99,999");
  });

  it("drops a question by Escape, with focus kept, and goes on", async () => {
    const { page } = await rooms.enter("/explore/sql/");
    await run(page, "SELECT 1");
    await write(page, endlessQuestions[2] as string);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByRole("button", { name: "ยกเลิก" }).waitFor();
    await page.keyboard.press("Escape");
    await trouble(page).waitFor();
    expect(await trouble(page).innerText()).toContain("ยกเลิกคำสั่งแล้ว");
    expect(await editor(page).evaluate((node) => node.matches(":focus"))).toBe(true);
    await run(page, "SELECT 2 AS two");
    expect(await cells(page)).toEqual([["2"]]);
  });

  it("ends a question of more than a minute, and says so", async () => {
    const { page, context } = await open("/en/explore/sql/");
    await run(page, "SELECT 1");
    await page.clock.install();
    await write(page, endlessQuestions[1] as string);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await page.clock.fastForward(61_000);
    await trouble(page).waitFor();
    expect(await trouble(page).innerText()).toContain("longer than 60 seconds");
    await context.close();
  });

  it("says when a question needs too much memory, and what is wrong in the database's words", async () => {
    const { page } = await rooms.enter("/en/explore/sql/");
    await run(page, greedyQuestions[2] as string);
    expect(await trouble(page).innerText()).toContain("512 MB");
    await run(page, "SELECT popluation FROM population");
    expect(await trouble(page).innerText()).toContain("popluation");
    await run(page, `SELECT count(*) AS n FROM otop_sales`);
    expect(await trouble(page).innerText()).toContain("otop-sales");
  });
});

describe("the truth of an answer", () => {
  it("says that LIMIT cut it, draws no map of it, and shows all with one tap", async () => {
    const { page } = await rooms.enter("/explore/sql/");
    await run(page, "SELECT code, population FROM population WHERE level = 'amphoe' LIMIT 100");
    const cut = page.locator(".sql-cut");
    const amphoes = people.filter(({ level }) => level === "amphoe").length;
    expect(await cut.innerText()).toContain(`แสดง 100 จาก ${amphoes} แถว`);
    await page.check("input[name=view][value=map]");
    await page.locator("[data-cut=map]").waitFor();
    expect(await page.locator(".sql-picture svg").count()).toBe(0);
    await page.check("input[name=view][value=bar]");
    await page.locator(".sql-drawn").waitFor();
    expect(await page.locator(".sql-drawn").innerText()).toContain(
      `100 แถว จากทั้งหมด ${amphoes} แถว`,
    );
    await cut.getByRole("button", { name: "แสดงทุกแถว" }).click();
    await isIdle(page);
    expect(await announced(page).innerText()).toContain(`${amphoes} แถว`);
    expect(await cut.count()).toBe(0);
    await page.check("input[name=view][value=map]");
    await page.locator(".sql-picture svg").waitFor();
  });

  it("calls an area that conditions hold back not in the answer, never not stated", async () => {
    const { page } = await rooms.enter("/explore/sql/");
    await run(
      page,
      "SELECT code, population FROM population WHERE level = 'province' AND population > 1500000",
    );
    await page.check("input[name=view][value=map]");
    await page.locator(".sql-picture svg").waitFor();
    const legend = await page.locator(".legend").innerText();
    expect(legend).toContain("ไม่มีแถวในคำตอบนี้");
    expect(legend).not.toContain("ไม่ได้ระบุ");
  });

  it.each([
    ["/explore/sql/", "นับซ้ำ", "ประเทศ"],
    ["/en/explore/sql/", "more than once", "Country"],
  ])("cautions of a sum over levels, and of none over one: %s", async (path, told, part) => {
    const { page } = await rooms.enter(path);
    await run(page, "SELECT sum(p) AS people FROM (SELECT population AS p FROM population)");
    const caution = page.locator("[data-caution=levels]");
    await caution.waitFor();
    expect(await caution.innerText()).toContain(told);
    expect(await caution.innerText()).toContain(`${part} ${grouped(peopleOf("00"))}`);
    expect(await toMend(page)).toEqual([]);
    await run(page, "SELECT sum(population) AS people FROM population WHERE level = 'province'");
    await page.waitForTimeout(2000);
    expect(await page.locator("[data-caution]").count()).toBe(0);
    expect(await page.locator("#table-population").innerHTML()).toContain("level = 'province'");
  });

  it("draws what is in sight alone, however long or wide an answer is, and saves the whole", async () => {
    const { page } = await rooms.enter("/en/explore/sql/");
    const pivot = "PIVOT (SELECT range AS n FROM range(5000)) ON n USING count(*)";
    const wide = Array.from({ length: 5000 }, (_, i) => `n + ${i} AS c${i}`).join(", ");
    for (const [sql, told] of [
      ["SELECT repeat('x', 100000000) AS long", "longer than 10,000 characters"],
      [pivot, "100 of 5,000 columns"],
      [`SELECT ${wide} FROM range(3) AS t(n)`, "100 of 5,000 columns"],
      ["SELECT range AS n, md5(range::VARCHAR) AS hash FROM range(150000)", "150,000 rows"],
    ] as const) {
      await run(page, sql);
      expect(await page.locator("#sql-answer").innerText()).toContain(told);
      expect(await page.locator(".sql-grid :is(td, th)").count()).toBeLessThan(1_500);
      expect((await page.locator(".sql-grid").textContent())?.length).toBeLessThan(40_000);
      expect(csvLines(await saved(page, "whole")).join("").length).toBeGreaterThan(30_000);
    }
  });

  it("draws the last column of a wide answer when it is scrolled to, and its cells right", async () => {
    const { page } = await rooms.enter("/en/explore/sql/");
    const columns = Array.from({ length: 100 }, (_, i) => `n * 1000 + ${i} AS c${i}`).join(", ");
    await run(page, `SELECT ${columns} FROM range(200) AS t(n)`);
    const box = page.locator(".sql-grid");
    expect(await box.locator("th").count()).toBeLessThan(60);
    await box.evaluate((one) => one.scrollTo(one.scrollWidth, one.scrollHeight));
    const last = box.locator("tr[aria-rowindex='201'] td[aria-colindex='100']");
    expect(await last.innerText()).toBe("199,099");
    const [heading, cell] = await Promise.all(
      [box.locator("th[aria-colindex='100']"), last].map((one) => one.boundingBox()),
    );
    expect(heading?.x).toBeCloseTo(cell?.x ?? NaN, 0);
  });

  it("saves the same cells of a very wide answer as of a narrow one", async () => {
    const { page } = await rooms.enter("/en/explore/sql/");
    const values = plainValues.map((value, i) => `${value} AS v${i}`).join(", ");
    await run(page, `SELECT ${values}, NULL::INTEGER AS gap, [1.50, 2] AS list`);
    const narrow = csvLines(await saved(page, "csv"))[1] as string;
    const more = Array.from({ length: 400 }, (_, i) => `${i} AS more${i}`).join(", ");
    await run(page, `SELECT ${values}, NULL::INTEGER AS gap, [1.50, 2] AS list, ${more}`);
    const wide = csvLines(await saved(page, "whole"))[1] as string;
    expect(wide.startsWith(`${narrow},0,1,2,`)).toBe(true);
  });

  it("keeps the point of decimals in lists, on the page and in files", async () => {
    const { page } = await rooms.enter("/explore/sql/");
    await run(
      page,
      "SELECT [1.50::DECIMAL(4,2), 12.25] AS amounts, {'baht': 1.50::DECIMAL(4,2)} AS part",
    );
    expect(await cells(page)).toEqual([["[1.50,12.25]", '{"baht":1.50}']]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-format=json]").click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toEqual([
      { amounts: [1.5, 12.25], part: { baht: 1.5 } },
    ]);
  });
});
