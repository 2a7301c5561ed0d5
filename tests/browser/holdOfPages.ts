import { expect, it } from "vitest";
import { away, type Visit } from "./visit.ts";

/** What must hold of any page while it loads and stands: its origin, its policy, its rest and its width. */
export function holdOfPages(paths: readonly string[], opened: () => Visit): void {
  it("asks nothing of another origin, breaks no policy, and nothing on it moves while it loads", async () => {
    const visit = opened();
    const seen: Record<string, unknown> = {};
    const { page, context, requests, complaints } = await visit.open("/");
    await page.addInitScript(() => {
      const shifts = { total: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.total += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const path of paths) {
      const before = { requests: requests.length, complaints: complaints.length };
      await page.goto(visit.url + path.slice(1), { waitUntil: "load" });
      const asked = requests.slice(before.requests);
      expect(asked.length).toBeGreaterThan(0);
      const moved = await page.evaluate(
        () => (globalThis as unknown as { shifts: { total: number } }).shifts.total,
      );
      const wrong = [
        ...away(visit, asked),
        ...complaints.slice(before.complaints),
        ...(moved > 0 ? [`layout shift ${moved}`] : []),
      ];
      if (wrong.length > 0) seen[path] = wrong;
    }
    await context.close();
    expect(seen).toEqual({});
  });

  it("stands still for who asked for less motion", async () => {
    const visit = opened();
    const { page, context } = await visit.open("/", { reducedMotion: "reduce" });
    const moving: string[] = [];
    for (const path of paths) {
      await page.goto(visit.url + path.slice(1), { waitUntil: "load" });
      const animated = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              transitionDuration.split(",").some((time) => parseFloat(time) > 0) ||
              animationName !== "none" ||
              scrollBehavior === "smooth"
            );
          })
          .map((element) => element.tagName),
      );
      if (animated.length > 0) moving.push(`${path} ${animated.join(" ")}`);
    }
    await context.close();
    expect(moving).toEqual([]);
  });

  it("nothing scrolls sideways at 320 pixels", async () => {
    const visit = opened();
    const { page, context } = await visit.open("/", { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(visit.url + path.slice(1), { waitUntil: "load" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path} ${width}`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });
}
