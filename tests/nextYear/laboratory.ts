import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedPlaces } from "../../scripts/publish/placeRegister.ts";
import { declared } from "../../src/datasets/index.ts";
import { knownLimitsOf } from "../../src/pipeline/check/limits.ts";
import { findSource, fixesIn, hasSource, tools, withEditions } from "../../src/pipeline/effects.ts";
import { compareTables } from "../../src/pipeline/publish/compareTables.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { type Part, type Publication, publishTable } from "../../src/pipeline/publish/publish.ts";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { dataFolder as pinned } from "../publication.ts";

/** A project's inputs in a folder of their own, read table by table without writing anything. */
export interface Laboratory {
  readonly dataFolder: string;
  /** A table as the inputs are now, held against the tables before it, of which one may have changed too. */
  readonly read: (table: string, beside?: string) => Publication;
  readonly close: () => void;
}

/** `add` puts further exports in place before any is read. */
export function openLaboratory(add: (dataFolder: string) => void = () => {}): Laboratory {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-editions-"));
  const dataFolder = join(folder, "data");
  for (const part of ["raw", "reference", "fixes"])
    cpSync(join(pinned, part), join(dataFolder, part), { recursive: true });
  addVillageFunds(dataFolder);
  add(dataFolder);
  const earlier: Publication[] = [];
  for (const dataset of declared.filter((one) => hasSource(dataFolder, one)))
    earlier.push(readOne(dataFolder, dataset, earlier));
  return {
    dataFolder,
    read: (table, beside) => {
      const before: Publication[] = [];
      for (const one of earlier) {
        const { id } = one.dataset.table;
        const now =
          id === table || id === beside ? readOne(dataFolder, declaredAs(id), before) : one;
        if (id === table) return now;
        before.push(now);
      }
      throw new Error(`no such table: ${table}`);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const declaredAs = (id: string): Dataset => declared.find(({ table }) => table.id === id)!;

/** An export of an edition that came before, of a table that no agency has handed in yet. */
export function addVillageFunds(dataFolder: string): void {
  const last = join(dataFolder, "raw/village-funds/2567");
  mkdirSync(last, { recursive: true });
  const other = { villageCode: "50070103", moo: "3", village: "บ้านขอนตาล", members: "31" };
  writeFileSync(join(last, "village-funds.csv"), header + row() + row(other));
  const origin = { publisher: "กรมการพัฒนาชุมชน", title: "กองทุน", retrieved: "2026-01-05" };
  writeFileSync(join(last, "source.json"), JSON.stringify(origin));
}

function readOne(
  dataFolder: string,
  declaration: Dataset,
  earlier: readonly Publication[],
): Publication {
  const dataset = withEditions(dataFolder, declaration);
  const partOf = (source: Source): Part => {
    const found = findSource(dataFolder, source);
    const { release, isUnchanged = false } = found;
    return { source, release, isUnchanged, ...openSource(found, dataset, source, tools) };
  };
  const parts = dataset.sources.map(partOf);
  const rowsOf = (id: string) => earlier.find((one) => one.dataset.table.id === id)?.rows ?? null;
  const context = { places: publishedPlaces(earlier), knownLimits: knownLimitsOf(dataset, rowsOf) };
  const { fixes } = fixesIn(dataFolder, dataset);
  const replaced = dataset.disclosure ? [] : dataset.replaced.map(partOf);
  const alone = publishTable(dataset, parts, fixes, context, replaced);
  return { ...alone, findings: [...alone.findings, ...compareTables(alone, parts, earlier)] };
}
