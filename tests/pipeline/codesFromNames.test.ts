import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "../cases-village-funds/checked.ts";
import { namedVillages, namesHeader, namesRow } from "../cases-village-funds/namesOnly.ts";
import { publishFunds } from "../datasets/fundExport.ts";
import { areas } from "../words/register.ts";

const villages = namedVillages();
const spread = villages.filter((_, i) => i % Math.floor(villages.length / 300) === 0).slice(0, 300);
const rimTai = villages.find(({ code }) => code === "50070102")!;
const check = (rows: string) => checkText(namesHeader + rows);
const codesOf = ({
  village_code,
  tambon_code,
  amphoe_code,
  province_code,
}: Record<string, unknown>) => [village_code, tambon_code, amphoe_code, province_code];

describe("an export that names places and has no codes", () => {
  it("gets the code of each row from the register, and says so", () => {
    const { result, rows } = check(spread.map((village) => namesRow(village)).join(""));
    expect(result.findings).toEqual([]);
    expect(rows.map(codesOf)).toEqual(
      spread.map(({ code }) => [code, code.slice(0, 6), code.slice(0, 4), code.slice(0, 2)]),
    );
    expect(result.derived).toMatchObject([
      { name: "province_code", heading: "จังหวัด", rows: 300 },
      { name: "amphoe_code", heading: "อำเภอ", rows: 300 },
      { name: "tambon_code", heading: "ตำบล", rows: 300 },
      { name: "village_code", heading: "หมู่ที่", rows: 300 },
    ]);
  });

  it("is published with the same codes and the account of them", async () => {
    const text = namesHeader + spread.map((village) => namesRow(village)).join("");
    const whole = await publishFunds(new TextEncoder().encode(text));
    expect(whole.findings).toEqual([]);
    const rows = whole.publications[0]!.rows as unknown as readonly Record<string, string>[];
    expect(rows.map(({ village_code }) => village_code)).toEqual(
      spread.map(({ code }) => code).toSorted(),
    );
    expect(whole.catalog.sources[0]!.derived?.map(({ rows }) => rows)).toEqual([
      300, 300, 300, 300,
    ]);
    expect(whole.ledgers["village-funds"]).toContain("tambon_code from “ตำบล”: 300 rows");
  });

  it.each([
    ["a misspelt province", { province: "เชียงไหม่" }, "จังหวัด", "unknown_name", "เชียงใหม่"],
    ["a misspelt amphoe", { amphoe: "แม่ลิม" }, "อำเภอ", "unknown_name", "แม่ริม"],
    ["a misspelt tambon", { tambon: "ริมไต้" }, "ตำบล", "unknown_name", "ริมใต้"],
    [
      "a tambon of another amphoe",
      { tambon: "ช้างเผือก" },
      "ตำบล",
      "place_outside_parent",
      undefined,
    ],
    [
      "an amphoe of another province",
      { amphoe: "แม่สาย" },
      "อำเภอ",
      "place_outside_parent",
      undefined,
    ],
    ["no village number", { moo: "-", name: "บ้านใหม่แห่งหนึ่ง" }, "หมู่ที่", "moo", undefined],
    ["a village number beyond 99", { moo: "100" }, "หมู่ที่", "moo", undefined],
  ])("tells %s once, with its count", (_, wrong, column, code, suggested) => {
    const rows = Array.from({ length: 5 }, (_, i) =>
      namesRow({ ...rimTai, ...wrong }, [
        "กองทุนหมู่บ้าน",
        String(2560 + i),
        "1",
        "1",
        "1",
        "ดำเนินการ",
      ]),
    );
    const { result } = check(rows.join(""));
    expect(result.findings).toMatchObject([
      { code, column, line: 2, times: 5, lines: [2, 3, 4, 5, 6] },
    ]);
    expect(result.findings[0]!.suggest[0]).toBe(suggested);
    expect(result.account.rejected).toBe(5);
  });

  it("asks which of several places of a name is meant, with their codes", () => {
    const text =
      namesHeader.replace("อำเภอ,", "") +
      namesRow({ ...rimTai, tambon: "บ้านหลวง" }).replace("แม่ริม,", "");
    const { result } = checkText(text);
    expect(result.findings).toMatchObject([{ code: "ambiguous_name", column: "ตำบล" }]);
    expect(result.findings[0]!.advice.th).toMatch(/\(500203\).*\(501006\)/);
  });

  it("tells the wider areas by the narrower code that is written", () => {
    const text = "รหัสหมู่บ้าน,หมู่บ้าน,ประเภทกองทุน,ปีงบประมาณ,จำนวนสมาชิก,เงินออม,เงินกู้,สถานะ\n";
    const { result, rows } = checkText(
      `${text}50070102,บ้านท่าไคร้,กองทุนหมู่บ้าน,2568,25,1000,500.50,ดำเนินการ\n`,
    );
    expect(result.findings).toEqual([]);
    expect(rows.map(codesOf)).toEqual([["50070102", "500701", "5007", "50"]]);
  });

  it("holds names against a code that is written", () => {
    const text = "รหัสหมู่บ้าน,จังหวัด,ตำบล,หมู่บ้าน,ประเภทกองทุน,ปีงบประมาณ,จำนวนสมาชิก,เงินออม,เงินกู้,สถานะ\n";
    const { result } = checkText(
      `${text}50070102,เชียงราย,ริมใต้,บ้านท่าไคร้,กองทุนหมู่บ้าน,2568,25,1000,500.50,ดำเนินการ\n`,
    );
    expect(result.findings).toMatchObject([
      { code: "area_name_contradicts_code", column: "จังหวัด", received: "เชียงราย" },
    ]);
  });

  it("asks where the name belongs to another village of the tambon than the number", () => {
    const other = villages.find(
      ({ code, name }) => code.startsWith("500701") && code !== rimTai.code && name !== rimTai.name,
    )!;
    const { result } = check(namesRow({ ...rimTai, name: other.name }));
    expect(result.findings).toMatchObject([
      { code: "village_name_contradicts_code", column: "หมู่บ้าน", received: other.name },
    ]);
    expect(result.findings[0]!.advice.th).toContain(other.code);
  });

  it("tells the village by its name where the list knows it and there is no number", () => {
    const text = namesHeader.replace("หมู่ที่,", "") + namesRow(rimTai).replace(`,${rimTai.moo},`, ",");
    const { result, rows } = checkText(text);
    expect(result.findings).toEqual([]);
    expect(rows.map(codesOf)[0]![0]).toBe(rimTai.code);
  });

  it("compares totals of areas that are named with the rows that lie there", () => {
    const elsewhere = namesRow(villages.find(({ code }) => code.startsWith("5001"))!);
    const { result } = check(
      `${namesRow(rimTai)}${elsewhere}เชียงใหม่,แม่ริม,รวม,,,,,26,1000,500.50,\nเชียงใหม่,รวม,,,,,,50,,,\n`,
    );
    expect(result.findings).toMatchObject([{ code: "total_differs", column: "จำนวนสมาชิก" }]);
  });
});

