import { describe, expect, it } from "vitest";
import { encodeWindows874 } from "../../scripts/bench/exportFile.ts";
import { writeVillageFunds, type Variant } from "../../scripts/bench/villageFunds.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { areas, places } from "../words/register.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { checkText, checkBytes } from "../cases-village-funds/checked.ts";

describe("a village funds export", () => {
  it.each<[Variant, number]>([
    ["clean", 3000],
    ["messy", 3000],
  ])("is read without a finding when it is %s", (variant, rows) => {
    const text = [...writeVillageFunds(areas, rows, variant)].join("");
    const bytes = variant === "clean" ? new TextEncoder().encode(text) : encodeWindows874(text);
    const { result } = checkBytes(bytes);
    expect(result.findings).toEqual([]);
    expect(result.account.accepted).toBe(rows);
    expect(result.isPublishable).toBe(true);
  });

  it("comes to the same rows whether it was written well or badly", () => {
    const [clean, messy] = (["clean", "messy"] as const).map((variant) =>
      checkText([...writeVillageFunds(areas, 2000, variant)].join("")),
    );
    const withoutRow = (rows: readonly Record<string, unknown>[]) =>
      rows.map((values) => ({ ...values, source_row: 0 }));
    expect(withoutRow(messy!.rows)).toEqual(withoutRow(clean!.rows));
  });

  it("has the same text each time it is generated", () => {
    const write = () => [...writeVillageFunds(areas, 500, "messy")].join("");
    expect(write()).toBe(write());
  });

  it("reads one row into codes, exact amounts and closed lists", () => {
    const { rows } = checkText(header + row({ savings: '"1,234.50"', loans: "-", members: "๑๒" }));
    expect(rows).toEqual([
      {
        province_code: "50",
        amphoe_code: "5007",
        tambon_code: "500701",
        village_code: "50070102",
        village: "บ้านท่าไคร้",
        fund_type: "savings_group",
        fiscal_year: 2567,
        members: 12,
        members_state: "stated",
        savings_baht: 1234.5,
        loans_baht: null,
        status: "active",
        source_file: "funds.csv",
        source_row: 2,
      },
    ]);
  });

  it.each([
    ["province", "เชียงราย", "จังหวัด", "area_name_contradicts_code", "เชียงใหม่"],
    ["amphoe", "อ.แม่แตง", "อำเภอ", "area_name_contradicts_code", "แม่ริม"],
    ["tambon", "ริมเหนือ", "ตำบล", "area_name_contradicts_code", "ริมใต้"],
    ["moo", "3", "หมู่ที่", "moo_contradicts_code", "2"],
    ["provinceCode", "57", "รหัสจังหวัด", "area_codes_contradict", "50"],
    ["amphoeCode", "5006", "รหัสอำเภอ", "area_codes_contradict", "5007"],
  ] as const)("finds a %s that contradicts its code", (cell, value, column, code, suggested) => {
    const { result, rows } = checkText(header + row({ [cell]: value }));
    const found = result.findings.find((one) => one.code === code && one.column === column);
    expect(found).toMatchObject({
      line: 2,
      received: value,
      severity: "refuse",
      suggest: [suggested],
    });
    expect(rows).toEqual([]);
    expect(result.account).toMatchObject({ accepted: 0, rejected: 1 });
  });

  it.each(["จ.เชียงใหม่", "จังหวัดเชียงใหม่", " เชียงใหม่", "Chiang Mai", "-", ""])(
    "takes %j beside the code 50",
    (province) => {
      expect(checkText(header + row({ province })).result.findings).toEqual([]);
    },
  );

  it("keeps the key as small as what names a row", () => {
    expect(villageFunds.table.key).toEqual(["village_code", "fund_type", "fiscal_year"]);
    expect(places.byCode.get("500701")?.nameTh).toBe("ริมใต้");
  });
});

describe("a total in a village funds export", () => {
  const two =
    row({ members: "12", savings: "100.25" }) +
    row({ year: "2566", members: "8", savings: "0.75" });
  const total = (label: string, province: string, amounts: string) =>
    `${label},${province},,,,,,,,,,${amounts},\n`;

  it.each([
    ["of the file", total("รวมทั้งสิ้น", "", "20,101.00,-")],
    ["of a province by its name", total("รวม", "จ.เชียงใหม่", "20,101.00,")],
    ["that leaves a measure out", total("รวม", "", ",101,")],
  ])("passes when it is right: one %s", (_, line) => {
    expect(checkText(header + two + line).result.findings).toEqual([]);
  });

  it("is told with the difference when it is wrong, and the rows stay", () => {
    const { result, rows } = checkText(header + two + total("รวม", "เชียงใหม่", "21,100.99,"));
    expect(result.findings).toMatchObject([
      {
        code: "total_differs",
        severity: "warn",
        line: 4,
        column: "จำนวนสมาชิก (คน)",
        received: "21",
      },
      { code: "total_differs", column: "เงินออม (บาท)", received: "100.99" },
    ]);
    expect(result.findings[1]?.expected.th).toContain("101.00");
    expect(result.findings[1]?.advice.th).toContain("น้อยกว่าผลรวมของแถวอยู่ 0.01");
    expect(rows).toHaveLength(2);
    expect(result.isPublishable).toBe(true);
  });

  it("of a province without rows comes to nothing", () => {
    const { result } = checkText(header + two + total("รวม", "ลำพูน", "5,,"));
    expect(result.findings).toMatchObject([{ code: "total_differs", received: "5" }]);
  });

  it("that speaks of one year alone is not compared, and says so", () => {
    const line = "รวม,เชียงใหม่,,,,,,,,,2567,12,100.25,,\n";
    const { result } = checkText(header + two + line);
    expect(result.findings).toMatchObject([
      { code: "total_not_compared", severity: "warn", column: "ปีงบประมาณ", received: "2567" },
    ]);
  });
});
