import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { fileIn, filesOfEdition } from "./edition.ts";
import { isEditionName } from "./editionName.ts";
import { parsePath } from "./rawPath.ts";
import { sourceFinding } from "./sourceFinding.ts";

/** Of a table that is read from several files of one folder, the newest edition where it lacks one that those before had. */
export function partialEditions({ table, sources }: Dataset, files: readonly string[]): Finding[] {
  const raw = sources.filter(({ kind, mayBeAbsent }) => kind === "raw" && !mayBeAbsent);
  return [...Map.groupBy(raw, ({ folder }) => folder)].flatMap(([, own]) => {
    const newest = own.map((source) => newestEdition(source, files));
    const edition = newest.toSorted().at(-1) ?? "";
    return own.flatMap((source, i) =>
      newest[i] === "" || newest[i] === edition
        ? []
        : [lackingFile(table.id, { ...source, edition }, newest[i]!)],
    );
  });
}

/** The last edition that a source has a file of; empty where it has none. */
const newestEdition = (source: Source, files: readonly string[]): string =>
  files
    .map(parsePath)
    .flatMap(({ kind, folder, edition, between, name }) =>
      kind === "raw" &&
      folder === source.folder &&
      edition !== null &&
      between.length === 0 &&
      isEditionName(edition) &&
      filesOfEdition(source, edition, [name]).length > 0
        ? [edition]
        : [],
    )
    .toSorted()
    .at(-1) ?? "";

function lackingFile(
  dataset: string,
  { folder, edition, editions, ...source }: Source & { readonly edition: string },
  last: string,
): Finding {
  const name = fileIn(source, edition);
  const instead =
    editions === "adds"
      ? {
          th: `ตารางจึงไม่มีแถวของ ${edition} จากไฟล์นี้`,
          en: `so the table has no rows of ${edition} from it`,
        }
      : {
          th: `เว็บจึงใช้ไฟล์นี้ของ ${last} คู่กับไฟล์อื่นของ ${edition}`,
          en: `so that of ${last} is published beside the other files of ${edition}`,
        };
  return sourceFinding(
    { file: `raw/${folder}/${edition}`, dataset },
    {
      ...{ code: "edition_in_part", severity: "warn", received: name },
      expected: {
        th: `ไฟล์ทุกไฟล์ของตาราง ${dataset} ในโฟลเดอร์เดียวกัน`,
        en: `every file of the table ${dataset} in the same folder`,
      },
      advice: {
        th: `โฟลเดอร์ ${edition} ไม่มี ${name} ${instead.th} โปรดวาง data/raw/${folder}/${edition}/${name} ด้วย ถ้าหน่วยงานยังไม่ออกไฟล์นี้ ไม่ต้องแก้`,
        en: `The folder ${edition} has no ${name}, ${instead.en}. Add data/raw/${folder}/${edition}/${name}; if the agency hasn’t issued it yet, nothing needs to be done.`,
      },
    },
  );
}
