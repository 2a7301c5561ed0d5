import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { faults } from "../faultyAnswer.ts";
import { enginePlaces, fetchPlaces } from "./fetchPlaces.ts";
import { openBrowser } from "./openBrowser.ts";
import { meetFault } from "./patience.ts";
import { startUnsteadySite, type UnsteadySite } from "./unsteadySite.ts";

let browser: Browser;
let site: UnsteadySite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startUnsteadySite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each([...fetchPlaces, ...enginePlaces])("$name", (place) => {
  it.each(faults)("that %s ends in words or in the right answer", (fault) =>
    meetFault(browser, site, place, fault),
  );
});
