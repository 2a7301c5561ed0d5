import { expect, it } from "vitest";
import { toMend } from "./axe.ts";
import type { Visit, Visited } from "./visit.ts";

/** Looks at pages with axe in the light, in the dark and with the reader's own colours. */
export function examine(
  paths: readonly string[],
  opened: () => { readonly visit: Visit; readonly visited: Visited },
): void {
  it.each(paths)("axe finds nothing to mend: light, dark, forced colours: %s", async (path) => {
    const { visit, visited } = opened();
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
  });
}
