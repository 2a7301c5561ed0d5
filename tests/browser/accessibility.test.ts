import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toMend } from "./axe.ts";
import { typesOfPages } from "./pagesSeen.ts";
import { startVisit, type Visit, type Visited } from "./visit.ts";

let visit: Visit;
let visited: Visited;
beforeAll(async () => {
  visit = await startVisit();
  visited = await visit.open("/");
});
afterAll(() => visit.close());

describe("accessibility", () => {
  it.each(typesOfPages)(
    "axe finds nothing to mend: light, dark, forced colours: %s",
    async (path) => {
      const { page } = visited;
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await page.goto(visit.url + path.slice(1), { waitUntil: "load" });
      const light = await toMend(page);
      // Only colours change in the dark and where the reader forces them.
      const colours = { rules: ["color-contrast"] };
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await toMend(page, colours);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      const forced = await toMend(page, colours);
      expect({ light, dark, forced }).toEqual({ light: [], dark: [], forced: [] });
    },
  );

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
