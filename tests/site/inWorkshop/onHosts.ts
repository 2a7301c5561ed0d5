import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../../scripts/serve/listen.ts";
import { announced, cells, openRoom, runButton } from "../../browser/sqlRoom.ts";
import { away, type Visit, visitSite } from "../../browser/visit.ts";
import { lacksCommand, serveAs, servedHosts } from "../../deploy/hosts/index.ts";
import type { WhenBuilt } from "./built.ts";

const chart = "charts/phase-targets/";
const counting = "SELECT count(*) FROM regions";
const exported = "evidence/raw/village-enterprises/2567/วิสาหกิจชุมชน ปี ๒๕๖๗.csv/";

/** The built site as each host serves it, in a real browser: what `npm run deploy` hands over, under a folder of the address. */
export function describeHosts(built: WhenBuilt): void {
  describe.each(servedHosts.filter((host) => !lacksCommand(host)))("on $name", (host) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await visitSite(await serveAs(host, built().dist, built().base));
    });
    afterAll(() => visit.close());

    it("pages break no rule of their policy and leave the site for nothing", async () => {
      for (const path of ["", "areas/58/", chart, "en/check/", exported]) {
        const { context, requests, complaints } = await visit.open(encodeURI(path));
        expect([path, away(visit, requests), complaints]).toEqual([path, [], []]);
        await context.close();
      }
    });

    it("rows of a table and the database come, and answer", async () => {
      const { page, context, complaints } = await visit.open("explore/");
      await page.locator("fieldset.explore-choices:not([disabled])").waitFor();
      await page.selectOption("#explore-table", "otop-sales");
      const heading = page.locator(".explore-answer h2");
      await expect.poll(() => heading.innerText()).toContain("ยอดจำหน่าย");
      expect(complaints).toEqual([]);
      await context.close();

      const room = await openRoom(visit, `explore/sql/?sql=${encodeURIComponent(counting)}`);
      await runButton(room.page).click();
      await announced(room.page).waitFor({ timeout: 60_000 });
      expect(await cells(room.page)).toEqual([["77"]]);
      expect(room.complaints).toEqual([]);
      await room.context.close();
    });

    it("a chart made for frames shows in another site, a page only where the host can't forbid it", async () => {
      const { page, context } = await visit.open("privacy/");
      const frames = ["embed/phase-targets/north4/", chart].map(
        (path) => `<iframe src="${visit.url}${path}"></iframe>`,
      );
      const foreign = await listen(
        (_, response) =>
          response.writeHead(200, { "Content-Type": "text/html" }).end(frames.join("")),
        { port: 0, host: "localhost" },
      );
      await page.goto(`http://localhost:${foreign.port}/`, { waitUntil: "load" });
      // A browser shows a page of its own in place of what may not be framed.
      const shown = () =>
        page
          .frames()
          .slice(1)
          .map((frame) => frame.url().startsWith(visit.url));
      await expect.poll(shown).toEqual([true, host.noHeaders ?? false]);
      expect(await page.frames()[1]!.locator("svg").count()).toBeGreaterThan(0);
      await foreign.close();
      await context.close();
    });

    it("a device keeps the pages that were seen", async () => {
      const { page, context } = await visit.open("", { serviceWorkers: "allow" });
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto(visit.url + chart, { waitUntil: "load" });
      const title = await page.title();
      await page.locator(".site-footer").scrollIntoViewIfNeeded();
      await page.locator("#offline p:not([hidden])").waitFor();
      await context.setOffline(true);
      await page.goto(visit.url + chart);
      expect(await page.title()).toBe(title);
      // What the browser itself may keep for some minutes is no copy of the site's.
      const keptAt = await page.locator("html").getAttribute("data-kept-at");
      expect(keptAt === null).toBe(host.noHeaders ?? false);
      await context.close();
    });

    it("what isn't there is said in the site's own words", async () => {
      const response = await fetch(`${visit.url}en/nothing/`);
      expect(response.status).toBe(404);
      const told = readFileSync(
        join(built().dist, host.onePageMissing ? "" : "en", "404.html"),
        "utf8",
      );
      expect(await response.text()).toBe(told);
    });
  });
}
