import { declared } from "../../datasets/index.ts";
import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import {
  glossaryPath,
  methodPath,
  qualityIndexPath,
  releasesPath,
  sourcesPath,
} from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { usualTolerance } from "../../schema/declare/tolerance.ts";
import type { Text } from "../../words/text/language.ts";
import { falseRate } from "../findings/findings.ts";
import { type ArticlePage, type SectionText, sectionsIn } from "./article.ts";
import { type Address, definePages, pageOf, singleAddresses } from "./page.ts";

/** How a number gets from a file to a page: `/method/`. */
export const method = definePages<Address, ArticlePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const title = words[language].pageNames.method;
    return {
      ...pageOf(language, methodPath, { title, description: lead[language] }, [
        { label: title, path: methodPath(language) },
      ]),
      lead: lead[language],
      steps: steps.map(({ title, text }) => ({ title: title[language], text: text[language] })),
      sections: sectionsIn(sectionsOf(published), language),
    };
  },
});

const lead: Text = {
  th: "ตัวเลขหนึ่งตัวเดินทางจากไฟล์ของหน่วยงานมาถึงหน้าเว็บอย่างไร และผู้อ่านตรวจสอบเองได้อย่างไร",
  en: "How a number gets from an agency’s file to a page, and how you can check that yourself",
};

const steps: readonly { readonly title: Text; readonly text: Text }[] = [
  {
    title: { th: "รับไฟล์", en: "Receive" },
    text: { th: "เก็บตามที่ได้รับทุกไบต์ พร้อมที่มา", en: "Kept byte for byte, with its origin" },
  },
  {
    title: { th: "อ่าน", en: "Read" },
    text: { th: "ทุกช่องตามชนิดที่ประกาศไว้ ไม่เดา", en: "Each cell by its declared kind; no guesses" },
  },
  {
    title: { th: "ตรวจ", en: "Check" },
    text: { th: "เกณฑ์ ยอดรวม และแถวซ้ำ", en: "Rules, totals, double rows" },
  },
  {
    title: { th: "เผยแพร่", en: "Publish" },
    text: { th: "ตารางที่ดาวน์โหลดได้ พร้อมข้อสังเกต", en: "Tables to take away, with remarks" },
  },
  {
    title: { th: "แสดง", en: "Show" },
    text: { th: "หน้าเว็บวาดจากตารางเดียวกันนั้น", en: "Pages drawn from those very tables" },
  },
];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Whether any published table withholds small counts now. */
function withholdingNow({ catalog }: Published): Text {
  const withholding = catalog.tables.filter(({ id }) =>
    declared.some(({ table, disclosure }) => table.id === id && disclosure),
  ).length;
  if (withholding === 0)
    return {
      th: "ขณะนี้ยังไม่มีตารางใดในเว็บที่ต้องปิดค่าด้วยเหตุนี้",
      en: "No table of the site needs this at present.",
    };
  const count = formats.th.number(withholding);
  return {
    th: `ขณะนี้ใช้กับ ${count} ตาราง`,
    en: `Tables this applies to at present: ${count}.`,
  };
}

