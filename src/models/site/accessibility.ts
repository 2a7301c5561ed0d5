import { words } from "../../i18n/text.ts";
import { aboutPath, accessibilityPath } from "../../paths.ts";
import type { Text } from "../../words/text/language.ts";
import { type ArticlePage, type SectionText, sectionsIn } from "./article.ts";
import { type Address, definePages, pageOf, singleAddresses } from "./page.ts";

/** What was done and tested so that everyone can use the site, and what was not: `/accessibility/`. */
export const accessibility = definePages<Address, ArticlePage>({
  addresses: singleAddresses,
  build: (_published, { language }) => {
    const title = words[language].pageNames.accessibility;
    return {
      ...pageOf(language, accessibilityPath, { title, description: lead[language] }, [
        { label: title, path: accessibilityPath(language) },
      ]),
      lead: lead[language],
      steps: [],
      sections: sectionsIn(sections, language),
    };
  },
});

const lead: Text = {
  th: "เว็บนี้ตั้งใจให้ทุกคนอ่านได้ ทั้งผู้ใช้โทรศัพท์เครื่องเล็ก แป้นพิมพ์ และโปรแกรมอ่านหน้าจอ โดยยึดแนวทาง WCAG 2.2 ระดับ AA",
  en: "This site means to be usable by all: on a small phone, by keyboard, with a screen reader. Its aim is WCAG 2.2, level AA.",
};

const sections: readonly SectionText[] = [
  {
    id: "done",
    heading: { th: "สิ่งที่ทำไว้", en: "What is there" },
    paragraphs: [],
    points: [
      {
        th: "แผนภูมิทุกภาพมีประโยคสรุปและตารางตัวเลขอยู่ในหน้าเดียวกัน",
        en: "Every chart has a sentence that sums it up and a table of its figures on the same page",
      },
      {
        th: "เนื้อหาครบโดยไม่ต้องใช้ JavaScript",
        en: "The content is complete without JavaScript",
      },
      {
        th: "แผนภูมิอ่านได้ทีละค่าด้วยปุ่มลูกศร พิมพ์ชื่อพื้นที่เพื่อไปยังค่านั้น และโปรแกรมอ่านหน้าจออ่านแต่ละค่าเป็นประโยค",
        en: "A chart is read value by value with the arrow keys; typing a place's name goes to it, and a screen reader speaks each value as a sentence",
      },
      {
        th: "ใช้แป้นพิมพ์ได้ทั้งเว็บ เห็นชัดว่าอยู่ที่ใด และข้ามเมนูไปยังเนื้อหาได้",
        en: "All of it works by keyboard, the place you are at shows, and the menu can be skipped",
      },
      {
        th: "ความหมายไม่ขึ้นกับสีอย่างเดียว มีโหมดมืดและรองรับสีคมชัดสูงของเครื่อง",
        en: "Nothing is told by colour alone; a dark scheme and the device’s high-contrast colours are followed",
      },
      {
        th: "บอกภาษาของข้อความ เพื่อให้โปรแกรมอ่านหน้าจออ่านไทยและอังกฤษถูกเสียง",
        en: "Texts name their language, so that a screen reader speaks Thai and English each in its own voice",
      },
    ],
  },
  {
    id: "tested",
    heading: { th: "สิ่งที่ชุดทดสอบตรวจ", en: "What the tests check" },
    paragraphs: [
      {
        th: "เว็บนี้มีชุดทดสอบอัตโนมัติที่ตรวจสิ่งต่อไปนี้ ส่วนใหญ่ตรวจในเบราว์เซอร์จริง",
        en: "The site comes with automatic tests of the following, most of them in a real browser.",
      },
    ],
    points: [
      {
        th: "หน้าตัวอย่างของทุกประเภทผ่านเครื่องมือ axe ทั้งโหมดสว่างและโหมดมืด สองภาษา",
        en: "A page of each type passes axe, light and dark, in both languages",
      },
      {
        th: "หน้าเหล่านั้นไม่ต้องเลื่อนไปด้านข้างที่จอกว้าง 320 พิกเซล",
        en: "None of these scrolls sideways at a width of 320 pixels",
      },
      {
        th: "ตัวเลขและแผนภูมิยังอยู่ครบเมื่อปิด JavaScript",
        en: "Figures and charts are all there with JavaScript off",
      },
      {
        th: "รหัส HTML ของหน้าตัวอย่างทุกประเภทถูกต้องตามมาตรฐาน",
        en: "The HTML of a page of each type is valid",
      },
    ],
  },
  {
    id: "limits",
    heading: { th: "ข้อจำกัดที่ทราบ", en: "Known limits" },
    paragraphs: [],
    points: [
      {
        th: "ยังไม่มีบันทึกการทดสอบโดยผู้ใช้โปรแกรมอ่านหน้าจอหรือผู้พิการ การตรวจอัตโนมัติพบปัญหาได้เพียงบางส่วน",
        en: "There is no record of a test by users of screen readers or people with disabilities; automatic checks find only some of the problems",
      },
      {
        th: "ตารางกว้างต้องเลื่อนด้านข้างในกรอบของตารางเองเมื่อจอเล็ก",
        en: "Wide tables scroll sideways in a frame of their own on small screens",
      },
      {
        th: "ชื่อเอกสารและข้อความจากต้นทางแสดงเป็นภาษาไทยในหน้าภาษาอังกฤษด้วย เพราะไม่มีคำแปลของต้นทาง",
        en: "Titles and texts of the sources stay in Thai on English pages, the sources having no translation",
      },
      {
        th: "ไฟล์ Excel, CSV และ Parquet ที่ดาวน์โหลดยังไม่ได้ตรวจด้านการเข้าถึง",
        en: "The Excel, CSV and Parquet files have not been checked for accessibility",
      },
    ],
    links: [
      {
        label: { th: "เรื่องการติดต่อ", en: "On contact" },
        path: (language) => `${aboutPath(language)}#contact`,
      },
    ],
  },
];
