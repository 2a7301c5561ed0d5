import type { AskedTable } from "../../schema/export/askedTable.ts";
import { valueAt } from "../../schema/parquet/columnBatch.ts";
import type { AreaRecord } from "../../words/place/area.ts";
import type { Language } from "../../words/text/language.ts";
import OwnFileWorker from "./ownFileWorker.ts?worker&inline";
import type { OwnFileReply, OwnFileRequest } from "./ownFileWorker.ts";
import { OwnFileRefused, ownFileWords } from "./ownFileWords.ts";
import { type OwnCells, type OwnTable, ownName, ownTable } from "./ownTable.ts";
import { fetchTable } from "./tableFile.ts";

/** Reads a reader's file into a table. Places in a CSV are known by the published register of areas. */
export async function readOwnFile(
  file: File,
  {
    tables,
    language,
    asWritten = false,
  }: {
    readonly tables: readonly AskedTable[];
    readonly language: Language;
    readonly asWritten?: boolean;
  },
): Promise<OwnTable> {
  const bytes = await file.arrayBuffer();
  const areas = isParquet(bytes) ? [] : await fetchAreas(tables);
  const read = await readInWorker({ name: file.name, bytes, areas, language, asWritten });
  const { columns, store, notes, isAltered } = read;
  const id = ownName(
    file.name,
    tables.map(({ id }) => id),
  );
  const { publisher } = ownFileWords[language];
  return {
    table: ownTable({ id, file, columns }, store, publisher),
    store,
    notes,
    altered: isAltered ? file : null,
  };
}

const isParquet = (bytes: ArrayBuffer): boolean =>
  new TextDecoder("latin1").decode(bytes.slice(0, 4)) === "PAR1";

function readInWorker(request: OwnFileRequest): Promise<OwnCells> {
  const worker = new OwnFileWorker();
  const replied = new Promise<OwnCells>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<OwnFileReply>) => {
      if (data.kind === "read") resolve(data.own);
      else if (data.kind === "refused") reject(new OwnFileRefused(data.reasons));
      else reject(new Error(data.message));
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(request, [request.bytes]);
  return replied.finally(() => worker.terminate());
}

async function fetchAreas(tables: readonly AskedTable[]): Promise<AreaRecord[]> {
  const register = tables.find(({ id }) => id === "areas");
  if (!register) throw new Error("table not published: areas");
  const { rows, columns } = await fetchTable(register);
  const cell = (name: string, i: number) => valueAt(columns[name]!, i) as string;
  return Array.from({ length: rows }, (_, i) => ({
    code: cell("code", i),
    level: cell("level", i) as AreaRecord["level"],
    nameTh: cell("name_th", i),
    nameEn: cell("name_en", i),
  }));
}
