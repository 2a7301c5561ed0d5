import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { glossaryPath } from "../../paths.ts";
import { glossary as terms, type Term } from "../../words/text/glossary.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";

/** A term in the language of the page, with what it is called in the other. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly short: string | null;
  readonly meaning: string;
  readonly other: { readonly language: Language; readonly text: string };
}

export interface GlossaryPage extends Page {
  readonly lead: string;
  readonly entries: readonly GlossaryEntry[];
}

/** What the words of the data mean, in dictionary order: `/glossary/`. */
export const glossaryPages = definePages<Address, GlossaryPage>({
  addresses: singleAddresses,
  build: (_published, { language }) => {
    const title = words[language].pageNames.glossary;
    const { compare } = formats[language];
    return {
      ...pageOf(language, glossaryPath, { title, description: leads[language] }, [
        { label: title, path: glossaryPath(language) },
      ]),
      lead: leads[language],
      entries: terms
        .map((term) => entryOf(term, language))
        .toSorted((a, b) => compare(a.term, b.term)),
    };
  },
});

function entryOf({ id, term, short, meaning }: Term, language: Language): GlossaryEntry {
  const other = languages.find((one) => one !== language) as Language;
  const otherShort = short && short[other] !== short[language] ? ` (${short[other]})` : "";
  return {
    id,
    term: term[language],
    short: short?.[language] ?? null,
    meaning: meaning[language],
    other: { language: other, text: `${term[other]}${otherShort}` },
  };
}

const leads = {
  th: "คำที่พบในข้อมูลงานพัฒนาชุมชนและในเว็บนี้ พร้อมคำภาษาอังกฤษที่เว็บนี้ใช้",
  en: "Words met in community-development data and on this site, with their Thai",
};
