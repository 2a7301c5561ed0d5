import { expect, it } from "vitest";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";
import { declared } from "../../src/datasets/index.ts";
import { places } from "../words/register.ts";

const file = "2568/province_data.csv";
const dataset = declared.find(({ table }) => table.id === "otop-sales")!;

function found(text: string) {
  const source = sourceOfFile(dataset, file);
  const stream = checkStream({ dataset, file, source, places, knownLimits: new Map(), fixes: [] });
  stream.push(new TextEncoder().encode(text));
  stream.end();
  return stream.result().findings;
}

it("does not propose a heading of whole baht for one of millions, whose numbers would be wrong under it", () => {
  const [heading] = found("จังหวัด,ตุลาคม 2567 (ล้านบาท)\nลำพูน,12.50\n");
  expect(heading).toMatchObject({ code: "renamed_column", suggest: [] });
  expect(heading!.advice.th).toContain("หน่วยต่างกัน ให้แปลงตัวเลขทุกแถว");
  expect(found("จังหวัด,ตุลคม 2567\nลำพูน,12.50\n")[0]).toMatchObject({ suggest: ["ตุลาคม 2567"] });
});

it.each(["หน่วย : ล้านบาท", "(หน่วย: พันบาท)", "Unit: million baht"])(
  "points at a line over the header that says %s",
  (line) => {
    const codes = found(`${line},\nจังหวัด,ตุลาคม 2567\nลำพูน,12.50\n`).map(({ code }) => code);
    expect(codes).toContain("unit_in_title");
  },
);

it("says nothing of a line that names the unit of the table", () => {
  const codes = found("หน่วย : บาท,\nจังหวัด,ตุลาคม 2567\nลำพูน,12.50\n").map(({ code }) => code);
  expect(codes).not.toContain("unit_in_title");
});
