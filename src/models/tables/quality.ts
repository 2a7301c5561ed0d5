import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath, qualityIndexPath, qualityPath } from "../../paths.ts";
import type { CatalogAccount, Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { conflictsOf } from "../programmes/conflicts.ts";
import { datasetOf } from "./dataIndex.ts";
import { type EvidenceCorrection, evidenceCorrections } from "./evidence.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";

/** A count that sums the page up, leading to its part of it. */
export interface QualityCount extends Link {
  readonly value: string;
}

/** What became of the records of a file: read = accepted + rejected + other. */
export interface AccountRow {
  readonly file: Link;
  readonly read: string;
  readonly accepted: string;
  readonly rejected: string;
  /** Headers, titles, totals, blank lines and notes. */
  readonly other: string;
}

/** Corrections for one reason. */
export interface CorrectionGroup {
  readonly reason: string;
  readonly reference: string;
  readonly count: string;
  readonly corrections: readonly EvidenceCorrection[];
}

export interface QualityIndexPage extends Page {
  readonly lead: string;
  /** The parts of the page by their anchors. */
  readonly parts: (typeof parts)["th"];
  readonly summary: readonly string[];
  readonly counts: readonly QualityCount[];
  readonly accounts: readonly AccountRow[];
  readonly accountTotal: Omit<AccountRow, "file">;
  /** The corrections of each table that has any. */
  readonly corrections: readonly {
    readonly table: Link;
    readonly reasons: readonly CorrectionGroup[];
  }[];
}

/** Everything found in all tables, and what was done about it: `/quality/`. */
export const quality = definePages<Address, QualityIndexPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const { tables, sources } = published.catalog;
    const title = words[language].pageNames.quality;
    const say = wording[language];
    const total = sources.reduce((sum, { account }) => added(sum, account), noRecords);
    const counts = countsOf(published, language);
    return {
      ...pageOf(language, qualityIndexPath, { title, description: say.lead }, [
        { label: title, path: qualityIndexPath(language) },
      ]),
      lead: say.lead,
      parts: parts[language],
      summary: summaryOf(published, total, language),
      counts,
      accounts: sources.map(({ file, account }) => ({
        file: { label: file.split("/").at(-1) as string, path: evidencePath(language, file) },
        ...accountCells(added(noRecords, account), language),
      })),
      accountTotal: accountCells(total, language),
      corrections: tables
        .filter(({ fixes }) => fixes.length > 0)
        .map(({ id, fixes }) => ({
          table: {
            label: datasetOf(id).table.title[language],
            path: qualityPath(language, id),
          },
          reasons: correctionGroups(evidenceCorrections(published, fixes, language), language),
        })),
    };
  },
});

function correctionGroups(
  all: readonly EvidenceCorrection[],
  language: Language,
): CorrectionGroup[] {
  const groups = Map.groupBy(all, ({ reason, reference }) => `${reason}\n${reference}`);
  return [...groups.values()].map((corrections) => {
    const [{ reason, reference }] = corrections as [EvidenceCorrection];
    const count = wording[language].places(formats[language].number(corrections.length));
    return { reason, reference, count, corrections };
  });
}

interface Records {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
}

const noRecords: Records = { read: 0, accepted: 0, rejected: 0 };

const added = (
  sum: Records,
  { read, accepted, rejected }: Pick<CatalogAccount, keyof Records>,
) => ({
  read: sum.read + read,
  accepted: sum.accepted + accepted,
  rejected: sum.rejected + rejected,
});

function accountCells({ read, accepted, rejected }: Records, language: Language) {
  const { number } = formats[language];
  return {
    read: number(read),
    accepted: number(accepted),
    rejected: number(rejected),
    other: number(read - accepted - rejected),
  };
}

function countsOf(published: Published, language: Language): QualityCount[] {
  const { tables } = published.catalog;
  const { number } = formats[language];
  const findings = tables.flatMap(({ findings }) => findings);
  const fixes = tables.flatMap(({ fixes }) => fixes);
  const say = wording[language];
  return (
    [
      ["findings", findings.length],
      ["conflicts", conflictsOf(published, language).length],
      ["corrections", fixes.length],
    ] as const
  ).map(([id, count]) => ({ label: say.counts[id], value: number(count), path: `#${id}` }));
}

