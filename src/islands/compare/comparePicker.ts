import type { Language } from "../../words/text/language.ts";
import { comparableAreas } from "./compareData.ts";

/** The three choices, from the province down: an area is added by the finest that was made. */
export function startPicker(language: Language, add: (code: string) => void): void {
  const picker = document.getElementById("compare-picker");
  const [province, amphoe, tambon] = picker?.querySelectorAll("select") ?? [];
  if (!picker || !province || !amphoe || !tambon) return;
  picker.classList.add("is-ready");
  const fill = async (select: HTMLSelectElement, parent: string): Promise<void> => {
    const areas = parent === "" ? [] : await comparableAreas(parent.slice(0, 2));
    const parts = areas.filter(
      ({ code }) => code.length === parent.length + 2 && code.startsWith(parent),
    );
    const options = parts.map(
      (area) => new Option(language === "th" ? area.th : area.en, area.code),
    );
    select.replaceChildren(select.options[0] as HTMLOptionElement, ...options);
    select.value = "";
    select.disabled = options.length === 0;
  };
  province.addEventListener("change", () => {
    void fill(amphoe, province.value);
    void fill(tambon, "");
  });
  amphoe.addEventListener("change", () => void fill(tambon, amphoe.value));
  picker.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = tambon.value || amphoe.value || province.value;
    if (code !== "") add(code);
  });
}
