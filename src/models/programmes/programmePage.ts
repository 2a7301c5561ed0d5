import { words } from "../../i18n/text.ts";
import { programmePath, programmesPath } from "../../paths.ts";
import { languages } from "../../words/text/language.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { programmeBlocks, type ProgrammeBlock } from "./programmeBlocks.ts";
import { figuresOfPlaces, type ProgrammePart, rolesOf, saidOf } from "./programmePart.ts";
import { programmeDeclarations } from "./declared/index.ts";
import { sayOf } from "../site/say.ts";

interface ProgrammeAddress extends Address {
  readonly programme: string;
}

export interface ProgrammePage extends Page {
  readonly heading: string;
  /** What it is in a sentence; null where the first block says just that, for want of documents. */
  readonly lead: string | null;
  /** What it is, what was promised, what was found done, what was not found. */
  readonly blocks: readonly ProgrammeBlock[];
  readonly parts: readonly ProgrammePart[];
}

/** A programme or line of work: `/programmes/mother-fund/`. */
export const programmePages = definePages<ProgrammeAddress, ProgrammePage>({
  addresses: () =>
    languages.flatMap((language) =>
      programmeDeclarations.map(({ id }) => ({
        language,
        programme: id,
        params: { ...languageParam(language), programme: id },
      })),
    ),
  build: (published, { language, programme }) => {
    const declared = programmeDeclarations.find(({ id }) => id === programme);
    if (!declared) throw new Error(`programme not declared: ${programme}`);
    const making = { published, say: sayOf(published, language) };
    const blocks = programmeBlocks(making, declared);
    const isSaid = blocks[0]?.lines.some(({ source }) => source !== null);
    const parts = [
      ...declared.parts,
      figuresOfPlaces(programme),
      rolesOf(programme),
      saidOf(programme),
    ]
      .flatMap((part) => part(making))
      // What is said as long as it is so says nothing once it isn't.
      .filter((part) => part.kind !== "words" || part.paragraphs.length > 0);
    const [title, lead] = [declared.title[language], declared.lead[language]];
    return {
      ...pageOf(
        language,
        (language) => programmePath(language, programme),
        { title, description: lead },
        [
          { label: words[language].programmes, path: programmesPath(language) },
          { label: title, path: programmePath(language, programme) },
        ],
      ),
      heading: title,
      lead: isSaid ? lead : null,
      blocks,
      parts,
    };
  },
});