describe("a code that was derived", () => {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const tambons = areas.filter(({ level }) => level === "tambon");
  const written = fc.record({
    tambon: fc.constantFrom(...tambons),
    moo: fc.integer({ min: 1, max: 99 }),
    prefixes: fc.tuple(
      fc.constantFrom("", "จังหวัด", "จ.", "จ. ", " "),
      fc.constantFrom("", "อำเภอ", "อ.", "อ. ", "เขต", " "),
      fc.constantFrom("", "ตำบล", "ต.", "ต. ", "แขวง", " "),
      fc.constantFrom("", "หมู่ที่ ", "หมู่", "ม.", "0"),
    ),
    slip: fc.option(
      fc.record({
        cell: fc.integer({ min: 0, max: 2 }),
        at: fc.nat(20),
        letter: fc.constantFrom("", "ก", "่", "ร", "ล", "ไ", "ใ", " "),
      }),
    ),
    isShortMueang: fc.boolean(),
  });

  it("is the area's own, or the row is refused: never another area's", () => {
    let derived = 0;
    fc.assert(
      fc.property(fc.array(written, { minLength: 20, maxLength: 40 }), (drawn) => {
        const lines = drawn.map(({ tambon, moo, prefixes, slip, isShortMueang }, i) => {
          const province = byCode.get(tambon.code.slice(0, 2))!.nameTh;
          const full = byCode.get(tambon.code.slice(0, 4))!.nameTh;
          const amphoe = isShortMueang && full === `เมือง${province}` ? "เมือง" : full;
          const names = [province, amphoe, tambon.nameTh].map((name, level) => {
            const slipped =
              slip?.cell === level
                ? name.slice(0, slip.at % name.length) +
                  slip.letter +
                  name.slice((slip.at % name.length) + 1)
                : name;
            return prefixes[level]! + slipped;
          });
          const number = prefixes[3] === "0" && moo > 9 ? String(moo) : `${prefixes[3]}${moo}`;
          return {
            code: tambon.code + String(moo).padStart(2, "0"),
            text: `${[...names, number, "บ้าน", "กองทุนหมู่บ้าน", 2500 + i, 1, 1, 1, "ดำเนินการ"].join(",")}\n`,
          };
        });
        const { rows } = check(lines.map(({ text }) => text).join(""));
        for (const { source_row, village_code } of rows) {
          expect(village_code).toBe(lines[Number(source_row) - 2]!.code);
          derived++;
        }
      }),
      { numRuns: 100, seed: 2569 },
    );
    expect(derived).toBeGreaterThan(200);
  });
});

