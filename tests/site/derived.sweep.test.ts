import { join } from "node:path";
import { expect, it } from "vitest";
import { openRawFiles } from "../../scripts/verify/pages/rawFiles.ts";
import { verifySite } from "../../scripts/verify/pages/verifySite.ts";
import { distFolder } from "./dist.ts";

it("derives every number of every page from the rows that the page names", () => {
  const fileOf = openRawFiles(join(import.meta.dirname, "../../data"));
  const { read, underived } = verifySite(distFolder, fileOf);
  expect(read).toBeGreaterThan(10_000);
  expect(underived).toEqual([]);
});
