import { archiveEnding } from "../../schema/export/archive.ts";
import { fingerprintOf } from "../../schema/export/publishedFile.ts";
import type { Catalog } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import { compareReleaseIds, firstStanding } from "../../schema/releases/release.ts";
import type { Text } from "../../words/text/language.ts";
import { differ } from "./difference.ts";
import { rowsOfCsv } from "./tableState.ts";
import {
  keptFormats,
  releasedTable,
  type Release,
  type ReleasedTable,
  type ReleaseInput,
} from "./release.ts";
import { gravest, nextVersion, type ReleaseStep, stepOf } from "./releaseStep.ts";
import { beyondTolerance } from "./releaseTolerance.ts";

/** What is published now, and all that was released before, the oldest first. */
export interface ReleaseContext {
  readonly datasets: readonly Dataset[];
  readonly catalog: Catalog;
  /** Files of corrections, which shape the tables like any other input. */
  readonly corrections: readonly ReleaseInput[];
  readonly releases: readonly Release[];
  /** The bytes at a published address, and those a release has kept. */
  readonly publishedText: (path: string) => string;
  readonly keptText: (path: string) => string;
}

/** What would be released now: its tables held against the newest release. */
export interface ReleaseComparison {
  readonly previous: Release | null;
  readonly step: ReleaseStep;
  readonly tables: readonly Omit<ReleasedTable, "kept">[];
  readonly gone: readonly string[];
  /** What a person has to give a reason for. */
  readonly beyond: readonly Text[];
}

export function compareWithNewest(context: ReleaseContext): ReleaseComparison {
  const { datasets, releases } = context;
  const previous = firstStanding(releases.toReversed()) ?? null;
  const before = new Map(previous?.tables.map((table) => [table.id, table]));
  const tables = datasets.map((dataset) =>
    compareTable(context, dataset, before.get(dataset.table.id)),
  );
  const gone = [...before.keys()].filter((id) => !tables.some((table) => table.id === id));
  return {
    previous,
    step: previous ? stepFrom(previous, tables, gone) : "first",
    tables,
    gone,
    beyond: [
      ...gone.map(tableGone),
      ...datasets.flatMap(({ table: { id }, tolerance }) => {
        const difference = tables.find((table) => table.id === id)?.difference;
        return difference ? beyondTolerance(id, before.get(id)!.rows, difference, tolerance) : [];
      }),
    ],
  };
}

/** A release ready to be written, with the files to keep beside it by their path under `data/releases`. */
export interface ReleasePlan {
  readonly release: Release;
  readonly files: Readonly<Record<string, string>>;
}

export type Planned =
  | ({ readonly kind: "planned" } & ReleasePlan)
  | { readonly kind: "refused"; readonly reasons: readonly Text[] };

/** Decides on a release; one that exists is never written again. */
export function planRelease(
  context: ReleaseContext,
  comparison: ReleaseComparison,
  id: string,
  acknowledged: string | null,
): Planned {
  const { previous, step, tables, gone, beyond } = comparison;
  const last = context.releases.at(-1) ?? null;
  const reasons = [
    ...refuseId(id, last),
    ...(step === "none" ? [nothingChanged(previous!.id)] : []),
    ...(beyond.length > 0 && acknowledged === null ? [...beyond, toAcknowledge] : []),
  ];
  if (reasons.length > 0) return { kind: "refused", reasons };
  const files: Record<string, string> = {};
  const kept = tables.map((table): ReleasedTable => ({
    ...table,
    kept: keep(context, id, table, files),
  }));
  const release: Release = {
    id,
    version: nextVersion(last?.version ?? null, step),
    previous: previous?.id ?? null,
    step,
    retrieved: lastRetrieved(context.catalog.sources),
    acknowledged: beyond.length > 0 ? acknowledged : null,
    inputs: inputsOf(context),
    tables: kept,
    gone,
  };
  return { kind: "planned", release, files };
}

function compareTable(
  { catalog, publishedText, keptText }: ReleaseContext,
  { table, nested }: Dataset,
  before: ReleasedTable | undefined,
): Omit<ReleasedTable, "kept"> {
  const published = catalog.tables.find(({ id }) => id === table.id);
  if (!published) throw new Error(`table not published: ${table.id}`);
  const after = releasedTable(table, published);
  if (!before) return { ...after, difference: null };
  const rows = rowsOfCsv(publishedText(published.files.csv.path));
  const from = { ...before, rows: rowsOfCsv(keptText(before.kept.csv)) };
  return { ...after, difference: differ(from, { ...after, nested, rows }, published.fixes) };
}

