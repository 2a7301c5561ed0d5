import type { documents } from "../../datasets/documents.ts";
import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import type { Row } from "../../schema/declare/table.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";

/** What is said of a document wherever figures name it as theirs. */
export interface DocumentFacts {
  readonly id: string;
  /** In Thai, as the document has it. */
  readonly title: string;
  readonly titleInEnglish: string | null;
  readonly publisher: string;
  readonly published: string;
  readonly eventDate: string;
  /** Where it disagrees with itself or with others, or what work it is of; null where nothing was noted. */
  readonly note: string | null;
}

export function documentFacts(
  { document, title, publisher, note, ...dates }: Row<typeof documents.table>,
  language: Language,
): DocumentFacts {
  const dateOr = (date: string | null) =>
    date === null ? words[language].notStated : formats[language].date(date);
  return {
    id: document,
    title,
    titleInEnglish: language === "en" ? gloss(title, language) : null,
    publisher: gloss(publisher, language),
    published: dateOr(dates.date_published),
    eventDate: dateOr(dates.event_date),
    note: note === null ? null : gloss(note, language),
  };
}
