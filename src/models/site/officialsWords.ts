import { checkPath, dataPath, releasesPath } from "../../paths.ts";
import type { Language } from "../../words/text/language.ts";
import type { SectionText } from "./article.ts";

const check = {
  label: { th: "เปิดหน้าตรวจไฟล์", en: "Open the page for checking files" },
  path: (language: Language) => checkPath(language),
};

/** What an official does in each case; what is to be typed is for whoever keeps the site. */
export const officialsSections: readonly SectionText[] = [
  {
    id: "new-release",
    heading: { th: "นำข้อมูลปีใหม่ขึ้นเว็บ", en: "Bring a new year’s data" },
    paragraphs: [
      {
        th: "เจ้าหน้าที่ทำห้าขั้นแรกในเบราว์เซอร์ ไม่ต้องติดตั้งโปรแกรมและไม่ต้องพิมพ์คำสั่ง ผู้ดูแลเว็บทำขั้นสุดท้าย",
        en: "The first five steps are done in a browser, with nothing to install and nothing to type; whoever keeps the site does the last.",
      },
    ],
    points: [
      {
        th: "1. ส่งออกตารางจากระบบของคุณเป็น Excel (.xlsx) หรือ CSV ไม่ต้องจัดหน้า ไม่ต้องแก้ตัวเลข",
        en: "1. Export the table as Excel (.xlsx) or CSV. Lay nothing out and change no number.",
      },
      {
        th: "2. เปิดหน้าตรวจไฟล์แล้ววางไฟล์ ไฟล์ถูกอ่านในเครื่องของคุณ ไม่ถูกส่งไปที่ใด",
        en: "2. Drop it on the page for checking files. It is read on your device and sent nowhere.",
      },
      {
        th: "3. ถ้าขึ้นว่า “ไฟล์นี้ยังใช้ไม่ได้” แก้ตามวิธีที่บอกในแต่ละเรื่อง แล้ววางไฟล์อีกครั้งจนขึ้นว่า “ไฟล์นี้ใช้ได้”",
        en: "3. Where it says that the file can’t be published yet, do what each finding advises and drop the file again, until it says that the file is good.",
      },
      {
        th: "4. เปิด “ส่งไฟล์นี้ให้ผู้ดูแลเว็บ” บอกที่มาของไฟล์ ข้อที่ไม่ทราบให้เว้น อย่าเดา แล้วกดทำชุดส่งมอบ",
        en: "4. Open “Hand this file to whoever keeps the site” and say where it is from. Leave out what you don’t know. Make the package.",
      },
      {
        th: "5. ส่งไฟล์ .zip ที่ได้พร้อมข้อความที่เตรียมไว้ให้ผู้ดูแลเว็บทางอีเมลหรือ LINE",
        en: "5. Send the .zip with the message that is ready for it, by e-mail or LINE.",
      },
      {
        th: "6. ผู้ดูแลเว็บดูว่าจะวางสิ่งใดไว้ที่ใด วาง ตรวจและเผยแพร่ เปิดดูในเครื่อง แล้วออกรุ่น ด้วยคำสั่งตามลำดับนี้",
        en: "6. Whoever keeps the site looks at what would be put where, puts it there, publishes, looks at the pages and makes a release, in this order:",
      },
    ],
    commands: [
      "npm run data -- take phase-targets_2570_2569-11-22.zip --try",
      "npm run data -- take phase-targets_2570_2569-11-22.zip",
      "npm run publish",
      "npm start",
      "npm run publish -- --release",
    ],
    links: [check],
  },
  {
    id: "correction",
    heading: { th: "แก้ตัวเลขที่ผิด", en: "Correct a wrong number" },
    paragraphs: [
      {
        th: "ทุกตัวเลขบนเว็บกดดูได้ถึงแถวในไฟล์ต้นทาง ดูก่อนว่าไฟล์ผิดหรือเว็บอ่านผิด ถ้าเว็บอ่านผิด แจ้งผู้ดูแลเว็บพร้อมที่อยู่ของหน้า",
        en: "Every number leads to its row in the source file. Look there first: where the file is right and the page is not, tell whoever keeps the site, with the page’s address.",
      },
      {
        th: "ถ้าไฟล์ผิดและหน่วยงานแก้ได้ ให้ส่งออกไฟล์ใหม่ทั้งไฟล์แล้วทำตามหัวข้อแรก ในช่อง “ชุดข้อมูลของปีใด” เติมเลขท้าย เช่น 2570-2 ไฟล์เดิมไม่ถูกเขียนทับ ลิงก์และรุ่นที่อ้างถึงยังเปิดได้",
        en: "Where the file is wrong and the agency can mend it, export the whole file again and do as above; as its edition say 2570-2. The old file is not overwritten, and links and releases that rest on it still answer.",
      },
      {
        th: "ถ้าแก้ไฟล์ต้นทางไม่ได้ ผู้ดูแลเว็บเพิ่มหนึ่งแถวใน data/fixes พร้อมเหตุผลและหลักฐาน หน้าเว็บแสดงทั้งค่าเดิมและค่าที่แก้ รหัสของแถวดูได้ด้วยคำสั่งนี้",
        en: "Where the source can’t be mended, whoever keeps the site adds a row to data/fixes with its reason and reference; pages then show both values. This tells the key of a row:",
      },
    ],
    commands: [
      "npm run -s data -- key data/raw/roi-jai-rak/2563/phase_targets.csv --line 2",
      "npm run publish",
    ],
    links: [check],
  },
  {
    id: "new-table",
    heading: { th: "เพิ่มตารางใหม่", en: "Add a new table" },
    paragraphs: [
      {
        th: "วางไฟล์ในหน้าตรวจไฟล์ ถ้าหัวตารางไม่ตรงกับตารางใดของเว็บ หน้านั้นอ่านไฟล์ตามที่เป็น แล้วให้ทำชุดส่งมอบซึ่งมีร่างคำประกาศของตารางใหม่ ผู้ดูแลเว็บเขียนคำอธิบายและตอบคำถามในร่างก่อนเผยแพร่ ผู้ดูแลเว็บร่างจากไฟล์เองก็ได้",
        en: "Drop the file on the page for checking files. Where its headings are of no table of this site it is read as it is, and its package brings a draft of the new table’s declaration, whose words and questions whoever keeps the site finishes before publishing. The draft can be made from the file there, too:",
      },
    ],
    commands: [
      "npm run -s data -- describe enterprises.csv --declare --id village-enterprises",
      "npm run data -- source data/raw/village-enterprises/2570",
    ],
    links: [
      check,
      {
        label: { th: "ตารางที่มีอยู่แล้ว", en: "Tables that there are" },
        path: (language) => dataPath(language),
      },
    ],
  },
  {
    id: "undo",
    heading: { th: "ถอนรุ่นที่ไม่ควรใช้", en: "Take a release back" },
    paragraphs: [
      {
        th: "รุ่นที่ออกแล้วแก้ไม่ได้และไม่ถูกลบ เพราะมีผู้อ้างถึง ถ้าพบว่าผิด ให้ส่งไฟล์ที่ถูกตามหัวข้อแก้ตัวเลข แล้วออกรุ่นใหม่ ถ้ารุ่นนั้นไม่ควรมีใครใช้ ผู้ดูแลเว็บถอนพร้อมเหตุผล รุ่นยังอยู่ในรายการ และลิงก์ที่อ้างถึงบอกว่าถอนแล้ว",
        en: "A release is never changed or deleted: others cite it. Where it is wrong, hand in the right file and make another. Where nobody should use it, whoever keeps the site withdraws it with a reason: it stays listed, and links to it say that it was withdrawn.",
      },
    ],
    commands: ['npm run publish -- --withdraw 2570-01 "ยอดของอำเภอหนึ่งพิมพ์ผิด"'],
    links: [
      {
        label: { th: "รุ่นทั้งหมด", en: "All releases" },
        path: (language) => releasesPath(language),
      },
    ],
  },
  {
    id: "contact",
    heading: { th: "ถามใคร", en: "Whom to ask" },
    paragraphs: [
      {
        th: "เรื่องไฟล์และการเผยแพร่ ถามผู้ดูแลเว็บข้างบนนี้ เรื่องตัวเลขในไฟล์ ถามหน่วยงานเจ้าของไฟล์",
        en: "On files and publishing ask whoever keeps the site, above; on the numbers in a file, the agency whose file it is.",
      },
    ],
  },
];
