import { declared } from "../../datasets/index.ts";
import { words } from "../../i18n/text.ts";
import {
  chartPath,
  checkPath,
  dataPath,
  filePath,
  forOfficialsPath,
  tablePath,
} from "../../paths.ts";
import {
  type AppliedFix,
  type CatalogOrigin,
  everySource,
  type Published,
} from "../../schema/catalogues/catalog.ts";
import { firstStanding } from "../../schema/releases/release.ts";
import { parseRepository, type Repository } from "../../schema/releases/repository.ts";
import type { Language, Text } from "../../words/text/language.ts";
import { chartsOf, tablesOfChart } from "../figures/publishedCharts.ts";
import { type OwnerLines, ownerLines } from "../sources/whoToAsk.ts";
import type { Link } from "./link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";

/** A published table that checking files takes. */
export interface CheckTable {
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table that a file can be of, and where what it changes would be seen. */
export interface HandedInTable {
  readonly id: string;
  readonly title: string;
  /** Whether the page brings its published rows along, or why not. */
  readonly comparison: "brought" | "long" | "unpublished";
  readonly release: string | null;
  readonly pages: readonly Link[];
}

export interface CheckPage extends Page {
  readonly lead: string;
  readonly say: (typeof wording)["th"];
  readonly links: readonly Link[];
  /** The tables that a file can be of, by the names that readers know them by. */
  readonly tables: readonly HandedInTable[];
  readonly needed: readonly CheckTable[];
  readonly bytes: number;
  /** The corrections that a file is read with, by table. */
  readonly fixes: Readonly<Record<string, readonly AppliedFix[]>>;
  readonly handOver: CheckHandOver;
}

/** What a file is handed over with: who keeps the site, where its files are kept, and what it has already. */
export interface CheckHandOver {
  readonly keeper: (OwnerLines & { readonly email: string | null }) | null;
  readonly repository: Repository | null;
  readonly standing: readonly { readonly file: string; readonly sha256: string }[];
  readonly origins: readonly { readonly file: string; readonly origin: CatalogOrigin }[];
}

/** Where an official finds out whether a file can be published: `/check/`. */
export const checkPage = definePages<Address, CheckPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const say = wording[language];
    const title = words[language].pageNames.check;
    const needed = neededTables(published);
    return {
      ...pageOf(language, checkPath, { title, description: say.lead }, [
        { label: title, path: checkPath(language) },
      ]),
      lead: say.lead,
      say,
      links: [
        {
          label: words[language].pageNames.forOfficials,
          path: forOfficialsPath(language),
        },
        { label: say.templates, path: `${forOfficialsPath(language)}#templates` },
        { label: words[language].data, path: dataPath(language) },
      ],
      tables: handedIn(published, language),
      needed,
      bytes: needed.reduce((sum, { bytes }) => sum + bytes, 0),
      fixes: Object.fromEntries(
        published.catalog.tables
          .filter(({ fixes }) => fixes.length > 0)
          .map(({ id, fixes }) => [id, fixes]),
      ),
      handOver: handOverOf(published, language),
    };
  },
});

function handOverOf({ catalog }: Published, language: Language): CheckHandOver {
  const { owner } = catalog;
  const raw = everySource(catalog).filter(({ file }) => file.startsWith("raw/"));
  const lines = ownerLines(owner, language);
  return {
    keeper: lines && { ...lines, email: owner?.email ?? null },
    repository: owner?.repository ? parseRepository(owner.repository) : null,
    // The hash of a covered file is that of its covered copy, which nobody has.
    standing: raw
      .filter(({ covered }) => covered === undefined)
      .map(({ file, sha256 }) => ({ file, sha256 })),
    origins: [
      ...new Map(raw.map(({ file, origin }) => [file.replace(/[^/]+$/, "source.json"), origin])),
    ].map(([file, origin]) => ({ file, origin })),
  };
}

/** The tables whose files agencies hand in; lists that the site keeps itself are none. */
const handedIn = (published: Published, language: Language): CheckPage["tables"] =>
  declared
    .filter(({ sources }) => sources.some(({ kind }) => kind === "raw"))
    .map(({ table: { id, title } }) => ({
      id,
      title: title[language],
      comparison: comparisonOf(published, id),
      release: releaseShowing(published, id),
      pages: comparisonOf(published, id) === "unpublished" ? [] : pagesOf(published, id, language),
    }));

