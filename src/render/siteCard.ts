import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import type { Catalog } from "../schema/catalogues/catalog.ts";
import { distinct, lastRetrieved } from "../schema/declare/origin.ts";
import type { Language } from "../words/text/language.ts";
import { drawCard } from "./card.ts";
import type { CardWords, TextMeasures } from "./cardText.ts";
import { piecesIn } from "./pieces.ts";
import { markSampleCard } from "./sampleMark.ts";

/** The picture of the site as a whole, for pages without a figure of their own. */
export function siteCard(said: SiteWords, measure: TextMeasures): string {
  const card = drawCard({ ...said, measure, chart: null, legend: [] });
  return said.sample ? markSampleCard(card) : card;
}

/** All that this picture says. */
export type SiteWords = Omit<CardWords, "measure"> & Pick<Catalog, "sample">;

export function siteWords(
  { tables, sources, sample }: Pick<Catalog, "tables" | "sources" | "sample">,
  language: Language,
): SiteWords {
  const { number, date } = formats[language];
  const pieces = piecesIn(language);
  const { siteName, siteTagline, sourceLine } = words[language];
  const say = wording[language];
  const publishers = distinct(sources, ({ publisher }) => publisher).length;
  return {
    siteName,
    place: say.country,
    title: pieces(siteTagline),
    headline: { value: say.tables(number(tables.length)), label: pieces(say.open) },
    source: pieces(`${sourceLine}: ${say.publishers(number(publishers))}`),
    asOf: say.received(date(lastRetrieved(sources))),
    ...(sample && { sample }),
  };
}

/** What the picture is called where it is not seen. */
export const siteAlt = (language: Language): string =>
  `${words[language].siteName}: ${words[language].siteTagline}`;

const wording = {
  th: {
    country: "ประเทศไทย",
    tables: (count: string) => `${count} ตาราง`,
    open: "เปิดดูได้ถึงแถวในไฟล์ต้นทาง และดาวน์โหลดไปใช้ต่อได้",
    publishers: (count: string) => `ผู้เผยแพร่ ${count} ราย`,
    received: (day: string) => `รับไฟล์ล่าสุด ${day}`,
  },
  en: {
    country: "Thailand",
    tables: (count: string) => `${count} tables`,
    open: "that lead back to the rows of their source files, free to take away",
    publishers: (count: string) => `${count} publishers`,
    received: (day: string) => `Newest file received ${day}`,
  },
};
