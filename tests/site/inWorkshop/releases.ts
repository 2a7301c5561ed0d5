import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReleaseIndex } from "../../../src/schema/releases/release.ts";
import { readAtom } from "../../render/readAtom.ts";
import { fileOf, movedPages, pageFilesIn } from "../dist.ts";
import { type Element, elementsIn, hasClass } from "../elements.ts";
import type { Workshop } from "../workshop.ts";
import { belowBase, type WhenBuilt } from "./built.ts";
import { movedHere } from "./pins.ts";

/** The first release is the first there is. */
export const emptyShelf = ({ folder }: Workshop): void =>
  rmSync(join(folder, "data/releases"), { recursive: true, force: true });

/** What the second release differs in. */
export function changeAValue({ folder }: Workshop): void {
  const file = join(folder, "data/raw/roi-jai-rak/2563/phase_targets.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace(",47,", ",48,"));
}

export function describeReleases(built: WhenBuilt): void {
  describe("a site with three releases", () => {
    const textOf = (address: string) =>
      built().pages.get(address)?.querySelector("main")?.textContent?.replace(/\s+/g, " ") ?? "";

    it("lists all, and says under every page which one it shows", () => {
      expect(textOf("/releases/")).toMatch(/รุ่น 2600-03.+รุ่น 2600-02.+รุ่น 2600-01/);
      const said = new Set(
        // Embeds have no foot, nor have pages that lead on: they stand in pages of others.
        [...pageFilesIn(built().dist)]
          .filter(
            ([address]) =>
              !address.includes("/embed/") &&
              !movedPages.has(address) &&
              !movedHere.includes(address),
          )
          .map(
            ([, file]) => elementsIn(readFileSync(file, "utf8"), isInFoot)[0]?.attributes["href"],
          ),
      );
      expect([...said].map((href) => belowBase(built(), href!)).sort()).toEqual([
        "/en/releases/2600-03/",
        "/releases/2600-03/",
      ]);
    });

    it("tells what changed, with the value before and after", () => {
      const text = textOf("/en/releases/2600-02/");
      expect(text).toContain("แก้จำนวนหมู่บ้าน");
      expect(text).toContain("Rows changed: 1");
      const cells = [
        ...built().pages.get("/en/releases/2600-02/")!.querySelectorAll("main tbody td"),
      ];
      expect(cells.map(({ textContent }) => textContent?.trim())).toEqual(["47", "48", "+1"]);
    });

    it("tells feed readers of each, and provinces only of rows that name them", () => {
      const feed = (name: string) =>
        readAtom(readFileSync(join(built().dist, "en/feeds", `${name}.xml`), "utf8"));
      const titles = (name: string) => feed(name).entries.map(({ title }) => title);
      expect(titles("site")).toEqual([
        "Release 2600-03 (1.1.1)",
        "Release 2600-02 (1.1.0)",
        "Release 2600-01 (1.0.0)",
      ]);
      expect(feed("table/phase-targets").entries.map(({ summary }) => summary)).toEqual([
        expect.stringContaining("differs from the release before"),
        expect.stringContaining("differs from the release before"),
        expect.stringContaining("The first release of the data"),
      ]);
      expect(titles("table/villages")).toHaveLength(1);
      for (const address of feed("site").entryLinks)
        expect([address, built().pages.has(belowBase(built(), new URL(address).pathname))]).toEqual(
          [address, true],
        );
      const changed = JSON.parse(
        readFileSync(join(built().dist, "data/releases.json"), "utf8"),
      ) as ReleaseIndex;
      const named = changed.releases.slice(0, -1).map(({ tables }) => {
        const { difference } = tables.find(({ id }) => id === "phase-targets")!;
        expect(Object.keys(difference!.provinces).length).toBeGreaterThan(0);
        return difference!.provinces["58"] !== undefined;
      });
      expect(titles("province/58")).toHaveLength(named.filter(Boolean).length);
    });

    it("offers every file of every release, the old ones too", () => {
      for (const id of ["2600-01", "2600-02", "2600-03"]) {
        const links = built().pages.get(`/releases/${id}/`)!.querySelectorAll("main a[download]");
        const files = [...links].map((link) => link.getAttribute("href") as string);
        expect(files.length).toBeGreaterThan(30);
        expect(
          files.filter((path) => fileOf(built().dist, belowBase(built(), path)) === null),
        ).toEqual([]);
      }
    });
  });
}

/** `.site-footer p a` */
function isInFoot({ name }: Element, within: readonly Element[]): boolean {
  const foot = within.findIndex((outer) => hasClass(outer, "site-footer"));
  return name === "a" && foot !== -1 && within.slice(foot).some((outer) => outer.name === "p");
}
