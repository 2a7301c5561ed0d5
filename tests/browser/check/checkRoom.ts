import type { Page } from "playwright-core";
import type { Visit } from "../visit.ts";

/** A file as a person hands it over. */
export interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page says of a file. */
export interface Said {
  readonly name: string;
  readonly table: string;
  readonly isPublishable: boolean;
  /** How often each code came up. */
  readonly codes: Readonly<Record<string, number>>;
}

/** The page for checking files, ready to take one. */
export async function openCheck(visit: Visit, path = "/check/", options = {}) {
  const visited = await visit.open(path, options);
  await visited.page.locator(".check-closed").waitFor({ timeout: 60_000 });
  return visited;
}

export const hand = (page: Page, files: readonly Handed[]): Promise<void> =>
  page.locator("#check-files").setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(bytes),
    })),
  );

/** What the page says of all files handed over, once it has said all. */
export async function saidOf(page: Page, count: number): Promise<readonly Said[]> {
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll(".check-verdict[aria-busy=false]").length === count &&
      document.querySelectorAll(".check-progress").length === 0,
    count,
    { timeout: 240_000 },
  );
  return page.evaluate(() =>
    [...document.querySelectorAll(".check-file")].map((section) => {
      const codes: Record<string, number> = {};
      for (const cause of section.querySelectorAll<HTMLElement>(".check-cause")) {
        const { code = "", times = "0" } = cause.dataset;
        codes[code] = (codes[code] ?? 0) + Number(times);
      }
      return {
        name: section.querySelector("h2")!.textContent,
        table: section.querySelector<HTMLSelectElement>(".check-choice select")!.value,
        isPublishable:
          section.querySelector<HTMLElement>(".check-verdict")!.dataset["verdict"] ===
          "publishable",
        codes,
      };
    }),
  );
}
