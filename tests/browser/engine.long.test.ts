import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  endlessQuestions,
  greedyQuestions,
  hostileStatements,
  uninterruptible,
} from "./engine/hostile.ts";
import { nestedValues, plainValues } from "./engine/values.ts";
import type { EngineBench } from "./engine/page.ts";
import { serveEngineSite, type EngineSite } from "./engine/site.ts";
import { openBrowser } from "./openBrowser.ts";

declare const bench: EngineBench;

let site: EngineSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveEngineSite(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function visit(path = "/page/") {
  context = await browser.newContext();
  page = await context.newPage();
  requests = [];
  complaints = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.goto(site.origin + path);
  await page.waitForFunction(() => "bench" in globalThis);
}
const violations = () => page.evaluate(() => bench.violations);
const isOwn = (url: string) =>
  url.startsWith(`${site.origin}/`) || url.startsWith("blob:") || url === "data:,";

describe("the engine", () => {
  beforeEach(() => visit());
  afterEach(() => context.close());

  it("starts under its policy, says how far the download is, and answers once it is locked", async () => {
    const opened = await page.evaluate(() => bench.open({ manifestUrl: "/engine/engine.json" }));
    expect(opened).toMatchObject({ value: { duckdb: "v1.4.3", isVerified: true } });
    const seen = (opened as { value: { seen: [number, number][] } }).value.seen;
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.map(([received]) => received)).toEqual(
      seen.map(([received]) => received).toSorted((a, b) => a - b),
    );
    const { gzipBytes } = site.manifest.wasm;
    expect(seen.at(-1)).toEqual([gzipBytes, gzipBytes]);
    const question = () => page.evaluate(() => bench.ask("SELECT version()"));
    expect(await question()).toMatchObject({
      error: { name: expect.stringContaining("question asked before the lock") },
    });
    await page.evaluate(() => bench.lock());
    expect(await question()).toMatchObject({ value: { rows: [["v1.4.3"]] } });
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !isOwn(url))).toEqual([]);
  });

  it("starts where the host has the browser unpack the file, and says when it could not be hashed", async () => {
    await page.evaluate(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
    const opened = await page.evaluate(() => bench.open({ manifestUrl: "/encoded/engine.json" }));
    expect(opened).toMatchObject({ value: { isVerified: false } });
    const { seen } = (opened as { value: { seen: [number, number][] } }).value;
    expect(seen.at(-1)).toEqual([site.manifest.wasm.bytes, site.manifest.wasm.bytes]);
  });

  it.each([
    ["/truncated/engine.json", "damaged"],
    ["/altered/engine.json", "damaged"],
    ["/missing/engine.json", "unreachable"],
    ["/page/", "unreachable"],
  ])("tells the reader in Thai and English when %s is %s", async (manifestUrl, code) => {
    const opened = await page.evaluate((manifestUrl) => bench.open({ manifestUrl }), manifestUrl);
    expect(opened).toMatchObject({ error: { name: "EngineError", code } });
    expect(opened).toMatchObject({
      error: { th: expect.stringMatching(/[ก-๛]{10}/), en: expect.stringMatching(/^[A-Z]/) },
    });
  });

  it("stops downloading when asked to", async () => {
    const opened = await page.evaluate(() =>
      bench.open({ manifestUrl: "/engine/engine.json", abort: true }),
    );
    expect(opened).toMatchObject({ error: { name: expect.stringContaining("AbortError") } });
  });

  it("reads published Parquet as the rows it was written from", async () => {
    expect(await page.evaluate(() => bench.readParquet())).toBe(true);
  });
});

describe("a page whose policy lacks what the engine needs", () => {
  afterEach(() => context.close());

  it.each(["/page-without-wasm/", "/page-without-workers/"])(
    "gets an error instead of waiting for ever: %s",
    async (path) => {
      await visit(path);
      const opened = await page.evaluate(() =>
        bench.open({ manifestUrl: "/engine/engine.json", startWithinMs: 20_000 }),
      );
      expect(opened).toMatchObject({ error: { code: "not_started" } });
      expect(opened).not.toMatchObject({ error: { detail: expect.stringContaining("within") } });
    },
  );
});

