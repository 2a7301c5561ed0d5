import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import type { Fault } from "../faultyAnswer.ts";
import type { FetchPlace } from "./fetchPlaces.ts";
import type { UnsteadySite } from "./unsteadySite.ts";

/** What a reader is told of each fault. */
const reasons: Readonly<Record<Exclude<Fault, "drips">, RegExp>> = {
  hangs: /รอแล้วข้อมูลไม่มา/,
  stalls: /รอแล้วข้อมูลไม่มา/,
  cut: /ไม่ครบหรืออ่านไม่ได้/,
  missing: /ไม่มีไฟล์ดังกล่าวแล้ว/,
  failing: /ขัดข้องชั่วคราว/,
  page: /ลงชื่อเข้าใช้ Wi-Fi/,
};

/** Meets a fault in a place: it is said in words, no older answer stands for the new one, and trying again helps. */
export async function meetFault(
  browser: Browser,
  site: UnsteadySite,
  place: FetchPlace,
  fault: Fault,
): Promise<void> {
  const { told = "[role=alert]", without, answered, again = pressAgain } = place;
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  // The page's own clock is put forward: its patience is the one that readers have.
  await page.clock.install();
  site.trouble.fault = { of: place.file, kind: fault };
  site.asked.length = 0;
  await page.goto(site.url + place.path);
  await place.ask?.(page);
  if (fault === "drips") {
    await answered(page);
    expect(await page.locator(told).count()).toBe(0);
  } else {
    await expect.poll(() => site.asked.some((path) => place.file.test(path))).toBe(true);
    if (fault === "hangs" || fault === "stalls") await outlast(page, told);
    await expect.poll(() => page.locator(told).first().innerText()).toMatch(reasons[fault]);
    await without?.(page);
    site.trouble.fault = null;
    await again(page);
    await answered(page);
    expect(await page.locator(told).count()).toBe(0);
  }
  await context.close();
}

const pressAgain = (page: Page) => page.getByRole("button", { name: "ลองอีกครั้ง" }).click();

/** Some places wait for one thing after the other. */
async function outlast(page: Page, told: string): Promise<void> {
  await page.waitForTimeout(200);
  expect(await page.locator(told).count()).toBe(0);
  for (let i = 0; i < 3 && (await page.locator(told).count()) === 0; i++) {
    await page.clock.fastForward(15_100);
    await page.waitForTimeout(150);
  }
}
