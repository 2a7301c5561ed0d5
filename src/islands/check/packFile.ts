import { describeFile } from "../../pipeline/describe/describe.ts";
import { type DraftTable, draftTable } from "../../pipeline/describe/draftTable.ts";
import { type HandOver, placeOfFile } from "../../pipeline/handover/handOver.ts";
import { packageName } from "../../pipeline/handover/packageName.ts";
import { sha256Of, writePackage } from "../../pipeline/handover/writePackage.ts";
import { isEditionName } from "../../pipeline/sources/editionName.ts";
import { judgeOrigin, originText } from "../../pipeline/sources/judgeOrigin.ts";
import { declaredSource } from "../../pipeline/sources/sourceOfFile.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Places } from "../../words/place/places.ts";
import type { HandOverAnswer, HandOverTold, HandOverTrouble } from "./handOverForm.ts";
import type { ReportForm } from "./checkMessages.ts";
import type { JudgedSheet } from "./verdictOf.ts";

interface Packed {
  readonly name: string;
  readonly content: Blob;
  /** Null for a file of a table that nobody declared. */
  readonly dataset: Dataset | undefined;
  readonly told: JudgedSheet;
  readonly report: (form: ReportForm) => Promise<Blob>;
}

/** Makes the package of a file, or says which answer can't stand: by the rules that take it in. */
export async function packFile(
  { name, content, dataset, told, report: reportAs }: Packed,
  form: HandOverTold,
  places: Places,
): Promise<HandOverAnswer> {
  const troubles = formTroubles(form, dataset !== undefined);
  if (troubles.length > 0) return { kind: "refused", troubles };
  const bytes = new Uint8Array(await content.arrayBuffer());
  const isWorkbook = told.encoding === "xlsx";
  const declaration = dataset ? null : draftOf(bytes, { form, isWorkbook, places });
  const source = dataset ? declaredSource(dataset, name) : declaration!.sources[0]!;
  const place = { name, release: form.release, isWorkbook };
  const handOver: Omit<HandOver, "format" | "files"> = {
    ...{ table: dataset?.table.id ?? form.id, release: form.release, name, from: form.from },
    file: placeOfFile(source, place),
  };
  const wrong = originTroubles(form, handOver.file);
  if (wrong.length > 0) return { kind: "refused", troubles: wrong };
  const report = await bytesIn(await reportAs("html"));
  const changes = form.changes && (await bytesIn(form.changes));
  const { origin } = form;
  const zip = writePackage({ handOver, file: bytes, origin, report, changes, declaration });
  return {
    ...{ kind: "packed", name: packageName(handOver.table, form.release, origin.retrieved) },
    content: new Blob([zip as Uint8Array<ArrayBuffer>], { type: "application/zip" }),
    ...{ sha256: sha256Of(zip), file: handOver.file, fileSha256: told.sha256 },
    origin: originText(origin),
  };
}

const bytesIn = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const draftOf = (
  bytes: Uint8Array,
  { form: { id }, isWorkbook, places }: { form: HandOverTold; isWorkbook: boolean; places: Places },
): DraftTable =>
  draftTable(describeFile(bytes, { file: `${id}.${isWorkbook ? "xlsx" : "csv"}`, places }), {
    ...{ id, places },
  });

/** As a source.json beside the file is judged when it is published. */
const originTroubles = ({ origin, origins }: HandOverTold, file: string): HandOverTrouble[] =>
  judgeOrigin(
    originText(origin),
    file.replace(/^data\//, "").replace(/[^/]+$/, "source.json"),
    origins,
  ).map(({ column, expected, advice, suggest }) => {
    return { field: column ?? "publisher", expected, advice, suggest };
  });

function formTroubles({ release, id }: HandOverTold, isDeclared: boolean): HandOverTrouble[] {
  return [
    ...(isEditionName(release) ? [] : [editionForm]),
    ...(isDeclared || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) ? [] : [idForm]),
  ];
}

const editionForm: HandOverTrouble = {
  field: "release",
  expected: {
    th: "ปี พ.ศ. ของข้อมูลสี่หลัก เช่น 2570",
    en: "the Buddhist year of the data in four digits, such as 2570",
  },
  advice: {
    th: "ฉบับแก้ของปีเดิมที่ใช้แทนทั้งชุดให้เติมเลขท้าย เช่น 2570-2",
    en: "A correction that replaces a whole edition has a number after it, such as 2570-2.",
  },
  suggest: [],
};

const idForm: HandOverTrouble = {
  field: "id",
  expected: { th: "อักษรอังกฤษตัวเล็กกับขีด", en: "small Latin letters and hyphens" },
  advice: {
    th: "ตั้งชื่อที่บอกว่าตารางนี้คืออะไร เช่น village-enterprises",
    en: "Choose a name that says what the table is, such as village-enterprises.",
  },
  suggest: [],
};
