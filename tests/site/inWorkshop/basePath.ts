import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPublished } from "../../../src/published/open.ts";
import { distFolder, filesIn } from "../dist.ts";
import { describeLinks } from "../linksHold.ts";
import type { WhenBuilt } from "./built.ts";

export const site = "https://example.org";
export const base = "/chumchon/";

export function describeBasePath(built: WhenBuilt): void {
  describe("a site in a folder of its host", () => {
    describeLinks(() => ({
      ...{ folder: built().dist, site, base },
      published: openPublished(join(built().workshop.folder, "public")),
      // Areas of other provinces and their kits, which the whole site has.
      beside: filesIn(distFolder).filter(
        (file) => file.endsWith(".html") || file.startsWith("kits/"),
      ),
    }));

    it("says where it stands in all that leaves it", () => {
      for (const file of [
        "sitemap.xml",
        "robots.txt",
        "feeds/site.xml",
        "oembed/targets-register/north4/th.json",
      ]) {
        const text = readFileSync(join(built().dist, file), "utf8");
        const found = {
          itsOwn: text.includes(site + base),
          theBuilds: text.includes("localhost"),
          outside: text.replaceAll(site + base, "").includes(site),
        };
        expect(found, file).toEqual({ itsOwn: true, theBuilds: false, outside: false });
      }
    });
  });
}
