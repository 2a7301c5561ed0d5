import { setFlagsFromString } from "node:v8";
import { setImmediate } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { count, text } from "../../src/schema/declare/columns.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { readTable } from "../../src/schema/export/csv.ts";

const name = (en: string) => ({ th: `ไทย ${en}`, en });
const table = defineTable({
  id: "villages",
  title: name("villages"),
  description: name("villages"),
  columns: {
    village: text(name("village")),
    members: count(name("members"), { additivity: "additive" }),
  },
  key: ["village"],
});
const file = "raw/villages/2567/villages.csv";
const names = Array.from({ length: 60_000 }, (_, i) => `หมู่บ้านที่ชื่อยาวกว่าสิบสองตัวอักษร ${i}`);

/** As it comes from a disk: one text, of which engines hand out pieces. */
const decoded = (): string => {
  const lines = names.map((one, i) => `${one},${i},${file},${i + 2}`);
  const csv = ["village,members,source_file,source_row", ...lines, ""].join("\n");
  return new TextDecoder().decode(Buffer.from(csv));
};

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** The megabytes of texts that stand outside the heap, as decoded files do, once what other tests left there is gone. */
async function outside(): Promise<number> {
  // The last text that a pattern was held against is kept by the engine.
  /a/.exec("a");
  let [last, now] = [Infinity, 0];
  for (let round = 0; round < 20 && Math.abs(last - now) > 0.01; round++) {
    await setImmediate();
    collect();
    [last, now] = [now, process.memoryUsage().external / 1e6];
  }
  return now;
}

test("reads the rows of a long table, and lets go of its text", async () => {
  const before = await outside();
  let csv: string | null = decoded();
  expect((await outside()) - before).toBeGreaterThan(8);
  const rows = readTable(table, csv);
  csv = null;
  expect((await outside()) - before).toBeLessThan(1);
  expect(rows.length).toBe(names.length);
  for (const at of [0, 4_999, 5_000, 59_999])
    expect(rows[at]).toEqual({
      ...{ village: names[at], members: at },
      ...{ source_file: file, source_row: at + 2 },
    });
});
