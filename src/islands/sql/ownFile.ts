import type { AskedTable } from "../../schema/askedTable.ts";
import type { AreaRecord } from "../../words/area.ts";
import type { Language } from "../../words/language.ts";
import { buildPlaces, type Places } from "../../words/places.ts";
import { readOwnCsv } from "./ownCsv.ts";
import { ownFileWords } from "./ownFileWords.ts";
import { readOwnParquet } from "./ownParquet.ts";
import { type OwnTable, ownName, ownTable } from "./ownTable.ts";
import { fetchTable } from "./tableFile.ts";

/** Reads a reader's file into a table. Places in a CSV are known by the published register of areas. */
export async function readOwnFile(
  file: File,
  { tables, language }: { readonly tables: readonly AskedTable[]; readonly language: Language },
): Promise<OwnTable> {
  const bytes = await file.arrayBuffer();
  const id = ownName(
    file.name,
    tables.map(({ id }) => id),
  );
  const { columns, cells, notes } = isParquet(bytes)
    ? await readOwnParquet(bytes)
    : readOwnCsv(new Uint8Array(bytes), {
        file: file.name,
        places: await openPlaces(tables),
        language,
      });
  const { publisher } = ownFileWords[language];
  return { table: ownTable({ id, file, columns }, cells, publisher), cells, notes };
}

const isParquet = (bytes: ArrayBuffer): boolean =>
  new TextDecoder("latin1").decode(bytes.slice(0, 4)) === "PAR1";

async function openPlaces(tables: readonly AskedTable[]): Promise<Places> {
  const register = tables.find(({ id }) => id === "areas");
  if (!register) throw new Error("table not published: areas");
  const { rowCount, columns } = await fetchTable(register);
  const cell = (name: string, i: number) => columns[name]?.[i] as string;
  return buildPlaces(
    Array.from({ length: rowCount }, (_, i) => ({
      code: cell("code", i),
      level: cell("level", i) as AreaRecord["level"],
      nameTh: cell("name_th", i),
      nameEn: cell("name_en", i),
    })),
  );
}
