import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openShelf } from "../../scripts/publish/shelf.ts";
import { siteEntries } from "../../src/models/releases/feedEntries.ts";
import { releasePages } from "../../src/models/releases/releasePage.ts";
import { releases } from "../../src/models/releases/releases.ts";
import { tableChanges } from "../../src/models/releases/releaseChanges.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { publishReleases } from "../../src/pipeline/release/releaseIndex.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { editionOf } from "../../src/schema/declare/edition.ts";
import { lastRetrieved } from "../../src/schema/declare/origin.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";
import { release } from "../release/funds.ts";

const first = "village,members\nบ้านสวน,12\nบ้านไร่,1030\n";
const second = "village,members\nบ้านสวน,7\nบ้านนา,5\n";
const shelf = mkdtempSync(join(tmpdir(), "chumchon-releases-"));
afterAll(() => rmSync(shelf, { recursive: true }));
await release(shelf, "2569-11", first);
const { catalog } = await release(shelf, "2569-12", second, "ยุบรวมหมู่บ้าน");
const { index } = publishReleases({ ...openShelf(shelf), catalog, tools });
const released: Published = { ...published, releases: index.releases };
const unreleased: Published = { ...published, releases: [] };
const th = { language: "th", params: {} } as const;

describe("the list of releases", () => {
  it("says plainly that there is none before the first", () => {
    for (const language of languages) {
      const page = releases.build(unreleased, { language, params: {} });
      expect(page.releases).toEqual([]);
      expect(page.none).toMatch(/ยังไม่เคยออกรุ่น|No release has been made/);
    }
    expect(releasePages.addresses(unreleased)).toEqual([]);
  });

  it("shows the newest first, with its version and what changed", () => {
    const { none, releases: listed } = releases.build(released, th);
    expect(none).toBe(null);
    expect(listed.map(({ label, version, retrieved }) => [label, version, retrieved])).toEqual([
      ["รุ่น 2569-12", "2.0.0", "22 พฤศจิกายน 2569"],
      ["รุ่น 2569-11", "1.0.0", "22 พฤศจิกายน 2569"],
    ]);
    expect(listed[0]!.changes).toBe("แถวเพิ่ม 1 แถว หายไป 1 แถว ค่าเปลี่ยน 1 แถว");
    expect(listed[1]!.changes).toContain("ยังไม่มีรุ่นก่อน");
  });
});

describe("a withdrawn release", () => {
  const reason = "ยอดของบ้านสวนผิด";
  const [newest, ...older] = released.releases;
  const withdrawn: Published = {
    ...released,
    releases: [{ ...newest!, withdrawn: reason }, ...older],
  };

  it("is listed with the reason, in both languages, on its page and in feeds", () => {
    for (const language of languages) {
      const { releases: listed } = releases.build(withdrawn, { language, params: {} });
      expect(listed.map(({ withdrawn }) => withdrawn?.includes(reason) ?? null)).toEqual([
        true,
        null,
      ]);
      expect(listed[0]!.label).toMatch(/\((?:ถอนแล้ว|withdrawn)\)$/);
      const page = releasePages.build(withdrawn, { language, release: "2569-12", params: {} });
      expect(page.entry.withdrawn).toContain(reason);
      const [entry] = siteEntries(withdrawn, language);
      expect([entry!.title, entry!.summary]).toEqual([
        expect.stringMatching(/ถอนแล้ว|withdrawn/),
        expect.stringContaining(reason),
      ]);
    }
  });

  it("is not the release that a build shows", () => {
    expect(editionOf(withdrawn).release?.id).toBe("2569-11");
    expect(editionOf({ ...withdrawn, releases: withdrawn.releases.slice(0, 1) }).release).toBe(
      null,
    );
  });
});

describe("the page of a release", () => {
  it("exists for each release in each language", () => {
    expect(releasePages.addresses(released).map(({ params }) => params)).toEqual([
      { lang: undefined, release: "2569-12" },
      { lang: undefined, release: "2569-11" },
      { lang: "en", release: "2569-12" },
      { lang: "en", release: "2569-11" },
    ]);
  });

  it("tells rows, sums and the largest changes from the release before", () => {
    const [change] = tableChanges(released, { language: "en", release: "2569-12" });
    expect(change).toMatchObject({
      title: "funds",
      rows: "2",
      changes: ["Rows added: 1", "Rows gone: 1", "Rows changed: 1"],
    });
    expect(change!.measures).toEqual([
      {
        label: "members",
        sum: { before: "1,042", after: "12" },
        largest: [{ key: "บ้านสวน", before: "12", after: "7", difference: "−5" }],
      },
    ]);
    expect(tableChanges(released, { language: "en", release: "2569-11" })).toEqual([]);
  });

  it("gives every file its hash, every input its own, and the reason it was released for", () => {
    const page = releasePages.build(released, { ...th, release: "2569-12" });
    expect(page.acknowledged).toBe("ยุบรวมหมู่บ้าน");
    expect(page.previous?.path).toBe("/releases/2569-11/");
    const sha256 = tools.sha256(new TextEncoder().encode(second));
    expect(page.inputs).toEqual([
      { file: "raw/funds/1/funds.csv", rows: "2", size: "1 KB", sha256 },
    ]);
    const [{ files }] = page.files as [(typeof page.files)[number]];
    for (const { path, sha256 } of files) expect(path).toContain(`/data/${sha256.slice(0, 12)}/`);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it("throws for a release that isn't there", () => {
    expect(() => releasePages.build(released, { ...th, release: "2570-01" })).toThrow(
      "release not published: 2570-01",
    );
  });
});

describe("the edition that every page names", () => {
  it("is the newest release when the data is the same, and newer when it isn't", () => {
    expect(editionOf({ catalog, releases: index.releases }).release).toEqual({
      id: "2569-12",
      version: "2.0.0",
      isShown: true,
    });
    expect(editionOf(released).release?.isShown).toBe(false);
    const retrieved = lastRetrieved(unreleased.catalog.sources);
    expect(editionOf(unreleased)).toEqual({ retrieved, release: null });
  });
});
