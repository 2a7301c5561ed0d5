import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const file = "raw/roi-jai-rak/2563/phase_targets.csv";
const phone = { viewport: { width: 360, height: 740 } };

describe.each([
  { root: "", row: "แถว" },
  { root: "/en", row: "Row" },
])("the row of a source that a figure leads to, under $root/", ({ root, row }) => {
  const address = `${root}/evidence/${file}/`;

  it("is a card on a phone, each cell under its heading, and another after another link", async () => {
    const { page, context } = await visit.open(`${address}#row-3`, phone);
    const card = page.locator(".raw tr:target");
    const before = (selector: string) =>
      card.locator(selector).evaluate((cell) => getComputedStyle(cell, "::before").content);
    await expect.poll(() => card.getAttribute("data-file")).toBe(file);
    expect(await card.evaluate((one) => getComputedStyle(one).position)).toBe("fixed");
    const headings = await page.locator(".raw thead th").allInnerTexts();
    expect(await before("td >> nth=0")).toBe(`"${headings[1]}: "`);
    expect(await before("th")).toBe(`"${row} "`);
    await page.evaluate(() => (location.hash = "#row-4"));
    await expect.poll(() => page.locator("#row-4").getAttribute("data-file")).toBe(file);
    expect(await card.getAttribute("id")).toBe("row-4");
    await context.close();
  });

  it("stays a marked row of its table where no script runs", async () => {
    const { page, context } = await visit.open(`${address}#row-3`, {
      ...phone,
      javaScriptEnabled: false,
    });
    const style = (property: string) =>
      page
        .locator("#row-3")
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
    expect(await style("display")).toBe("table-row");
    expect(await style("outline-style")).toBe("solid");
    await context.close();
  });
});
