import { afterAll, beforeAll, describe } from "vitest";
import { holdOfFirstScreens } from "./firstScreens.ts";
import { holdOfPages } from "./holdOfPages.ts";
import { sampleOfPages } from "./pagesSeen.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** Every type of page, and pages drawn from all. */
const pages = sampleOfPages(80);

describe("every type of page, and pages drawn from all", () => {
  holdOfPages(pages, () => visit);
  holdOfFirstScreens(pages, () => visit);
});
