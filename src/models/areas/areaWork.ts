import type { Say } from "../../charts/chart.ts";
import { documentStatements } from "../../datasets/document-statements.ts";
import { mechanisms } from "../../datasets/mechanisms.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { statementText } from "../programmes/programmeBlocks.ts";
import { gloss, placeInDocument } from "../../words/text/glosses.ts";
import { stated } from "../../words/subject/statement.ts";
import { type AreaFact, areaFact, rowFact } from "./areaFact.ts";
import { areaTablesOf, type MechanismRow, type MeetingRow } from "./areaTables.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { areaWords } from "./areaWords.ts";

/** Whom the meetings of an area were for, where they met, and which documents tell of it. */
export function workTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const words = areaWords[say.language];
  const tables = areaTablesOf(published);
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
    ...(tables.statements.get(code) ?? []).map((row) =>
      rowFact(
        topics?.[row.topic]?.[say.language] ?? row.topic,
        statementText(row, say.language),
        row,
        say,
        {
          quoted: row.quoted,
          note: placeInDocument(row.paragraph, say.language),
        },
      ),
    ),
  ];
  return facts.length === 0
    ? []
    : [
        {
          id: "work",
          heading: words.workHeading,
          hint: String(facts.length),
          facts,
          grids: [],
          remarks: [],
        },
      ];
}

const topics = documentStatements.table.columns.topic.codes;

function mechanismFact(row: MechanismRow, say: Say): AreaFact {
  const words = areaWords[say.language];
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
  const words = areaWords[say.language];
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
