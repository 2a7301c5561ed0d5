import { expect, it } from "vitest";
import { baht } from "../../src/schema/declare/moneyColumns.ts";
import { count, text } from "../../src/schema/declare/columns.ts";
import { defineDataset } from "../../src/schema/declare/dataset.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { checkText } from "../cases-village-funds/checked.ts";

const label = (text: string) => ({ th: text, en: text });
const additivity = "semi-additive";

const dataset = defineDataset({
  table: defineTable({
    id: "groups",
    title: label("กลุ่ม"),
    description: label("กลุ่ม"),
    columns: {
      place: text(label("พื้นที่")),
      groups: count(label("กลุ่ม"), { unit: label("กลุ่ม"), additivity }),
      savings: baht(label("เงินออม"), { additivity }),
    },
    key: ["place"],
  }),
  sources: [{ kind: "raw", folder: "groups", file: "groups.csv" }],
  layout: {
    totals: [{ column: "place" }, { column: "place", pattern: "รวม.+|ภาค.+" }],
  },
  severities: { total_differs: "warn" },
});

const found = (...rows: readonly string[]) =>
  checkText(["พื้นที่,กลุ่ม,เงินออม", ...rows, ""].join("\n"), { dataset }).result.findings.map(
    ({ line, column, received, expected }) => [line, column, received, expected.en],
  );

const below = ["แม่ริม,5,100", "สารภี,7,120", "รวมเชียงใหม่,12,220", "ลี้,3,40", "ป่าซาง,4,60"];

it("holds totals of parts against the rows above them, those of parts of parts too", () => {
  expect(
    found(
      ...below,
      "รวมลำพูน,7,100",
      "รวมภาคเหนือ,19,320",
      "วัดสิงห์,2,20",
      "รวมภาคกลาง,2,20",
      "รวม,21,340",
    ),
  ).toEqual([]);
});

it("holds them against the rows below them where they stand first", () => {
  const rows = (north: number) => [`ภาคเหนือ,9,${north}`, "น่าน,4,50", "แพร่,5,60", "ภาคใต้,2,20"];
  expect(found("รวม,11,130", ...rows(110), "ตรัง,2,20")).toEqual([]);
  expect(found("รวม,11,130", ...rows(111), "ตรัง,2,20")).toEqual([
    [3, "เงินออม", "111", "110.00, the sum of the rows between lines 3 and 6"],
  ]);
});

it("names the rows that a total of a part differs from, and leaves the whole to all rows", () => {
  expect(found(...below, "รวมลำพูน,8,100", "รวม,19,321")).toEqual([
    [7, "กลุ่ม", "8", "7, the sum of the rows between lines 4 and 7"],
    [8, "เงินออม", "321", "320.00, the sum of the rows above line 8"],
  ]);
});

it("takes several that are simply called totals for totals of parts where those come to them", () => {
  expect(found("แม่ริม,5,100", "สารภี,7,120", "รวม,12,220", "ลี้,3,40", "รวม,3,40")).toEqual([]);
});

it("holds a total that stands alone against all rows, wherever it stands", () => {
  expect(found("แม่ริม,5,100", "รวม,12,220", "สารภี,7,120")).toEqual([]);
  expect(found("แม่ริม,5,100", "สารภี,7,120", "รวม,13,220")).toEqual([
    [4, "กลุ่ม", "13", "12, the sum of the rows"],
  ]);
});
