import { documentStatements } from "../../datasets/document-statements.ts";
import { documents } from "../../datasets/documents.ts";
import { evidenceRowPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row } from "../../schema/declare/table.ts";
import { gloss, placeInDocument } from "../../words/text/glosses.ts";
import type { Language, Text } from "../../words/text/language.ts";
import type { Programme } from "../../words/subject/programme.ts";
import { type BudgetPlan, budgetPlanTree } from "./budgetTree.ts";
import { type FigureModel, figureOf } from "../figures/figure.ts";
import { entriesOfProgramme } from "../areas/figureEntries.ts";
import type { Link } from "../site/link.ts";
import type { Making } from "./making.ts";
import { statementText } from "./programmeBlocks.ts";
import type { NewsPage } from "./declared/newsPages.ts";
import { rowLink } from "../sources/sourceLinks.ts";
import { type StatedFigure, statedFigures } from "./statedFigures.ts";

/** A stretch of a programme's page. */
export type ProgrammePart =
  | { readonly kind: "figure"; readonly figure: FigureModel }
  | {
      readonly kind: "words";
      readonly heading: string;
      readonly paragraphs: readonly string[];
      readonly sources: readonly Link[];
    }
  | {
      readonly kind: "steps";
      readonly heading: string;
      readonly lead: string;
      readonly steps: readonly string[];
      readonly source: Link | null;
    }
  | {
      readonly kind: "facts";
      readonly heading: string;
      readonly facts: readonly {
        readonly label: string;
        readonly text: string;
        readonly sources: readonly Link[];
        /** Where more of it is told. */
        readonly pages?: readonly Link[];
      }[];
    }
  | {
      readonly kind: "said";
      readonly heading: string;
      readonly subjects: readonly {
        readonly label: string;
        readonly statements: readonly {
          readonly text: string;
          readonly place: string;
          readonly quoted: string | null;
          readonly row: Link;
        }[];
      }[];
    }
  | {
      readonly kind: "roles";
      readonly heading: string;
      readonly columns: readonly [string, string, string];
      readonly roles: readonly {
        readonly who: string;
        readonly does: string;
        readonly place: string;
        readonly quoted: string | null;
        readonly row: Link;
      }[];
    }
  | {
      readonly kind: "stated";
      readonly heading: string;
      readonly note: string;
      readonly figures: readonly StatedFigure[];
    }
  | {
      readonly kind: "budget";
      readonly heading: string;
      readonly note: string;
      readonly plans: readonly BudgetPlan[];
    };

export type PartOf = (making: Making) => ProgrammePart;

/** A chart, as it stands on its own page. */
export const figure =
  (chart: string, area: string): PartOf =>
  ({ published, say }) => ({
    kind: "figure",
    figure: figureOf(published, say.language, chart, area),
  });

/** Paragraphs that a document or pages of news tell; without the document, that it isn't gathered. */
export const paragraphs =
  (heading: Text, texts: readonly Text[], told?: string | readonly NewsPage[]): PartOf =>
  ({ published, say: { language } }) => {
    const document = typeof told === "string" ? told : undefined;
    const source = documentSource(published, language, document);
    return {
      kind: "words",
      heading: heading[language],
      paragraphs: isGathered(published, document)
        ? texts.map((text) => text[language])
        : [wording[language].notGathered],
      sources:
        typeof told === "object"
          ? told.map(({ title, address }) => ({ label: title[language], path: address }))
          : source
            ? [source]
            : [],
    };
  };

/** Steps that follow one another. */
export const stepsPart =
  (heading: Text, lead: Text, texts: readonly Text[], document?: string): PartOf =>
  ({ published, say: { language } }) => ({
    kind: "steps",
    heading: heading[language],
    lead: isGathered(published, document) ? lead[language] : wording[language].notGathered,
    steps: isGathered(published, document) ? texts.map((text) => text[language]) : [],
    source: documentSource(published, language, document),
  });

/** Every figure that any source states of some programmes. */
export const everyFigure =
  (...programmes: readonly Programme[]): PartOf =>
  ({ published, say }) => ({
    kind: "stated",
    heading: wording[say.language].everyFigure,
    note: wording[say.language].precedence,
    figures: statedFigures(published, say, programmes),
  });

type StatementRow = Row<typeof documentStatements.table>;

const statementsOf = (published: Published, programme: string): readonly StatementRow[] =>
  published.rows(documentStatements.table).filter((row) => row.programme === programme);

const actorOf = ({ actor_th, actor_en }: StatementRow, language: Language): string | null =>
  language === "th" ? actor_th : actor_en;

/** Who does what in a programme, by office and body, in the order of the file; nothing where documents name none. */
export const rolesOf =
  (programme: string) =>
  ({ published, say: { language } }: Making): ProgrammePart[] => {
    const words = wording[language];
    const roles = statementsOf(published, programme).flatMap((row) => {
      const who = actorOf(row, language);
      if (who === null) return [];
      return {
        who,
        does: statementText(row, language).slice(who.length).trim(),
        place: placeInDocument(row.paragraph, language),
        quoted: row.quoted,
        row: rowLink(row, language),
      };
    });
    return roles.length === 0
      ? []
      : [{ kind: "roles", heading: words.roles, columns: words.roleColumns, roles }];
  };

