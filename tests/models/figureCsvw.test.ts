import { Readable } from "node:stream";
import { zstdCompressSync } from "node:zlib";
import type { Quad, Store } from "n3";
// @ts-expect-error it has no types
import UntypedCsvwParser from "rdf-parser-csvw";
import { describe, expect, it } from "vitest";
import { figureFile } from "../../src/models/figures/figureFiles.ts";
import { editionOf } from "../../src/schema/declare/edition.ts";
import { published } from "../publication.ts";
import { quadsOf, storeOf } from "../schema/linkedData.ts";
import csvwContext from "../schemas/csvw-context.json" with { type: "json" };

type CsvwReader = new (options: {
  readonly metadata: Store;
  readonly baseIRI: string;
  readonly timezone: string;
}) => { readonly import: (text: Readable) => AsyncIterable<Quad> };

const CsvwParser = UntypedCsvwParser as CsvwReader;
const tools = {
  site: new URL("https://example.org"),
  compress: (bytes: Uint8Array) => zstdCompressSync(bytes),
};

const written = async (chart: string, area: string, form: "csv" | "csvw") =>
  String(await figureFile(published, { chart, area, form }, tools));

describe("the CSV of a figure in the hands of others", () => {
  it.each([
    ["phase-targets", "north4"],
    ["otop-rank", "00"],
    ["funds-by-province", "otop"],
    ["plan-timeline", "north4"],
  ])("reads by its CSVW metadata, numbers as numbers: %s %s", async (chart, area) => {
    const base = `https://example.org/figures/${chart}-${area}.csv-metadata.json`;
    const csv = await written(chart, area, "csv");
    const described = JSON.parse(await written(chart, area, "csvw")) as {
      url: string;
      "dc:coverage": string;
      "dc:hasVersion": string;
      tableSchema: { columns: { name: string; datatype: unknown }[] };
    };
    expect(described.url).toBe(`${chart}-${area}.csv`);
    expect(described["dc:coverage"]).toBe(area);
    const { release } = editionOf(published);
    expect(described["dc:hasVersion"]).toBe(release?.isShown ? release.id : undefined);
    const contexts = { "http://www.w3.org/ns/csvw": csvwContext };
    const metadata = storeOf(await quadsOf(described, base, contexts));
    const quads: Quad[] = [];
    for await (const quad of new CsvwParser({ metadata, baseIRI: base, timezone: "UTC" }).import(
      Readable.from([csv]),
    ))
      quads.push(quad);
    const rows = quads.filter(({ predicate }) => predicate.value.endsWith("csvw#describes"));
    expect(rows.length).toBe(csv.trimEnd().split("\n").length - 1);
    const numbers = described.tableSchema.columns.filter(({ datatype }) => datatype === "double");
    for (const { name } of numbers) {
      const values = quads.filter(({ predicate }) => predicate.value.endsWith(`#${name}`));
      expect(values.length).toBeGreaterThan(0);
      for (const { object } of values) {
        expect(object).toMatchObject({
          datatype: { value: "http://www.w3.org/2001/XMLSchema#double" },
        });
        expect(Number(object.value)).not.toBeNaN();
      }
    }
  });
});
