import type { Text } from "../../src/words/text/language.ts";

/** A kind of file that a site is made of, what it may hold, and how there comes to be less of it. */
export interface KindOfFile {
  readonly name: Text;
  /** Paths of such files. */
  readonly of: RegExp;
  /** What today's data need and a tenth more: a build that passes it says so. */
  readonly most: { readonly files: number; readonly megabytes: number };
  readonly less: Text;
}

const figures: Text = {
  th: "ทำแผนภูมิรายพื้นที่ให้น้อยลง (places ใน src/charts)",
  en: "draw fewer charts for each place (src/charts)",
};

const tables: Text = {
  th: "ประกาศตารางที่ยาวเป็นตารางใหญ่ ซึ่งไม่มีไฟล์ JSON และ Excel (docs/large-tables.md)",
  en: "let a long table be a large one, which has neither JSON nor workbook (docs/large-tables.md)",
};

/** Every kind; a file is of the first that fits. */
export const kindsOfFiles: readonly KindOfFile[] = [
  {
    name: { th: "หน้าพื้นที่", en: "pages of areas" },
    of: /^(en\/)?areas\/.*\.html$/,
    most: { files: 3200, megabytes: 132 },
    less: {
      th: "ตำบลมีหน้าเมื่อมีตารางกล่าวถึงนอกจากประชากร สร้างบางจังหวัดได้ด้วย --provinces",
      en: "a tambon has a page where a table says more of it than its people; --provinces builds some provinces",
    },
  },
  {
    name: { th: "หน้าแถวของไฟล์ต้นทาง", en: "pages of source rows" },
    of: /^(en\/)?evidence\/.*\.html$/,
    most: { files: 260, megabytes: 25.5 },
    less: {
      th: "นำไฟล์ที่ไม่มีตารางใดอ่านออกจาก data/raw",
      en: "take files that no table reads out of data/raw",
    },
  },
  {
    name: { th: "หน้าแผนภูมิ", en: "pages of charts" },
    of: /^(en\/)?charts\/.*\.html$/,
    most: { files: 630, megabytes: 34.5 },
    less: figures,
  },
  {
    name: { th: "กรอบสำหรับฝัง", en: "frames for other sites" },
    of: /^(en\/)?(embed\/.*\.html|oembed\/.*)$/,
    most: { files: 720, megabytes: 9.5 },
    less: figures,
  },
  {
    name: { th: "ภาพ PNG", en: "pictures as PNG" },
    of: /^pictures\/.*\.png$/,
    most: { files: 630, megabytes: 18.5 },
    less: figures,
  },
  {
    name: { th: "ภาพ SVG", en: "pictures as SVG" },
    of: /^pictures\/.*\.svg$/,
    most: { files: 630, megabytes: 14.5 },
    less: figures,
  },
  {
    name: { th: "ชุดข้อมูลของจังหวัด", en: "kits of provinces" },
    of: /^kits\/(sample-)?province-/,
    most: { files: 85, megabytes: 21 },
    less: {
      th: "สร้างบางจังหวัดได้ด้วย --provinces",
      en: "build some provinces with --provinces",
    },
  },
  {
    name: { th: "ชุดไฟล์ของแผนภูมิ", en: "kits of charts" },
    of: /^kits\//,
    most: { files: 50, megabytes: 3.7 },
    less: figures,
  },
  {
    name: { th: "ไฟล์ตัวเลขของแผนภูมิ", en: "figures of charts" },
    of: /^figures\//,
    most: { files: 410, megabytes: 3.2 },
    less: figures,
  },
  {
    name: { th: "ตารางล่าสุด", en: "latest tables" },
    of: /^data\/latest\//,
    most: { files: 140, megabytes: 12 },
    less: tables,
  },
  {
    name: { th: "ตารางและแถวต้นทาง", en: "tables and source rows" },
    of: /^data\/[^.]*\/.*\.(csv|json|xlsx|parquet|zip)$/,
    most: { files: 275, megabytes: 35 },
    less: tables,
  },
  {
    name: { th: "เครื่องมือค้นข้อมูล", en: "the query engine" },
    of: /^engine\//,
    most: { files: 6, megabytes: 10 },
    less: { th: "เป็นขนาดของ DuckDB", en: "DuckDB is of that size" },
  },
  {
    name: { th: "ไฟล์ค้นหาและเปรียบเทียบ", en: "files for searching and comparing" },
    of: /^(search|compare|explore)\/.*\.json$/,
    most: { files: 130, megabytes: 5 },
    less: {
      th: "ลดคอลัมน์ของตารางที่เปรียบเทียบได้",
      en: "let fewer columns be compared",
    },
  },
  {
    name: { th: "ฟีด", en: "feeds" },
    of: /^(en\/)?feeds\//,
    most: { files: 80, megabytes: 0.2 },
    less: {
      th: "ฟีดมีหนึ่งไฟล์ต่อจังหวัดและต่อตารางที่มีรุ่นใดกล่าวถึง",
      en: "there is one for each province and table that a release has told of",
    },
  },
  {
    name: { th: "หน้าและไฟล์อื่น", en: "other pages and files" },
    of: /^/,
    most: { files: 420, megabytes: 16 },
    less: { th: "ดูว่าไฟล์ใดหนักใน dist", en: "look for heavy files in dist" },
  },
];