/** What else documents say of a programme in words, subject by subject; nothing where they say nothing. */
export const saidOf =
  (programme: string) =>
  ({ published, say: { language } }: Making): ProgrammePart[] => {
    const rows = statementsOf(published, programme).filter(
      (row) => actorOf(row, language) === null,
    );
    const names = documentStatements.table.columns.topic.codes;
    const subjects = [...Map.groupBy(rows, ({ topic }) => topic)].map(([topic, rows]) => ({
      // A role that is told of without the one who has it stands apart from the table of who does what.
      label:
        topic === "role" ? wording[language].rolesUnnamed : (names?.[topic]?.[language] ?? topic),
      statements: rows.map((row) => ({
        text: statementText(row, language),
        place: placeInDocument(row.paragraph, language),
        quoted: row.quoted,
        row: rowLink(row, language),
      })),
    }));
    return rows.length === 0 ? [] : [{ kind: "said", heading: wording[language].said, subjects }];
  };

/** What tables declare of places for a programme: its unit, its time, for how many places; nothing where none does. */
export const figuresOfPlaces =
  (programme: string) =>
  ({ published, say }: Making): ProgrammePart[] => {
    const entries = entriesOfProgramme(published, programme, say);
    const facts = entries.map(({ label, text, remarks, table, chart }) => ({
      label,
      text: [text, ...remarks].join(" · "),
      sources: [],
      pages: [table, ...(chart ? [chart] : [])],
    }));
    const heading = wording[say.language].placeFigures;
    return facts.length === 0 ? [] : [{ kind: "facts", heading, facts }];
  };

/** The last draft budget, from plan to line, of the projects that are wanted; of all where none is named. */
export const budget =
  (projects: readonly string[] | null = null): PartOf =>
  ({ published, say }) => ({
    kind: "budget",
    heading: wording[say.language].budget,
    note: wording[say.language].draft,
    plans: budgetPlanTree(published, say, projects),
  });

/** Whether what a document tells can be shown with it; what names none needs none. */
const isGathered = (published: Published, document: string | undefined): boolean =>
  document === undefined ||
  published.rows(documents.table).some((row) => row.document === document);

/** Where a document stands in the list of documents; null where it isn't there. */
export function documentSource(
  published: Published,
  language: Language,
  document: string | undefined,
): Link | null {
  if (document === undefined) return null;
  const row = published.rows(documents.table).find((row) => row.document === document);
  if (!row) return null;
  return {
    label: gloss(row.title, language),
    path: evidenceRowPath(language, row.source_file, row.source_row),
  };
}

const wording = {
  th: {
    said: "สิ่งที่เอกสารบอกเป็นคำ",
    roles: "ใครทำอะไร",
    rolesUnnamed: "คณะทำงาน",
    roleColumns: ["ใคร", "ทำอะไร", "ข้อความในเอกสาร"] as const,
    everyFigure: "ทุกตัวเลขที่มีแหล่งระบุ",
    precedence:
      "ตัวเลขที่ขัดกันอยู่เคียงกันโดยไม่เฉลี่ย แถวบนคือค่าที่เว็บนี้ยกมาใช้ก่อน คือค่าที่ตรวจกับข่าวฉบับเต็มก่อนค่าจากข้อความตัดตอน แล้วจึงค่าที่ใหม่กว่า",
    placeFigures: "ตัวเลขรายพื้นที่ที่มี",
    notGathered: "ยังไม่พบเอกสารที่กล่าวถึงเรื่องนี้ในข้อมูลที่รวบรวมไว้",
    budget: "ร่างงบประมาณ จากแผนงานถึงรายการ",
    draft: "ตัวเลขทั้งหมดมาจากร่าง พ.ร.บ. งบประมาณรายจ่าย ไม่ใช่ฉบับที่ประกาศใช้ กดที่หัวข้อเพื่อดูรายการที่อยู่ใต้หัวข้อนั้น",
  },
  en: {
    said: "What the documents say in words",
    roles: "Who does what",
    rolesUnnamed: "Groups at work",
    roleColumns: ["Who", "Does what", "The document’s own words"] as const,
    everyFigure: "Every figure that a source states",
    precedence:
      "Figures in conflict stand side by side, none averaged. The first is the one this site uses: one checked in its full text goes before one from an excerpt, then the later before the earlier.",
    placeFigures: "Figures of places",
    notGathered: "No document that tells of this is found in what is gathered.",
    budget: "The draft budget, from plan to line",
    draft:
      "All amounts are those of the draft budget bill, not of the act as passed. Open a heading to see the lines under it.",
  },
};
