import { words } from "../../i18n/text.ts";
import { programmePath, programmesPath } from "../../paths.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";
import { programmeDeclarations } from "./declared/index.ts";

export interface ProgrammeIndexPage extends Page {
  readonly lead: string;
  readonly programmes: readonly (Link & { readonly text: string })[];
}

/** Every programme and line of work: `/programmes/`. */
export const programmeIndex = definePages<Address, ProgrammeIndexPage>({
  addresses: singleAddresses,
  build: (_published, { language }) => ({
    ...pageOf(
      language,
      programmesPath,
      { title: words[language].programmes, description: leads[language] },
      [{ label: words[language].programmes, path: programmesPath(language) }],
    ),
    lead: leads[language],
    programmes: programmeDeclarations.map(({ id, title, lead }) => ({
      label: title[language],
      text: lead[language],
      path: programmePath(language, id),
    })),
  }),
});

const leads = {
  th: "แต่ละงานมีหน้าของตนเอง รวมทุกตัวเลขที่พบพร้อมแหล่งที่มา แผนภูมิ และสิ่งที่ยังไม่พบในเอกสารที่เว็บนี้รวบรวม",
  en: "Each has a page of its own, with every figure found and its source, charts, and what was not found in the documents gathered here.",
};
