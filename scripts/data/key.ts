import { basename } from "node:path";
import { declared } from "../../src/datasets/index.ts";
import { createExplainer } from "../../src/pipeline/check/explainRecord.ts";
import { keyOf } from "../../src/pipeline/check/rowKey.ts";
import { findSource, hasSource, tools } from "../../src/pipeline/effects.ts";
import type { FoundSource } from "../../src/pipeline/sources/found.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { blankOrigin } from "../../src/pipeline/sources/origin.ts";
import { isNamed } from "../../src/pipeline/sources/edition.ts";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import type { Text } from "../../src/words/text/language.ts";
import { projectRoot } from "../project.ts";
import type { Command } from "./command.ts";
import { findDataset, unknownDataset } from "./declared.ts";
import { readInput } from "./inputFile.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { openRegister } from "./register.ts";

type KeyCommand = Extract<Command, { verb: "key" }>;

/** Says how `data/fixes` names the row on a line of a file. */
export function key({ file, line, dataset: id, language }: KeyCommand): Outcome {
  const asked = tableAsked(file, id);
  if ("th" in asked) return impossible(asked);
  const { dataset, source, found } = asked;
  const places = openRegister()();
  const { sheet } = openSource(found, dataset, source, tools);
  const record = sheet.records.find((one) => one.line === line);
  if (!record) return impossible(noRow(found.file, line, sheet.records));
  const explain = createExplainer({
    ...{ dataset, source, header: sheet.header, file: sheet.file, fixes: [] },
    context: { places, release: found.release },
  });
  const { values } = explain(record);
  const unread = dataset.table.key.filter((name) => !(name in values));
  if (unread.length > 0) return impossible(unreadable(line, unread));
  const columns = dataset.table.key.join("|");
  const said = {
    th: `${keyOf(dataset, values)}\n\nรหัสแถว (${columns}) ใส่ในคอลัมน์ key ของ data/fixes/${dataset.table.id}.csv\n`,
    en: `${keyOf(dataset, values)}\n\nThe row's key (${columns}), for the column key of data/fixes/${dataset.table.id}.csv\n`,
  };
  return { exitCode: 0, answer: [said[language]] };
}

interface Asked {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly found: FoundSource;
}

/** A table by its id, with its newest file; or a file, whose name or `--dataset` tells the table. */
function tableAsked(file: string, id: string | undefined): Asked | Text {
  const dataFolder = `${projectRoot}/data`;
  const table = findDataset(file);
  if (table && id === undefined && hasSource(dataFolder, table)) {
    const source = table.sources[0]!;
    return { dataset: table, source, found: findSource(dataFolder, source) };
  }
  const dataset = id === undefined ? tableOf(file) : findDataset(id);
  if (!dataset) return id === undefined ? unknownFile(file) : unknownDataset(id);
  const bytes = readInput(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const source = dataset.sources.find((one) => isNamed(one, basename(file))) ?? dataset.sources[0]!;
  return { dataset, source, found: { file, release: "", bytes, origin: blankOrigin } };
}

const tableOf = (file: string): Dataset | undefined =>
  declared.find(({ sources }) => sources.some((source) => isNamed(source, basename(file))));

const unknownFile = (file: string): Text => ({
  th: `ชื่อไฟล์ “${file}” ไม่บอกว่าเป็นตารางใด โปรดเติม --dataset ตามด้วยรหัสตาราง`,
  en: `The name “${file}” doesn't tell which table it is. Add --dataset with the table's id.`,
});

function noRow(file: string, line: number, records: readonly { readonly line: number }[]): Text {
  const lines = { first: records[0]?.line ?? 0, last: records.at(-1)?.line ?? 0 };
  return {
    th: `บรรทัด ${line} ของ ${file} ไม่ใช่แถวข้อมูล แถวข้อมูลอยู่บรรทัด ${lines.first} ถึง ${lines.last}`,
    en: `Line ${line} of ${file} is no row of data. Rows stand on lines ${lines.first} to ${lines.last}.`,
  };
}

const unreadable = (line: number, columns: readonly string[]): Text => ({
  th: `อ่านรหัสของบรรทัด ${line} ไม่ได้ เพราะช่อง ${columns.join(", ")} มีค่าที่อ่านไม่ออก ช่องที่เป็นรหัสต้องแก้ที่ไฟล์ต้นทาง`,
  en: `Line ${line} has no key that can be read: mend ${columns.join(", ")} in the source file itself.`,
});
