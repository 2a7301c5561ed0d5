import "../shared/olderBrowsers.ts";
import { searchText } from "../../i18n/searchText.ts";
import type { Language } from "../../words/text/language.ts";
import { troubleNotice } from "../shared/troubleNotice.ts";
import { type SearchAnswer, answer, openFinder, openWholeFinder } from "./searchAnswer.ts";
import { drawOptions } from "./searchOptions.ts";

/** Makes a search form a combobox: suggestions while typing, chosen by keys or by pointer. */
export function openBox(form: HTMLFormElement): void {
  const language = document.documentElement.lang as Language;
  const input = form.querySelector("input") as HTMLInputElement;
  const { list, status, waiting } = addParts(form, input, searchText[language].results);
  let options: readonly HTMLElement[] = [];
  let active: HTMLElement | undefined;
  let announcement = 0;
  /** Closed by the reader, it stays so until something else is typed. */
  let isDismissed = false;

  const activate = (option: HTMLElement | undefined) => {
    active?.setAttribute("aria-selected", "false");
    active = option;
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    input.setAttribute("aria-expanded", String(isShown));
    if (!isShown) activate(undefined);
  };
  // Said when typing pauses, or every letter would interrupt the letter before.
  const announce = (text: string) => {
    clearTimeout(announcement);
    announcement = window.setTimeout(() => (status.textContent = text), 400);
  };
  const fill = (found: SearchAnswer, question: string) => {
    options = drawOptions(list, found, question, language);
    list.dataset["answers"] = question;
    activate(undefined);
    show(options.length > 0);
    announce(found.summary);
  };
  const say = searchText[language];
  /** Whether the list answers what stands in the box. */
  const isAnswered = () => !list.hidden && list.dataset["answers"] === input.value.trim();
  const wait = (shown: string | HTMLElement) => {
    if (!isAnswered()) show(false);
    waiting.replaceChildren(shown);
    waiting.hidden = false;
  };
  const fail = (cause: unknown, again: () => void) => {
    const what = isAnswered() ? say.failedInPart : say.failed;
    wait(troubleNotice({ what, cause, again }, language));
  };
  /** Says that names are on their way, where it takes long enough to wonder. */
  const awaited = async <T>(coming: Promise<T>): Promise<T> => {
    const late = setTimeout(() => wait(say.loading), 700);
    try {
      return await coming;
    } finally {
      clearTimeout(late);
      waiting.replaceChildren();
      waiting.hidden = true;
    }
  };
  const suggest = async () => {
    const question = input.value.trim();
    isDismissed = false;
    if (question === "") return show(false);
    try {
      const isStill = () => input.value.trim() === question;
      const finder = await awaited(openFinder());
      if (isStill()) fill(answer(finder, question, language, room), question);
      if (question.length < shortestForRows) return;
      const whole = await awaited(openWholeFinder());
      if (!isStill()) return;
      const found = answer(whole, question, language, room);
      // What a reader has walked to by keys stays where it is.
      if (active === undefined && !isDismissed) fill(found, question);
    } catch (error) {
      fail(error, () => void suggest());
    }
  };
  const open = () =>
    awaited(openFinder()).catch((error: unknown) => fail(error, () => void open()));
  const move = (step: 1 | -1) => {
    if (list.hidden) return void suggest().then(() => activate(options.at(step === 1 ? 0 : -1)));
    const at = active ? options.indexOf(active) : step === 1 ? -1 : 0;
    activate(options.at((at + step) % options.length));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      isDismissed = true;
      show(false);
    } else if (event.key === "Enter" && active) {
      event.preventDefault();
      active.click();
    } else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
      activate(undefined);
    }
  };

  input.addEventListener("keydown", onKey);
  input.addEventListener("input", () => void suggest());
  // A press on the list leaves the focus, and with it the list, where it is.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", () => {
    isDismissed = true;
    show(false);
  });
  if (input.value !== input.defaultValue) void suggest();
  else void open();
}

const room = 7;

/** Fewer letters stand in too many rows. */
const shortestForRows = 3;

/** The list of suggestions, what is said while there is none, and the voice of the box, which nobody needs before it is used. */
function addParts(form: HTMLFormElement, input: HTMLInputElement, label: string) {
  const list = document.createElement("div");
  list.id = `${input.id}-list`;
  list.className = "search-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const waiting = document.createElement("div");
  waiting.className = "search-waiting";
  waiting.hidden = true;
  const panel = document.createElement("div");
  panel.className = "search-panel";
  panel.append(waiting, list);
  form.append(panel, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  return { list, status, waiting };
}
