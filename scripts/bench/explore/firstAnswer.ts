import type { Opened } from "../web/browser.ts";
import { checkShown, readShown } from "./shown.ts";
import type { ExpectedAnswers, Chosen } from "./truth.ts";
import { grouped } from "../../../src/words/number/groupedNumber.ts";

/** From the start of the navigation, on the page's own clock. */
export interface FirstAnswer {
  /** When there was something to choose with, and a choice was made. */
  readonly chosenMs: number;
  readonly rightMs: number;
  /** Received until the right answer stood there. */
  readonly bytes: number;
}

/** The filter that is changed as soon as the page has it, and the answer that is waited for. */
export const firstChoice: Chosen = { fiscal_year: "2568", fund_type: "village_fund" };

/** Opens a page, changes a filter at the first moment it can be changed, and waits for the right answer. */
export async function timeFirstAnswer(
  { page, received }: Opened,
  url: string,
  answers: ExpectedAnswers,
): Promise<FirstAnswer> {
  const truth = answers.of(firstChoice);
  const first = await timeChange({ page, received }, url, {
    select: "filter-fund_type",
    value: firstChoice.fund_type ?? "",
    total: grouped(truth.members),
  });
  checkShown(await readShown(page), truth, firstChoice);
  return first;
}

/** A filter, the value that is chosen in it, and the sum that stands there when the answer is right. */
export interface FirstChange {
  readonly select: string;
  readonly value: string;
  readonly total: string;
}

export async function timeChange(
  { page, received }: Pick<Opened, "page" | "received">,
  url: string,
  change: FirstChange,
): Promise<FirstAnswer> {
  await page.addInitScript(changeAtOnce, change);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => "firstAnswer" in window, null, {
    ...{ timeout: 400_000, polling: 50 },
  });
  const bytes = received();
  const times = await page.evaluate(
    () => (window as unknown as { firstAnswer: Omit<FirstAnswer, "bytes"> }).firstAnswer,
  );
  return { ...times, bytes };
}

/** Runs in the page before anything else: looks whenever the page has changed. */
function changeAtOnce({ select: id, value, total }: FirstChange) {
  let chosenMs: number | null = null;
  const look = () => {
    const select = document.getElementById(id) as HTMLSelectElement | null;
    const hasValue = [...(select?.options ?? [])].some((option) => option.value === value);
    if (chosenMs === null && select && hasValue && !select.matches(":disabled")) {
      chosenMs = performance.now();
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const shown = document.querySelector(".explore-sums strong")?.textContent ?? "";
    if (chosenMs === null || !shown.endsWith(total)) return;
    observer.disconnect();
    Object.assign(window, { firstAnswer: { chosenMs, rightMs: performance.now() } });
  };
  const observer = new MutationObserver(look);
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, all);
}
