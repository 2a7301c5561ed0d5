import { kindOf } from "../../schema/declare/kinds.ts";
import type { Say } from "../../charts/chart.ts";
import { declared, placeRegister } from "../../datasets/index.ts";
import { words as shared } from "../../i18n/text.ts";
import { tablePath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import { areaWords } from "./areaWords.ts";
import type { Link } from "../site/link.ts";
import { perPublication } from "../releases/perPublication.ts";

/** A table with how much it says of an area, or why it says nothing. */
export interface AreaTable extends Link {
  readonly text: string;
}

export interface AreaCoverage {
  readonly speaking: readonly AreaTable[];
  readonly silent: readonly AreaTable[];
  /** The ids of the tables that speak. */
  readonly ids: readonly string[];
}

/** Which of all published tables speak of an area, by the codes in their columns. */
export function coverageOf(published: Published, code: string, say: Say): AreaCoverage {
  const covered = [...coverage(published).values()];
  const speaking = covered.filter(({ rows }) => rows.has(code));
  const tableOf = ({ id, title }: Covered, text: string): AreaTable => ({
    label: title[say.language],
    path: tablePath(say.language, id),
    text,
  });
  return {
    ids: speaking.map(({ id }) => id),
    speaking: speaking.map((table) =>
      tableOf(table, shared[say.language].rowsOf(say.format.number(table.rows.get(code) ?? 0))),
    ),
    silent: covered
      .filter(({ rows }) => !rows.has(code))
      .map((table) => tableOf(table, reasonOf(table, code, say))),
  };
}

interface Covered {
  readonly id: string;
  readonly title: Readonly<Record<Say["language"], string>>;
  /** How many rows speak of each area, or of one within it. */
  readonly rows: ReadonlyMap<string, number>;
  /** The most digits that its codes of areas have; none where it has no places. */
  readonly finest: number;
}

const coverage = perPublication(
  (published): ReadonlyMap<string, Covered> =>
    new Map(
      declared
        .filter(({ table }) => published.catalog.tables.some(({ id }) => id === table.id))
        .map(({ table }) => {
          const names = Object.entries<Field>(table.columns)
            .filter(
              ([name, column]) => kindOf(column).area !== undefined || isKeyOfRegister(table, name),
            )
            .map(([name]) => name);
          return [table.id, coveredBy(table, names, published.rows(table) as readonly AnyRow[])];
        }),
    ),
);

/** Each row of the register is an area, and its key the code of it. */
const isKeyOfRegister = ({ id }: Pick<Covered, "id">, column: string): boolean =>
  id === placeRegister.table.id && placeRegister.table.key.some((name) => name === column);

type AnyRow = Readonly<Record<string, unknown>>;

function coveredBy(
  { id, title }: Pick<Covered, "id" | "title">,
  columns: readonly string[],
  rows: readonly AnyRow[],
): Covered {
  const counts = new Map<string, number>();
  let finest = 0;
  for (const row of rows) {
    const codes = codesIn(row, columns);
    for (const code of codes) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      finest = Math.max(finest, code.length);
    }
  }
  return { id, title, rows: counts, finest: Math.min(finest, 6) };
}

/** The areas that a row speaks of, and those they lie in: a village's tambon, amphoe and province. */
function codesIn(row: AnyRow, columns: readonly string[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const column of columns) {
    const cell = row[column];
    if (typeof cell !== "string") continue;
    for (const code of cell.split(";"))
      for (let length = code.length; length >= 2; length -= 2) codes.add(code.slice(0, length));
  }
  return codes;
}

/** So many provinces are named: a programme of four is no silence of the other seventy-three. */
const fewProvinces = 4;

function reasonOf({ rows, finest }: Covered, code: string, say: Say): string {
  const words = areaWords[say.language];
  if (finest === 0 || (rows.size === 1 && rows.has(country))) return words.silentNoPlace;
  if (finest < code.length) return words.silentOnly(words.levels[finest] ?? "");
  const provinces = [...rows.keys()]
    .filter((one) => one.length === 2 && one !== country)
    .toSorted();
  return provinces.length > 0 &&
    provinces.length <= fewProvinces &&
    !provinces.includes(code.slice(0, 2))
    ? words.silentElsewhere(say.format.list(provinces.map((one) => say.placeTitle(one))))
    : words.silentHere;
}
