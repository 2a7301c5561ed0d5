import type { Say } from "../../charts/chart.ts";
import { documentStatements } from "../../datasets/document-statements.ts";
import { documents } from "../../datasets/documents.ts";
import { mechanisms } from "../../datasets/mechanisms.ts";
import { meetings } from "../../datasets/meetings.ts";
import { thingsText } from "../../i18n/oneThing.ts";
import { programmePath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row } from "../../schema/declare/table.ts";
import { programmeDeclarations } from "../programmes/declared/index.ts";
import { statementText } from "../programmes/programmeBlocks.ts";
import { gloss, placeInDocument } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import { countOf, stated } from "../../words/subject/statement.ts";
import { type AreaFact, areaFact, rowFact } from "../areas/areaFact.ts";
import type { AreaSubject } from "../areas/areaSubject.ts";
import type { AreaTheme } from "../areas/areaTheme.ts";
import { perPublication } from "../releases/perPublication.ts";
import { underEach } from "./underEach.ts";

/** Whom the meetings of an area were for, where they met, and which documents tell of it. */
export const workSubject: AreaSubject = { themes: workTheme, last: true };

type MechanismRow = Row<typeof mechanisms.table>;
type StatementRow = Row<typeof documentStatements.table>;
type MeetingRow = Row<typeof meetings.table>;

/** The rows of each table under the codes of the areas that they speak of. */
const workRows = perPublication((published) => ({
  mechanisms: Map.groupBy(published.rows(mechanisms.table), ({ area_code }) => area_code as string),
  meetings: Map.groupBy(
    published.rows(meetings.table),
    ({ province }): string => province ?? country,
  ),
  documents: Map.groupBy(
    published.rows(documents.table),
    ({ province }): string => province ?? country,
  ),
  statements: underEach(
    // What a work is and what it is for stands on the work’s own page.
    published.rows(documentStatements.table).filter(({ topic }) => !ofWork.includes(topic)),
    (row) => row.area_codes?.split(";") ?? [],
  ),
}));

const ofWork: readonly string[] = ["what", "aim"];

function workTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const words = wording[say.language];
  const tables = workRows(published);
  const meetings = tables.meetings.get(code) ?? [];
  const facts = [
    ...(tables.mechanisms.get(code) ?? []).map((row) => mechanismFact(row, say)),
    ...meetings.map((row) => meetingFact(row, meetings, say)),
    ...(tables.documents.get(code) ?? []).map((row) =>
      rowFact(words.document, gloss(row.publisher, say.language), row, say, {
        quoted: gloss(row.title, say.language),
        note: row.date_published === null ? null : say.format.date(row.date_published),
      }),
    ),
    ...[...Map.groupBy(tables.statements.get(code) ?? [], ({ programme }) => programme)].flatMap(
      ([programme, rows]) => statementFacts(programme, rows, say),
    ),
  ];
  return facts.length === 0
    ? []
    : [
        {
          id: "work",
          heading: words.heading,
          hint: String(facts.length),
          facts,
          grids: [],
          remarks: facts.some(({ quoted, page }) => quoted !== null && page !== null)
            ? [words.sentences]
            : [],
        },
      ];
}

/** The first statements of a programme; a page of the programme, which has all, is led to with how many more there are. */
function statementFacts(programme: string, rows: readonly StatementRow[], say: Say): AreaFact[] {
  const words = wording[say.language];
  const page = pageOf(programme, say.language);
  const count = page === null || rows.length <= mostStatements + 1 ? rows.length : mostStatements;
  const rest = rows.slice(count);
  return [
    ...rows
      .slice(0, count)
      .map((row) =>
        rowFact(
          topics?.[row.topic]?.[say.language] ?? row.topic,
          statementText(row, say.language),
          row,
          say,
          { quoted: row.quoted, page, note: placeInDocument(row.paragraph, say.language) },
        ),
      ),
    ...(rest.length === 0
      ? []
      : [
          areaFact(
            words.moreStatements,
            countOf(rest),
            say,
            (value) => words.statements(say.format.number(value)),
            { page },
          ),
        ]),
  ];
}

