import { describe, expect, it } from "vitest";
import { writeAtom } from "../../src/render/atom.ts";
import type { Feed } from "../../src/schema/catalogues/feed.ts";
import { readAtom } from "./readAtom.ts";

const hostile = `</title><script>"a" & 'b'\u0007]]> กำแพง`;
const feed: Feed = {
  language: "th",
  title: hostile,
  subtitle: hostile,
  publisher: "ชุมชน & คณะ",
  page: "https://example.org/releases/?a=1&b=2",
  self: "https://example.org/feeds/site.xml",
  updated: "2026-11-22",
  entries: [
    {
      id: "https://example.org/releases/2569-11/#funds",
      page: "https://example.org/releases/2569-11/",
      title: hostile,
      updated: "2026-11-22",
      summary: "แถวเพิ่ม <1> แถว",
      parts: [
        { heading: null, lines: ["ก & ข"] },
        { heading: "จำนวน <b>", lines: ["จาก 1 เป็น 2"] },
      ],
    },
  ],
};
const html =
  "<p>แถวเพิ่ม &lt;1&gt; แถว</p><ul><li>ก &amp; ข</li></ul>" +
  "<h3>จำนวน &lt;b&gt;</h3><ul><li>จาก 1 เป็น 2</li></ul>";

describe("a feed as Atom", () => {
  const read = readAtom(writeAtom(feed));

  it("has what the standard asks of a feed and of an entry", () => {
    expect(read).toMatchObject({
      language: "th",
      namespace: "http://www.w3.org/2005/Atom",
      author: "ชุมชน & คณะ",
      texts: { id: feed.self, updated: "2026-11-22T00:00:00+07:00" },
      entryLinks: [feed.entries[0]!.page],
    });
    expect(read.links.map(({ rel, href }) => [rel, href])).toEqual([
      ["self", feed.self],
      ["alternate", feed.page],
    ]);
    expect(read.entries).toEqual([
      expect.objectContaining({
        id: feed.entries[0]!.id,
        updated: "2026-11-22T00:00:00+07:00",
        summary: "แถวเพิ่ม <1> แถว",
        content: html,
      }),
    ]);
  });

  it("keeps every text a text, and leaves out what XML can't hold", () => {
    const kept = hostile.replace("\u0007", "\ufffd");
    expect([read.texts["title"], read.texts["subtitle"], read.entries[0]!["title"]]).toEqual([
      kept,
      kept,
      kept,
    ]);
  });
});
