import { words } from "../../i18n/text.ts";
import { methodPath, privacyPath } from "../../paths.ts";
import type { Text } from "../../words/text/language.ts";
import { type ArticlePage, type SectionText, sectionsIn } from "./article.ts";
import { type Address, definePages, pageOf, singleAddresses } from "./page.ts";

/** What the site keeps of its readers, and of people in the data: `/privacy/`. */
export const privacy = definePages<Address, ArticlePage>({
  addresses: singleAddresses,
  build: (_published, { language }) => {
    const title = words[language].pageNames.privacy;
    return {
      ...pageOf(language, privacyPath, { title, description: lead[language] }, [
        { label: title, path: privacyPath(language) },
      ]),
      lead: lead[language],
      steps: [],
      sections: sectionsIn(sections, language),
    };
  },
});

const lead: Text = {
  th: "เว็บนี้ไม่เก็บข้อมูลของผู้อ่าน ไม่ใช้คุกกี้ และไม่ติดตามการใช้งาน สำเนาของหน้าที่เปิดแล้วอยู่ในเครื่องของคุณเท่านั้น และลบได้ทุกเมื่อ",
  en: "This site collects nothing of its readers, sets no cookies and tracks nobody. Copies of the pages you opened stay on your own device, and you can remove them at any time.",
};