const mostStatements = 8;

/** The page on which a statement stands beside the sentence it was taken from. */
const pageOf = (programme: string, language: Language): string | null =>
  programmeDeclarations.some(({ id }) => id === programme)
    ? programmePath(language, programme)
    : null;

const topics = documentStatements.table.columns.topic.codes;

function mechanismFact(row: MechanismRow, say: Say): AreaFact {
  const words = wording[say.language];
  const { number, fiscalYear } = say.format;
  const unit = row.unit === null ? null : mechanismUnits[row.unit]?.[say.language];
  const shares =
    row.units !== null && row.persons_per_unit !== null && unit
      ? [words.units(`${number(row.units)} ${unit.toLowerCase()}`, number(row.persons_per_unit))]
      : row.units !== null && unit
        ? [words.unitsTogether(`${number(row.units)} ${unit.toLowerCase()}`)]
        : [];
  return areaFact(
    words.targetGroup,
    stated(row.persons as number, row),
    say,
    (value) => words.persons(number(value)),
    {
      quoted: words.mechanism(gloss(row.mechanism, say.language), gloss(row.role, say.language)),
      note: words.targetGroupNote(fiscalYear(row.fiscal_year)),
      remarks: shares,
    },
  );
}

const mechanismUnits = mechanisms.table.columns.unit.codes ?? {};

function meetingFact(row: MeetingRow, all: readonly MeetingRow[], say: Say): AreaFact {
  const words = wording[say.language];
  const { date } = say.format;
  const isSame = (other: MeetingRow) =>
    other.document === row.same_meeting_as || other.same_meeting_as === row.document;
  const disagrees = all.some((other) => isSame(other) && other.date !== row.date);
  return rowFact(
    words.meeting,
    row.last_date === null ? date(row.date) : words.until(date(row.date), date(row.last_date)),
    row,
    say,
    {
      quoted: [row.title, row.venue, row.organiser, row.note]
        .filter((part) => part !== null)
        .map((part) => gloss(part, say.language))
        .join(" · "),
      remarks: disagrees ? [words.meetingDatesDiffer] : [],
    },
  );
}

const wording = {
  th: {
    heading: "คน การประชุม และเอกสาร",
    targetGroup: "กลุ่มเป้าหมายของการประชุม",
    targetGroupNote: (year: string) => `${year} ไม่ใช่อัตรากำลังของหน่วยงาน`,
    persons: (value: string) => `${value}\u00a0คน`,
    mechanism: (mechanism: string, role: string) => `${role} · ${mechanism}`,
    units: (units: string, persons: string) => `${units} แห่งละ ${persons} คน`,
    unitsTogether: (units: string) => `รวม ${units}`,
    meeting: "การประชุม",
    meetingDatesDiffer: "เอกสารสองฉบับลงวันที่ประชุมไม่ตรงกัน",
    document: "เอกสารที่กล่าวถึง",
    moreStatements: "ข้อความอื่นในเอกสาร",
    statements: (count: string) => `อีก ${count} ข้อความ`,
    sentences: "ประโยคในเอกสารอยู่ในหน้าของงานที่ลิงก์ไว้",
    until: (first: string, last: string) => `${first} ถึง ${last}`,
  },
  en: {
    heading: "People and documents",
    targetGroup: "Target group of a meeting",
    targetGroupNote: (year: string) => `${year}; not the staff of a body`,
    persons: (value: string) => thingsText(value, "people"),
    mechanism: (mechanism: string, role: string) => `${role} · ${mechanism}`,
    units: (units: string, persons: string) => `${units}, ${persons} people each`,
    unitsTogether: (units: string) => `${units} together`,
    meeting: "Meeting",
    meetingDatesDiffer: "Two documents date this meeting differently",
    document: "Document that speaks of it",
    moreStatements: "Other statements of documents",
    statements: (count: string) => `${count} more`,
    sentences: "The documents’ own sentences stand on the pages linked.",
    until: (first: string, last: string) => `${first} to ${last}`,
  },
};
