import "../shared/olderBrowsers.ts";
import type { Language } from "../../words/text/language.ts";
import { directions, neighbour } from "./neighbour.ts";
import { readShownTable } from "./readShownTable.ts";
import { extreme, nextMissing, rowNamed, type Spot, step } from "./walkTable.ts";
import { nameOf, sentenceOf, walkWords } from "./walkWords.ts";

/** How long what is typed belongs together, in milliseconds. */
const typingPause = 1200;

/** Lets a reader walk through a chart by keys: each value is said, shown below the picture, and marked on a map. */
export function walkChart(picture: HTMLElement, shown: HTMLTableElement): void {
  const language = document.documentElement.lang as Language;
  const say = walkWords[language];
  const table = readShownTable(shown);
  if (table.rows.length === 0 || table.heads.length === 0) return;
  const outlines = outlinesOf(picture);
  const [said, help] = panelUnder(picture);
  help.textContent = outlines.size > 0 ? `${say.help} · ${say.mapHelp}` : say.help;
  let spot: Spot = { row: 0, column: 0 };
  let mark: Spot | null = null;
  let typed = { text: "", at: 0 };

  const tell = (words: string) => (said.textContent = words);
  const go = (next: Spot) => {
    outlines.get(table.rows[spot.row]?.path ?? "")?.classList.remove("walked");
    spot = next;
    outlines.get(table.rows[spot.row]?.path ?? "")?.classList.add("walked");
    tell(sentenceOf(language, table, spot, mark));
  };
  const goToRow = (row: number | null, otherwise: string) =>
    row === null ? tell(otherwise) : go({ ...spot, row });

  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(step(table, spot, 1, 0)),
    ArrowUp: () => go(step(table, spot, -1, 0)),
    ArrowRight: () => go(step(table, spot, 0, 1)),
    ArrowLeft: () => go(step(table, spot, 0, -1)),
    Home: () => go({ ...spot, row: 0 }),
    End: () => go({ ...spot, row: table.rows.length - 1 }),
    PageDown: () => go(step(table, spot, 10, 0)),
    PageUp: () => go(step(table, spot, -10, 0)),
    "+": () => goToRow(extreme(table, spot.column, 1), say.noRank),
    "-": () => goToRow(extreme(table, spot.column, -1), say.noRank),
    "/": () => {
      const missing = nextMissing(table, spot);
      if (missing) go(missing);
      else tell(say.noneMissing);
    },
    " ": () => {
      mark = spot;
      tell(say.marked(nameOf(table, spot)));
    },
    Enter: () => {
      const path = table.rows[spot.row]?.path;
      if (path) location.assign(path);
      else tell(say.noPage);
    },
    Escape: () => picture.blur(),
  };

  const toNeighbour = (key: string) => {
    const reachable = table.rows.flatMap(({ path }, row) => {
      const outline = outlines.get(path ?? "");
      return outline ? [{ row, ...middleOf(outline) }] : [];
    });
    const from = reachable.findIndex(({ row }) => row === spot.row);
    const next = neighbour(reachable, from, directions[key]!);
    goToRow(next === null ? null : reachable[next]!.row, say.noNeighbour);
  };

  const type = (letter: string) => {
    const isMore = Date.now() - typed.at < typingPause;
    typed = { text: (isMore ? typed.text : "") + letter, at: Date.now() };
    goToRow(rowNamed(table, typed.text, spot.row), say.notFound(typed.text));
  };

  picture.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = typed.text !== "" && Date.now() - typed.at < typingPause;
    if (event.shiftKey && key in directions && outlines.size > 0) toNeighbour(key);
    else if (key in actions && !(key === " " && isTyping)) actions[key]!();
    else if ([...key].length === 1) type(key);
    else return;
    event.preventDefault();
  });
  picture.addEventListener("focus", () => go(spot));
  picture.addEventListener("blur", () => outlinesCleared(outlines));
  if (document.activeElement === picture) go(spot);
}

/** The outlines of a map by the address that each leads to. */
const outlinesOf = (picture: HTMLElement): ReadonlyMap<string, SVGGraphicsElement> =>
  new Map(
    [...picture.querySelectorAll<SVGAElement>("svg a[href]")].map((link) => [
      link.getAttribute("href") ?? "",
      link,
    ]),
  );

function outlinesCleared(outlines: ReadonlyMap<string, Element>): void {
  for (const outline of outlines.values()) outline.classList.remove("walked");
}

function middleOf(outline: SVGGraphicsElement) {
  const { x, y, width, height } = outline.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** What is said, for eyes and for a screen reader, and the keys; both stand below the picture while it is stood on. */
function panelUnder(picture: HTMLElement): [HTMLElement, HTMLElement] {
  const panel = document.createElement("div");
  panel.className = "walk";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const help = document.createElement("p");
  help.className = "walk-help";
  help.id = `${picture.id}-keys`;
  panel.append(said, help);
  picture.after(panel);
  picture.setAttribute("aria-describedby", help.id);
  return [said, help];
}
