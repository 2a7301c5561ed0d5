import { areas } from "../../datasets/areas.ts";
import { words } from "../../i18n/text.ts";
import { absolute, forOfficialsPath } from "../../paths.ts";
import { exampleRefusals } from "../../pipeline/report/exampleRefusals.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { AreaRecord } from "../../words/place/area.ts";
import { buildPlaces } from "../../words/place/places.ts";
import type { Language, Text } from "../../words/text/language.ts";
import { type ArticlePage, sectionsIn } from "./article.ts";
import { officialsSections } from "./officialsWords.ts";
import { templateLinks } from "../tables/template.ts";
import type { Link } from "./link.ts";
import { type Address, definePages, pageOf, singleAddresses } from "./page.ts";

/** What the program refuses, with an example, what should stand there and what to do. */
export interface RefusalGroup {
  readonly heading: string;
  readonly refusals: readonly {
    readonly name: string;
    readonly example: string;
    readonly expected: string;
    readonly advice: string;
  }[];
}

export interface OfficialsPage extends ArticlePage {
  readonly say: (typeof wording)["th"];
  readonly groups: readonly RefusalGroup[];
  /** Workbooks to fill in, by the names of their tables. */
  readonly templates: readonly Link[];
}

/** What an official does to bring, correct and take back data: `/for-officials/`. */
export const forOfficials = definePages<Address, OfficialsPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const say = wording[language];
    const title = words[language].pageNames.forOfficials;
    return {
      ...pageOf(language, forOfficialsPath, { title, description: say.lead }, [
        { label: title, path: forOfficialsPath(language) },
      ]),
      ...{ lead: say.lead, steps: [], say },
      sections: sectionsIn(officialsSections, language),
      groups: groupsOf(published, language),
      templates: templateLinks(published, language),
    };
  },
});

/** The page's address as it stands on paper, beside the code to photograph. */
export const officialsAddress = ({ path }: OfficialsPage, site: URL | undefined): string =>
  absolute(path, site);

function groupsOf(published: Published, language: Language): readonly RefusalGroup[] {
  const records = published
    .rows(areas.table)
    .map(
      ({ code, level, name_th, name_en }) =>
        ({ code, level, nameTh: name_th, nameEn: name_en }) as AreaRecord,
    );
  return exampleRefusals(buildPlaces(records, [])).map(({ id, refusals }) => ({
    heading: headings[id][language],
    refusals: refusals.map(({ name, example, expected, advice }) => ({
      ...{ name: name[language], example },
      ...{ expected: expected[language], advice: advice[language] },
    })),
  }));
}

const headings: Readonly<Record<ReturnType<typeof exampleRefusals>[number]["id"], Text>> = {
  files: { th: "ทั้งไฟล์", en: "The file" },
  headings: { th: "หัวตาราง", en: "Headings" },
  rows: { th: "แถว", en: "Rows" },
  places: { th: "ชื่อและรหัสพื้นที่", en: "Names and codes of places" },
  numbers: { th: "ตัวเลขและเงิน", en: "Numbers and money" },
  times: { th: "วัน เดือน ปี", en: "Days, months and years" },
};

const wording = {
  th: {
    lead: "ขั้นตอนของเจ้าหน้าที่ ตั้งแต่ไฟล์บนโต๊ะจนเป็นลิงก์ที่ส่งต่อได้ ใช้เบราว์เซอร์ Excel และอีเมลหรือ LINE พิมพ์หน้านี้เป็นกระดาษ A4 ได้",
    templates: "แบบกรอกของแต่ละตาราง (Excel)",
    templatesLead:
      "แผ่นแรกมีหัวตารางให้กรอก ช่องจังหวัดและช่องที่มีรายการเลือกได้จากรายการ แผ่นที่สองบอกความหมายและตัวอย่างของทุกคอลัมน์",
    refusals: "เมื่อระบบไม่รับ หมายความว่าอะไร",
    refusalsLead:
      "คำอธิบายเหล่านี้คือคำที่ตัวอ่านไฟล์ของเว็บตอบเองเมื่ออ่านตัวอย่าง ในหน้าตรวจไฟล์ ระบบบอกที่ช่องนั้นโดยตรง พร้อมค่าที่น่าจะหมายถึง และบอกเรื่องอื่นที่ไม่มีในนี้ด้วย",
    says: "ระบบบอกว่า",
    example: "ตัวอย่างที่ไม่รับ",
    expected: "ที่ควรเป็น",
    advice: "วิธีแก้",
    empty: "(ว่าง)",
    code: "คิวอาร์โค้ดของหน้านี้",
    paper: "เปิดหน้านี้อีกครั้งด้วยคิวอาร์โค้ดหรือที่อยู่",
  },
  en: {
    lead: "What an official does, from the file on the desk to a link to send on, with a browser, Excel and e-mail or LINE. This page prints on A4.",
    templates: "A workbook to fill in for each table (Excel)",
    templatesLead:
      "The first sheet has the headings; provinces and closed lists are chosen from lists. The second tells what each column means, with an example.",
    refusals: "What a refusal means",
    refusalsLead:
      "These are the reader’s own answers to the examples beside them. On the page for checking files it answers at the very cell, with what was probably meant, and about other things than these, too.",
    says: "It says",
    example: "An example it refuses",
    expected: "Expected",
    advice: "What to do",
    empty: "(empty)",
    code: "QR code of this page",
    paper: "Open this page again by the code or the address",
  },
};
