import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeLinks } from "./linksHold.ts";
import { buildCommand, openWorkshop, publishCommand } from "./workshop.ts";

const site = "https://example.org";
const base = "/chumchon/";
const workshop = openWorkshop("base-path");
const folder = join(workshop.folder, "dist");
afterAll(() => workshop.close());

// Every page, since what links name must all be there.
for (const command of [publishCommand, buildCommand]) {
  // The test runner says in BASE_URL where it serves its own files.
  const env = { SITE_URL: site, BASE_PATH: base, BASE_URL: base, ONLY_PROVINCES: "" };
  const { status, output } = workshop.run(command, env);
  if (status !== 0) throw new Error(output);
}

describe("a site in a folder of its host", () => {
  describeLinks({ folder, site, base });

  it("says where it stands in all that leaves it", () => {
    for (const file of [
      "sitemap.xml",
      "robots.txt",
      "feeds/site.xml",
      "oembed/phase-targets/50/th.json",
    ]) {
      const text = readFileSync(join(folder, file), "utf8");
      const found = {
        itsOwn: text.includes(site + base),
        theBuilds: text.includes("localhost"),
        outside: text.replaceAll(site + base, "").includes(site),
      };
      expect(found, file).toEqual({ itsOwn: true, theBuilds: false, outside: false });
    }
  });
});