function stepFrom(
  previous: Release,
  tables: readonly Omit<ReleasedTable, "kept">[],
  gone: readonly string[],
): ReleaseStep {
  const steps = tables.map(({ id, difference, files }): ReleaseStep => {
    if (difference === null) return "minor";
    const before = previous.tables.find((table) => table.id === id)!;
    const step = stepOf({
      ...difference,
      removed: difference.removed + keyChanges(before, tables),
    });
    return step === "none" && files.schema?.sha256 !== before.files.schema?.sha256 ? "patch" : step;
  });
  return gravest(gone.length > 0 ? ["major", ...steps] : steps);
}

const keyChanges = (
  before: ReleasedTable,
  tables: readonly Pick<ReleasedTable, "id" | "key">[],
): number => (tables.find(({ id }) => id === before.id)?.key.join() === before.key.join() ? 0 : 1);

/** Where the bytes of a table lie: with the newest release that has the same, or else with this one. */
function keep(
  { catalog, releases, publishedText }: ReleaseContext,
  id: string,
  table: Pick<ReleasedTable, "id" | "files">,
  files: Record<string, string>,
): ReleasedTable["kept"] {
  const published = catalog.tables.find((one) => one.id === table.id)!;
  const entries = keptFormats.map((format) => {
    const { path } = published.files[format];
    const { sha256 } = fingerprintOf(published.files[format]);
    const earlier = releases
      .flatMap(({ tables }) => tables.filter((one) => one.id === table.id))
      .findLast((one) => one.files[format]?.sha256 === sha256);
    if (earlier) return [format, earlier.kept[format]];
    const own = `${id}/${path.split("/").at(-1)!.replace(archiveEnding, "")}`;
    files[own] = publishedText(path);
    return [format, own];
  });
  return Object.fromEntries(entries) as ReleasedTable["kept"];
}

const inputsOf = ({ catalog, corrections }: ReleaseContext): ReleaseInput[] => [
  ...catalog.sources.map(({ file, bytes, sha256, account }) => {
    return { file, bytes, sha256, rows: account.accepted };
  }),
  ...corrections,
];

function refuseId(id: string, last: Release | null): Text[] {
  if (!/^[0-9a-z][0-9a-z.-]*$/.test(id)) return [idForm(id)];
  if (last && compareReleaseIds(id, last.id) <= 0) return [idNotLater(id, last.id)];
  return [];
}

const idForm = (id: string): Text => ({
  th: `ชื่อรุ่น “${id}” ใช้ไม่ได้ ให้ใช้ตัวเลข อักษรอังกฤษตัวเล็ก จุด หรือขีด เช่น 2569-11`,
  en: `“${id}” can't name a release: use digits, small Latin letters, dots and hyphens, such as 2569-11`,
});

const idNotLater = (id: string, previous: string): Text => ({
  th: `ชื่อรุ่น “${id}” ต้องเรียงต่อจากรุ่นล่าสุด “${previous}” รุ่นที่ออกไปแล้วแก้หรือเขียนทับไม่ได้ เช่น ใช้ ${previous}-2`,
  en: `“${id}” has to sort behind the newest release, “${previous}”; one that is out is never written again. Say ${previous}-2, for instance`,
});

const nothingChanged = (previous: string): Text => ({
  th: `ข้อมูลเหมือนรุ่น ${previous} ทุกประการ จึงไม่มีอะไรให้ออกรุ่นใหม่`,
  en: `Nothing differs from release ${previous}, so there is nothing to release`,
});

const tableGone = (table: string): Text => ({
  th: `${table}: ไม่มีตารางนี้แล้ว`,
  en: `${table}: the table is gone`,
});

const toAcknowledge: Text = {
  th: 'ถ้าตรวจแล้วว่าถูกต้อง ให้สั่งอีกครั้งพร้อมเหตุผล: --acknowledge "เหตุผล"',
  en: 'If this is right, say why and try again: --acknowledge "why"',
};
