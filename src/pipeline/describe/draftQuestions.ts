import type { Text } from "../../words/text/language.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { DraftField } from "./draftFields.ts";
import type { Description } from "./describe.ts";
import type { LikelySum } from "./likelySums.ts";

/** What a draft takes for granted and only a person can answer; each answer may change the declaration. */
export function draftQuestions(
  { reasons, keys, sums }: Description,
  drafts: readonly DraftField[],
  {
    province,
    isDated,
    hasFigures,
  }: { readonly province: string | null; readonly isDated: boolean; readonly hasFigures: boolean },
): readonly Text[] {
  const summed = drafts.flatMap(({ heading, field }) =>
    field?.additivity === "semi-additive" ? [`“${cleanText(heading)}”`] : [],
  );
  return [
    ...(province === null ? [] : [ofProvince(province)]),
    ...(isDated ? [] : [ofYear]),
    ...(keys.length === 0 ? [ofKey] : []),
    ...reasons.filter(({ isSure }) => !isSure).map(({ because }) => ofLayout(because)),
    ...drafts.flatMap(questionsOfField),
    ...sums.filter(({ lines }) => lines.length > 0).map(ofColumns),
    ...(summed.length > 0 ? [ofSums(summed)] : []),
    ...(hasFigures ? [ofFigures] : []),
  ];
}

function questionsOfField({ heading, column, field }: DraftField): Text[] {
  const name = cleanText(heading);
  if (field === null) return [];
  return [
    ...(column.sure === "unsure" && !field.restatements
      ? [
          ofKind(
            name,
            column.evidence[0]!.label,
            column.evidence.slice(1).map(({ label }) => label),
          ),
        ]
      : []),
    ...(column.doubt ? [ofDoubt(name, column.doubt)] : []),
    ...(field.categories ? [ofList(name)] : []),
    ...(isPersonal(name) ? [ofPersons(name)] : []),
  ];
}

/** Headings of what points at a person. */
const isPersonal = (heading: string): boolean =>
  /ชื่อ ?-? ?(?:นาม)?สกุล|ผู้(?:ติดต่อ|ประสาน|รับผิดชอบ)|ประธาน|โทร|มือถือ|เลขบัตร|บัตรประชาชน|13 ?หลัก|อีเมล|ที่อยู่|บ้านเลขที่|phone|e-?mail|address/i.test(
    heading,
  );

const ofProvince = (name: string): Text => ({
  th: `ชื่ออำเภอทุกแถวเป็นอำเภอของจังหวัด${name} ไฟล์นี้เป็นของจังหวัด${name}ใช่หรือไม่ ถ้าไม่ใช่ แก้ province_code ใน constants`,
  en: `Every amphoe is one of ${name}. Is this a file of that province? If not, mend province_code in constants.`,
});

const ofYear: Text = {
  th: "ไฟล์ไม่มีคอลัมน์ปี จึงใช้ปีของโฟลเดอร์เป็นปีของข้อมูล (คอลัมน์ year) ถูกต้องหรือไม่",
  en: "The file has no column of years, so the folder’s year is taken for that of the data (the field year). Is that right?",
};

const ofFigures: Text = {
  th: "figures คือตัวเลขที่หน้าของพื้นที่จะแสดง ตัวเลขใดจัดอันดับพื้นที่ได้ (ranked) หรือเทียบข้ามปีได้ (changes) หรือไม่ ถ้าได้ แก้ false เป็น true ตัวเลขใดไม่ควรแสดง ให้ลบ",
  en: "figures are what pages of places will show. May places be ranked by any of them (ranked), or compared over the years (changes)? If so, make false true; delete what should not be shown.",
};

const ofKey: Text = {
  th: "ไม่พบคอลัมน์ที่บอกว่าแถวใดเป็นแถวใดโดยไม่ซ้ำกัน primaryKey ควรเป็นคอลัมน์ใด",
  en: "No set of fields tells the rows apart. Which fields should be the primaryKey?",
};

const ofLayout = ({ th, en }: Text): Text => ({
  th: `${th} ถูกต้องหรือไม่ (layout)`,
  en: `${en}. Is that right? (layout)`,
});

function ofKind(name: string, label: Text, others: readonly Text[]): Text {
  const or = (language: "th" | "en", word: string) =>
    others.map((one) => `${word}${one[language]}`).join("");
  return {
    th: `คอลัมน์ “${name}” เป็น${label.th}${or("th", " หรือ")} ใช่หรือไม่ ถ้าไม่ใช่ แก้ kind`,
    en: `Is “${name}” ${label.en}${or("en", " or ")}? If not, mend its kind.`,
  };
}

const ofDoubt = (name: string, { th, en }: Text): Text => ({
  th: `คอลัมน์ “${name}” อ่านได้สองแบบ: ${th}`,
  en: `“${name}” can be read in two ways: ${en}`,
});

/** Of many columns a few are named: what holds of the ages of people holds of each. */
function ofSums(names: readonly string[]): Text {
  const rest = names.length - named;
  const said = (language: "th" | "en") => {
    const more = language === "th" ? ` และอีก ${rest} คอลัมน์` : ` and ${rest} more`;
    return `${names.slice(0, named).join(" ")}${rest > 0 ? more : ""}`;
  };
  return {
    th: `${said("th")} รวมข้ามปีได้หรือไม่ ถ้าได้ เช่น เงินที่จ่ายในปี ให้แก้ additivity เป็น additive ถ้าเป็นจำนวนที่มีอยู่ ณ ปีนั้น ไม่ต้องแก้`,
    en: `May ${said("en")} be added over years? If so, as money spent may, make the additivity additive; of what there is in a year, leave it.`,
  };
}

const named = 6;

/** Of many rows that don't add up the first are named. */
function ofColumns({ whole, parts, agreeing, compared, lines }: LikelySum): Text {
  const rest = lines.length - named;
  const at = lines.slice(0, named).join(", ");
  const sum = `“${cleanText(whole)}” = ${parts.map((part) => `“${cleanText(part)}”`).join(" + ")}`;
  return {
    th: `${sum} เป็นจริง ${agreeing} จาก ${compared} แถว ไม่จริงที่บรรทัด ${at}${rest > 0 ? ` และอีก ${rest} แถว` : ""} โปรดตรวจแถวเหล่านั้นกับต้นฉบับ ถ้าคอลัมน์นี้ไม่ใช่ยอดรวม ให้ลบออกจาก columnSums`,
    en: `${sum} holds of ${agreeing} rows of ${compared}, not of line ${at}${rest > 0 ? ` and ${rest} more` : ""}. Check those rows in the original; if the column is no total, delete it from columnSums.`,
  };
}

const ofList = (name: string): Text => ({
  th: `“${name}” มีเฉพาะคำในรายการนี้หรือไม่ ถ้ามีคำอื่นได้ ให้เติมใน categories หรือเปลี่ยน kind เป็น text`,
  en: `Does “${name}” hold these words alone? If others may come, add them to categories, or make the kind text.`,
});

const ofPersons = (name: string): Text => ({
  th: `“${name}” เป็นข้อมูลส่วนบุคคลหรือไม่ ถ้าใช่ ให้ลบคอลัมน์นี้ออกจาก fields แล้วขอไฟล์ที่ไม่มีคอลัมน์นี้ เพราะไฟล์ต้นทางเผยแพร่ทั้งไฟล์`,
  en: `Does “${name}” point at persons? If so, delete the field and ask for a file without the column: the file itself is published whole.`,
});
