import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openShelf } from "../../scripts/publish/shelf.ts";
import { feedOf, partFeedAddresses } from "../../src/models/releases/feed.ts";
import { followLink } from "../../src/models/site/followLink.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { publishReleases } from "../../src/pipeline/release/releaseIndex.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { FeedSubject } from "../../src/schema/catalogues/feed.ts";
import type { IndexedRelease, RowChanges } from "../../src/schema/releases/release.ts";
import { lastRetrieved } from "../../src/schema/declare/origin.ts";
import type { Language } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";
import { release } from "../release/funds.ts";

const first = "village,members\nบ้านสวน,12\nบ้านไร่,1030\n";
const second = "village,members\nบ้านสวน,7\nบ้านนา,5\n";
const shelf = mkdtempSync(join(tmpdir(), "chumchon-feeds-"));
afterAll(() => rmSync(shelf, { recursive: true }));
await release(shelf, "2569-11", first);
const { catalog } = await release(shelf, "2569-12", second, "ยุบรวมหมู่บ้าน");
const { index } = publishReleases({ ...openShelf(shelf), catalog, tools });
const released: Published = { ...published, releases: index.releases };
const unreleased: Published = { ...published, releases: [] };

const site = new URL("https://example.org");
const feed = (from: Published, subject: FeedSubject, language: Language = "en") =>
  feedOf(from, { language, subject }, site);

/** The newest release as if rows of it had named provinces. */
const naming = (provinces: Readonly<Record<string, RowChanges>>): Published => ({
  ...released,
  releases: released.releases.map((release, i): IndexedRelease =>
    i > 0
      ? release
      : {
          ...release,
          tables: release.tables.map((table) => ({
            ...table,
            difference: { ...table.difference!, provinces },
          })),
        },
  ),
});

describe("the feed of the site", () => {
  it("has one entry a release, the newest first, each with an address of its own", () => {
    const { entries, updated, self } = feed(released, { kind: "site" });
    expect(entries.map(({ id, title }) => [id, title])).toEqual([
      ["https://example.org/en/releases/2569-12/", "Release 2569-12 (2.0.0)"],
      ["https://example.org/en/releases/2569-11/", "Release 2569-11 (1.0.0)"],
    ]);
    expect(updated).toBe("2026-11-22");
    expect(self).toBe("https://example.org/en/feeds/site.xml");
    expect(entries[0]!.parts).toEqual([
      { heading: "The recorded reason", lines: ["ยุบรวมหมู่บ้าน"] },
      { heading: "funds", lines: ["Rows added: 1", "Rows gone: 1", "Rows changed: 1"] },
    ]);
  });

  it("is empty and says so before the first release, dated by the data", () => {
    for (const language of ["th", "en"] as const) {
      const { entries, subtitle, updated } = feed(unreleased, { kind: "site" }, language);
      expect(entries).toEqual([]);
      expect(subtitle).toMatch(/ยังไม่เคยออกรุ่น|No release has been made/);
      expect(updated).toBe(lastRetrieved(published.catalog.sources));
    }
  });

  it("is labelled where some of the data is made up", () => {
    const sample = { ...released, catalog: { ...released.catalog, sample: true as const } };
    const { title, entries } = feed(sample, { kind: "site" }, "th");
    for (const text of [title, ...entries.map(({ title }) => title)])
      expect(text).toMatch(/^ข้อมูลสมมติ: /);
  });
});

describe("the feed of a table", () => {
  it("tells its first rows and later its changes, with sums and what moved most", () => {
    const { entries } = feed(released, { kind: "table", id: "funds" });
    expect(entries.map(({ id }) => id)).toEqual([
      "https://example.org/en/releases/2569-12/#funds",
      "https://example.org/en/releases/2569-11/#funds",
    ]);
    expect(entries[0]!.parts.at(-1)).toEqual({
      heading: "members",
      lines: ["The sum went from 1,042 to 12", "บ้านสวน: from 12 to 7 (−5)"],
    });
    expect(entries[1]!.summary).toContain("the table has 2 rows");
  });

  it("has no entry for releases that leave it alone", () => {
    expect(feed(released, { kind: "table", id: "villages" }).entries).toEqual([]);
  });

  it("tells that it is no longer published, and stays where it was", () => {
    const [newest, ...rest] = released.releases;
    const ended = { ...newest!, tables: [], gone: ["funds"] };
    const without = { ...released, releases: [ended, ...rest] };
    const [entry] = feed(without, { kind: "table", id: "funds" }).entries;
    expect(entry!.summary).toContain("no longer published");
    const ids = partFeedAddresses(without).map(({ params }) => params["id"]);
    expect(ids).toContain("funds");
  });
});

describe("the feed of a province", () => {
  it("counts only rows that name it", () => {
    const named = naming({ "50": { added: 2, removed: 0, changed: 1 } });
    const { title, entries } = feed(named, { kind: "province", id: "50" });
    expect(title).toBe("Changes to the data on Chiang Mai province");
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: "https://example.org/en/releases/2569-12/#province-50",
      title: "Chiang Mai province: Release 2569-12 (2.0.0)",
      parts: [{ heading: "funds", lines: ["Rows added: 2", "Rows changed: 1"] }],
    });
    expect(feed(named, { kind: "province", id: "57" }).entries).toEqual([]);
  });
});

describe("the addresses of feeds", () => {
  const told = { "50": { added: 2, removed: 0, changed: 1 } };

  it("are one a table and one a province that a release has told of, in each language", () => {
    const addresses = partFeedAddresses(naming(told)).map(
      ({ language, params }) => `${language} ${params["kind"]} ${params["id"]}`,
    );
    expect(addresses.toSorted()).toEqual([
      ...["en province 50", "en table funds", "th province 50", "th table funds"],
    ]);
    expect(partFeedAddresses(unreleased)).toEqual([]);
  });

  it("are led to from where there is news, and the site's from elsewhere", () => {
    const leads = (id: string) => followLink(naming(told), { kind: "province", id }, "th").path;
    expect([leads("50"), leads("57")]).toEqual(["/feeds/province/50.xml", "/feeds/site.xml"]);
  });
});