const sectionsOf = (published: Published): readonly SectionText[] => [
  {
    id: "reading",
    heading: { th: "การอ่านไฟล์", en: "Reading" },
    paragraphs: [
      {
        th: "ไฟล์ต้นทางเก็บไว้ตามที่ได้รับ ไม่มีการแก้ ระบบรู้เองว่าไฟล์เป็น UTF-8, UTF-16 หรือรหัสภาษาไทยแบบเดิม (Windows-874) ไฟล์ที่ปนกันหรือเสียหายจะไม่รับ",
        en: "Source files are kept as they came; nothing in them is changed. UTF-8, UTF-16 and the older Thai encoding Windows-874 are told apart by their bytes. A file that mixes them or is damaged is not accepted.",
      },
      {
        th: "ทุกช่องเป็นข้อความจนกว่าคอลัมน์จะอ่านตามชนิดที่ประกาศไว้ รหัส 01 จึงไม่กลายเป็น 1 และปีต้องชัดเจนว่าเป็นพุทธศักราช",
        en: "Every cell is text until its column reads it by its declared kind: code 01 never turns into 1, and a year has to be one of the Buddhist era where that is declared.",
      },
    ],
  },
  {
    id: "checking",
    heading: { th: "การตรวจและการไม่รับ", en: "Checking and refusing" },
    paragraphs: [
      {
        th: "ทุกแถวที่อ่านต้องระบุได้ว่ารับไว้ ไม่รับ หรือเป็นหัวตาราง แถวรวม แถวว่าง และรวมกันแล้วต้องเท่าจำนวนที่อ่านได้ จากนั้นตรวจแถวซ้ำ รหัสพื้นที่ และเกณฑ์ของแต่ละตาราง",
        en: "Each row read is accounted for: accepted, rejected, or counted as a header, total or blank line, and these add up to what was read. Then come double rows, area codes and the rules of each table.",
      },
      {
        th: "สิ่งที่พบมีสามระดับ ถ้าตารางไม่ได้ประกาศเป็นอย่างอื่น ระบบถือว่าต้องแก้ก่อนและหยุดเผยแพร่ หน้าเว็บเดิมยังอยู่ครบ",
        en: "What is found has three grades. Unless a table declares otherwise it stops publication until mended, and the pages of before stay as they are.",
      },
    ],
    points: [
      {
        th: "ต้องแก้ก่อนเผยแพร่: บอกไฟล์ บรรทัด คอลัมน์ สิ่งที่พบ และวิธีแก้",
        en: "To be mended first: file, line, column, what was found and what to do are named",
      },
      {
        th: "เผยแพร่พร้อมข้อสังเกต: ตัวเลขอยู่ตามต้นทาง ข้อสังเกตอยู่ข้างกัน",
        en: "Published with a remark: the figure stays as the source has it, the remark beside it",
      },
      { th: "นับไว้: บันทึกจำนวนเท่านั้น", en: "Counted: its number is recorded" },
    ],
    links: [
      {
        label: { th: "ข้อสังเกตทุกแห่ง", en: "All remarks" },
        path: (language) => qualityIndexPath(language, "findings"),
      },
    ],
  },
  {
    id: "not-stated",
    heading: { th: "ไม่ได้ระบุไม่ใช่ศูนย์", en: "Not stated is not zero" },
    paragraphs: [
      {
        th: "ช่องว่าง ขีด จุดไข่ปลา และคำว่า “ไม่มีข้อมูล” หรือ “ไม่ระบุ” อ่านเป็นไม่ได้ระบุ ส่วน 0 คือศูนย์ตามที่ต้นทางเขียน สูตรที่เสีย เช่น #N/A ไม่รับ",
        en: "An empty cell, a dash, dots and the Thai words for “no data” are read as not stated; 0 is the zero that the source wrote; a broken formula such as #N/A is not accepted.",
      },
      {
        th: "ค่าที่ไม่ได้ระบุไม่นำไปรวมเป็นศูนย์ และแผนภูมิไม่วาดเป็นศูนย์",
        en: "What is not stated is counted as zero in no sum and drawn as zero in no chart.",
      },
    ],
  },
  {
    id: "derived",
    heading: { th: "ค่าที่คำนวณ", en: "Derived figures" },
    paragraphs: [
      {
        th: "ค่าที่เว็บนี้คำนวณเองมีป้ายว่า “คำนวณ” พร้อมวิธี เช่น 47 − 10 = 37 และลิงก์ไปยังแถวของทุกตัวที่ใช้ คำนวณเฉพาะเมื่อต้นทางระบุทุกตัว",
        en: "What this site works out is marked “derived” and shows its working, such as 47 − 10 = 37, with a link to the row of every term. It is only worked out where the source states every term.",
      },
    ],
  },
  {
    id: "conflicts",
    heading: { th: "เมื่อแหล่งข้อมูลบอกไม่ตรงกัน", en: "Where sources disagree" },
    paragraphs: [
      {
        th: "แสดงทุกค่าเคียงกันพร้อมแหล่งและวันที่ ไม่เฉลี่ยและไม่ตัดออก เมื่อต้องเลือกหนึ่งค่า ใช้ลำดับนี้",
        en: "All values stand side by side with source and date; none is averaged, none left out. Where one has to be chosen, this is the order:",
      },
    ],
    points: [
      {
        th: "ค่าที่ตรวจกับข่าวทั้งฉบับ มาก่อนค่าจากข้อความตัดตอน",
        en: "A figure checked in its full text goes before one from an excerpt",
      },
      { th: "ค่าที่ใหม่กว่า มาก่อนค่าที่เก่ากว่า", en: "then the later before the earlier" },
      {
        th: "เวลาเดียวกัน ใช้ค่าที่มากกว่า เพื่อให้เลือกได้ค่าเดียวทุกครั้ง ไม่ได้แปลว่าค่านั้นถูกกว่า",
        en: "then, for one time, the larger, so that one is always chosen alike; it need not be the right one",
      },
    ],
    links: [
      {
        label: { th: "เรื่องที่บอกไม่ตรงกันทั้งหมด", en: "All conflicts" },
        path: (language) => qualityIndexPath(language, "conflicts"),
      },
    ],
  },
  {
    id: "reconciliation",
    heading: { th: "การสอบยอด", en: "Reconciliation" },
    paragraphs: [
      {
        th: "ผลรวมของส่วนย่อยเทียบกับยอดที่ต้นทางระบุ เช่น ตำบลกับอำเภอ จังหวัดกับประเทศ รายการกับยอดรวม เงินคิดเป็นสตางค์จึงไม่คลาดจากการปัดเศษ ยอดที่ไม่ตรงเป็นข้อสังเกต ไม่มีการปรับตัวเลข",
        en: "The sum of the parts is held against the total that the source states: tambons against their amphoe, provinces against the country, lines against their sum. Money is added in satang, so no rounding slips in. A difference becomes a remark; no figure is adjusted.",
      },
    ],
    links: [
      {
        label: { th: "ยอดที่สอบแล้วทั้งหมด", en: "All sums held against each other" },
        path: (language) => qualityIndexPath(language, "sums"),
      },
    ],
  },
  {
    id: "withholding",
    heading: { th: "ค่าที่นับคนได้น้อย", en: "Counts of few people" },
    paragraphs: [
      {
        th: "ตารางที่นับคนเป็นกลุ่มเล็กประกาศเกณฑ์ต่ำสุดไว้ได้ ค่าที่ต่ำกว่าเกณฑ์จะปิดไว้ พร้อมค่าอื่นเท่าที่จำเป็นไม่ให้หาได้จากการลบ และปิดในไฟล์ต้นทางฉบับเผยแพร่ด้วย",
        en: "A table that counts small groups of people can declare a threshold. Counts below it are withheld, with as many others as it takes that none can be found by subtraction, and they are covered in the published copy of the source file too.",
      },
      withholdingNow(published),
    ],
  },
  {
    id: "corrections",
    heading: { th: "การแก้ไข", en: "Corrections" },
    paragraphs: [
      {
        th: "ต้นทางผิดและมีหลักฐานชัด เราแก้ในตารางที่เผยแพร่ โดยบอกค่าเดิม ค่าใหม่ เหตุผล และหลักฐาน ไฟล์ต้นทางไม่ถูกแก้ ถ้าต้นทางเปลี่ยนจนไม่ตรงกับค่าเดิมที่ประกาศไว้ ระบบหยุดและให้คนตรวจใหม่",
        en: "Where a source is wrong and there is proof, the published table is corrected, with the old value, the new one, the reason and the reference. The source file stays. When the source changes so that the old value is there no more, publication stops until a person has looked.",
      },
    ],
    links: [
      {
        label: { th: "การแก้ไขทุกแห่ง", en: "All corrections" },
        path: (language) => qualityIndexPath(language, "corrections"),
      },
    ],
  },
  {
    id: "findings",
    heading: { th: "ข้อค้นพบของจังหวัดเลือกอย่างไร", en: "How findings of provinces are chosen" },
    paragraphs: [
      {
        th: `เกณฑ์เดียวกันใช้กับทุกตัวเลขที่ตารางประกาศไว้และทุกจังหวัด ข้อที่เกี่ยวกับอันดับ กลุ่มสูงหรือต่ำ อัตราเปลี่ยนแปลง และจังหวัดที่คล้ายกัน ต้องเป็นอย่างนั้นทุกครั้งที่มีตัวเลขซึ่งนับแบบเดียวกัน และต้องเกิดโดยบังเอิญได้ยากมาก คือถ้าสลับตัวเลขของแต่ละครั้งไปมาระหว่างจังหวัด จะเหลือข้อแบบนี้ไม่เกิน ${percent(falseRate)} ของที่พบ`,
        en: `One rule holds for every figure that tables declare and for every province. Findings about ranks, parts of all provinces, rates of change and provinces alike must hold each time that is counted alike, and chance must hardly explain them: were the figures of each time shuffled among provinces, at most ${percent(falseRate)} of as many would be found.`,
      },
      {
        th: "อันดับบอกเมื่ออยู่ในหนึ่งในสามที่มากหรือน้อยที่สุดทุกครั้ง ตัวเลขจากการสำรวจที่กลุ่มตัวอย่างเล็กไม่บอกอันดับ บอกเพียงว่าอยู่ในหนึ่งในห้า หนึ่งในสาม หรือครึ่งใดทุกครั้งที่สำรวจ",
        en: "A rank is told where it lies in the highest or lowest third each time. Of surveys with small samples no rank is told, only in which fifth, third or half a province was at every survey.",
      },
      {
        th: "จังหวัดที่คล้ายกันคือจังหวัดในภาคเดียวกันที่ประชากรมากกว่าถัดไปสามแห่งและน้อยกว่าถัดไปสามแห่ง ต้องมากหรือน้อยกว่าทุกแห่ง หรือทุกแห่งยกเว้นหนึ่งแห่ง ข้อที่ว่าตารางไม่มีจังหวัดนี้ แสดงเมื่อตารางมีอย่างน้อยสามในสี่ของจังหวัด ข้อที่ว่าตัวเลขสองตัวไม่ตรงกัน แสดงทุกแห่งที่พบ",
        en: "Provinces alike are those of the same region with the next more and the next fewer people, three of each; a finding is above or below all of them, or all but one. That a table lacks a province is told where it has at least three quarters of them; that two numbers of one thing differ, wherever it is so.",
      },
      {
        th: "ข้อที่เกิดได้ยากกว่ามาก่อน ตารางละไม่เกินห้าข้อ จังหวัดละไม่เกินเก้าข้อ จังหวัดที่มีน้อยก็แสดงเท่าที่มี ไม่มีข้อใดบอกสาเหตุหรือตัดสินว่าดีหรือไม่ดี",
        en: "The rarer come first, at most five of a table and nine of a province; a province with few shows few. None tells a cause or judges.",
      },
    ],
    links: [],
  },
  {
    id: "releases",
    heading: { th: "รุ่นและลายนิ้วมือไฟล์", en: "Releases and fingerprints" },
    paragraphs: [
      {
        th: "ที่อยู่ของไฟล์ที่เผยแพร่มีลายนิ้วมือของไฟล์อยู่ด้วย ไฟล์ที่เปลี่ยนจะได้ที่อยู่ใหม่เสมอ แต่ละรุ่นบันทึกลายนิ้วมือของทุกไฟล์ที่ใช้และทุกไฟล์ที่ทำ และไม่แก้อีกหลังออกแล้ว",
        en: "The address of a published file holds its fingerprint, so a changed file never answers at an old address. A release records the fingerprint of every file it was made from and of every file it made, and never changes afterwards.",
      },
      {
        th: `ถ้าแถวหายไปแม้แถวเดียว ค่าเปลี่ยนเกิน ${percent(usualTolerance.changed)} ของแถว หรือผลรวมเปลี่ยนเกิน ${percent(usualTolerance.sum)} ผู้ออกรุ่นต้องบอกเหตุผล ซึ่งแสดงไว้ในหน้ารุ่นนั้น บางตารางกำหนดเกณฑ์ของตนเองได้`,
        en: `If a single row is gone, more than ${percent(usualTolerance.changed)} of the rows changed, or a sum moved by more than ${percent(usualTolerance.sum)}, whoever makes the release has to say why, and the page of the release shows it. A table may declare limits of its own.`,
      },
    ],
    links: [
      { label: { th: "รุ่นของข้อมูล", en: "Releases" }, path: (language) => releasesPath(language) },
    ],
  },
  {
    id: "verify",
    heading: { th: "ตรวจสอบด้วยตนเอง", en: "Verify it yourself" },
    paragraphs: [
      {
        th: "ตัวเลขในหน้าเว็บ: กดที่เลขแถวใต้ตัวเลข จะเห็นแถวในไฟล์ต้นทาง",
        en: "A number on a page: follow the row under it to where it stands in the source file.",
      },
      {
        th: "ไฟล์ที่ดาวน์โหลด: เทียบลายนิ้วมือกับที่เว็บบอก แล้วเปิดด้วย DuckDB ในเครื่องของคุณ",
        en: "A file you took away: compare its fingerprint with the one given here, then open it in a DuckDB of your own.",
      },
      {
        th: "ทั้งเว็บ: ผู้ที่มีรหัสต้นฉบับสั่ง npm run verify ได้ คำสั่งนี้อ่านไฟล์ต้นทางใหม่ทั้งหมดด้วย DuckDB ซึ่งเป็นโปรแกรมอ่านอีกตัวหนึ่ง แล้วเทียบกับไฟล์ CSV และ Parquet ที่เผยแพร่ทุกช่อง",
        en: "All of it: whoever has the source code can run npm run verify. It reads every source again with DuckDB, another reader than ours, and compares every cell of the published CSV and Parquet files.",
      },
    ],
    commands: [
      "sha256sum phase-targets.csv",
      `duckdb -c "FROM 'phase-targets.parquet'"`,
      "npm run verify",
    ],
    links: [
      {
        label: { th: "ไฟล์ต้นทางและลายนิ้วมือ", en: "Source files and fingerprints" },
        path: (language) => sourcesPath(language, "files"),
      },
      { label: { th: "อภิธานศัพท์", en: "Glossary" }, path: (language) => glossaryPath(language) },
    ],
  },
];
