import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DraftTable } from "../../../src/pipeline/describe/draftTable.ts";
import type { Catalog, PublishedFile } from "../../../src/schema/catalogues/catalog.ts";
import { blocksOf, pageAt } from "../../docs/pages.ts";
import { runScript, type Workshop } from "../workshop.ts";
import type { WhenBuilt } from "./built.ts";

const id = "village-enterprises";
const [csv = ""] = blocksOf(pageAt("docs/first-table.md"), "csv");
const folder = `data/raw/${id}/2567`;
/** Named as the office names it. */
const exported = "วิสาหกิจชุมชน ปี ๒๕๖๗.csv";

const origin = {
  publisher: "หน่วยงานสมมุติ",
  title: "ทะเบียนวิสาหกิจชุมชน พ.ศ. 2567",
  address: null,
  licence: null,
  retrieved: "2026-11-22",
  note: null,
};

let added: readonly string[] = [];

/** Everything that a person touches: the draft that the program writes is answered, data and origin are put there. */
export function addWithoutCode(workshop: Workshop): void {
  const at = (path: string) => join(workshop.folder, path);
  const before = filesOf(workshop);
  writeFileSync(at(exported), csv);
  const { status, output } = workshop.run(
    runScript("scripts/data.ts", "describe", exported, "--declare", "--id", id),
    { INIT_CWD: workshop.folder },
  );
  if (status !== 0) throw new Error(output);
  const path = at(`data/tables/${id}.json`);
  const draft = JSON.parse(readFileSync(path, "utf8")) as DraftTable;
  const answered = JSON.stringify({
    ...draft,
    questions: undefined,
    ...{ title: "วิสาหกิจชุมชน", "title:en": "Community enterprises" },
    ...{ description: "หนึ่งแถวคือหนึ่งวิสาหกิจ", "description:en": "A row is an enterprise" },
    caveats: [{ th: "นับเฉพาะที่จดทะเบียน", en: "Registered ones alone" }],
  });
  writeFileSync(path, answered.replaceAll('"TODO"', '"Some kind"'));
  mkdirSync(at(folder), { recursive: true });
  writeFileSync(at(`${folder}/${exported}`), csv);
  writeFileSync(at(`${folder}/source.json`), JSON.stringify(origin));
  added = filesOf(workshop).filter((file) => !before.includes(file));
}

const filesOf = ({ folder }: Workshop): readonly string[] =>
  ["data", "src", "docs"].flatMap((part) =>
    existsSync(join(folder, part))
      ? readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      : [],
  );

/** Published, found to agree with the independent reader, and built, or nothing would be here to test. */
export function describeWithoutCode(built: WhenBuilt): void {
  describe("a table that was declared without programming", () => {
    const read = (path: string) => readFileSync(join(built().workshop.folder, path), "utf8");
    const tableOf = () =>
      (JSON.parse(read("public/data/catalog.json")) as Catalog).tables.find(
        (table) => table.id === id,
      )!;
    const publicFile = ({ path }: PublishedFile) => read(`public/${path}`);

    it("takes three files", () => {
      expect(added.toSorted()).toEqual([
        `${folder}/source.json`,
        `${folder}/${exported}`,
        `data/tables/${id}.json`,
      ]);
    });

    it("has a row for each of its file, every cell read as its kind", () => {
      const [header, first, second] = publicFile(tableOf().files.csv).split("\n");
      expect(header).toBe(
        "year,province_code,amphoe_code,name,members,registered_on,type,source_file,source_row",
      );
      expect(first).toMatch(
        /^2567,51,\d{4},.*raw\/village-enterprises\/2567\/วิสาหกิจชุมชน ปี ๒๕๖๗\.csv,\d$/,
      );
      expect(second).toBeTruthy();
      const rows = publicFile(tableOf().files.csv).trim().split("\n").slice(1);
      expect(rows.length).toBe(csv.trim().split("\n").length - 1);
      expect(rows.join("\n")).toContain("2567,51,5103,กลุ่มเลี้ยงโคบ้านโฮ่ง,32,2020-10-01,value_2");
      expect(rows.join("\n")).toContain("กลุ่มสมุนไพรทุ่งหัวช้าง,,2021-02-09");
    });

    it("has its pages in both languages, with its caution, and can be asked", () => {
      const { pages, dist } = built();
      for (const root of ["/", "/en/"]) {
        const dictionary = pages.get(`${root}data/${id}/`);
        expect(dictionary?.querySelector("#column-members")).toBeTruthy();
        expect(dictionary?.documentElement.textContent).toContain(
          root === "/" ? "นับเฉพาะที่จดทะเบียน" : "Registered ones alone",
        );
        expect(pages.get(`${root}data/${id}/quality/`)).toBeTruthy();
        expect(pages.get(`${root}explore/`)?.documentElement.innerHTML).toContain(id);
      }
      const asked = readdirSync(join(dist, "explore")).filter((name) => name.startsWith("tables-"));
      expect(asked.length).toBe(2);
      for (const name of asked)
        expect(readFileSync(join(dist, "explore", name), "utf8")).toContain(`"id":"${id}"`);
    });
  });
}