describe("the locked engine", () => {
  beforeAll(async () => {
    await visit();
    await page.evaluate(() => bench.openLocked());
  });
  afterAll(() => context.close());

  const ask = (text: string, ...rest: [number?, number?]) =>
    page.evaluate(([text, ...rest]) => bench.ask(text, ...rest), [text, ...rest] as const);

  it("answers with Thai text, dates, exact decimals, counts and missing values", async () => {
    const answer = await ask(
      `SELECT 'น้ำผึ้ง '' ; --' AS word, DATE '1941-01-01' AS day, 9999999999999999.99 AS baht,
        -0.05::DECIMAL(18,2) AS small, COUNT(*) AS n, 1.5::DOUBLE AS real, NULL::VARCHAR AS gone,
        170141183460469231731687303715884105727 AS huge, true AS yes FROM "market ""day"""`,
    );
    expect(answer).toMatchObject({
      value: {
        rows: [
          [
            "น้ำผึ้ง ' ; --",
            "1941-01-01",
            "9999999999999999.99",
            "-0.05",
            "200n",
            1.5,
            null,
            "170141183460469231731687303715884105727",
            true,
          ],
        ],
        isCut: false,
      },
    });
  });

  it("answers with every kind of value as the database writes it", async () => {
    const sql = plainValues.map((v) => `(SELECT v, v::VARCHAR FROM (SELECT ${v} AS v))`);
    for (const [i, text] of sql.entries()) {
      const answer = (await ask(text)) as { value?: { rows: [unknown, string][] } };
      const [shown, written] = answer.value?.rows[0] ?? [answer, ""];
      const told = String(shown)
        .replace(/(\d)n$/, "$1")
        .replace("-Infinity", "-inf");
      expect([plainValues[i], told === "null" ? "-inf" : told]).toEqual([plainValues[i], written]);
    }
  });

  it.each(nestedValues)("answers with %s as %s", async (expression, json) => {
    const answer = await ask(`SELECT ${expression} AS v`);
    const expected = json === "null" ? null : json;
    expect(answer).toMatchObject({ value: { rows: [[expected]], columns: [{ isNested: true }] } });
  });

  it("cuts what is too large to hand over, counts it and stays", async () => {
    expect(await ask("SELECT repeat('x', 100000000) AS long, [1] AS short")).toMatchObject({
      value: { rows: [["x".repeat(10_000), "[1]"]], cutValues: 1 },
    });
    expect(await ask("SELECT repeat('ก', 10000) AS long")).toMatchObject({
      value: { rows: [["ก".repeat(10_000)]], cutValues: 0 },
    });
    expect(await ask("SELECT range(200000) AS many")).toMatchObject({
      value: { rows: [[expect.stringMatching(/^\[0, 1, 2/)]], cutValues: 1 },
    });
    const wide = Array.from({ length: 3000 }, (_, i) => `${i} AS c${i}`).join();
    const answer = (await ask(`SELECT ${wide}`)) as { value: { rows: unknown[][] } };
    expect(answer).toMatchObject({ value: { allColumns: 3000 } });
    expect(answer.value.rows[0]).toHaveLength(100);
  });

  it("keeps the order that a question asks for", async () => {
    const sql = "SELECT range AS n FROM range(5000) ORDER BY n % 7 DESC, n LIMIT 3 OFFSET 1";
    expect(await ask(sql)).toMatchObject({ value: { rows: [["13n"], ["20n"], ["27n"]] } });
  });

  it("holds each column with the type that its table declares", async () => {
    const answer = await ask(
      `SELECT column_name, data_type, is_nullable FROM information_schema.columns ORDER BY ordinal_position`,
    );
    expect((answer as { value: { rows: string[][] } }).value.rows.map((row) => row[1])).toEqual([
      "VARCHAR",
      "DATE",
      "SMALLINT",
      "INTEGER",
      "VARCHAR",
      "BIGINT",
      "DOUBLE",
      "DECIMAL(18,2)",
      "DECIMAL(18,2)",
      "DATE",
      "VARCHAR",
      "INTEGER",
    ]);
  });

  it("answers 150 random questions as the rows in memory do", async () => {
    expect(await page.evaluate(() => bench.compareRunners(150))).toEqual([]);
  });

  it("still takes a table in, and refuses one that lacks what it declares", async () => {
    expect(await page.evaluate(() => bench.loadAnother("another", false))).toEqual({});
    expect(await ask("SELECT count(*) FROM another")).toMatchObject({
      value: { rows: [["200n"]] },
    });
    expect(await page.evaluate(() => bench.loadAnother("lacking", true))).toMatchObject({
      error: { code: "data_not_loaded" },
    });
  });

  it("gives as many rows as were asked for and says that there were more", async () => {
    const answer = await ask("SELECT range FROM range(1000000000)", 20_000, 3);
    expect(answer).toMatchObject({ value: { rows: [["0n"], ["1n"], ["2n"]], isCut: true } });
  });

  it("says what is wrong with a question in the database's words", async () => {
    expect(await ask('SELECT amuont FROM "market ""day"""')).toMatchObject({
      error: { code: "question_refused", detail: expect.stringContaining("amuont") },
    });
  });

  it.each(hostileStatements)("refuses %s", async (text) => {
    const answer = await ask(text);
    expect(answer).toMatchObject({
      error: { code: expect.stringMatching(/^(question_refused|several_questions)$/) },
    });
    expect(await ask(`SELECT count(*) FROM "market ""day"""`)).toMatchObject({
      value: { rows: [["200n"]] },
    });
  });

  it.each([
    `FROM "market ""day""" -- all; of it`,
    "SELECT ';' AS semicolon; -- the end;",
    `DESCRIBE "market ""day"""`,
    `SUMMARIZE "market ""day"""`,
    "SHOW TABLES",
    "VALUES (1), (2)",
    "WITH a AS (SELECT 1 AS n) SELECT n FROM a ORDER BY n LIMIT 1",
  ])("accepts %s", async (text) => {
    expect(await ask(text)).toMatchObject({ value: { isCut: false } });
  });

  it.each(endlessQuestions)("drops when its time is over: %s", async (text) => {
    const dropped = (await ask(text, 300)) as { error: { name: string; code?: string } };
    if (dropped.error.code === "stopped") await page.evaluate(() => bench.openLocked());
    else expect(dropped.error.name).toContain("TimeoutError");
    expect(await ask("SELECT 1")).toMatchObject({ value: { rows: [[1]] } });
  });

  it.each(greedyQuestions)("survives %s", async (text) => {
    // What ends it is the limit of memory, so there is time enough to meet it.
    const answer = await ask(text, 60_000);
    expect(answer).toMatchObject({ error: { code: "question_refused" } });
    expect(await ask("SELECT 1")).toMatchObject({ value: { rows: [[1]] } });
  });

  it("has asked nobody anything and met no violation", async () => {
    expect(requests.filter((url) => !isOwn(url))).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is ended when even that can't be interrupted, and says so", async () => {
    expect(await ask(uninterruptible, 300)).toMatchObject({ error: { code: "stopped" } });
    expect(await ask("SELECT 1")).toMatchObject({ error: { code: "stopped" } });
  });
});
