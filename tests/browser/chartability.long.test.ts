import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { distFolder } from "../site/dist.ts";
import {
  faintMarks,
  lostMarks,
  meetingTexts,
  movingParts,
  smallTexts,
  sentencesIn,
  tableHeads,
} from "./chartLooks.ts";
import { startVisit, type Visit } from "./visit.ts";

/**
 * The fourteen tests that Chartability calls critical (https://chartability.github.io/POUR-CAF/), asked
 * of every chart on a phone, each by its name there.
 */
let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** A table without a file has no chart. */
const shown = charts
  .map(({ id }) => id)
  .filter((id) => existsSync(join(distFolder, "charts", id, "index.html")));

const viewport = { width: 360, height: 740 };

describe.each(shown)("the chart %s", (id) => {
  it("has no critical failure to be perceived", async () => {
    const { page, context } = await visit.open(`charts/${id}/`, { viewport });
    expect({
      "low contrast": await page.evaluate(faintMarks),
      "small text size": await page.evaluate(smallTexts),
      "visual presents seizure risk": await page.evaluate(movingParts),
      "data density is inappropriate": await page.evaluate(meetingTexts),
    }).toEqual(
      nothingIn(
        "low contrast",
        "small text size",
        "visual presents seizure risk",
        "data density is inappropriate",
      ),
    );
    await context.close();
  });

  it("has a title, a summary short of breath, and its values as a table with heads", async () => {
    const { page, context } = await visit.open(`charts/${id}/`, { viewport });
    // Content is only visual; no table.
    const heads = await page.evaluate(tableHeads);
    expect(heads.columns).toBeGreaterThan(1);
    expect(heads.rowsWithout).toBe(0);
    // No title, summary, or caption; no explanation for purpose or for how to read.
    expect((await page.locator("h1").innerText()).length).toBeGreaterThan(5);
    const sentences = await page.evaluate(sentencesIn);
    expect(sentences.length).toBeGreaterThan(0);
    // Reading level inappropriate: a sentence says one thing.
    expect(sentences.filter(({ words }) => words > mostWords)).toEqual([]);
    await context.close();
  });

  it("is one stop of the keyboard that says its keys, and leaves those of others alone", async () => {
    const { page, context } = await visit.open(`charts/${id}/`, { viewport });
    const picture = page.locator(".figure > .picture[tabindex]");
    await picture.focus();
    // No interaction cues or instructions; interaction modality only has one input type.
    await expect.poll(() => page.locator(".walk").innerText()).toMatch(/ลูกศร/);
    // Navigation and interaction is tedious.
    expect(await picture.locator("a[href]:not([tabindex='-1'])").count()).toBe(0);
    // Controls override AT controls.
    expect(await takenKeys(page)).toEqual([]);
    await context.close();
  });

  it("keeps each of its marks in the colours that a reader has chosen", async () => {
    const { page, context } = await visit.open(`charts/${id}/`, {
      viewport,
      forcedColors: "active",
    });
    // User style change not respected.
    expect(await page.evaluate(lostMarks)).toEqual([]);
    await context.close();
  });
});

/** Of a sentence that may list five parts with the figures of each, by what a dictionary of Thai calls words. */
const mostWords = 80;

const nothingIn = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, []]));

/** Keys with a modifier, and those that lead on, belong to the browser and to what reads it aloud. */
const takenKeys = (page: Page): Promise<readonly string[]> =>
  page.locator(".figure > .picture").evaluate((element) =>
    [
      { key: "Tab" },
      { key: "F6" },
      { key: "ArrowDown", ctrlKey: true },
      { key: "ArrowRight", altKey: true },
      { key: "h", metaKey: true },
    ].flatMap((init) => {
      const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.defaultPrevented ? [JSON.stringify(init)] : [];
    }),
  );
