import { query } from "../query/query.ts";
import { type RecordAccount, recordAccounts } from "../schema/export/recordAccounts.ts";
import { stated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { barChart } from "./kit/barChart.ts";
import { inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";

/** What a record can be, besides one that a table took. */
const others = [
  ...(["rejected", "header", "titles", "totals", "blank"] as const),
  ...(["footnotes", "repeated_headers"] as const),
] as const;

const { columns } = recordAccounts;

type Account = Pick<RecordAccount, "file" | "read" | "accepted" | (typeof others)[number]>;
type Rows = Account & Pick<RecordAccount, "source_file" | "source_row">;

export const recordAccountsChart = barChart({
  id: "record-accounts",
  title: recordAccounts.title,
  topic: "data",
  areas: ["00"],
  measure: {
    label: { th: "แถวที่รับเข้าตาราง", en: "Records accepted into tables" },
    unit: { th: "แถว", en: "records" },
  },
  things: { th: "รายการ", en: "items" },
  labels: "above",
  name: String,
  queries: () => ({
    accounts: query(recordAccounts, {
      select: ["file", "read", "accepted", ...others, "source_file", "source_row"],
    }),
  }),
  shape: ({ accounts }) => {
    const files = accounts.toSorted(
      (a, b) => b.accepted - a.accepted || (a.file < b.file ? -1 : 1),
    );
    return {
      /** The longest first. */
      files,
      total: (name: Exclude<keyof Account, "file">) =>
        files.reduce((sum, account) => sum + account[name], 0),
      figures: files.map((account) => ({
        code: account.file,
        value: stated(account.accepted, account),
        ...(account.rejected > 0 && {
          remark: ({ format }: Say) => ({
            th: `ไม่รับ ${format.number(account.rejected)} แถว`,
            en: `${format.number(account.rejected)} rejected`,
          }),
        }),
      })),
    };
  },
  heading: () => ({
    th: "ทุกแถวของไฟล์ต้นทางไปอยู่ที่ใด",
    en: "Where every record of the source files went",
  }),
  headline: ({ total }, { format }) => ({
    value: format.number(total("accepted")),
    label: {
      th: `แถวที่รับเข้าตาราง จากที่อ่านได้ ${format.number(total("read"))} แถว`,
      en: `records accepted of the ${format.number(total("read"))} that were read`,
    },
  }),
  sentence: ({ files, total }, say) => {
    const { number } = say.format;
    const rest = others.filter((name) => name !== "rejected" && total(name) > 0);
    const kinds = rest.map((name) => {
      const [kind, count] = [inWords(say, columns[name].label), number(total(name))];
      return inWords(say, {
        th: `${kind} ${count}\u00a0แถว`,
        en: `${kind.toLowerCase()} (${count})`,
      });
    });
    const list = say.format.list(kinds);
    const [read, accepted] = [number(total("read")), number(total("accepted"))];
    const rejected = total("rejected");
    return {
      th:
        `เว็บนี้อ่าน ${number(files.length)}\u00a0ไฟล์ได้ ${read}\u00a0แถว รับเข้าตาราง ${accepted}\u00a0แถว` +
        (list === "" ? "" : ` ที่เหลือเป็น${list}`) +
        (rejected === 0 ? " ไม่มีแถวที่ไม่รับ" : ` และไม่รับ ${number(rejected)}\u00a0แถว`),
      en:
        `This site read ${read} records from ${number(files.length)} files and accepted ${accepted} into its tables. ` +
        (list === "" ? "" : `The rest: ${list}. `) +
        (rejected === 0 ? "None was rejected." : `${number(rejected)} were rejected.`),
    };
  },
  table: ({ files, total }, say) =>
    tableOf<Rows>(files, say, [
      { head: columns.file.label, name: ({ file }) => file },
      { head: columns.read.label, figure: readOf },
      { head: columns.accepted.label, figure: (account) => stated(account.accepted, account) },
      ...others
        .filter((name) => name === "rejected" || total(name) > 0)
        .map((name) => ({
          head: columns[name].label,
          figure: (account: Rows) => stated(account[name], account),
        })),
    ]),
  notes: {
    th: [
      "ยอดที่อ่านได้เท่ากับผลบวกของทุกช่องเสมอ ถ้าไม่เท่ากันเว็บจะไม่เผยแพร่",
      "หนึ่งแถวในไฟล์ต้นทางอาจเป็นหลายแถวในตาราง เช่น ไฟล์ยอดจำหน่าย OTOP มี 12 เดือนในหนึ่งแถว",
      "ไฟล์ที่ไม่มีหัวตารางคือไฟล์ JSON ซึ่งบอกชื่อช่องไว้ในทุกแถว",
    ],
    en: [
      "The records read always equal the sum of the other columns; otherwise nothing is published.",
      "One record of a file may become several rows of a table: the file of OTOP sales has 12 months in each.",
      "Files without a header are JSON, which names the fields in every record.",
    ],
  },
});

/** The records read as the sum of what they became, so that none is lost unseen. */
function readOf(account: Rows): Statement {
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
