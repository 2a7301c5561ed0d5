import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath } from "../../paths.ts";
import type {
  CatalogAccount,
  CatalogSource,
  DerivedColumn,
  Published,
} from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { catalogTableOf, catalogSourcesOf } from "./dataIndex.ts";
import type { Link } from "../site/link.ts";
import type { TableAddress } from "./tablePage.ts";

export type AccountClass = Exclude<keyof CatalogAccount, "read">;

/** A stretch of a file's bar, in thousandths of its records. */
export interface AccountBarPart {
  readonly record: AccountClass;
  readonly start: number;
  readonly width: number;
}

/** What became of every record of the files that a table was read from. */
export interface TableAccount {
  /** The classes that any file has records of, and always the two that every file has. */
  readonly classes: readonly { readonly record: AccountClass; readonly label: string }[];
  readonly files: readonly {
    readonly source: Link;
    readonly sentence: string;
    readonly bar: readonly AccountBarPart[];
    readonly read: string;
    /** In the order of `classes`. */
    readonly counts: readonly string[];
  }[];
  /** Why the table has another number of rows than were accepted; null when it has not. */
  readonly rowsNote: string | null;
}

export function tableAccount(
  published: Published,
  { language, table }: Pick<TableAddress, "language" | "table">,
): TableAccount {
  const sources = catalogSourcesOf(published, table);
  const classes = recordClasses(sources);
  const { number } = formats[language];
  return {
    classes: classes.map((record) => ({ record, label: className(record, language) })),
    files: sources.map(({ file, account, derived = [] }) => ({
      source: { label: file, path: evidencePath(language, file) },
      sentence: [
        sentenceOf(account, classes, language),
        ...derivedSentences(derived, language),
      ].join(" · "),
      bar: barOf(account, classes),
      read: number(account.read),
      counts: classes.map((record) => number(account[record])),
    })),
    rowsNote: rowsNoteOf(published, table, language),
  };
}

function recordClasses(sources: readonly CatalogSource[]): AccountClass[] {
  const names = Object.keys(words.en.accountNames) as (keyof CatalogAccount)[];
  return names.filter(
    (name): name is AccountClass =>
      name === "accepted" ||
      name === "rejected" ||
      (name !== "read" && sources.some(({ account }) => account[name] > 0)),
  );
}

const className = (record: AccountClass, language: Language): string =>
  words[language].accountNames[record];

function sentenceOf(
  account: CatalogAccount,
  classes: readonly AccountClass[],
  language: Language,
): string {
  const { number } = formats[language];
  const parts = classes
    .filter((record) => account[record] > 0 || record === "rejected")
    .map((record) => `${className(record, language)} ${number(account[record])}`);
  return words[language].accountAs(number(account.read), parts.join(" + "));
}

/** Which columns the file leaves out and others of its columns tell. */
const derivedSentences = (derived: readonly DerivedColumn[], language: Language): string[] =>
  derived.map(({ label, heading, rows }) =>
    words[language].accountDerived(label[language], heading, formats[language].number(rows)),
  );

function barOf(account: CatalogAccount, classes: readonly AccountClass[]): AccountBarPart[] {
  let start = 0;
  return classes.flatMap((record) => {
    const width = (account[record] / account.read) * 1000;
    if (!(width > 0)) return [];
    start += width;
    return [{ record, start: rounded(start - width), width: rounded(width) }];
  });
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function rowsNoteOf(published: Published, table: string, language: Language): string | null {
  const { rows } = catalogTableOf(published, table);
  const accepted = catalogSourcesOf(published, table).reduce(
    (sum, { account }) => sum + account.accepted,
    0,
  );
  if (rows === accepted) return null;
  const { number } = formats[language];
  return words[language].accountRows(number(accepted), number(rows));
}
