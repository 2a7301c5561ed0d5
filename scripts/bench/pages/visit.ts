import type { Browser, Page } from "playwright-core";
import { openPage, type Slowness } from "../web/browser.ts";
import type { FastServer } from "../web/server.ts";
import { blockingMs, type LongTask } from "./blocking.ts";
import { watchWire, wireUntil } from "./wire.ts";

/** A first visit to one page. */
export interface Visit {
  /** First contentful paint. */
  readonly paintMs: number;
  /** Largest contentful paint. */
  readonly largestMs: number;
  readonly blockingMs: number;
  readonly shift: number;
  readonly bytesUntilPaint: number;
  readonly requestsUntilPaint: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Opens a page as a reader with a small phone who was never there, and waits until nothing more is asked for. */
export async function visitPage(
  browser: Browser,
  server: FastServer,
  address: string,
  slowness: Slowness,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "th",
  });
  try {
    const { page, devtools } = await openPage(context, slowness);
    const wire = watchWire(devtools);
    const before = server.sent();
    await page.addInitScript(watchPaint);
    await page.goto(server.url + address);
    await untilQuiet(page, server);
    const { tasks, paintWall, ...painted } = await page.evaluate(readPaint);
    const until = wireUntil(wire, paintWall / 1000);
    const { requests, bytes } = server.sent();
    return {
      ...painted,
      blockingMs: blockingMs(tasks, painted.paintMs),
      bytesUntilPaint: until.bytes,
      requestsUntilPaint: until.requests,
      bytes: bytes - before.bytes,
      requests: requests - before.requests,
    };
  } finally {
    await context.close();
  }
}

/** Nothing was asked for so long, by the page or by its worker; a page that runs nothing asks for nothing more. */
const quietMs = 2_500;
const mostMs = 60_000;

async function untilQuiet(page: Page, server: FastServer): Promise<void> {
  const started = performance.now();
  const runs = await page.evaluate(() => document.scripts.length > 0);
  let seen = -1;
  while (seen !== server.sent().requests) {
    if (performance.now() - started > mostMs) throw new Error(`page never rests: ${page.url()}`);
    seen = server.sent().requests;
    await page.waitForTimeout(runs ? quietMs : 300);
  }
}

interface Watched {
  readonly tasks: LongTask[];
  largestMs: number;
  shift: number;
}

/** Runs in the page before anything else. */
function watchPaint(): void {
  const watched: Watched = { tasks: [], largestMs: 0, shift: 0 };
  Object.assign(window, { watched });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch("longtask", ({ startTime, duration }) => watched.tasks.push({ startTime, duration }));
  watch("largest-contentful-paint", ({ startTime }) => (watched.largestMs = startTime));
  watch("layout-shift", (entry) => {
    watched.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  });
}

/** Runs in the page. */
function readPaint() {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  if (!paint) throw new Error("page painted nothing");
  const { tasks, largestMs, shift } = (window as unknown as { watched: Watched }).watched;
  const paintWall = performance.timeOrigin + paint.startTime;
  return { paintMs: paint.startTime, paintWall, largestMs, shift, tasks };
}
