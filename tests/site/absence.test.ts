import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { distFolder, pageFilesIn } from "./dist.ts";

/** Claims that nobody anywhere says something: only what was gathered here was looked at. */
const claims: readonly RegExp[] = [
  /ไม่มีแหล่ง(?:ข้อมูล)?ใด/,
  /ไม่มีเอกสาร(?:ฉบับ)?ใด/,
  /ไม่มีใคร(?:ระบุ|บอก|รู้)/,
  /ไม่มีหน่วยงานใด(?:ระบุ|บอก|เผยแพร่)/,
  /ยังไม่มีเอกสาร/,
  /\bno (?:source|document|agency|one) (?:says|states|tells|gives|knows)/i,
  /\bnobody (?:says|states|tells|knows)/i,
];

/** What bounds such a claim, in the same sentence. */
const scope = /รวบรวม|gathered|ที่เว็บนี้/;

/** Words of documents are theirs, and so are the cells of a source file. */
const ownText = (html: string): string =>
  html
    .replace(/<(script|style|q|code|pre|template)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<table class="raw"[\s\S]*?<\/table>/g, " ")
    .replace(/\u2060|\u200b|<wbr\s*\/?>/g, "")
    .replace(/<\/(?:p|li|td|th|dd|dt|h\d|figcaption|div|summary|text|title|desc)>/g, "\n")
    .replace(/<[^>]+>/g, " ");

const unbounded = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?])\s/)
    .filter((sentence) => claims.some((claim) => claim.test(sentence)) && !scope.test(sentence))
    .map((sentence) => sentence.trim().slice(0, 160));

it("sees a claim of absence without its scope, and none with it", () => {
  expect(unbounded("ไม่มีแหล่งใดระบุจำนวนนี้")).toHaveLength(1);
  expect(unbounded("No source says how many.")).toHaveLength(1);
  expect(unbounded("ในเอกสารที่เว็บนี้รวบรวมไม่มีแหล่งใดระบุจำนวนนี้")).toEqual([]);
  expect(unbounded("Not found in the documents gathered here.")).toEqual([]);
});

it("no page says that nobody tells something, of which only the gathered files were looked at", () => {
  const pages = pageFilesIn(distFolder);
  const found = new Map<string, string>();
  for (const [address, file] of pages)
    for (const said of unbounded(ownText(readFileSync(file, "utf8")))) found.set(said, address);
  expect(pages.size).toBeGreaterThan(100);
  expect([...found].slice(0, 20)).toEqual([]);
});
