import { words } from "../../i18n/text.ts";
import { dataPath, explorePath, filePath, sqlPath } from "../../paths.ts";
import { type Additivity, additivityNames } from "../../schema/declare/additivity.ts";
import type { AskedExample, AskedTable } from "../../schema/export/askedTable.ts";
import { editionOf } from "../../schema/declare/edition.ts";
import type { ShapeFile } from "../../schema/declare/shapes.ts";
import type { Language } from "../../words/text/language.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";
import { sqlExamples } from "./sqlExamples.ts";
import { askedTables } from "./sqlTables.ts";

export interface SqlPage extends Page {
  readonly lead: string;
  readonly labels: (typeof wording)["th"];
  readonly links: readonly Link[];
  readonly tables: readonly AskedTable[];
  /** Of a table, what must be known before adding up its rows. */
  readonly remarks: Readonly<Record<string, readonly string[]>>;
  /** Over what measures of each kind may be added. */
  readonly adds: Readonly<Record<Additivity, string>>;
  readonly examples: readonly AskedExample[];
  readonly engine: string;
  /** The outlines that answers are mapped on; none where none are published. */
  readonly shapes: Readonly<Record<ShapeFile, string>> | null;
  /** Which data is asked, in a machine's words: the release's id, or the day of its newest source. */
  readonly edition: string;
}

/** The second speed of asking: DuckDB in the page, `/explore/sql/`. */
export const sqlPage = definePages<Address, SqlPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const labels = wording[language];
    const { shapes } = published.catalog;
    const tables = askedTables(published, language);
    const { release, retrieved } = editionOf(published);
    return {
      ...pageOf(language, sqlPath, { title: labels.title, description: labels.lead }, [
        { label: words[language].explore, path: explorePath(language) },
        { label: labels.title, path: sqlPath(language) },
      ]),
      lead: labels.lead,
      labels,
      links: [
        { label: labels.firstSpeed, path: explorePath(language) },
        { label: labels.downloads, path: dataPath(language) },
      ],
      tables,
      remarks: Object.fromEntries(tables.map((table) => [table.id, remarksOn(table, language)])),
      adds: {
        additive: additivityNames.additive[language],
        "semi-additive": additivityNames["semi-additive"][language],
        "not additive": additivityNames["not additive"][language],
      },
      examples: sqlExamples.map(({ id, title, sql }) => ({ id, title: title[language], sql })),
      engine: filePath("engine/engine.json"),
      shapes: shapes
        ? {
            provinces: filePath(shapes.provinces.path),
            amphoes: filePath(shapes.amphoes.path),
            "tambons-north4": filePath(shapes["tambons-north4"].path),
          }
        : null,
      edition: release?.isShown ? release.id : retrieved,
    };
  },
});

/** Wholes beside their parts must not all be added up. */
const remarksOn = ({ columns, nested }: AskedTable, language: Language): string[] =>
  Object.entries(nested).map(([name, value]) => {
    const label = columns.find((column) => column.name === name)?.label ?? name;
    return nestedRemark[language](label, `WHERE ${name} = '${value}'`);
  });

const nestedRemark = {
  th: (label: string, example: string) =>
    `ตารางนี้มีทั้งยอดรวมและส่วนย่อย แยกด้วยคอลัมน์ “${label}” หากบวกทุกแถวจะนับซ้ำ ให้รวมทีละชนิด เช่น ${example}`,
  en: (label: string, example: string) =>
    `This table holds wholes beside their parts, told apart by “${label}”. Adding up all rows counts the same more than once: add up one kind, such as ${example}.`,
};

const wording = {
  th: {
    title: "ค้นและคำนวณข้อมูลด้วย SQL",
    lead: "ถามได้ทุกคำถามที่ไม่มีใครเตรียมคำตอบไว้ ฐานข้อมูล DuckDB ทำงานในเบราว์เซอร์ของคุณ เชื่อมตารางกันได้ คำนวณได้ และส่งคำถามต่อเป็นลิงก์ได้",
    firstSpeed: "เลือกดูตารางแบบไม่ต้องดาวน์โหลดเพิ่ม",
    downloads: "ดาวน์โหลดตารางทั้งหมด",
    noScript:
      "การทำงานคำสั่งต้องเปิดใช้ JavaScript ด้านล่างคือตารางทั้งหมดและตัวอย่างคำสั่ง ซึ่งนำไปใช้กับ DuckDB ในเครื่องของคุณได้ หรือดาวน์โหลดไฟล์ไปเปิดในโปรแกรมตารางคำนวณ",
    examplesTitle: "ตัวอย่างคำสั่ง",
    useExample: "ใช้คำสั่งนี้",
    tablesTitle: "ตารางและคอลัมน์",
    tablesLead:
      'ชื่อตารางใน SQL คือรหัสเดียวกับที่อยู่ของตารางและชื่อไฟล์ดาวน์โหลด ชื่อที่มีขีดกลางต้องอยู่ในเครื่องหมายคำพูดคู่ เช่น "otop-sales" ช่องว่าง (NULL) คือต้นทางไม่มีค่า ไม่ใช่ศูนย์',
    unitIn: "หน่วยอยู่ในคอลัมน์ ห้ามบวกข้ามหน่วย:",
    column: "คอลัมน์",
    meaning: "ความหมาย",
    kind: "ชนิด",
    sqlType: "ชนิดใน SQL",
    rows: "แถว",
    dictionary: "พจนานุกรมข้อมูลของตาราง",
    privacyTitle: "อะไรอยู่ในเครื่องของคุณ",
    privacy:
      "คำสั่ง ผลลัพธ์ และไฟล์ที่คุณเปิด อยู่ในหน้านี้เท่านั้น ไม่มีการส่งออกไปที่ใด เมื่อปิดหน้า ทั้งสามอย่างหายไป เบราว์เซอร์ดาวน์โหลดเฉพาะเครื่องมือและตารางจากเว็บนี้ และอาจเก็บสองอย่างนี้ไว้ให้ใช้ซ้ำได้แม้ไม่มีเน็ต ซึ่งลบได้ที่ท้ายหน้า",
  },
  en: {
    title: "Ask the data in SQL",
    lead: "Ask what nobody has prepared an answer for. The DuckDB database runs in your browser: join tables, compute, and pass a question on as a link.",
    firstSpeed: "Look through tables without a further download",
    downloads: "Download all tables",
    noScript:
      "Running a statement needs JavaScript. Below are all tables and ready statements, which run in a DuckDB of your own just as well; or download the files for a spreadsheet.",
    examplesTitle: "Ready statements",
    useExample: "Use this statement",
    tablesTitle: "Tables and columns",
    tablesLead:
      'In SQL a table has the id of its page and of its files. An id with a hyphen stands in double quotes, such as "otop-sales". An empty cell (NULL) means that the source has no value; it is not zero.',
    unitIn: "units, which are not added to each other, stand in",
    column: "Column",
    meaning: "Meaning",
    kind: "Kind",
    sqlType: "SQL type",
    rows: "rows",
    dictionary: "The table's dictionary",
    privacyTitle: "What stays on your device",
    privacy:
      "Your statements, their answers and any file you open stay in this page; nothing is sent anywhere, and they are gone when you close it. The browser fetches only the engine and the tables, from this site; it may keep these two for use without a network, until you remove them at the foot of the page.",
  },
};
