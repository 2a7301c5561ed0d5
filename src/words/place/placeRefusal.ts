import { refuseMisspeltDigits } from "../number/misspeltDigits.ts";
import { emptyCell, isMissing } from "../reading/emptyRefusal.ts";
import type { Text } from "../text/language.ts";
import { nameKey, withoutDesignation } from "./placeName.ts";
import { isNickname, placeLabel, suggestPlaces } from "./placeSuggestion.ts";
import { codeLengths, expected, kind, levels, olderRegister, placeName } from "./placeWords.ts";
import type { AreaRecord, PlaceLevel } from "./area.ts";
import type { Places } from "./places.ts";
import { refuse, type Reading } from "../reading/reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "../number/spreadsheetError.ts";

/** A name that the register doesn't hold. */
export function ofName(
  text: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<never> {
  if (isSpreadsheetError(text)) return refuseSpreadsheetError(expected[level]);
  if (isMissing(text)) return refuse("empty", expected[level], emptyPlace);
  return refuseMisspeltDigits(
    text,
    expected[level],
    (digits) => digits.length === codeLengths[level] && places.byCode.has(digits),
    () => ofOtherName(text, level, parent, places),
  );
}

function ofOtherName(
  text: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<never> {
  const { name } = withoutDesignation(text, level);
  if (level === "amphoe" && /^เมืองฯ?$/.test(name)) return ofMueang(parent, places);
  const suggest = suggestPlaces(name, level, parent, places);
  return refuse(
    "unknown_name",
    expected[level],
    unknownName(name, level, suggest, places),
    suggest,
  );
}

/** อำเภอเมือง where no province is known, or in one of the two that have none. */
function ofMueang(parent: string, places: Places): Reading<never> {
  if (parent === "") return refuse("ambiguous_name", expected.amphoe, mueangNeedsProvince);
  const first = places.byCode.get(`${parent.slice(0, 2)}01`)?.nameTh;
  const advice = noMueang(placeName(parent, places));
  return refuse("unknown_name", expected.amphoe, advice, first === undefined ? [] : [first]);
}

function unknownName(
  name: string,
  level: PlaceLevel,
  suggest: readonly string[],
  places: Places,
): Text {
  const knownAt = levels.filter((other) => places.byName[other].has(nameKey(name)));
  if (knownAt.includes(level)) return onlyInBangkok;
  if (level === "province" && isNickname(name)) return nickname;
  if (knownAt[0]) return isOtherLevel(knownAt[0], level);
  return suggest.length > 0 ? misspelt : unheard;
}

/** A name that several areas carry and nothing tells which. */
export function ofAmbiguous(
  namesakes: readonly AreaRecord[],
  level: PlaceLevel,
  places: Places,
): Reading<never> {
  const labels = namesakes.map((area) => placeLabel(area, places));
  const listed = namesakes
    .slice(0, mostListed)
    .map(({ code }, i) => `${labels[i]!} (${code})`)
    .join(", ");
  const rest = labels.length - mostListed;
  const advice = {
    th: `มี${kind[level].th}ชื่อนี้ ${labels.length} แห่ง คือ ${listed}${rest > 0 ? ` และอีก ${rest} แห่ง` : ""} โปรดระบุ${kindAbove[level].th}ด้วย หรือใช้รหัสแทนชื่อ`,
    en: `There are ${labels.length} places of this name: ${listed}${rest > 0 ? ` and ${rest} more` : ""}. Give the ${kindAbove[level].en} too, or use the code.`,
  };
  return refuse("ambiguous_name", expected[level], advice, labels.slice(0, 3));
}

const mostListed = 6;

/** A known area, but not one of the province or amphoe that the row names. */
export function ofElsewhere(
  areas: readonly AreaRecord[],
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<never> {
  const where = areas.slice(0, 3).map((area) => placeLabel(area, places));
  const named = placeName(parent, places);
  return refuse("place_outside_parent", expected[level], {
    th: `${kind[level].th}นี้ไม่ได้อยู่ใน${named.th} ที่มีในทะเบียนคือ ${where.join(", ")} โปรดตรวจว่าช่องใดผิด`,
    en: `This ${kind[level].en} doesn't lie in ${named.en}; the register has ${where.join(", ")}. Check which of the two cells is wrong.`,
  });
}

/** A cell that names one parent in a row that names another. */
export function ofParentConflict(
  stated: string,
  level: PlaceLevel,
  parent: string,
  places: Places,
): Reading<never> {
  const [inCell, inRow] = [placeName(stated, places), placeName(parent, places)];
  return refuse("place_outside_parent", expected[level], {
    th: `ในช่องนี้ระบุ${inCell.th} แต่แถวนี้เป็นของ${inRow.th} โปรดตรวจว่าช่องใดผิด`,
    en: `The cell says ${inCell.en}, but the row says ${inRow.en}. Check which is wrong.`,
  });
}

const kindAbove: Readonly<Record<PlaceLevel, Text>> = {
  province: { th: "รหัสจังหวัด", en: "province code" },
  amphoe: { th: "จังหวัด", en: "province" },
  tambon: { th: "อำเภอและจังหวัด", en: "amphoe and province" },
};

const emptyPlace: Text = {
  th: `${emptyCell.th} หากเป็นเซลล์ที่ผสานไว้ ให้เลิกผสาน แล้วใส่ชื่อพื้นที่ให้ครบทุกแถว`,
  en: `${emptyCell.en} If cells were merged, unmerge them and write the place in every row.`,
};

const misspelt: Text = {
  th: "ไม่พบชื่อนี้ในทะเบียน อาจสะกดผิด โปรดเทียบกับชื่อที่แนะนำและต้นฉบับ แล้วแก้ให้ตรง",
  en: "The register has no such name; it may be misspelt. Compare it with the suggested names and the original, and mend it.",
};

const unheard: Text = {
  th: `ไม่พบชื่อนี้ในทะเบียน และไม่มีชื่อใดใกล้เคียง โปรดตรวจกับต้นฉบับ หรือใช้รหัสแทนชื่อ ${olderRegister.th}`,
  en: `The register has no such name and none that comes near. Check the original, or use the code. ${olderRegister.en}`,
};

const mueangNeedsProvince: Text = {
  th: "เกือบทุกจังหวัดมีอำเภอเมือง โปรดเขียนชื่อเต็ม เช่น เมืองเชียงใหม่ หรือระบุจังหวัดด้วย",
  en: "Nearly every province has an อำเภอเมือง. Write the full name, as in เมืองเชียงใหม่, or give the province too.",
};

const noMueang = (province: Text): Text => ({
  th: `${province.th}ไม่มีอำเภอเมือง โปรดเขียนชื่ออำเภอตามทะเบียน`,
  en: `There is no อำเภอเมือง in ${province.en}. Write the name of the amphoe as the register has it.`,
});

const nickname: Text = {
  th: "ชื่อนี้เป็นชื่อที่เรียกกันทั่วไป ไม่ใช่ชื่อทางการ โปรดใช้ชื่อจังหวัดตามทะเบียน",
  en: "People use this name, but it isn't the official one. Write the province as the register has it.",
};

const onlyInBangkok: Text = {
  th: "เขตและแขวงมีเฉพาะในกรุงเทพมหานคร ที่อื่นเป็นอำเภอและตำบล โปรดตรวจว่าหมายถึงที่ใด",
  en: "Only Bangkok has เขต and แขวง; elsewhere they are อำเภอ and ตำบล. Check which place is meant.",
};

const isOtherLevel = (actual: PlaceLevel, level: PlaceLevel): Text => ({
  th: `ทะเบียนมีชื่อนี้เป็น${kind[actual].th} ไม่ใช่${kind[level].th} โปรดตรวจว่าสะกดผิด หรือใส่ข้อมูลสลับคอลัมน์หรือไม่`,
  en: `The register has this name for ${article(actual)}, not for ${article(level)}. Check whether it is misspelt or stands in the wrong column.`,
});

const article = (level: PlaceLevel): string =>
  `${level === "amphoe" ? "an" : "a"} ${kind[level].en}`;
