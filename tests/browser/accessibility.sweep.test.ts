import { afterAll, beforeAll, describe } from "vitest";
import { examine } from "./examine.ts";
import { furtherTypes } from "./pagesSeen.ts";
import { startVisit, type Visit, type Visited } from "./visit.ts";

let visit: Visit;
let visited: Visited;
beforeAll(async () => {
  visit = await startVisit();
  visited = await visit.open("/");
});
afterAll(() => visit.close());

describe("accessibility of every further type of page", () => {
  examine(furtherTypes, () => ({ visit, visited }));
});
