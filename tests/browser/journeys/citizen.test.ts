import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { away, startVisit, type Visit } from "../visit.ts";
import { latestTable } from "./latestTable.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** A slow mobile network, as web performance tests define “slow 3G”. */
const slow3G = {
  ...{ offline: false, latency: 400 },
  ...{ downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 },
};
const phone = {
  ...{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  ...{ isMobile: true, hasTouch: true },
};

const readers = [
  {
    root: "/",
    search: "ค้นหาพื้นที่ โครงการ แผนภูมิ ตาราง",
    typed: "แม่อาย",
    place: "อำเภอแม่อาย",
    province: "จังหวัดเชียงใหม่",
    targets: "เป้าหมายโครงการร้อยใจรักษ์",
    units: { village: "หมู่บ้าน", tambon: "ตำบล", amphoe: "อำเภอ" },
    notStated: "ไม่ได้ระบุ",
    row: "แถว",
    chart: "ดูเป็นแผนภูมิ ส่งต่อ หรืออ้างอิงตัวเลขเหล่านี้",
    table: "ตารางตัวเลข",
    send: "ส่งลิงก์ทาง",
  },
  {
    root: "/en/",
    search: "Search areas, programmes, charts and tables",
    typed: "Mae Ai",
    place: "Mae Ai amphoe",
    province: "Chiang Mai province",
    targets: "Targets of Roi Jai Rak",
    units: { village: "Villages", tambon: "Tambons", amphoe: "Amphoes" },
    notStated: "Not stated",
    row: "row",
    chart: "See these figures as a chart, to send on or to cite",
    table: "The figures in a table",
    send: "Send the link by",
  },
] as const;
type Reader = (typeof readers)[number];

describe.concurrent.each(readers)(
  "a citizen with a phone on a slow network, at $root",
  (reader) => {
    it("finds the amphoe, reads what was promised and what nobody states, and sends it on", async () => {
      const { page, context, requests, complaints } = await visit.open("/privacy/", phone);
      const received = await slowDown(page);
      await page.goto(visit.url + reader.root.slice(1));

      await page.getByRole("search").getByLabel(reader.search).tap();
      await page.keyboard.type(reader.typed, { delay: 60 });
      await page.getByRole("option", { name: reader.place }).first().tap();
      await page.waitForURL(`${visit.url}${reader.root.slice(1)}areas/5010/`);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(reader.place);
      expect(await width(page)).toBe(360);

      await page.getByRole("heading", { name: reader.targets }).tap();
      const promised = page.getByRole("region", { name: reader.province, exact: true });
      const cells = await cellsOf(promised.getByRole("row"));
      expect(cells).toEqual(targetsOf("50", reader));
      expect(cells.flat()).toContain(reader.notStated);
      expect(cells.flat()).not.toContain("0");

      await page.getByRole("link", { name: reader.chart }).tap();
      await page.waitForURL(`${visit.url}${reader.root.slice(1)}charts/phase-targets/50/`);
      const figures = page.locator("section", {
        has: page.getByRole("heading", { name: reader.table }),
      });
      expect((await cellsOf(figures.getByRole("row"))).map((row) => row.at(-1))).toEqual(
        targetsOf("50", reader).flatMap(([, first, second]) => [first, second]),
      );
      expect(await width(page)).toBe(360);

      const line = page
        .getByRole("list", { name: reader.send })
        .getByRole("link", { name: "LINE" });
      const sent = new URL((await line.getAttribute("href")) ?? "");
      expect(sent.host).toBe("social-plugins.line.me");
      const address = sent.searchParams.get("url") ?? "";
      expect(address).toBe(await page.locator("link[rel=canonical]").getAttribute("href"));
      expect(new URL(address).pathname).toBe(new URL(page.url()).pathname);
      expect(await page.getByRole("link", { name: address, exact: true }).first().isVisible()).toBe(
        true,
      );

      // The pages, the index of the search, letters and scripts of the whole way.
      expect(received()).toBeLessThan(260_000);
      expect(away(visit, requests)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  },
);

/** Slows the page down, and counts the bytes that arrive from then on. */
async function slowDown(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");
  await session.send("Network.emulateNetworkConditions", slow3G);
  return () => bytes;
}

/** What was promised for a place, unit by unit: the value and its row, or that nobody states it. */
function targetsOf(area: string, { units, notStated }: Reader): string[][] {
  const rows = latestTable("phase-targets").filter(({ area_codes }) => area_codes === area);
  return Object.entries(units).map(([unit, label]) => [
    label,
    ...["1", "2"].map(
      (phase) =>
        rows.find((row) => row["unit"] === unit && row["phase"] === phase)?.["value"] ?? notStated,
    ),
  ]);
}

/** The first line of each cell: below it stands the link to its row. */
async function cellsOf(rows: ReturnType<Page["getByRole"]>): Promise<string[][]> {
  const texts = await rows.evaluateAll((rows) =>
    rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
  );
  return texts.slice(1).map((row) => row.map((text) => text.split("\n")[0]?.trim() ?? ""));
}

const width = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);
