import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import {
  aboutPath,
  citationFilePath,
  dataPath,
  llmsPath,
  methodPath,
  noticesPath,
  qualityIndexPath,
  sbomPath,
  sourcesPath,
} from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language, Text } from "../../words/text/language.ts";
import { type ArticlePage, type SectionText, sectionsIn } from "./article.ts";
import { type Address, definePages, pageOf, singleAddresses } from "./page.ts";

/** What the site is, what it is not, and on what terms: `/about/`. */
export const about = definePages<Address, ArticlePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const title = words[language].pageNames.about;
    return {
      ...pageOf(language, aboutPath, { title, description: lead[language] }, [
        { label: title, path: aboutPath(language) },
      ]),
      lead: lead[language],
      steps: [],
      sections: sectionsIn(sectionsOf(published), language),
    };
  },
});

const lead: Text = {
  th: "ชุมชนเปิดข้อมูลรวบรวมตัวเลขงานพัฒนาชุมชนของไทยจากไฟล์และเอกสารของหน่วยงานรัฐ ให้ประชาชน ผู้สื่อข่าว และเจ้าหน้าที่ตรวจสอบและนำไปใช้ได้",
  en: "Chumchon gathers the figures of community development in Thailand from the files and documents of public agencies, for citizens, journalists and officials to check and to use.",
};

function sectionsOf(published: Published): readonly SectionText[] {
  const { tables, sources } = published.catalog;
  const count = (number: number): string => formats.th.number(number);
  const unlicensed = sources.filter(({ origin }) => origin.licence === null).length;
  return [
    {
      id: "what",
      heading: { th: "เว็บนี้ทำอะไร", en: "What it does" },
      paragraphs: [
        {
          th: `ขณะนี้มี ${count(tables.length)} ตาราง อ่านจากไฟล์ต้นทาง ${count(sources.length)} ไฟล์ ทุกตัวเลขกดดูได้ถึงแถวในไฟล์ต้นทาง สิ่งที่เอกสารไม่ได้ระบุ เราบอกว่าไม่ได้ระบุ`,
          en: `At present it has ${count(tables.length)} tables, read from ${count(sources.length)} source files. Each number leads to its row in the source file; where the documents are silent we say so.`,
        },
      ],
      links: [
        { label: { th: "ข้อมูลทุกตาราง", en: "Every table" }, path: (language) => dataPath(language) },
        { label: { th: "วิธีจัดทำข้อมูล", en: "Method" }, path: (language) => methodPath(language) },
      ],
    },
    {
      id: "independent",
      heading: { th: "ไม่ใช่เว็บไซต์ทางราชการ", en: "Not an official site" },
      paragraphs: [
        {
          th: "เว็บนี้ไม่ใช่เว็บไซต์ของกรมการพัฒนาชุมชนหรือหน่วยงานใดที่เป็นเจ้าของตัวเลข และไม่ได้พูดแทนหน่วยงานเหล่านั้น หากตัวเลขในเว็บนี้ต่างจากประกาศของหน่วยงาน ให้ยึดประกาศของหน่วยงาน",
          en: "This is not a site of the Community Development Department, nor of any other agency whose figures it shows, and it does not speak for them. Where a figure here differs from an agency’s announcement, the announcement holds.",
        },
      ],
    },
    {
      id: "licences",
      heading: { th: "สัญญาอนุญาต", en: "Licences" },
      paragraphs: [
        {
          th: `ไฟล์ต้นทาง ${count(unlicensed)} จาก ${count(sources.length)} ไฟล์ไม่ได้ระบุสัญญาอนุญาต เราบอกไว้ตามนั้นทุกหน้า ผู้ที่จะนำไปเผยแพร่ต่อควรถามเจ้าของข้อมูล ไฟล์ที่ระบุสัญญาอนุญาตใช้ได้ตามเงื่อนไขของสัญญานั้น`,
          en: `Of ${count(sources.length)} source files ${count(unlicensed)} state no licence, and the pages say so. Whoever means to publish them further should ask their owners. The others can be used on the terms they state.`,
        },
        {
          th: "โปรแกรมของเว็บนี้ใช้ต่อได้ตามสัญญาอนุญาต MIT ตัวอักษร Sarabun ใช้ตาม SIL Open Font License ส่วนที่ผู้อื่นทำมีรายการพร้อมสัญญาอนุญาตแยกไว้",
          en: "The program of this site may be used under the MIT licence, the typeface Sarabun under the SIL Open Font License. What others have made is listed with its licences.",
        },
      ],
      links: [
        {
          label: {
            th: "ส่วนที่ผู้อื่นทำและสัญญาอนุญาต",
            en: "What others have made, with its licences",
          },
          path: () => noticesPath,
        },
        {
          label: { th: "สัญญาอนุญาตของแต่ละไฟล์", en: "The licence of each file" },
          path: (language) => sourcesPath(language, "files"),
        },
      ],
    },
    {
      id: "machines",
      heading: { th: "สำหรับโปรแกรม", en: "For programs" },
      paragraphs: [
        {
          th: "โปรแกรมอ่านรายการตาราง วิธีอ้างอิง และส่วนประกอบของเว็บนี้ได้จากไฟล์ต่อไปนี้ แต่ละตารางมีคำอธิบายแบบ Croissant ในหน้าของตาราง",
          en: "Programs find the tables, how to cite them and what the site is made of in these files. Each table's page has its description as Croissant.",
        },
      ],
      links: [
        {
          label: { th: "สรุปเว็บสำหรับโมเดลภาษา (llms.txt)", en: "For language models (llms.txt)" },
          path: () => llmsPath,
        },
        {
          label: { th: "วิธีอ้างอิง (CITATION.cff)", en: "How to cite (CITATION.cff)" },
          path: () => citationFilePath,
        },
        {
          label: { th: "รายการส่วนประกอบซอฟต์แวร์ (CycloneDX)", en: "Bill of materials (CycloneDX)" },
          path: () => sbomPath,
        },
      ],
    },
    {
      id: "contact",
      heading: { th: "ติดต่อและแจ้งข้อผิดพลาด", en: "Contact and mistakes" },
      paragraphs: [
        {
          th: "หากพบตัวเลขที่น่าสงสัย เปิดแถวต้นทางของตัวเลขนั้นเพื่อดูว่าไฟล์เขียนไว้อย่างไร ถ้าไฟล์ต้นทางผิด ผู้ที่แก้ได้คือหน่วยงานเจ้าของไฟล์ ช่องทางติดต่อที่พบอยู่ในหน้าแหล่งข้อมูล",
          en: "If a figure looks wrong, open its source row and see what the file says. If the file is wrong, the agency that owns it is the one to mend it; how to reach it, where that was found, stands on the page of sources.",
        },
      ],
      links: [
        {
          label: { th: "ข้อผิดพลาดที่ทราบแล้ว", en: "What is known already" },
          path: (language: Language) => qualityIndexPath(language),
        },
      ],
    },
  ];
}
