import type { Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import type { About } from "../catalogues/about.ts";
import type { Caveat } from "./caveat.ts";
import type { Check } from "./check.ts";
import type { Comparison } from "./comparison.ts";
import type { Disclosure } from "./disclosure.ts";
import type { TableFigure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Limit } from "./limit.ts";
import type { Columns } from "./column.ts";
import type { Reconciliation } from "./reconciliation.ts";
import type { RollUp } from "./rollUp.ts";
import type { Row, Table } from "./table.ts";
import type { Tolerance } from "./tolerance.ts";

/** A file that rows are read from. */
export interface Source {
  /** `raw` holds what agencies export, one folder an edition; `reference` holds code lists. */
  readonly kind: "raw" | "reference";
  readonly folder: string;
  /**
   * `{year}` in it stands for the edition's folder, `cdd_budget_fy{year}_lines.csv`, and `{ceYear}` for the same year in
   * the common era.
   */
  readonly file: string;
  /**
   * What an edition does to those before it: it `replaces` them, as a list that is always handed in whole,
   * or it `adds` to them, so that all are read and their years stand side by side.
   */
  readonly editions?: "replaces" | "adds";
  /** The table stands without it: one of several lists, each of which its agency hands in when it has it. */
  readonly mayBeAbsent?: true;
  /** The folder of the edition that this very source is read from; a declaration names none. */
  readonly edition?: string;
  /** Where a file stands that is refused for its name or place, and checked as this one all the same. */
  readonly standsAt?: string;
  /**
   * Fields whose value, such as the fiscal year, is the name of the edition's folder. Where `headings`
   * say that the file tells it too, the two have to agree.
   */
  readonly fromFolder?: readonly string[];
  /** What the title in its source.json has to say where the table holds one kind of document alone. */
  readonly titled?: { readonly says: string; readonly advice: Text };
  /** An agency may hand it in in parts that lie side by side: `funds.csv` as `funds-50.csv`, `funds-57.csv` … */
  readonly inParts?: boolean;
  /** What the file's headings are called, where that isn't the column's own name or label. */
  readonly headings?: Readonly<Record<string, readonly string[]>>;
  /** Fields that the file leaves unsaid because all its rows share one value. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Headings of the file that say nothing to this table; they stay visible in the evidence. */
  readonly ignored?: readonly string[];
}

/** Everything there is to say about a dataset; all that is made of it follows from here. */
export interface Dataset<Id extends string = string, C extends Columns = Columns> {
  readonly table: Table<Id, C>;
  readonly sources: readonly Source[];
  /** What catalogues ask beyond the table itself. */
  readonly about?: About;
  readonly layout?: Layout;
  /** What a finding of each code does; the rest refuse. */
  readonly severities?: Readonly<Record<string, Severity>>;
  // A dataset is used both by code that knows its rows and by code that knows any dataset's.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly checks?: readonly Check<any>[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly comparisons?: readonly Comparison<any>[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly reconciliations?: readonly Reconciliation<any>[];
  /** What other tables know to be the most that a measure can be. */
  readonly limits?: readonly Limit[];
  readonly rollUp?: RollUp;
  /** Fields that tell wholes from their parts, each with the value a reader meets first: no sum runs over them. */
  readonly nested?: Readonly<Partial<Record<string, string>>>;
  readonly disclosure?: Disclosure;
  /** What it tells of places, for their pages, search and comparison. */
  readonly figures?: readonly TableFigure[];
  /** Cautions to be read beside its numbers; what is published of it is described with those that hold. */
  readonly caveats?: readonly Caveat[];
  /** The columns by which a large table is published in parts, see {@link partitionFolders}. */
  readonly partition?: readonly string[];
  readonly tolerance?: Partial<Tolerance>;
  /** The file that declares it, counted from the project, where that isn't one of `src/datasets`. */
  readonly declaredIn?: string;
}

/** The file that declares a dataset, for advice that says where to mend it. */
export const declarationFile = ({
  declaredIn,
  table,
}: Pick<Dataset, "declaredIn" | "table">): string => declaredIn ?? `src/datasets/${table.id}.ts`;

export const defineDataset = <const Id extends string, const C extends Columns>(declared: {
  readonly table: Table<Id, C>;
  readonly sources: readonly Source[];
  readonly about?: About;
  readonly layout?: Layout;
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly checks?: readonly Check<Row<Table<Id, C>>>[];
  readonly comparisons?: readonly Comparison<Row<Table<Id, C>>>[];
  readonly reconciliations?: readonly Reconciliation<Row<Table<Id, C>>>[];
  readonly limits?: readonly (Limit & {
    readonly measure: keyof C & string;
    readonly by: keyof C & string;
  })[];
  readonly rollUp?: RollUp;
  readonly nested?: Readonly<Partial<Record<keyof C & string, string>>>;
  readonly disclosure?: Disclosure;
  readonly figures?: readonly TableFigure<keyof C & string>[];
  readonly caveats?: readonly Caveat[];
  readonly partition?: readonly (keyof C & string)[];
  readonly tolerance?: Partial<Tolerance>;
}): Dataset<Id, C> => declared;
