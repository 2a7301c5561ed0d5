import { describe, expect, it, test } from "vitest";
import {
  readAmphoe,
  readProvince,
  readTambon,
  readVillageCode,
  type AmphoeCode,
  type AreaRecord,
  type ProvinceCode,
} from "../../src/words/place/place.ts";
import type { Reading } from "../../src/words/reading/reading.ts";
import { answer, suggestions } from "./answer.ts";
import { areas, places } from "./register.ts";

const province = (cell: string) => readProvince(cell, places);
const amphoe = (cell: string, code?: string) =>
  readAmphoe(cell, places, { province: code as ProvinceCode | undefined });
const tambon = (cell: string, within: { province?: string; amphoe?: string } = {}) =>
  readTambon(cell, places, within as { province?: ProvinceCode; amphoe?: AmphoeCode });

describe("a province", () => {
  test.each([
    ["เชียงใหม่", "50"],
    ["จังหวัดเชียงใหม่", "50"],
    ["จังหวัด เชียงใหม่", "50"],
    ["จ.เชียงใหม่", "50"],
    ["จ. เชียงใหม่", "50"],
    [" เชียงใหม่\u00a0", "50"],
    ["เชียง\u200bใหม่", "50"],
    ["ล\u0e4d\u0e32ปาง", "52"],
    ["กาฬสินธ\u0e4c\u0e38", "46"],
    ["50", "50"],
    ["๕๐", "50"],
    ["TH-50", "50"],
    ["TH50", "50"],
    ["th-50", "50"],
    ["Chiang Mai", "50"],
    ["CHIANG MAI", "50"],
    ["Chiangmai", "50"],
    ["Chiang Mai Province", "50"],
    ["Changwat Chiang Mai", "50"],
    ["Buriram", "31"],
    ["Lopburi", "16"],
    ["Phang Nga", "82"],
    ["กรุงเทพมหานคร", "10"],
    ["กรุงเทพฯ", "10"],
    ["กรุงเทพ ฯ", "10"],
    ["กรุงเทพ", "10"],
    ["กทม.", "10"],
    ["กทม", "10"],
    ["จ.กทม.", "10"],
    ["Bangkok", "10"],
    ["Krung Thep Maha Nakhon", "10"],
    ["จังหวัดพระนคร", "10"],
    ["ธนบุรี", "10"],
    ["บึงกาฬ", "38"],
    ["ระยอง", "21"],
    ["ระนอง", "85"],
  ])("%s is %s", (cell, code) => expect(answer(province(cell))).toBe(code));

  test.each([
    ["เชียงไหม่", "unknown_name"],
    ["เชียง ใหม่", "unknown_name"],
    ["เชียงใหม่*", "unknown_name"],
    ["อยุธยา", "unknown_name"],
    ["โคราช", "unknown_name"],
    ["แม่ริม", "unknown_name"],
    ["จังหวัด", "unknown_name"],
    ["99", "unknown_code"],
    ["๕0", "unknown_name"],
    ["5001", "code_length"],
    ["5", "code_length"],
    ["", "empty"],
    ["#REF!", "spreadsheet_error"],
  ])("%s is refused as %s", (cell, code) => expect(answer(province(cell))).toBe(`✗ ${code}`));

  test.each([
    ["เชียงไหม่", ["เชียงใหม่"]],
    ["จ.เชียงไหม่", ["เชียงใหม่"]],
    ["เชียง ใหม่", ["เชียงใหม่"]],
    ["อยุธยา", ["พระนครศรีอยุธยา"]],
    ["โคราช", ["นครราชสีมา"]],
    ["ระออง", ["ระยอง", "ระนอง"]],
    ["Chang Mai", ["Chiang Mai"]],
    ["5001", ["50"]],
    ["ฮฮฮฮฮฮฮฮ", []],
  ])("for %s is suggested as %j", (cell, names) =>
    expect(suggestions(province(cell)).toSorted()).toEqual(names.toSorted()),
  );
});

