import { describe, expect, it } from "vitest";
import { kindOfNotCsv } from "../../src/pipeline/read/notCsv.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("kindOfNotCsv", () => {
  it.each([
    ["PK\u0003\u0004rest", /Excel workbook/],
    ["%PDF-1.7", /PDF/],
    ["<!DOCTYPE html><html>", /web page/],
    ["\ufeff  <html lang='th'>", /web page/],
    ["<!-- saved --><table><tr>", /web page/],
    ['<?xml version="1.0"?><rows/>', /XML/],
    ['{"rows": []}', /JSON/],
    ["{}", /JSON/],
    ['[{"a": 1}]', /JSON/],
    ["[[1, 2]]", /JSON/],
    ["version https://git-lfs.github.com/spec/v1\noid sha256:0", /Git LFS/],
    ["{\\rtf1\\ansi", /RTF/],
    ["PAR1....", /Parquet/],
    ["https://docs.google.com/spreadsheets/d/1abc/edit#gid=0\n", /a link/],
    ["[InternetShortcut]\r\nURL=https://example.org/\r\n", /a link/],
    ['{"url":"https://docs.google.com/open?id=1","doc_id":"1"}', /a link/],
    ["SQLite format 3\0", /SQLite/],
  ])("says what %j is", (text, kind) => {
    expect(kindOfNotCsv(bytes(text))?.kind.en).toMatch(kind);
  });

  it.each([
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    new Uint8Array([0x1f, 0x8b, 8]),
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
    new Uint8Array([0x3c, 0, 0x68, 0, 0x74, 0, 0x6d, 0, 0x6c, 0, 0x3e, 0]),
  ])("knows binary beginnings and web pages in UTF-16: %j", (head) => {
    expect(kindOfNotCsv(head)).not.toBeNull();
  });

  it.each([
    "รหัส,ชื่อ\n",
    "[ภาค],[จังหวัด]\n",
    "[a],b\n",
    "<1 ปี,1-4 ปี\n",
    "{ก},ข\n",
    "version,1\n",
    "",
    "PKA,b\n",
  ])("lets %j be CSV", (text) => {
    expect(kindOfNotCsv(bytes(text))).toBeNull();
  });
});
