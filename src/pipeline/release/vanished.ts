import { fingerprintOf } from "../../schema/export/publishedFile.ts";
import { firstStanding } from "../../schema/releases/release.ts";
import type { Text } from "../../words/text/language.ts";
import { keysRemoved } from "./difference.ts";
import { type ReleasedTable, releasedTable } from "./release.ts";
import type { ReleaseContext } from "./releasePlan.ts";
import { rowsOfCsv } from "./tableState.ts";

/** Rows of the newest release, or of the files of the edition before, that a publication no longer has, by their keys. */
export interface Vanished {
  readonly table: string;
  readonly keys: readonly string[];
}

/** A declaration that rows of a release are rightly gone, as `data/ledger/acknowledged.json` lists them. */
export interface Acknowledgement extends Vanished {
  readonly since: string;
  readonly why: string;
}

/**
 * What the newest release that was not withdrawn has and this publication lacks, but for what was acknowledged before. Of
 * tables that it doesn't hold, `lost` tells what their files of the edition before had.
 */
export function vanishedRows(
  context: ReleaseContext,
  acknowledged: readonly Acknowledgement[],
  lost: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Vanished[] {
  const released = firstStanding(context.releases.toReversed());
  const tables = released?.tables ?? [];
  const isReleased = (id: string) => tables.some((table) => table.id === id);
  const removed = [
    ...tables.map((before) => ({ table: before.id, keys: removedFrom(context, before) })),
    ...[...lost]
      .map(([table, keys]) => ({ table, keys }))
      .filter(({ table }) => !isReleased(table)),
  ];
  return removed.flatMap(({ table, keys }) => {
    const known = new Set(
      acknowledged
        .filter((one) => one.since === (released?.id ?? "") && one.table === table)
        .flatMap((one) => one.keys),
    );
    const gone = keys.filter((key) => !known.has(key));
    return gone.length > 0 ? [{ table, keys: gone }] : [];
  });
}

function removedFrom(
  { datasets, catalog, publishedText, keptText }: ReleaseContext,
  before: ReleasedTable,
): readonly string[] {
  const from = { ...before, rows: rowsOfCsv(keptText(before.kept.csv)) };
  const dataset = datasets.find(({ table }) => table.id === before.id);
  const published = catalog.tables.find(({ id }) => id === before.id);
  if (!dataset || !published) return keysRemoved(from, { ...before, rows: [] });
  if (fingerprintOf(published.files.csv).sha256 === before.files.csv?.sha256) return [];
  const rows = rowsOfCsv(publishedText(published.files.csv.path));
  return keysRemoved(from, { ...releasedTable(dataset.table, published), rows });
}

/** Which rows would go, table by table, and what to do. */
export function vanishedText(vanished: readonly Vanished[], since: string): readonly Text[] {
  const rows = vanished.reduce((sum, { keys }) => sum + keys.length, 0);
  return [
    {
      th: `จะมี ${rows} แถวของรุ่น ${since} หรือของไฟล์ชุดก่อนหายไปจากตาราง`,
      en: `${rows} rows of release ${since}, or of the files of the edition before, would vanish`,
    },
    ...vanished.map(({ table, keys }): Text => {
      const shown = keys.slice(0, most).join(", ");
      const rest = keys.length - most;
      return {
        th: `${table}: ${keys.length} แถว คือ ${shown}${rest > 0 ? ` และอีก ${rest} แถว` : ""}`,
        en: `${table}: ${keys.length} rows: ${shown}${rest > 0 ? ` and ${rest} more` : ""}`,
      };
    }),
    {
      th: 'ถ้าไม่ได้ตั้งใจ ให้นำไฟล์หรือแถวเดิมกลับมา ถ้าตั้งใจ ให้สั่ง npm run publish -- --acknowledge "เหตุผล"',
      en: 'If this is not meant, put the file or the rows back. If it is, say why: npm run publish -- --acknowledge "why"',
    },
  ];
}

/** Keys shown of a table; all of them stand in the file of acknowledgements. */
const most = 20;