describe("headings", () => {
  it.each([
    [["ชื่อจังหวัด", "อำเภอ (ชื่อ)", "ชื่อตำบล", "หมู่", "ชื่อหมู่บ้าน"]],
    [["จังหวัด (ชื่อ)", "อำเภอ/เขต", "ตำบล/แขวง", "ม.", "หมู่บ้าน (ชื่อ)"]],
    [["Province", "Amphoe", "Tambon", "Village number", "Village"]],
  ])("may be the usual words of exports: %s", (headings) => {
    const text = [...headings, ...namesHeader.trim().split(",").slice(5)].join(",");
    const { result } = checkText(`${text}\n${namesRow(rimTai)}`);
    expect(result.findings).toEqual([]);
  });

  it.each([
    [["ประเภทกองทุน", "ปี งบประมาณ", "สมาชิก (คน)", "เงินออม(บาท)", "เงินกู้ (บาท)"]],
    [["ประเภทกองทุน (ชื่อ)", "ปีงบประมาณ พ.ศ.", "จำนวนสมาชิก (ราย)", "ยอดเงินออม (บาท)", "จำนวนเงินกู้"]],
  ])("of measures may carry their unit: %s", (headings) => {
    const [type, ...others] = headings;
    const text = [
      ...namesHeader.trim().split(",").slice(0, 5),
      type!.replace(" (ชื่อ)", ""),
      ...others,
      "สถานะ",
    ];
    const { result } = checkText(`${text.join(",")}\n${namesRow(rimTai)}`);
    expect(result.findings).toEqual([]);
  });

  it.each([
    ["จำนวนสมาชิก", "จำนวนสมาชิกกองทุน", "จำนวนสมาชิก"],
    ["จำนวนสมาชิก", "จำนวนสมาชิค", "จำนวนสมาชิก"],
    ["เงินออม", "เงินออมสะสม", "เงินออม"],
    ["ปีงบประมาณ", "ปีงบประมาน", "ปีงบประมาณ"],
    ["หมู่ที่", "หมูที่", "หมู่ที่"],
    ["ตำบล", "ตำบน", "ตำบล"],
  ])("that are renamed or misspelt are suggested once: %s as %s", (right, wrong, suggested) => {
    const { result } = checkText(namesHeader.replace(right, wrong) + namesRow(rimTai));
    expect(result.findings).toMatchObject([
      { code: "renamed_column", column: wrong, suggest: [suggested] },
    ]);
  });

  it("in thousands are no suggestion to rename and be wrong by a thousand", () => {
    const { result } = checkText(
      namesHeader.replace("เงินออม", "เงินออม (พันบาท)") + namesRow(rimTai),
    );
    expect(result.findings).toMatchObject([{ code: "renamed_column", suggest: [] }]);
    expect(result.findings[0]!.advice.th).toContain("แปลงตัวเลข");
  });
});
