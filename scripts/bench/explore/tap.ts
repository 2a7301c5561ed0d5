import type { Page } from "playwright-core";
import { type ExpectedAnswers, type Chosen } from "./truth.ts";

const chosen = { fiscal_year: "2568", fund_type: "village_fund" } as const satisfies Chosen;

const sql =
  `SELECT sum(members)::BIGINT AS members FROM "village-funds" ` +
  `WHERE fiscal_year = ${chosen.fiscal_year} AND fund_type = '${chosen.fund_type}'`;

/** Milliseconds from the tap that opens the database to its first answer, which has to be right. */
export async function timeTap(page: Page, site: string, answers: ExpectedAnswers): Promise<number> {
  await page.goto(`${site}explore/sql/?sql=${encodeURIComponent(sql)}`, {
    waitUntil: "networkidle",
  });
  await page.locator(".sql-editor-host .cm-content").waitFor();
  const { ms, shown } = await page.evaluate(tap);
  const right = answers.of(chosen).members;
  if (Number(shown.replaceAll(",", "")) !== right)
    throw new Error(`wrong answer of the database: ${shown}, true is ${right}`);
  return ms;
}

/** Runs in the page. */
function tap(): Promise<{ ms: number; shown: string }> {
  const button = document.querySelector(".sql-actions .button-main") as HTMLElement;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer of the database")), 200_000);
    const observer = new MutationObserver(() => {
      const shown = document.querySelector(".sql-grid tbody tr[aria-rowindex] td")?.textContent;
      if (!shown) return;
      observer.disconnect();
      resolve({ ms: performance.now() - started, shown });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    button.click();
  });
}
