import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toMend } from "./axe.ts";
import { examine } from "./examine.ts";
import { fewTypes } from "./pagesSeen.ts";
import { startVisit, type Visit, type Visited } from "./visit.ts";

let visit: Visit;
let visited: Visited;
beforeAll(async () => {
  visit = await startVisit();
  visited = await visit.open("/");
});
afterAll(() => visit.close());

describe("accessibility", () => {
  examine(fewTypes, () => ({ visit, visited }));

  it("axe finds what is there to mend, by its name or by its colours in the dark alone", async () => {
    const { page, context } = await visit.open("/about/", { colorScheme: "light" });
    await page.evaluate(() => {
      const styles = new CSSStyleSheet();
      styles.replaceSync("@media (prefers-color-scheme: dark) { main p { color: #333 } }");
      document.adoptedStyleSheets = [styles];
      document.querySelector("main")?.append(document.createElement("button"));
    });
    expect(await toMend(page)).toEqual([["button-name", "<button></button>"]]);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await toMend(page, { rules: ["color-contrast"] });
    expect(dark.map(([rule]) => rule)).toEqual(["color-contrast"]);
    await context.close();
  });
});
