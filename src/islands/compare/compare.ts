import { areaPath, comparePath, evidenceRowPath } from "../../paths.ts";
import { drawComparison } from "../../render/comparison.ts";
import type { Language } from "../../words/text/language.ts";
import { holdRepetitionMarks } from "../../words/text/repetitionMark.ts";
import { findAreas } from "./compareData.ts";
import { startPicker } from "./comparePicker.ts";
import { formatAreas, parseAreas } from "./compareState.ts";
import { compareWords } from "./compareWords.ts";

/** Shows what the address asks for in place of the four provinces that the build drew. */
const language = document.documentElement.lang as Language;
const say = compareWords[language];
const asked = parseAreas(location.search);
const addressOf = (codes: readonly string[]) =>
  comparePath(language) + formatAreas(codes, location.search);

document.getElementById("compare-notice")?.replaceChildren();
const codes = document.querySelector<HTMLInputElement>("#compare-form input[name=areas]");
if (codes) codes.value = asked.codes.join(",");
startPicker(language, (code) => {
  location.href = addressOf([...asked.codes, code]);
});
void show();

async function show(): Promise<void> {
  try {
    const { areas, times } = await findAreas(asked.codes);
    const shown = areas.map(({ code }) => code);
    const unknown = asked.codes.filter((code) => !shown.includes(code));
    const notices = [
      ...(unknown.length > 0 ? [say.unknown(unknown.join(", "))] : []),
      ...(asked.malformed.length > 0 ? [say.malformed(asked.malformed.join(", "))] : []),
      ...(asked.surplus.length > 0 ? [say.surplus(asked.surplus.join(", "))] : []),
    ];
    if (notices.length > 0) notice(notices.join(" "));
    else history.replaceState(null, "", addressOf(shown));
    const target = document.getElementById("comparison");
    if (!target || areas.length === 0 || times === null) return;
    target.innerHTML = holdRepetitionMarks(
      drawComparison(
        { language, areas, times },
        {
          area: (code) => areaPath(language, code),
          row: (file, row) => evidenceRowPath(language, file, row),
          without: (code) => addressOf(shown.filter((other) => other !== code)),
        },
      ),
    );
  } catch {
    notice(say.failed);
  }
}

function notice(text: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "notice";
  paragraph.textContent = text;
  document.getElementById("compare-notice")?.replaceChildren(paragraph);
}