function summaryOf({ catalog }: Published, total: Records, language: Language): string[] {
  const { number } = formats[language];
  const say = wording[language];
  const withFindings = catalog.tables.filter(({ findings }) => findings.length > 0).length;
  return [
    say.read(number(catalog.sources.length), number(total.read)),
    say.accepted(
      number(total.accepted),
      number(total.rejected),
      number(total.read - total.accepted - total.rejected),
    ),
    say.tables(number(catalog.tables.length), number(withFindings)),
    say.silent,
  ];
}

const parts = {
  th: {
    findings: {
      heading: "ข้อสังเกตทุกแห่ง",
      text: "จัดตามตารางและตามเกณฑ์ที่ข้อมูลไม่ผ่าน แต่ละแห่งเปิดดูแถวในไฟล์ต้นทางได้",
    },
    conflicts: {
      heading: "เรื่องที่แหล่งข้อมูลบอกไม่ตรงกัน",
      text: "แสดงไว้ทุกค่าเคียงกันพร้อมแหล่งและวันที่ ไม่เฉลี่ยและไม่ตัดออก",
    },
    corrections: { heading: "การแก้ไขทุกแห่ง" },
    sums: {
      heading: "ยอดรวมที่นำมาสอบกัน",
      text: "ผลรวมของส่วนย่อยเทียบกับยอดที่ต้นทางระบุ ยอดที่ไม่ตรงเผยแพร่ตามต้นทางพร้อมข้อสังเกต",
    },
    account: {
      heading: "บัญชีของทุกแถวที่อ่าน",
      text: "แถวที่อ่านได้เท่ากับผลรวมของแถวที่รับ ไม่รับ และแถวอื่น ไม่มีแถวใดหายไปโดยไม่บอก",
    },
  },
  en: {
    findings: {
      heading: "All remarks",
      text: "By table and by the rule that the data breaks; each leads to its row in the source file.",
    },
    conflicts: {
      heading: "What sources tell differently",
      text: "All sides stand together with source and date; none is averaged, none left out.",
    },
    corrections: { heading: "All corrections" },
    sums: {
      heading: "Sums held against each other",
      text: "The sum of the parts against the total that the source states. Totals that differ are published as they stand, with a remark.",
    },
    account: {
      heading: "The account of all rows read",
      text: "Rows read equal those accepted, rejected and other; no row disappears unsaid.",
    },
  },
};

const wording = {
  th: {
    lead: "ข้อสังเกต ความขัดแย้งระหว่างแหล่งข้อมูล และการแก้ไขทุกแห่งของทุกตาราง พร้อมบัญชีของทุกแถวที่อ่าน",
    counts: {
      findings: "ข้อสังเกตในข้อมูล",
      conflicts: "เรื่องที่แหล่งข้อมูลบอกไม่ตรงกัน",
      corrections: "ค่าที่แก้ไข โดยบอกเหตุผลทุกแห่ง",
    },
    read: (files: string, rows: string) => `อ่านไฟล์ต้นทาง ${files} ไฟล์ รวม ${rows} แถว`,
    accepted: (accepted: string, rejected: string, other: string) =>
      `รับเป็นข้อมูล ${accepted} แถว ไม่รับ ${rejected} แถว ที่เหลือ ${other} แถวเป็นหัวตารางหรือส่วนประกอบอื่น`,
    tables: (tables: string, found: string) =>
      `เผยแพร่ ${tables} ตาราง มีข้อสังเกตอยู่ใน ${found} ตาราง ตัวเลขทุกตัวเผยแพร่ตามต้นทาง ไม่ได้ปรับให้ตรงกันเอง`,
    places: (count: string) => `${count}\u00a0แห่ง`,
    silent: "ช่องที่ต้นทางไม่ได้ระบุเป็นช่องว่าง ไม่ใช่ศูนย์",
  },
  en: {
    lead: "Every remark, every conflict between sources and every correction in all tables, with the account of all rows read",
    counts: {
      findings: "remarks on the data",
      conflicts: "things that sources tell differently",
      corrections: "values corrected, each with its reason",
    },
    read: (files: string, rows: string) => `${files} source files were read, ${rows} rows in all.`,
    accepted: (accepted: string, rejected: string, other: string) =>
      `Accepted as data: ${accepted}. Rejected: ${rejected}. The other ${other} are headers and the like.`,
    tables: (tables: string, found: string) =>
      `Of ${tables} published tables ${found} carry remarks. Figures are published as the sources state them; none was made to agree.`,
    places: (count: string) => `${count}\u00a0in\u00a0all`,
    silent: "A cell that the source leaves unstated is empty, never zero.",
  },
};
