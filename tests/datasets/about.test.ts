import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import type { Field } from "../../src/schema/declare/field.ts";
import { governmentMetadata } from "../../src/schema/catalogues/governmentMetadata.ts";
import type { TableEntry } from "../../src/schema/releases/tableEntry.ts";
import { published } from "../publication.ts";

const named = datasets.map((dataset) => ({ id: dataset.table.id, dataset }));

const entryOf = (id: string): TableEntry => {
  const dataset = datasets.find(({ table }) => table.id === id)!;
  const table = published.catalog.tables.find((table) => table.id === id)!;
  const sources = published.catalog.sources.filter(({ file }) => table.sources.includes(file));
  return { dataset, table, sources };
};

/** Fields that say of what time a row speaks, and what they say in the common era. */
const timesOf: Readonly<Record<string, (value: never) => readonly string[]>> = {
  date: (day: string) => [day],
  month: (month: string) => [month],
  asOf: (time: string) => time.split("/"),
  year: (year: number) => [String(year - 543)],
};

/** `2021` and `2021-04` speak of all of their days. */
const lastDayOf = (time: string): string => time + "-12-31".slice(time.length - 4);

describe.each(named)("what catalogues are told of $id", ({ id, dataset: { about, table } }) => {
  it("has words to be found by in both languages, an aim, and whom to ask", () => {
    expect(about?.keywords?.length).toBeGreaterThanOrEqual(3);
    for (const { th, en } of about?.keywords ?? []) expect([th, en].every(Boolean)).toBe(true);
    expect(about?.objective?.th).toMatch(/[ก-๙]/);
    expect(about?.objective?.en).toMatch(/[a-z]/);
    expect(about?.contact?.name.th).toMatch(/[ก-๙]/);
  });

  it("leaves nothing unsaid of the 14 fields but the e-mail, and the frequency where no source tells it", () => {
    const unsaid = governmentMetadata(entryOf(id))
      .filter(({ value }) => value === "ไม่ได้ระบุ" || value === "ไม่ทราบ")
      .map(({ name }) => name);
    const isFrequencyKnown = !["areas", "regions", "otop-sales", "otop-totals"].includes(id);
    expect(unsaid).toEqual([
      "maintainer_email",
      ...(isFrequencyKnown ? [] : ["update_frequency_unit"]),
    ]);
  });

  it("names a period that holds every time its rows speak of", () => {
    const rows = published.rows(table) as unknown as readonly Readonly<Record<string, never>>[];
    const times = Object.entries<Field>(table.columns)
      .filter(([name]) => name !== "date_published" && name !== "start_date")
      .flatMap(([name, { kind }]) =>
        rows.flatMap((row) => (row[name] === null ? [] : (timesOf[kind]?.(row[name]!) ?? []))),
      )
      .toSorted();
    if (times.length === 0) return;
    const { from, to } = entryOf(id).table.period!;
    expect(from.startsWith(times[0]!) || from <= times[0]!).toBe(true);
    const last = times.map(lastDayOf).toSorted().at(-1)!;
    expect(lastDayOf(to) >= last.replace(/-3[01]$/, "")).toBe(true);
  });
});
