import { afterEach, describe, expect, it, vi } from "vitest";
import { figureInKit, packFolder } from "../../scripts/site/kit.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";

afterEach(() => void vi.useRealTimers());

const sheets = [{ name: "a", columns: [{ heading: "n" }], rows: [["หนึ่ง"], ["๒"]] }];
const json = JSON.stringify({ about: { sentence: { th: "ก", en: "a" }, citations: {} } });
const files = [{ name: "kit.json", bytes: new TextEncoder().encode(json) }];
const pack = () => packFolder("kit", figureInKit("kit", files));

describe("the clock of the machine", () => {
  it.each(["1970-01-01T00:00:00Z", "1979-12-31T10:00:00Z", "2100-01-02T00:00:00Z", "9999-06-01"])(
    "is in no archive: %s",
    async (now) => {
      const workbook = await writeWorkbook(sheets);
      const kit = pack();
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      const [one, two] = await Promise.all([writeWorkbook(sheets), writeWorkbook(sheets)]);
      expect([one, two]).toEqual([workbook, workbook]);
      expect(pack()).toEqual(kit);
      expect(Date.now()).toBe(new Date(now).getTime());
    },
  );
});
