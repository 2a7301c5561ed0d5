import { afterAll, beforeAll, describe } from "vitest";
import { holdOfPages } from "./holdOfPages.ts";
import { sampleOfPages } from "./pagesSeen.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe("every type of page, and pages drawn from all", () => {
  holdOfPages(sampleOfPages(80), () => visit);
});
