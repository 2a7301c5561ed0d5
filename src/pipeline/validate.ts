import type { Dataset } from "../schema/dataset.ts";
import type { Row } from "../schema/table.ts";
import type { Finding } from "../words/finding.ts";
import { type Draft, keyOf, severityOf } from "./normalize.ts";

/** A draft with the file it came from. */
export interface Located {
  readonly file: string;
  readonly release: string;
  readonly draft: Draft;
}

export interface Validated {
  /** In the order of the table's key. */
  readonly rows: readonly Row<Dataset["table"]>[];
  readonly findings: readonly Finding[];
}

type AnyRow = Row<Dataset["table"]>;

/** Checks what no single cell shows: that no two rows share a key, and the dataset's own rules. */
export function validate(dataset: Dataset, located: readonly Located[]): Validated {
  const lines = new Map<AnyRow, Located>();
  const keys = new Map<string, Located>();
  const findings: Finding[] = [];
  for (const place of located) {
    if (!place.draft.complete) continue;
    const row = { ...place.draft.values, ...provenanceOf(place) } as AnyRow;
    const key = keyOf(dataset, row);
    const earlier = keys.get(key);
    if (earlier) findings.push(duplicateKey(dataset, place, earlier, key));
    else keys.set(key, place);
    lines.set(row, place);
  }
  const rows = [...lines.keys()];
  for (const check of dataset.checks ?? [])
    for (const { row, received } of check.broken(rows)) {
      const { code, expected, advice } = check;
      findings.push({
        ...about(dataset, lines.get(row) as Located, code),
        expected,
        advice,
        received,
      });
    }
  return { rows: sortByKey(dataset, rows), findings };
}

const provenanceOf = ({ file, draft }: Located) => ({
  source_file: file,
  source_row: draft.record.row,
});

function duplicateKey(dataset: Dataset, place: Located, earlier: Located, key: string): Finding {
  const names = dataset.table.key.join(", ");
  return {
    ...about(dataset, place, "duplicate_key"),
    expected: {
      th: `แถวที่ ${names} ไม่ซ้ำกับแถวอื่น`,
      en: `a row whose ${names} no other row has`,
    },
    received: key,
    advice: {
      th: `ซ้ำกับบรรทัด ${earlier.draft.record.line} ของแฟ้ม ${earlier.file} ให้ลบหรือแก้แถวใดแถวหนึ่ง`,
      en: `The same as line ${earlier.draft.record.line} of ${earlier.file}: remove or correct one of the two.`,
    },
  };
}

const about = (dataset: Dataset, { file, release, draft }: Located, code: string) => ({
  dataset: dataset.table.id,
  release,
  file,
  line: draft.record.line,
  column: null,
  code,
  severity: severityOf(dataset, code),
  suggest: [],
});

/** Numbers by size, texts by code point, so that every machine writes the same file. */
function sortByKey(dataset: Dataset, rows: readonly AnyRow[]): AnyRow[] {
  const cells = (row: AnyRow) =>
    dataset.table.key.map((name) => (row as Readonly<Record<string, unknown>>)[name]);
  return rows
    .map((row) => ({ row, key: cells(row) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (value === other) continue;
    return (value as string | number) < (other as string | number) ? -1 : 1;
  }
  return 0;
}
