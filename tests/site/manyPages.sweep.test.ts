import { describe } from "vitest";
import { tryAll } from "../howMany.ts";

// What `npm test` asks of the longest pages of a kind, asked of all.
tryAll();

describe("all pages", async () => {
  await import("./budgets.test.ts");
});
