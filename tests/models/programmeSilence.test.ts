import { expect, it } from "vitest";
import { documentStatements } from "../../src/datasets/document-statements.ts";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { programmePages } from "../../src/models/programmes/programmePage.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { Row, Table } from "../../src/schema/declare/table.ts";
import { published } from "../publication.ts";

/** What a programme's page says in paragraphs. */
const paragraphsOf = (of: Published, programme: string): string => {
  const { parts, blocks } = programmePages.build(of, { language: "th", programme, params: {} });
  const told = parts.flatMap((part) => (part.kind === "words" ? part.paragraphs : []));
  return [...told, ...blocks.flatMap(({ lines }) => lines.map(({ text }) => text))].join("\n");
};

it("says that no file by village has come, until one has", () => {
  const none = "ยังไม่มีไฟล์รายหมู่บ้าน";
  expect(paragraphsOf(published, "savings-groups")).toContain(none);
  const [table] = published.catalog.tables;
  const tables = [...published.catalog.tables, { ...table!, id: "village-funds" }];
  const then = { ...published, catalog: { ...published.catalog, tables } };
  for (const programme of ["savings-groups", "poverty-fund", "mother-fund", "village-fund"])
    expect(paragraphsOf(then, programme)).not.toMatch(/รายหมู่บ้าน.*(ไม่มี|ไม่พบ)|ยังไม่มีไฟล์รายหมู่บ้าน/);
});

it("says that nothing is known of fund centres, until a figure is", () => {
  const none = "จำนวนศูนย์ จำนวนสมาชิก และเงินที่ศูนย์ดูแล ไม่พบ";
  expect(paragraphsOf(published, "fund-centres")).toContain(none);
  const rows = <T extends Table>(table: T): readonly Row<T>[] => {
    const own = published.rows(table);
    if (table.id !== fundStatistics.table.id) return own;
    const [first] = own as unknown as Row<typeof fundStatistics.table>[];
    const figure = {
      ...first!,
      fact: "F999",
      programme: "fund_centre",
      measure: "members",
      place_level: "country",
    };
    return [...own, figure as unknown as Row<T>];
  };
  expect(paragraphsOf({ ...published, rows }, "fund-centres")).not.toContain(none);
});

it("says that no project is known of royal-initiative work, until a document tells of one", () => {
  const none = /ไม่พบว่าโครงการใดอยู่ในแนวทางนี้|ไม่มีเอกสาร/;
  expect(paragraphsOf(published, "royal-initiative")).toMatch(none);
  const rows = <T extends Table>(table: T): readonly Row<T>[] => {
    const own = published.rows(table);
    if (table.id !== documentStatements.table.id) return own;
    return [...own, { ...own[0]!, programme: "royal-initiative" }];
  };
  expect(paragraphsOf({ ...published, rows }, "royal-initiative")).not.toMatch(none);
});
