import type { Say } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { ComparedRow } from "../../schema/declare/comparedArea.ts";
import type { Statement } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
import type { AnswerLine } from "../programmes/programmeAnswers.ts";
import type { Link } from "../site/link.ts";
import type { AreaFact } from "./areaFact.ts";
import type { AreaTheme } from "./areaTheme.ts";
import type { AreaKind } from "./areaWords.ts";

type Of<T> = (published: Published, code: string) => T;
type Told<T> = (published: Published, code: string, say: Say) => T;

/**
 * What a subject gives to the pages of areas, their lists, their comparison and their findings. These ask every
 * subject of `src/models/subjects/index.ts` for what it has, and know none by its name: a subject alone knows its tables.
 */
export interface AreaSubject {
  /** Sections of the page, in the order of the subjects. The first of all stands before the lists of areas. */
  readonly themes?: Told<readonly AreaTheme[]>;
  /** Whether its sections follow the figures that tables declare. */
  readonly last?: true;
  /** Facts to open a page with. */
  readonly keyFigures?: Told<readonly KeyFact[]>;
  /** One sentence that a search engine or a reader in a hurry can stop at. */
  readonly lead?: Told<string | null>;
  readonly answers?: SubjectAnswers;
  /** What a reader must know of its figures, below all. */
  readonly note?: Text;
  /** What areas are compared by. */
  readonly measures?: Of<Readonly<Record<string, Statement>>>;
  /** The tables of these. */
  readonly comparedTables?: readonly string[];
  /** The rows of the comparison that these stand in, by the same ids. */
  readonly comparedRows?: (published: Published) => readonly ComparedRow[];
  /** The last year, in the common era, that its tables speak of. */
  readonly lastYears?: (published: Published) => Readonly<Record<string, number>>;
  /** What a list of areas says of each. */
  readonly columns?: readonly AreaColumn[];
  readonly size?: AreaSize;
  /** In which part of the country each province lies. */
  readonly regions?: (published: Published) => ReadonlyMap<string, string>;
}

/** A fact and its place among those of all subjects, the lowest first. */
export interface KeyFact {
  readonly order: number;
  readonly fact: AreaFact;
}

/** What a citizen asks of a place first: what was promised, what documents say of it, what is not found. */
export interface SubjectAnswers {
  /** The table that promises are looked up in, and the one of figures, as a sentence calls them. */
  readonly tables: { readonly promised?: Text; readonly stated?: Text };
  readonly of: Told<{
    readonly promised?: readonly AnswerLine[];
    readonly stated?: readonly AnswerLine[];
    readonly missing?: readonly AnswerLine[];
    /** The sections that tell the rest. */
    readonly more?: { readonly promised?: Link; readonly stated?: Link };
  }>;
}

/** A column of a list of areas. */
export interface AreaColumn {
  readonly label: Text;
  readonly of: Of<Statement>;
  /** Whether it can speak of the areas there; of all where nothing is said. */
  readonly covers?: Of<boolean>;
}

/** By what areas are large or small: it orders those beside one another, fills their map, and finds those alike. */
export interface AreaSize {
  readonly id: string;
  readonly of: Of<Statement>;
  /** 1,234 คน */
  readonly show: (value: number, say: Say) => string;
  /** The day that it holds for. */
  readonly note: Told<string | null>;
  readonly nearHeading: Text;
  readonly nearExplained: (kind: AreaKind, within: string | null, say: Say) => string;
  readonly mapCaption: (kind: AreaKind, title: string, note: string, say: Say) => string;
}
