import "../shared/olderBrowsers.ts";
import { areaPath, comparePath, evidenceRowPath } from "../../paths.ts";
import { drawComparison } from "../../render/comparison.ts";
import type { Language } from "../../words/text/language.ts";
import { holdRepetitionMarks } from "../../words/text/repetitionMark.ts";
import { northernBorder } from "../../words/place/northernBorder.ts";
import { troubleNotice } from "../shared/troubleNotice.ts";
import { findAreas } from "./compareData.ts";
import { shareComparison } from "./compareShare.ts";
import { startPicker } from "./comparePicker.ts";
import { formatAreas, parseAreas } from "./compareState.ts";
import { compareWords } from "./compareWords.ts";

/** Shows what the address asks for in place of the four provinces that the build drew. */
const language = document.documentElement.lang as Language;
const say = compareWords[language];
const asked = parseAreas(location.search);
const addressOf = (codes: readonly string[]) =>
  comparePath(language) + formatAreas(codes, location.search);

const noticePlace = document.getElementById("compare-notice");
const codes = document.querySelector<HTMLInputElement>("#compare-form input[name=areas]");
if (codes) codes.value = asked.codes.join(",");
startPicker(language, (code, title) => {
  if (asked.codes.includes(code)) return notice([say.alreadyThere(title)]);
  location.href = addressOf([...asked.codes, code]);
});
void show();

async function show(): Promise<void> {
  const target = document.getElementById("comparison");
  if (!target) return;
  const isAsked = asked.codes.join() !== northernBorder.join();
  if (isAsked) notice([say.loading]);
  target.classList.toggle("is-earlier", isAsked);
  const { areas, rows, missed } = await findAreas(asked.codes, provincesOnPage());
  target.classList.remove("is-earlier");
  const shown = areas.map(({ code }) => code);
  const without = missed?.codes ?? [];
  const unknown = asked.codes.filter((code) => !shown.includes(code) && !without.includes(code));
  const notices = [
    ...(unknown.length > 0 ? [say.unknown(unknown.join(", "))] : []),
    ...(asked.malformed.length > 0 ? [say.malformed(asked.malformed.join(", "))] : []),
    ...(asked.surplus.length > 0 ? [say.surplus(asked.surplus.join(", "))] : []),
  ];
  notice(notices);
  if (missed) {
    const what = say.failed(without.join(", "));
    noticePlace?.append(
      troubleNotice({ what, cause: missed.error, again: () => void show() }, language),
    );
  } else if (notices.length === 0) history.replaceState(null, "", addressOf(shown));
  // What the build drew is no answer to what was asked instead.
  if (areas.length === 0 || rows === null) return target.replaceChildren();
  const comparison = { language, areas, rows };
  shareComparison(comparison, formatAreas(shown, ""));
  target.innerHTML = holdRepetitionMarks(
    drawComparison(comparison, {
      area: (code) => areaPath(language, code),
      row: (file, row) => evidenceRowPath(language, file, row),
      without: (code) => addressOf(shown.filter((other) => other !== code)),
    }),
  );
}

/** The provinces that can be chosen are all there are. */
function provincesOnPage(): ReadonlySet<string> {
  const options = document.querySelectorAll<HTMLOptionElement>(
    "#compare-picker label:first-of-type option",
  );
  return new Set([...options].map(({ value }) => value).filter((code) => code !== ""));
}

function notice(texts: readonly string[]): void {
  const paragraph = document.createElement("p");
  paragraph.className = "notice";
  paragraph.textContent = texts.join(" ");
  noticePlace?.replaceChildren(...(texts.length > 0 ? [paragraph] : []));
}
