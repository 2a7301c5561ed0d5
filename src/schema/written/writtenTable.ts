import type { Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import type { About } from "../catalogues/about.ts";
import type { Additivity } from "../declare/additivity.ts";
import type { SeriesBreaks } from "../declare/breaks.ts";
import type { Caveat } from "../declare/caveat.ts";
import type { Source } from "../declare/dataset.ts";
import type { TableFigure } from "../declare/figure.ts";
import type { Layout } from "../declare/layout.ts";
import type { ColumnShare } from "../declare/shareOfColumns.ts";
import type { ColumnSum } from "../declare/sumOfColumns.ts";
import type { Tolerance } from "../declare/tolerance.ts";

/** A field as a file writes it, once it is known to be of its shape. */
export interface WrittenField {
  readonly name: string;
  readonly title: string;
  readonly "title:en": string;
  readonly description?: string;
  readonly "description:en"?: string;
  readonly kind: string;
  readonly type?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
  readonly missingValues?: readonly string[];
  readonly categories?: readonly WrittenCategory[];
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  readonly unit?: Text;
  readonly unitIn?: string;
  readonly multiplier?: 1e3 | 1e6;
  readonly order?: "DMY" | "MDY";
  readonly compact?: boolean;
  readonly commonEra?: boolean;
  readonly example?: string;
  readonly additivity?: Additivity;
  readonly caveats?: readonly Text[];
  readonly headings?: readonly string[];
  readonly mayBeAbsent?: boolean;
  readonly atMostTimesLast?: number;
  readonly restatements?: readonly WrittenRestatement[];
}

export interface WrittenCategory {
  readonly value: string;
  readonly label: string;
  readonly "label:en": string;
  readonly spellings?: readonly string[];
  readonly isRest?: boolean;
}

export interface WrittenRestatement {
  readonly says: "name" | "parent" | "number";
  readonly name: string;
  readonly title: string;
  readonly "title:en": string;
}

/** Which rows are wholes, which are their parts, and what a whole and its parts have in common. */
export interface WrittenReconciliation {
  readonly title: Text;
  readonly measures: readonly string[];
  readonly whole: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly within: readonly string[];
}

/** A figure as a file writes it; without a unit it has that of its measure. */
export type FigureOfFile = Omit<TableFigure, "unit"> & Partial<Pick<TableFigure, "unit">>;

/** A table as a file in `data/tables` writes it, once it is known to be of its shape. */
export interface WrittenTable {
  readonly id: string;
  readonly title: string;
  readonly "title:en": string;
  readonly description: string;
  readonly "description:en": string;
  readonly caveats?: readonly Caveat[];
  readonly fields: readonly WrittenField[];
  readonly primaryKey: string | readonly string[];
  readonly missingValues?: readonly string[];
  readonly about?: About;
  readonly sources: readonly (Omit<Source, "kind"> & Partial<Pick<Source, "kind">>)[];
  readonly layout?: Layout;
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly nested?: Readonly<Record<string, string>>;
  readonly reconciliations?: readonly WrittenReconciliation[];
  readonly columnSums?: readonly ColumnSum[];
  readonly columnShares?: readonly ColumnShare[];
  readonly breaks?: SeriesBreaks;
  readonly figures?: readonly FigureOfFile[];
  readonly partition?: readonly string[];
  readonly tolerance?: Partial<Tolerance>;
  readonly questions?: readonly Text[];
}

export const primaryKeyOf = ({ primaryKey }: WrittenTable): readonly string[] =>
  typeof primaryKey === "string" ? [primaryKey] : primaryKey;
