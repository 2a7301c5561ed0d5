import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { header, row } from "../../cases-village-funds/export.ts";
import { published } from "../../livePublication.ts";
import { toMend } from "../axe.ts";
import { startVisit, type Visit } from "../visit.ts";
import { hand, openCheck, saidOf } from "./checkRoom.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** The newest file of sales, whose lines are a header and one a province. */
const folder = join(import.meta.dirname, "../../../data/raw/cdd-otop-sales");
const edition = readdirSync(folder).sort().at(-1)!;
const sales = readFileSync(join(folder, edition, "province_data.csv"), "utf8").split("\r\n");
const fileOf = (lines: readonly string[], name = `${edition}.csv`) => ({
  name,
  bytes: new TextEncoder().encode(lines.join("\r\n")),
});

async function told(page: Page) {
  await page.locator('.check-changes [data-changes="told"]').first().waitFor();
  const lines = (kind: string) =>
    page.locator(`.check-change[data-kind="${kind}"] li`).allInnerTexts();
  return { lost: await lines("lost"), look: await lines("look"), said: await lines("said") };
}

async function handSales(page: Page, lines: readonly string[]) {
  await hand(page, [fileOf(lines)]);
  await saidOf(page, 1);
  const table = page.locator(".check-choice select").first();
  // A table that is chosen again is checked again.
  if ((await table.inputValue()) !== "otop-sales") await table.selectOption("otop-sales");
  return told(page);
}

describe("what a file would change", () => {
  it("is nothing where it is the published file, and no request tells so", async () => {
    const { page, requests, complaints } = await openCheck(visit);
    const before = requests.length;
    const { lost, said } = await handSales(page, sales);
    expect(lost).toEqual([]);
    expect(said[0]).toContain("ไม่มีอะไรเปลี่ยน");
    expect(requests.slice(before).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("tells lost rows before all else, then totals and the largest changes, with pages to look at", async () => {
    const { page } = await openCheck(visit, "/en/check/");
    const [cut, changed] = [sales[3]!, sales[5]!];
    const lines = sales
      .filter((line) => line !== cut)
      .map((line) => (line === changed ? line.replace(/,\d+\.\d+/, ",1.50") : line));
    const { lost } = await handSales(page, lines);
    expect(lost[0]).toMatch(/^Provinces that would be lost as a whole, 1: /);
    expect(lost[1]).toMatch(/^12 of .* published rows would be gone/);
    const order = await page
      .locator(".check-changes")
      .evaluate((one) =>
        [...one.querySelectorAll(".check-change, details, .check-totals")].map(
          ({ className }) => className,
        ),
      );
    expect(order[0]).toContain("is-lost");
    expect(order.findIndex((one) => one.includes("check-totals"))).toBeGreaterThan(
      order.findIndex((one) => one.includes("fold")),
    );
    expect(await page.locator(".check-totals tbody tr").count()).toBe(1);
    await page.getByText("Sales, rows that would change: 1").click();
    const changes = page.locator(".check-changes");
    expect(await changes.getByRole("cell", { name: "1.50", exact: true }).count()).toBe(1);
    const links = page.locator(".check-changes a[href*='/areas/']");
    expect(await links.count()).toBe(2);
    expect(await toMend(page)).toEqual([]);
  });

  it("stands in the place that a reader chooses", async () => {
    const { page } = await openCheck(visit, "/en/check/");
    await handSales(page, sales);
    const place = page.locator(".check-changes select");
    expect(await place.inputValue()).toBe(edition);
    await place.selectOption("");
    await page.getByText("side by side they can’t be published").waitFor();
  });

  it("counts its quality with the working of each dimension, and calls it no official score", async () => {
    const { page } = await openCheck(visit, "/en/check/");
    await handSales(page, sales);
    await page.locator(".check-score summary").click();
    await page.locator("[data-dimension]").first().waitFor();
    expect(
      await page
        .locator("[data-dimension]")
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["dimension"])),
    ).toEqual([
      ...["completeness", "uniqueness", "validity", "consistency", "timeliness", "openness"],
    ]);
    expect(await page.locator(".check-score").innerText()).toContain("they are not official");
    expect(await toMend(page)).toEqual([]);
  });

  it("says what it is held against, or that there is nothing to hold it against", async () => {
    const { page } = await openCheck(visit, "/en/check/");
    await hand(page, [{ name: "funds.csv", bytes: new TextEncoder().encode(header + row()) }]);
    const [verdict] = await saidOf(page, 1);
    expect(verdict).toMatchObject({ table: "village-funds", isPublishable: true });
    await page.locator(".check-changes").waitFor();
    const isPublished = published.catalog.tables.some(({ id }) => id === "village-funds");
    expect(await page.locator(".check-changes").innerText()).toContain(
      isPublished ? "Held against the table" : "has never been published",
    );
  });

  it.each([320, 1280])("fits a window of %i px", async (width) => {
    const { page } = await openCheck(visit, "/check/", { viewport: { width, height: 900 } });
    await handSales(
      page,
      sales.filter((_, i) => i !== 3),
    );
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });
});
