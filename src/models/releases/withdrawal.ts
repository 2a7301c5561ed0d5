import type { IndexedRelease } from "../../schema/releases/release.ts";
import type { Language } from "../../words/text/language.ts";

type Named = Pick<IndexedRelease, "id" | "withdrawn" | "previous">;

/** What a release is called; one that was withdrawn bears it in its name. */
export const releaseName = (release: Named, language: Language): string =>
  wording[language].name(markedId(release, language));

/** Its id, marked where it was withdrawn, for a sentence that says what it is. */
export const markedId = ({ id, withdrawn }: Named, language: Language): string =>
  id + (withdrawn === undefined ? "" : wording[language].mark);

/** What is said wherever a withdrawn release is shown; null for any other. */
export const withdrawalOf = ({ id, withdrawn }: Named, language: Language): string | null =>
  withdrawn === undefined ? null : wording[language].withdrawn(id, withdrawn);

const wording = {
  th: {
    name: (id: string) => `รุ่น ${id}`,
    mark: " (ถอนแล้ว)",
    withdrawn: (id: string, reason: string) =>
      `รุ่น ${id} ถูกถอนแล้ว ไม่ควรนำตัวเลขของรุ่นนี้ไปใช้ เหตุผล: ${reason}`,
  },
  en: {
    name: (id: string) => `Release ${id}`,
    mark: " (withdrawn)",
    withdrawn: (id: string, reason: string) =>
      `Release ${id} was withdrawn; its figures should not be used. The reason given: ${reason}`,
  },
};
