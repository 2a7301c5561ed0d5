import { afterAll, beforeAll, describe } from "vitest";
import { holdInHand } from "./inHand.ts";
import { furtherTypes } from "./pagesSeen.ts";
import { startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe("every further type of page in the hand", () => {
  holdInHand(furtherTypes, () => visit);
});
