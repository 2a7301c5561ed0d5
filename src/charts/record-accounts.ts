import { query } from "../query/query.ts";
import { type RecordAccount, recordAccounts } from "../schema/export/recordAccounts.ts";
import { stated, type Statement } from "../words/subject/statement.ts";
import { drawBars } from "./bars.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";

/** What a record can be, besides one that a table took. */
const others = [
  "rejected",
  "header",
  "titles",
  "totals",
  "blank",
  "footnotes",
  "repeated_headers",
] as const;

const selected = ["file", "read", "accepted", ...others, "source_file", "source_row"] as const;

type Account = Pick<RecordAccount, (typeof selected)[number]>;

/** The accounts of all files, the longest first, and their sum. */
interface Accounts {
  readonly files: readonly Account[];
  readonly total: Readonly<Record<"read" | "accepted" | (typeof others)[number], number>>;
}

export const recordAccountsChart = defineChart<{ accounts: Account }, Accounts>({
  id: "record-accounts",
  title: recordAccounts.title,
  topic: "data",
  areas: ["00"],
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({ accounts: query(recordAccounts, { select: selected }) }),
  shape: ({ accounts }) => ({
    files: accounts.toSorted((a, b) => b.accepted - a.accepted || (a.file < b.file ? -1 : 1)),
    total: {
      read: sumOf(accounts, "read"),
      accepted: sumOf(accounts, "accepted"),
      rejected: sumOf(accounts, "rejected"),
      header: sumOf(accounts, "header"),
      titles: sumOf(accounts, "titles"),
      totals: sumOf(accounts, "totals"),
      blank: sumOf(accounts, "blank"),
      footnotes: sumOf(accounts, "footnotes"),
      repeated_headers: sumOf(accounts, "repeated_headers"),
    },
  }),
  plot: ({ files }, canvas) => {
    const words = wording[canvas.language];
    return drawBars(
      files.map((account) => ({
        label: account.file,
        value: stated(account.accepted, account),
        fill: "strong",
        ...(account.rejected > 0 && {
          remark: words.rejected(canvas.format.number(account.rejected)),
        }),
      })),
      canvas,
      {
        show: canvas.format.number,
        notStated: words.notStated,
        labels: "above",
        unit: words.unit,
      },
    );
  },
  legend: (_data, { language }) => [{ fill: "strong", label: wording[language].accepted }],
  headline: ({ total }, { language, format }) => ({
    value: format.number(total.accepted),
    label: wording[language].headline(format.number(total.read)),
  }),
  sentence: ({ files, total }, say) => {
    const words = wording[say.language];
    return words.sentence({
      files: say.format.number(files.length),
      read: say.format.number(total.read),
      accepted: say.format.number(total.accepted),
      rest: say.format.list(
        others
          .filter((name) => name !== "rejected" && total[name] > 0)
          .map((name) => words.kind(labelOf(name, say), say.format.number(total[name]))),
      ),
      rejected: total.rejected === 0 ? null : say.format.number(total.rejected),
    });
  },
  table: ({ files, total }, say) => {
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, wording[say.language].notStated);
    const shown = others.filter((name) => name === "rejected" || total[name] > 0);
    return {
      columns: [
        { label: labelOf("file", say), numeric: false },
        { label: labelOf("read", say), numeric: true },
        { label: labelOf("accepted", say), numeric: true },
        ...shown.map((name) => ({ label: labelOf(name, say), numeric: true })),
      ],
      rows: files.map((account) => [
        labelCell(account.file),
        cell(readOf(account)),
        cell(stated(account.accepted, account)),
        ...shown.map((name) => cell(stated(account[name], account))),
      ]),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

const sumOf = (accounts: readonly Account[], name: keyof Accounts["total"]): number =>
  accounts.reduce((sum, account) => sum + account[name], 0);

/** The records read as the sum of what they became, so that none is lost unseen. */
function readOf(account: Account): Statement {
  const parts = (["accepted", ...others] as const)
    .map((name) => account[name])
    .filter((number) => number > 0);
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum !== account.read) throw new Error(`account does not balance: ${account.file}`);
  const read = stated(account.read, account);
  return parts.length < 2 || read.kind !== "stated"
    ? read
    : { ...read, kind: "derived", working: `${parts.join(" + ")} = ${account.read}` };
}

const labelOf = (name: keyof typeof recordAccounts.columns, { language }: Say): string =>
  recordAccounts.columns[name].label[language];

interface Words {
  readonly files: string;
  readonly read: string;
  readonly accepted: string;
  readonly rest: string;
  readonly rejected: string | null;
}

const wording = {
  th: {
    heading: "ทุกแถวของไฟล์ต้นทางไปอยู่ที่ใด",
    headline: (read: string) => `แถวที่รับเข้าตาราง จากที่อ่านได้ ${read} แถว`,
    accepted: "แถวที่รับเข้าตาราง",
    unit: "แถว",
    notStated: "ไม่ได้ระบุ",
    rejected: (number: string) => `ไม่รับ ${number} แถว`,
    kind: (kind: string, number: string) => `${kind} ${number}\u00a0แถว`,
    sentence: ({ files, read, accepted, rest, rejected }: Words) =>
      `เว็บนี้อ่าน ${files}\u00a0ไฟล์ได้ ${read}\u00a0แถว รับเข้าตาราง ${accepted}\u00a0แถว` +
      (rest === "" ? "" : ` ที่เหลือเป็น${rest}`) +
      (rejected === null ? " ไม่มีแถวที่ไม่รับ" : ` และไม่รับ ${rejected}\u00a0แถว`),
    notes: [
      "ยอดที่อ่านได้เท่ากับผลบวกของทุกช่องเสมอ ถ้าไม่เท่ากันเว็บจะไม่เผยแพร่",
      "หนึ่งแถวในไฟล์ต้นทางอาจเป็นหลายแถวในตาราง เช่น ไฟล์ยอดจำหน่าย OTOP มี 12 เดือนในหนึ่งแถว",
      "ไฟล์ที่ไม่มีหัวตารางคือไฟล์ JSON ซึ่งบอกชื่อช่องไว้ในทุกแถว",
    ],
  },
  en: {
    heading: "Where every record of the source files went",
    headline: (read: string) => `records accepted of the ${read} that were read`,
    accepted: "Records accepted into tables",
    unit: "records",
    notStated: "Not stated",
    rejected: (number: string) => `${number} rejected`,
    kind: (kind: string, number: string) => `${kind.toLowerCase()} (${number})`,
    sentence: ({ files, read, accepted, rest, rejected }: Words) =>
      `This site read ${read} records from ${files} files and accepted ${accepted} into its tables. ` +
      (rest === "" ? "" : `The rest: ${rest}. `) +
      (rejected === null ? "None was rejected." : `${rejected} were rejected.`),
    notes: [
      "The records read always equal the sum of the other columns; otherwise nothing is published.",
      "One record of a file may become several rows of a table: the file of OTOP sales has 12 months in each.",
      "Files without a header are JSON, which names the fields in every record.",
    ],
  },
};
