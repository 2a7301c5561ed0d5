import { describe, expect, it } from "vitest";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { draftTable } from "../../src/pipeline/describe/draftTable.ts";
import { inEdition } from "../../src/pipeline/sources/edition.ts";
import { readWrittenTable } from "../../src/schema/written/readTable.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { places } from "../words/register.ts";

const read = (text: string) =>
  describeFile(new TextEncoder().encode(text), { file: "groups.csv", places });
const sumsOf = (text: string) =>
  read(text).sums.map(({ whole, parts, agreeing, compared }) =>
    [whole, "=", parts.join(" + "), `${agreeing}/${compared}`].join(" "),
  );

const people =
  "ชื่อกลุ่ม,ชาย,หญิง,รวม\nทอผ้า,10,12,22\nจักสาน,3,8,11\nลำไย,5,9,14\nข้าว,0,7,7\nฝ้าย,11,14,25\n";

describe("columns that are sums of those beside them", () => {
  it.each([
    ["after its parts", people, ["รวม = ชาย + หญิง 4/4"]],
    [
      "before them",
      "ก,ประชากร,ชาย,หญิง\nx,30,10,20\ny,7,3,4\nz,9,4,5\n",
      ["ประชากร = ชาย + หญิง 3/3"],
    ],
    [
      "of sums",
      "ก,ข,ค,รวมต้น,ง,จ,รวมปลาย,รวม\nx,1,2,3,4,5,9,12\ny,2,2,4,6,1,7,11\nz,5,1,6,3,8,11,17\n",
      ["รวมต้น = ข + ค 3/3", "รวมปลาย = ง + จ 3/3", "รวม = รวมต้น + รวมปลาย 3/3"],
    ],
    ["of none", "ก,เด็ก,ผู้ใหญ่,บ้าน\nx,10,12,21\ny,3,8,4\nz,5,9,3\n", []],
    ["of one part at a time", "ก,ชาย,หญิง,สมาชิก\nx,10,0,10\ny,0,8,8\nz,5,0,5\n", []],
  ])("are found %s", (_, text, sums) => expect(sumsOf(text)).toEqual(sums));

  it("are found where a heading says total and a row is wrong, which is asked about", () => {
    const wrong = people.replace("14\nข้าว", "41\nข้าว");
    expect(sumsOf(wrong)).toEqual(["รวม = ชาย + หญิง 3/4"]);
    const { columnSums, questions = [] } = draftTable(read(wrong), { places });
    expect(columnSums).toEqual([{ whole: "total", parts: ["male", "female"] }]);
    expect(questions.filter(({ th }) => th.includes("ไม่จริงที่บรรทัด 4"))).toHaveLength(1);
    expect(sumsOf(wrong.replace("รวม", "สมาชิก"))).toEqual([]);
  });
});

describe("a declared sum of columns", () => {
  const draft = draftTable(read(people), { places });
  const declaration = JSON.stringify({ ...draft, questions: undefined }).replaceAll(
    "TODO",
    "ถ้อยคำ",
  );
  const { dataset } = readWrittenTable(declaration, "groups.json");
  const source = inEdition(dataset!.sources[0]!, "2567", "groups.csv");
  const found = (text: string) =>
    checkText(text, { dataset: dataset!, source, places }).result.findings.map(
      ({ code, severity, line, column, received }) => [code, severity, line, column, received],
    );

  it("warns of rows that don’t add up, and of no row with an empty cell", () => {
    expect(found(people)).toEqual([]);
    const later = `${people}เกลือ,"1,100",300,"1,500"\n`;
    expect(found(later)).toEqual([
      ["columns_differ", "warn", 7, "รวม", "1,100 + 300 = 1,400 ≠ 1,500"],
    ]);
  });

  it("names columns of numbers alone", () => {
    const [{ name: words } = { name: "" }] = draft.fields.filter(({ kind }) => kind === "text");
    const { findings } = readWrittenTable(
      declaration.replace('"parts":["male","female"]', `"parts":["male","mail","${words}"]`),
      "groups.json",
    );
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ["declaration_field_unknown", "/columnSums/0/parts/1"],
      ["column_sum_kind", "/columnSums/0/parts/2"],
    ]);
  });
});
