import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Quad, Store } from "n3";
import Papa from "papaparse";
// @ts-expect-error it has no types
import UntypedCsvwParser from "rdf-parser-csvw";
import { Schema, Table } from "tableschema";
import { describe, expect, it } from "vitest";
import type { TableFiles } from "../../src/schema/catalogues/catalog.ts";
import { publicFolder, published } from "../livePublication.ts";
import csvwContext from "../schemas/csvw-context.json" with { type: "json" };
import { quadsOf, storeOf } from "./linkedData.ts";

const read = ({ path }: TableFiles["csv"]): string =>
  readFileSync(join(publicFolder, path), "utf8");

type CsvwReader = new (options: {
  readonly metadata: Store;
  readonly baseIRI: string;
  readonly timezone: string;
}) => { readonly import: (text: Readable) => AsyncIterable<Quad> };

const CsvwParser = UntypedCsvwParser as CsvwReader;

const tables = published.catalog.tables.map(({ id, rows, files }) => ({ id, rows, files }));

describe.each(tables)("the table $id in the hands of others", ({ rows, files }) => {
  it("reads by its Table Schema: every cell of its type, every key once", async () => {
    const descriptor = JSON.parse(read(files.schema)) as object;
    const schema = await Schema.load(descriptor, { strict: true });
    expect(schema.errors).toEqual([]);
    const cast = await castBy(descriptor, Papa.parse<string[]>(read(files.csv).trimEnd()).data);
    expect(cast.length).toBe(rows);
  });

  it("reads by its CSVW metadata: a row for every row, each value in its datatype", async () => {
    const base = `https://example.org/${files.csvw.path}`;
    const written = JSON.parse(read(files.csvw)) as {
      tableSchema: { columns: { name: string }[] };
    };
    const contexts = { "http://www.w3.org/ns/csvw": csvwContext };
    const metadata = storeOf(await quadsOf(written, base, contexts));
    const few = read(files.csv).split("\n").slice(0, 201).join("\n");
    const quads = await quadsIn(few, metadata, base);
    const described = quads.filter(({ predicate }) => predicate.value.endsWith("csvw#describes"));
    const [header = [], ...records] = Papa.parse<string[]>(few.trimEnd()).data;
    expect(described.length).toBe(records.length);
    expect(written.tableSchema.columns.map(({ name }) => name)).toEqual(header);
    const filled = records.flat().filter((cell) => cell !== "").length;
    const values = quads.filter(({ predicate }) =>
      header.some((name) => predicate.value.endsWith(`#${name}`)),
    );
    expect(values.length).toBe(filled);
    const rowNumbers = values.filter(({ predicate }) => predicate.value.endsWith("#source_row"));
    expect(rowNumbers.map(({ object }) => object)).toMatchObject(
      records.map((record) => ({
        value: record[header.indexOf("source_row")],
        datatype: { value: "http://www.w3.org/2001/XMLSchema#int" },
      })),
    );
  });
});

describe("what the other readers would not let pass", () => {
  const { files } = tables.find(({ id }) => id === "phase-targets")!;
  const descriptor = JSON.parse(read(files.schema)) as object;
  const [header = [], ...records] = Papa.parse<string[]>(read(files.csv).trimEnd()).data;
  const [first = [], ...rest] = records;
  const withCell = (name: string, cell: string) => first.with(header.indexOf(name), cell);

  it.each<[string, readonly string[][]]>([
    ["a number in words", [withCell("value", "สิบ")]],
    ["a day that there is not", [withCell("start_date", "2019-02-30")]],
    ["a code that is not in its list", [withCell("unit", "house")]],
    ["nothing where there has to be something", [withCell("document", "")]],
    ["a key that another row has", [first, first]],
    ["a cell too few", [first.slice(0, -1)]],
  ])("is %s", async (_, wrong) => {
    await expect(castBy(descriptor, [header, ...wrong, ...rest])).rejects.toThrow();
  });
});

/** The rows as the Table Schema reader of Frictionless Data casts them. */
const castBy = async (
  descriptor: object,
  cells: readonly (readonly string[])[],
): Promise<readonly unknown[]> => {
  const table = await Table.load(cells as string[][], { schema: descriptor });
  return table.read();
};

/** What the RDF of a CSV says, as “Generating RDF from Tabular Data” has it. */
const quadsIn = async (csv: string, metadata: Store, baseIRI: string): Promise<Quad[]> => {
  const parser = new CsvwParser({ metadata, baseIRI, timezone: "UTC" });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv]))) quads.push(quad);
  return quads;
};
