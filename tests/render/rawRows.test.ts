import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type RawRow, rowsAsHtml } from "../../src/render/rawRows.ts";

const rows: readonly RawRow[] = [
  { row: 1, cells: ["รายงาน ปี 2567", "", ""] },
  { row: 3, cells: ["</td><b>ก & ข", "", 'กล่าวว่า "ดี"'] },
  { row: 4, cells: ["", "<tr>", "2"] },
];
const html = rowsAsHtml(rows, { headerRow: 2, width: 3 });

test("shows every cell as it is in the file, in the row that its number leads to", () => {
  const { document } = parseHTML(`<table><tbody>${html}</tbody></table>`);
  const shown = [...document.querySelectorAll("tbody > tr")].map((row) => ({
    id: row.id,
    cells: [...row.children].map((cell) => cell.textContent),
    link: row.querySelector("th > a")?.getAttribute("href"),
  }));
  expect(shown).toEqual([
    { id: "row-1", cells: ["1", "รายงาน ปี 2567"], link: "#row-1" },
    { id: "row-3", cells: ["3", "</td><b>ก & ข", "", 'กล่าวว่า "ดี"'], link: "#row-3" },
    { id: "row-4", cells: ["4", "", "<tr>", "2"], link: "#row-4" },
  ]);
  expect(document.querySelector("#row-1 td")?.getAttribute("colspan")).toBe("3");
});

test("leaves the ends of rows and cells to whoever reads it, as HTML has it, and of nothing else", () => {
  const open: string[] = [];
  const closedByReader = new Set<string>();
  const parser = new Parser({
    onopentagname: (name) => void open.push(name),
    onclosetag: (name, isImplied) => {
      open.pop();
      if (isImplied) closedByReader.add(name);
    },
  });
  parser.end(`<table><tbody>${html}</tbody></table>`);
  expect([...closedByReader].toSorted()).toEqual(["td", "th", "tr"]);
  expect(open).toEqual([]);
});