describe("an amphoe", () => {
  test.each([
    ["แม่ริม", undefined, "5007"],
    ["อำเภอแม่ริม", undefined, "5007"],
    ["อ.แม่ริม", "50", "5007"],
    ["อ. แม่ริม", "50", "5007"],
    ["5007", undefined, "5007"],
    ["TH5007", "50", "5007"],
    ["Mae Rim", undefined, "5007"],
    ["Amphoe Mae Rim", undefined, "5007"],
    ["mae rim district", "50", "5007"],
    ["เมืองเชียงใหม่", undefined, "5001"],
    ["เมือง เชียงใหม่", undefined, "5001"],
    ["อำเภอเมือง", "50", "5001"],
    ["อ.เมือง", "57", "5701"],
    ["อ.เมืองฯ", "57", "5701"],
    ["เมืองสรวง", "45", "4512"],
    ["จอมทอง", "50", "5002"],
    ["เขตจอมทอง", undefined, "1035"],
    ["อำเภอจอมทอง", undefined, "5002"],
    ["อำเภอดุสิต", "10", "1002"],
    ["เฉลิมพระเกียรติ", "31", "3123"],
    ["เฉลิมพระเกียรติ จังหวัดบุรีรัมย์", undefined, "3123"],
    ["อ.แม่ริม จ.เชียงใหม่", "50", "5007"],
    ["จอมทอง กรุงเทพมหานคร", undefined, "1035"],
    ["กิ่งอำเภอดอยหล่อ", "50", "5024"],
    ["กิ่ง อ.ดอยหล่อ", undefined, "5024"],
    ["กิ่ง อำเภอ ภูกามยาว", "56", "5609"],
    ["กัลยาณิวัฒนา", "50", "5025"],
    ["Galyani Vadhana", "50", "5025"],
    ["สุไหงโก-ลก", "96", "9610"],
    ["สุไหงโกลก", "96", "9610"],
  ])("%s in %s is %s", (cell, code, value) => expect(answer(amphoe(cell, code))).toBe(value));

  test.each([
    ["แม่ริม", "57", "place_outside_parent"],
    ["5007", "57", "place_outside_parent"],
    ["อ.แม่ริม จ.เชียงใหม่", "57", "place_outside_parent"],
    ["เฉลิมพระเกียรติ", undefined, "ambiguous_name"],
    ["จอมทอง", undefined, "ambiguous_name"],
    ["เมือง", undefined, "ambiguous_name"],
    ["อ.เมือง", "14", "unknown_name"],
    ["เขตแม่ริม", undefined, "unknown_name"],
    ["แม่ลิม", "50", "unknown_name"],
    ["เชียงใหม่", "50", "unknown_name"],
    ["แม่ริม จ.เชียงไหม่", undefined, "unknown_name"],
    ["5099", "50", "unknown_code"],
    ["500701", "50", "code_length"],
    ["", "50", "empty"],
  ])("%s in %s is refused as %s", (cell, code, refusal) =>
    expect(answer(amphoe(cell, code))).toBe(`✗ ${refusal}`),
  );

  it("of a name used twice is refused with its namesakes and their provinces", () => {
    const reading = amphoe("จอมทอง");
    expect(suggestions(reading)).toEqual(["จอมทอง กรุงเทพมหานคร", "จอมทอง จังหวัดเชียงใหม่"]);
    const many = amphoe("เฉลิมพระเกียรติ");
    for (const name of ["สระบุรี", "นครราชสีมา", "บุรีรัมย์", "น่าน", "นครศรีธรรมราช"]) {
      expect(!many.ok && many.refusal.advice.th).toContain(name);
    }
  });

  it("that doesn't exist is suggested from its own province", () => {
    expect(suggestions(amphoe("แม่ลิม", "50"))).toEqual(["แม่ริม"]);
    expect(suggestions(amphoe("อ.เมือง", "14"))).toEqual(["พระนครศรีอยุธยา"]);
    expect(suggestions(amphoe("เชียงใหม่", "50"))).toEqual(["เมืองเชียงใหม่"]);
  });
});

describe("a tambon", () => {
  test.each([
    ["ริมใต้", { amphoe: "5007" }, "500701"],
    ["ต.ริมใต้", { amphoe: "5007" }, "500701"],
    ["ตำบล ริมใต้", { amphoe: "5007" }, "500701"],
    ["500701", {}, "500701"],
    ["TH500701", { province: "50" }, "500701"],
    ["Rim Tai", { amphoe: "5007" }, "500701"],
    ["Rim Tai Subdistrict", { amphoe: "5007" }, "500701"],
    ["บ้านใหม่", { province: "56" }, "560111"],
    ["ต.บ้านใหม่ อ.เมือง จ.พะเยา", {}, "560111"],
    ["ต.บ้านใหม่ อ.เมืองพะเยา", {}, "560111"],
    ["แขวงบางนาเหนือ", {}, "104702"],
    ["จ.ป.ร.", { amphoe: "8504" }, "850406"],
    ["สบโขง", { amphoe: "5018" }, "501805"],
    ["ปอภาร (ปอพาน)", { amphoe: "4501" }, "450109"],
  ])("%s in %j is %s", (cell, within, code) => expect(answer(tambon(cell, within))).toBe(code));

  test.each([
    ["บ้านใหม่", {}, "ambiguous_name"],
    ["ในเมือง", {}, "ambiguous_name"],
    ["ริมใต้", { amphoe: "5001" }, "place_outside_parent"],
    ["ต.บ้านใหม่ อ.เมืองพะเยา", { amphoe: "5701" }, "place_outside_parent"],
    ["ริมไต้", { amphoe: "5007" }, "unknown_name"],
    ["500799", {}, "unknown_code"],
    ["5007", {}, "code_length"],
  ])("%s in %j is refused as %s", (cell, within, code) =>
    expect(answer(tambon(cell, within))).toBe(`✗ ${code}`),
  );

  it("of a name used often is suggested with parents that can be read back", () => {
    for (const name of suggestions(tambon("บ้านใหม่"))) {
      expect(name).toContain("อำเภอ");
      expect(tambon(name).ok).toBe(true);
    }
  });
});

