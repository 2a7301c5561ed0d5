import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import type { Visit, Visited } from "./visit.ts";

export const editor = (page: Page) => page.locator(".sql-editor-host .cm-content");
export const runButton = (page: Page) => page.locator(".sql-actions .button-main");
export const announced = (page: Page) => page.locator("#sql-answer output");
export const trouble = (page: Page) => page.locator(".sql-trouble");

/** Opens a page of the room and waits for its editor. */
export async function openRoom(
  visit: Visit,
  path: string,
  options: Parameters<Visit["open"]>[1] = {},
): Promise<Visited> {
  const visited = await visit.open(path, options);
  await editor(visited.page).waitFor();
  return visited;
}

/** A room that stays open from test to test: its engine takes seconds to start. */
export interface KeptRooms {
  /** The room as a reader finds it between two questions, with nothing asked for or complained of. */
  readonly enter: (path: string) => Promise<Visited>;
}

/** One room for each address; one in which a test failed is closed, and the next test opens its own. */
export function keepRooms(visit: () => Visit): KeptRooms {
  const rooms = new Map<string, Visited>();
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    await Promise.all([...rooms.values()].map(({ context }) => context.close()));
    rooms.clear();
  });
  return {
    enter: async (path) => {
      const kept = rooms.get(path);
      if (!kept) {
        const opened = await openRoom(visit(), path, { acceptDownloads: true });
        rooms.set(path, opened);
        return opened;
      }
      await run(kept.page, "SELECT 'between two tests' AS state");
      const table = kept.page.locator("input[name=view][value=table]");
      if ((await table.count()) > 0) await table.check();
      expect(await cells(kept.page)).toEqual([["between two tests"]]);
      for (const list of [kept.requests, kept.complaints]) (list as string[]).length = 0;
      return kept;
    },
  };
}

/** Writes a statement as a reader does: into the editor, by keyboard. */
export async function write(page: Page, sql: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  // Chromium styles a text that replaces another like the one it replaces, which the policy forbids.
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(sql);
}

export async function run(page: Page, sql?: string): Promise<void> {
  if (sql !== undefined) await write(page, sql);
  await page.keyboard.press("Escape");
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+Enter");
  await isIdle(page);
}

export const isIdle = (page: Page) =>
  page.locator(".sql-actions .button-main[aria-disabled=false]").waitFor({ timeout: 90_000 });

export async function cells(page: Page): Promise<string[][]> {
  const rows = await page.locator(".sql-grid tbody tr[aria-rowindex]").all();
  return Promise.all(rows.map((row) => row.locator("td").allInnerTexts()));
}

export async function saved(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.locator(`[data-format=${format}]`).click(),
  ]);
  expect(await download.failure()).toBeNull();
  return readFileSync(await download.path(), "utf8");
}

export const csvLines = (csv: string): string[] => csv.trim().split(/\r?\n/);
