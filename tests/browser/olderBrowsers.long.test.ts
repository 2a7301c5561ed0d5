import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** In the page: takes away what came after Chrome 109 and Safari 16.4. */
function growOld(): void {
  for (const name of ["toSorted", "toReversed", "toSpliced", "with"])
    Reflect.deleteProperty(Array.prototype, name);
  for (const holder of [Map, Object]) Reflect.deleteProperty(holder, "groupBy");
  for (const name of ["withResolvers", "try"]) Reflect.deleteProperty(Promise, name);
  Reflect.deleteProperty(Array, "fromAsync");
  Reflect.deleteProperty(AbortSignal, "any");
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
  for (const name of [
    "map",
    "filter",
    "some",
    "every",
    "find",
    "reduce",
    "toArray",
    "flatMap",
    "take",
    "drop",
    "forEach",
  ])
    Reflect.deleteProperty(iterators, name);
  for (const name of [
    "union",
    "intersection",
    "difference",
    "isSubsetOf",
    "isSupersetOf",
    "isDisjointFrom",
    "symmetricDifference",
  ])
    Reflect.deleteProperty(Set.prototype, name);
}

describe("a browser of the written floor", () => {
  it.each([
    ["/explore/?table=otop-sales&by=region", "tbody tr", 6],
    ["/explore/?table=otop-sales&province=50,57&by=province,month&across=times", "tbody tr", 2],
    ["/compare/?areas=10,1001", "#comparison thead th", 3],
    ["/search/?q=เชียงไหม่", ".search-results", 1],
  ])("shows what %s asks for", async (path, place, count) => {
    const { page, context } = await visit.open("/about/");
    await page.addInitScript(growOld);
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    await page.goto(visit.url + path.slice(1));
    await expect.poll(() => page.locator(place).count()).toBe(count);
    expect(broken).toEqual([]);
    await context.close();
  });

  it("answers a choice, and writes it into the address", async () => {
    const { page, context } = await visit.open("/about/");
    await page.addInitScript(growOld);
    await page.goto(`${visit.url}explore/`);
    await page.locator("fieldset.explore-choices:not([disabled])").waitFor();
    await page.selectOption("#explore-by", "region");
    await expect.poll(() => page.url()).toContain("by=region");
    await context.close();
  });
});