describe("a village", () => {
  test.each([
    ["50070101", "50070101"],
    ["๕๐๐๗๐๑๐๑", "50070101"],
    ["TH50070199", "50070199"],
    ["50030601", "50250101"],
    ["50070100", "✗ village_code"],
    ["5007011", "✗ village_code"],
    ["บ้านแม่ริม", "✗ village_code"],
    ["99999901", "✗ unknown_code"],
  ])("%s gives %s", (cell, value) => expect(answer(readVillageCode(cell, places))).toBe(value));
});

describe("places that law has moved", () => {
  test.each([
    [amphoe("4303"), "3801"],
    [amphoe("4309", "43"), "3804"],
    [amphoe("4309", "38"), "3804"],
    [amphoe("เซกา", "43"), "3804"],
    [amphoe("บึงกาฬ", "43"), "3801"],
    [amphoe("อ.บึงกาฬ จ.หนองคาย"), "3801"],
    [amphoe("2504", "25"), "2701"],
    [amphoe("3416", "34"), "3701"],
    [amphoe("4112", "41"), "3901"],
    [tambon("500306"), "502501"],
    [tambon("บ้านจันทร์", { amphoe: "5003" }), "502501"],
    [tambon("บ้านจันทร์", { amphoe: "5025" }), "502501"],
    [tambon("ท่าสะอาด", { amphoe: "4309" }), "380407"],
    [tambon("หนองเข็ง", { amphoe: "3801" }), "380103"],
    [tambon("430301"), "✗ unknown_code"],
  ] as [Reading<string>, string][])("are read as they stand now (%#)", (reading, code) =>
    expect(answer(reading)).toBe(code),
  );

  it("don't lend their new province to the neighbours they left", () => {
    expect(answer(amphoe("โพนพิสัย", "38"))).toBe("✗ place_outside_parent");
    expect(answer(tambon("ช่างเคิ่ง", { amphoe: "5025" }))).toBe("✗ place_outside_parent");
  });

  it("tell where an old tambon code went", () => {
    const reading = tambon("430301");
    expect(!reading.ok && reading.refusal.advice.th).toContain("3801");
  });
});

describe("every area of the register", () => {
  const readWithin = (cell: string, { code, level }: AreaRecord): Reading<string> => {
    if (level === "province") return province(cell);
    const parent = code.slice(0, -2);
    return level === "amphoe" ? amphoe(cell, parent) : tambon(cell, { amphoe: parent });
  };
  const kinds = { province: "จังหวัด", amphoe: "อำเภอ", tambon: "ตำบล" } as const;
  const bangkokKinds = { province: "", amphoe: "เขต", tambon: "แขวง" } as const;

  it("is read from its official name with its parent, with and without its kind", () => {
    expect(areas).toHaveLength(8441);
    for (const area of areas) {
      const kind = (area.code.startsWith("10") ? bangkokKinds : kinds)[area.level];
      for (const cell of [area.nameTh, kind + area.nameTh, `${kind} ${area.nameTh}`]) {
        const code = answer(readWithin(cell, area));
        if (code !== area.code) expect({ cell, code }).toEqual({ cell, code: area.code });
      }
    }
  });

  it("is read from its code, without its parent and in Thai digits too", () => {
    const read = { province, amphoe, tambon };
    for (const { code, level } of areas) {
      const thai = code.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");
      for (const cell of [code, `TH${code}`, `TH-${code}`, thai]) {
        const reading: Reading<string> = read[level](cell);
        if (answer(reading) !== code) expect(cell).toBe(code);
      }
    }
  });

  it("is never another area by its English name", () => {
    for (const area of areas) {
      const code = answer(readWithin(area.nameEn, area));
      if (code !== area.code) expect(code, area.nameEn).toBe("✗ ambiguous_name");
    }
  });
});