function comparisonOf({ catalog }: Published, id: string): HandedInTable["comparison"] {
  const table = catalog.tables.find((one) => one.id === id);
  if (!table) return catalog.partitioned?.some((one) => one.id === id) ? "long" : "unpublished";
  return table.files.parquet.bytes <= mostBytes ? "brought" : "long";
}

/** The newest release, where the table is still what it was in it. */
function releaseShowing({ catalog, releases }: Published, id: string): string | null {
  const newest = firstStanding(releases);
  const released = newest?.tables.find((one) => one.id === id)?.files.csv?.sha256;
  const shown = catalog.tables.find((one) => one.id === id)?.files.csv.sha256;
  return newest && released !== undefined && released === shown ? newest.id : null;
}

/** What a table is called. */
const titleOf = (id: string): Text => declared.find(({ table }) => table.id === id)!.table.title;

/** The table's own page and the charts that are drawn from it. */
const pagesOf = (published: Published, id: string, language: Language): readonly Link[] => [
  { label: titleOf(id)[language], path: tablePath(language, id) },
  ...chartsOf(published)
    .filter((chart) => tablesOfChart(chart).includes(id))
    .map(({ id, title }) => ({ label: title[language], path: chartPath(language, id) })),
];

/** Tables that are so long that no page brings them along. */
const mostBytes = 3e6;

/** What files are read against, and what they are compared with. */
const neededTables = ({ catalog }: Published): CheckTable[] =>
  catalog.tables
    .map(({ id, files: { parquet } }) => ({
      id,
      path: filePath(parquet.path),
      bytes: parquet.bytes,
      sha256: parquet.sha256,
    }))
    .filter(({ bytes }) => bytes <= mostBytes);

interface Wording {
  readonly lead: string;
  readonly noScript: string;
  readonly command: string;
  readonly templates: string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
}

const wording: Readonly<Record<Language, Wording>> = {
  th: {
    lead: "วางไฟล์ที่จะส่งให้เว็บนี้ แล้วรู้ทันทีว่าใช้ได้หรือไม่ ต้องแก้ช่องใดบ้าง ตรวจในเครื่องของคุณด้วยโปรแกรมเดียวกับที่เว็บใช้เผยแพร่ ไฟล์ไม่ถูกส่งไปที่ใด",
    noScript:
      "การตรวจในหน้านี้ต้องเปิดใช้ JavaScript เพราะไฟล์ถูกอ่านในเครื่องของคุณเอง หากเปิดไม่ได้ ให้ส่งไฟล์ให้ผู้ดูแลเว็บ ซึ่งตรวจด้วยคำสั่งนี้ได้ผลเหมือนกันทุกข้อ",
    command: "npm run -s data -- check ไฟล์.csv --dataset ตาราง",
    templates: "แบบกรอกของแต่ละตาราง",
    privacyTitle: "ไฟล์ของคุณอยู่ในเครื่องของคุณ",
    privacy: [
      "หน้านี้โหลดเครื่องมือตรวจ ทะเบียนพื้นที่ และตารางที่เผยแพร่แล้วมาให้ครบก่อน จากนั้นปิดการเชื่อมต่อด้วยนโยบายความปลอดภัยของหน้า แล้วจึงเปิดไฟล์ เบราว์เซอร์จึงไม่ยอมให้หน้านี้ส่งข้อมูลออกไปอีก",
      "เมื่อปิดหน้าหรือเปิดหน้าอื่น สิ่งที่อ่านไว้หายไปทั้งหมด",
      "ไฟล์ของคุณไม่ถูกแก้ ไม่มีการเดา และไม่มีค่าใดถูกเติมหรือเปลี่ยนเป็นศูนย์",
    ],
  },
  en: {
    lead: "Drop the file that you mean to hand in and know at once whether it is good, and which cells to mend. It is checked on your own device by the program that publishes this site, and is sent nowhere.",
    noScript:
      "Checking here needs JavaScript, because the file is read on your own device. Without it, send the file to whoever keeps the site: this command comes to the very same verdict.",
    command: "npm run -s data -- check FILE.csv --dataset TABLE",
    templates: "A workbook to fill in for each table",
    privacyTitle: "Your file stays on your device",
    privacy: [
      "The page first loads the checker, the register of places and the published tables, then closes itself to the network by its security policy, and only then opens a file: from there on the browser lets it send nothing.",
      "What was read is gone when you close the page or go to another.",
      "Your file is not changed, nothing is guessed, and no value is filled in or turned to zero.",
    ],
  },
};