const sections: readonly SectionText[] = [
  {
    id: "readers",
    heading: { th: "ผู้อ่าน", en: "Readers" },
    paragraphs: [],
    points: [
      {
        th: "ไม่มีคุกกี้ และไม่มีรหัสประจำตัวผู้อ่าน",
        en: "No cookies, and nothing that identifies you",
      },
      {
        th: "ไม่มีระบบนับผู้เข้าชม โฆษณา หรือสคริปต์ของเครือข่ายสังคม ทางส่งต่อแผนภูมิเป็นลิงก์ธรรมดา เครือข่ายนั้นไม่รู้อะไรจนกว่าคุณจะกด",
        en: "No visitor counts, no advertising, no scripts of social networks: the ways to share a chart are plain links, and those networks learn nothing until you follow one",
      },
      {
        th: "หน้าเว็บโหลดทุกอย่างจากที่อยู่เดียวกับเว็บนี้ รวมทั้งตัวอักษร นโยบายความปลอดภัยของหน้าสั่งให้เบราว์เซอร์ปฏิเสธแหล่งอื่น",
        en: "Pages load everything from this site’s own address, fonts included; their security policy tells the browser to refuse anything else",
      },
      {
        th: "คำถามที่ถามในหน้า “ค้นและคำนวณข้อมูล” คำนวณในเครื่องของคุณ ไม่ส่งออกไปที่ใด สิ่งที่เลือกไว้อยู่ในที่อยู่ของหน้า ใครได้ลิงก์ก็เห็นสิ่งที่เลือก",
        en: "What you ask on the page “Ask the data” is worked out on your own device and sent nowhere; your choices stand in the address of the page, so whoever gets the link sees them",
      },
    ],
  },
  {
    id: "copies",
    heading: { th: "สำเนาในเครื่องของคุณ", en: "Copies on your device" },
    paragraphs: [
      {
        th: "เบราว์เซอร์เก็บสำเนาของหน้าที่คุณเปิด พร้อมภาพ ตัวอักษร ตาราง และเครื่องมือคำนวณที่หน้านั้นใช้ เพื่อให้เปิดดูซ้ำได้แม้ไม่มีเน็ตและไม่เปลืองเน็ต สำเนาอยู่ในเครื่องนี้เท่านั้น ไม่ส่งไปที่ใด แต่ผู้อื่นที่ใช้เครื่องและเบราว์เซอร์เดียวกันเปิดดูได้",
        en: "Your browser keeps copies of the pages you open, with the pictures, letters, tables and the engine they use, so that you can read them again without a network and without paying for them twice. The copies stay on this device and are sent nowhere; others who use the same device and browser can open them.",
      },
    ],
    points: [
      {
        th: "เก็บหน้าไว้ไม่เกิน 300 หน้า หรือ 60 MB หน้าที่ไม่ได้เปิดนานที่สุดถูกลบก่อน ตารางและเครื่องมือคำนวณเก็บไว้จนกว่าคุณจะลบ",
        en: "At most 300 pages, or 60 MB of them: those longest unopened go first. Tables and the engine stay until you remove them.",
      },
      {
        th: "เมื่อมีเน็ต หน้าเว็บขอฉบับล่าสุดก่อนเสมอ หน้าที่แสดงจากสำเนาบอกวันและเวลาที่เก็บ",
        en: "With a network a page is always asked for anew; a page shown from a copy says when the copy was kept",
      },
      {
        th: "ปุ่ม “ลบออกจากเครื่องนี้” ท้ายทุกหน้าลบสำเนาทั้งหมดและหยุดเก็บ หลังจากนั้นเบราว์เซอร์จำไว้เพียงอย่างเดียวว่าคุณไม่ต้องการให้เก็บ เปลี่ยนใจได้ที่ปุ่มเดิม",
        en: "The button “Remove from this device” at the foot of every page removes all copies and stops keeping them. From then on your browser remembers one thing only: that you want nothing kept. The same button takes it back.",
      },
      {
        th: "ถ้าเครื่องตั้งให้ประหยัดเน็ต เว็บนี้ไม่เก็บสำเนาเอง แผนภูมิที่ฝังในเว็บอื่นไม่เก็บอะไรเลย",
        en: "Where your browser is set to save data, no copies are kept; charts on other people’s pages keep nothing at all",
      },
    ],
    links: [
      {
        label: {
          th: "ดูและลบสิ่งที่เก็บไว้ ท้ายหน้านี้",
          en: "See and remove what is kept, at the foot of this page",
        },
        path: (language) => `${privacyPath(language)}#offline`,
      },
    ],
  },
  {
    id: "host",
    heading: { th: "ผู้ให้บริการพื้นที่เว็บ", en: "The host" },
    paragraphs: [
      {
        th: "เว็บนี้เป็นไฟล์ที่วางบนเครื่องแม่ข่าย ผู้ให้บริการเครื่องแม่ข่ายอาจบันทึกหมายเลขไอพีและหน้าที่ขอตามปกติ ซึ่งเว็บนี้ไม่ได้ควบคุม",
        en: "The site is files on a server. Whoever runs the server may log addresses (IP) and the pages asked for, as servers do; the site has no hand in that.",
      },
    ],
  },
  {
    id: "people",
    heading: { th: "บุคคลในข้อมูล", en: "People in the data" },
    paragraphs: [
      {
        th: "ตารางเป็นจำนวนนับของพื้นที่ กลุ่ม และโครงการ ไม่มีข้อมูลรายบุคคล เอกสารที่คัดด้วยมือไม่คัดชื่อบุคคล ชื่อผู้ดำรงตำแหน่งอาจปรากฏในชื่อข่าวที่อ้าง เพราะเป็นชื่อของข่าวนั้น",
        en: "The tables count places, groups and projects; no row is about a person. From documents read by hand no names of persons were taken. Names of office-holders may stand in the titles of cited news, being part of them.",
      },
    ],
    links: [
      {
        label: { th: "วิธีปิดค่าที่นับคนได้น้อย", en: "How counts of few people are withheld" },
        path: (language) => methodPath(language, "withholding"),
      },
    ],
  },
  {
    id: "links",
    heading: { th: "ลิงก์ไปเว็บอื่น", en: "Links away" },
    paragraphs: [
      {
        th: "ลิงก์ไปยังแหล่งข้อมูลพาออกจากเว็บนี้ เว็บเหล่านั้นมีนโยบายของตนเอง",
        en: "Links to sources lead away from this site; those sites have policies of their own.",
      },
    ],
  },
];
