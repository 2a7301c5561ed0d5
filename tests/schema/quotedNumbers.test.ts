import { describe, expect, it } from "vitest";
import { type AnyRow, brokenRules } from "../../src/pipeline/check/brokenRule.ts";
import { count, optional, text } from "../../src/schema/declare/columns.ts";
import { type Dataset, defineDataset } from "../../src/schema/declare/dataset.ts";
import { quotedNumbers } from "../../src/schema/declare/quotedNumbers.ts";
import { defineTable, type Row } from "../../src/schema/declare/table.ts";

const rule = quotedNumbers<{ quoted: string | null; value: number | null }>("value");
const broken = (value: number | null, quoted: string | null) =>
  rule.broken([{ value, quoted }]).map(({ received }) => received);

describe("a number beside the sentence it was copied from", () => {
  it.each([
    [47, "ระยะที่ 1 จำนวน 47 หมู่บ้าน 33 ตำบล"],
    [47, "จำนวน ๔๗ หมู่บ้าน"],
    [16_999_993_823, "วงเงิน 16,999,993,823 บาท"],
    [1_200_000, "กว่า 1.2 ล้านราย"],
    [2_567_000_000, "2.567 พันล้านบาท"],
    [4_700_000, "about 4.7 million people"],
    [0.3, "ร้อยละ 0.3"],
  ])("is believed where it stands there: %s", (value, quoted) => {
    expect(broken(value, quoted)).toEqual([]);
  });

  it.each([
    [47_000, "ระยะที่ 1 จำนวน 47 หมู่บ้าน"],
    [4690, "รวมทั้งสิ้น 4,960 คน"],
    [12, "มีสมาชิก 120 คน"],
    [1, "มีสมาชิก 1.2 ล้านคน"],
    [10, "โครงการร้อยใจรักษ์ในหมู่บ้านเป้าหมาย"],
  ])("is told where it doesn't: %s", (value, quoted) => {
    expect(broken(value, quoted)).toEqual([expect.stringContaining(quoted)]);
  });

  it.each([
    [200, "มีสมาชิกสองร้อยคนในปี 2567"],
    [12, "รวมสิบสองตำบล"],
    [200, "two hundred villages"],
    [47, null],
    [null, "จำนวน 33 ตำบล"],
  ])("is not judged without a sentence, nor by number words: %s", (value, quoted) => {
    expect(broken(value, quoted)).toEqual([]);
  });
});

describe("a table that holds numbers against their sentences", () => {
  const severityIn = (severities?: Dataset["severities"]) => {
    const stated = { value: 46, quoted: "47 หมู่บ้าน" } as unknown as AnyRow;
    const table = defineDataset({
      ...{ table: copied, sources: [], checks: [quotedNumbers<Row<typeof copied>>("value")] },
      ...(severities && { severities }),
    });
    return brokenRules(table, [stated], () => ({ file: "a.csv", release: "1", line: 2 })).map(
      ({ severity }) => severity,
    );
  };

  it("warns of what differs without saying so itself", () => {
    expect(severityIn()).toEqual(["warn"]);
  });

  it("may refuse it", () => {
    expect(severityIn({ not_in_its_sentence: "refuse" })).toEqual(["refuse"]);
  });
});

const name = { th: "ชื่อ", en: "name" };

const copied = defineTable({
  ...{ id: "copied-by-hand", title: name, description: name, key: ["value"] },
  columns: { value: count(name, { additivity: "additive" }), quoted: optional(text(name)) },
});
