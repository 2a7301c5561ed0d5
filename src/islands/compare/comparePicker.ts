import type { Language } from "../../words/text/language.ts";
import { troubleNotice } from "../shared/troubleNotice.ts";
import { compareWords } from "./compareWords.ts";
import { comparableAreas } from "./compareData.ts";

/** The three choices, from the province down: an area is added by the finest that was made. */
export function startPicker(language: Language, add: (code: string, title: string) => void): void {
  const picker = document.getElementById("compare-picker");
  const [province, amphoe, tambon] = picker?.querySelectorAll("select") ?? [];
  if (!picker || !province || !amphoe || !tambon) return;
  picker.classList.add("is-ready");
  const trouble = document.createElement("div");
  picker.append(trouble);
  /** Offers what is within the area that is chosen last; what was offered before goes at once. */
  const fill = async (select: HTMLSelectElement, wider: HTMLSelectElement): Promise<void> => {
    const parent = wider.value;
    offer(select, []);
    trouble.replaceChildren();
    const areas = parent === "" ? [] : await areasOf(parent, () => void fill(select, wider));
    if (wider.value !== parent) return;
    const parts = areas.filter(
      ({ code }) => code.length === parent.length + 2 && code.startsWith(parent),
    );
    offer(
      select,
      parts.map((area) => new Option(area[language], area.code)),
    );
  };
  const areasOf = async (parent: string, again: () => void) => {
    try {
      return await comparableAreas(parent.slice(0, 2));
    } catch (cause) {
      const what = compareWords[language].choicesFailed;
      trouble.replaceChildren(troubleNotice({ what, cause, again }, language));
      return [];
    }
  };
  province.addEventListener("change", () => {
    offer(tambon, []);
    void fill(amphoe, province);
  });
  amphoe.addEventListener("change", () => void fill(tambon, amphoe));
  picker.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = [tambon, amphoe, province].find(({ value }) => value !== "");
    if (chosen) add(chosen.value, chosen.selectedOptions[0]?.textContent?.trim() ?? chosen.value);
  });
}

/** What can be chosen within an area, behind the area as a whole. */
function offer(select: HTMLSelectElement, options: readonly HTMLOptionElement[]): void {
  select.replaceChildren(select.options[0] as HTMLOptionElement, ...options);
  select.value = "";
  select.disabled = options.length === 0;
}
