import { type Dataset, declarationFile, type Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { fileIn, filesOfEdition, isNamed } from "./edition.ts";
import { copiedOrigins } from "./copiedOrigin.ts";
import { isLeftover } from "./leftovers.ts";
import type { ReadOrigin } from "./origin.ts";
import { passedOver, type DataFolder } from "./passedOver.ts";
import { partialEditions } from "./partialEdition.ts";
import { parsePath } from "./rawPath.ts";
import { isReadFile } from "./readFiles.ts";
import { sourceFinding } from "./sourceFinding.ts";
import { unfinishedWords } from "./unfinishedWords.ts";

export interface Inspected extends DataFolder {
  readonly origins: readonly (ReadOrigin & { readonly file: string })[];
}

/** What is wrong with the files as files: not read, without an origin, or with one that isn't theirs. */
export function inspectData(
  folder: Inspected,
  datasets: { readonly declared: readonly Dataset[]; readonly expected: readonly Dataset[] },
): Finding[] {
  const { files, origins } = folder;
  return [
    ...passedOver(folder, datasets.declared),
    ...withoutOrigin(files, datasets.declared),
    ...origins.flatMap(({ findings }) => findings),
    ...copiedOrigins(origins.filter(({ findings }) => findings.length === 0)),
    ...origins.flatMap((one) => absentAttachments(one, files, datasets.declared)),
    ...origins.flatMap((one) => otherKind(one, files, datasets.declared)),
    ...origins.flatMap((one) => unchangedNothing(one, files, datasets.declared)),
    ...datasets.expected.flatMap((dataset) => missingSources(dataset, files)),
    ...datasets.declared.flatMap((dataset) => undeclaredEditions(dataset, files)),
    ...datasets.declared.flatMap((dataset) => partialEditions(dataset, files)),
    ...datasets.declared.flatMap(unfinishedWords),
  ];
}

/** Folders of editions whose files are read, without a source.json beside them. */
function withoutOrigin(files: readonly string[], datasets: readonly Dataset[]): Finding[] {
  const read = files.filter((file) => file.startsWith("raw/") && isReadFile(file, datasets));
  const folders = new Set(read.map(folderOf));
  return [...folders]
    .filter((folder) => !read.includes(`${folder}/source.json`))
    .map((folder) => {
      const file = read.find((one) => folderOf(one) === folder)!;
      return sourceFinding(
        { file },
        {
          code: "source_without_origin",
          expected: {
            th: `source.json ข้างไฟล์ ซึ่งบอกว่าไฟล์มาจากใครและได้รับเมื่อใด`,
            en: `a source.json beside the file, which says who it came from and when`,
          },
          advice: {
            th: `ไม่พบ source.json ข้างไฟล์ data/${file} สร้างด้วยคำสั่ง npm run data -- source data/${folder}`,
            en: `There is no source.json beside data/${file}. Make it with: npm run data -- source data/${folder}`,
          },
        },
      );
    });
}

const folderOf = (file: string): string => file.split("/").slice(0, -1).join("/");

/** Files that a source.json lists as lying beside it, and that are not there or are read. */
function absentAttachments(
  { file, attachments }: Inspected["origins"][number],
  files: readonly string[],
  datasets: readonly Dataset[],
): Finding[] {
  return attachments
    .map((name) => ({ name, path: `${folderOf(file)}/${name}` }))
    .filter(({ path }) => !files.includes(path) || isReadFile(path, datasets) || isLeftover(path))
    .map(({ name, path }) =>
      sourceFinding(
        { file },
        {
          code: "source_attachment_absent",
          column: "attachments",
          received: name,
          expected: {
            th: "ชื่อไฟล์ที่อยู่ข้าง source.json และไม่ได้อ่านเป็นตาราง",
            en: "the name of a file that lies beside source.json and is read as no table",
          },
          advice: files.includes(path)
            ? {
                th: "ไฟล์นี้อ่านเป็นตารางอยู่แล้ว ให้ลบชื่อนี้ออก",
                en: "This file is read as a table: remove its name.",
              }
            : { th: "ตรวจชื่อไฟล์ หรือลบชื่อนี้ออก", en: "Check the name of the file, or remove it here." },
        },
      ),
    );
}

/** A title that doesn't say what the table of a file beside it takes for granted, such as that it is a draft. */
function otherKind(
  { file, origin: { title } }: Inspected["origins"][number],
  files: readonly string[],
  datasets: readonly Dataset[],
): Finding[] {
  const { folder, edition } = parsePath(file);
  const beside = files.filter((path) => folderOf(path) === folderOf(file));
  return datasets.flatMap(({ table, sources }) =>
    sources
      .filter((source) => source.folder === folder && edition !== null)
      .filter((source) => beside.some((path) => isNamed(source, parsePath(path).name)))
      .flatMap(({ titled }) =>
        titled && title !== "" && !title.includes(titled.says) ? titled : [],
      )
      .slice(0, 1)
      .map(({ says, advice }) =>
        sourceFinding(
          { file, dataset: table.id },
          {
            code: "source_of_other_kind",
            column: "title",
            received: title,
            expected: { th: `ชื่อเรื่องที่มีคำว่า “${says}”`, en: `a title that says “${says}”` },
            advice,
          },
        ),
      ),
  );
}

/** Names of files that are said to be unchanged, and that no table is read from. */
const unchangedNothing = (
  { file, unchanged }: Inspected["origins"][number],
  files: readonly string[],
  datasets: readonly Dataset[],
): Finding[] =>
  unchanged
    .map((name) => ({ name, path: `${folderOf(file)}/${name}` }))
    .filter(({ path }) => !files.includes(path) || !isReadFile(path, datasets))
    .map(({ name }) =>
      sourceFinding(
        { file },
        {
          code: "source_unchanged_absent",
          column: "unchanged",
          received: name,
          expected: {
            th: "ชื่อไฟล์ข้าง source.json ที่อ่านเป็นตาราง",
            en: "the name of a file beside source.json that a table is read from",
          },
          advice: { th: "ตรวจชื่อไฟล์ หรือลบชื่อนี้ออก", en: "Check the name of the file, or remove it." },
        },
      ),
    );

/** Files that a published table is read from and that stand nowhere. */
const missingSources = ({ table, sources }: Dataset, files: readonly string[]): Finding[] =>
  sources
    .filter((source) => isMissingSource(source, files))
    .map(({ kind, folder, file: named }) => ({
      kind,
      folder,
      file: fileIn({ file: named.replaceAll("{ceYear}", "<ปี ค.ศ.>") }, "<ปี>"),
    }))
    .map(({ kind, folder, file }) =>
      sourceFinding(
        { file: `${kind}/${folder}`, dataset: table.id },
        {
          code: "source_missing",
          received: file,
          expected: {
            th: `ไฟล์ data/${kind}/${folder}/<ปี>/${file} ของตาราง ${table.id}`,
            en: `a file data/${kind}/${folder}/<year>/${file} of the table ${table.id}`,
          },
          advice: {
            th: "ไม่มีไฟล์ชื่อนี้ในโฟลเดอร์ของปีใดเลย ถ้าเปลี่ยนชื่อไฟล์ไป ให้เปลี่ยนกลับตามรายการอื่นข้างต้น ถ้าลบไป ให้นำกลับมา",
            en: "No edition has a file of that name. If it was renamed, name it as another finding says; if it was deleted, put it back.",
          },
        },
      ),
    );

/** Sources with files of several years of which no one said whether the new replace the old or add to them. */
const undeclaredEditions = (dataset: Dataset, files: readonly string[]): Finding[] =>
  dataset.sources
    .filter(({ kind, editions }) => kind === "raw" && editions === undefined)
    .map((source) => ({
      source,
      found: files.map(parsePath).filter(({ kind, folder, edition, name }) => {
        const isThere = kind === "raw" && folder === source.folder && edition !== null;
        return isThere && filesOfEdition(source, edition, [name]).length > 0;
      }),
    }))
    .filter(({ found }) => new Set(found.map(({ edition }) => edition)).size > 1)
    .map(({ source: { folder, file }, found }) =>
      sourceFinding(
        {
          file: `raw/${folder}/${found.at(-1)!.edition}/${found.at(-1)!.name}`,
          dataset: dataset.table.id,
        },
        {
          code: "editions_undeclared",
          received: found.map(({ edition }) => edition).join(", "),
          expected: {
            th: `คำประกาศว่าไฟล์ ${file} ของปีใหม่แทนปีเก่าหรือเพิ่มจากปีเก่า`,
            en: `a declaration of whether a new edition of ${file} replaces the old or adds to it`,
          },
          advice: {
            th: `ใส่ editions: "replaces" หรือ editions: "adds" ให้แหล่งข้อมูลนี้ใน ${declarationFile(dataset)}`,
            en: `Declare editions: "replaces" or editions: "adds" for this source in ${declarationFile(dataset)}.`,
          },
        },
      ),
    );

/** Whether a source has no file in any edition. */
export const isMissingSource = (source: Source, files: readonly string[]): boolean =>
  source.kind === "raw" &&
  !source.mayBeAbsent &&
  !files.some((path) => {
    const [kind, folder, , name, ...deeper] = path.split("/");
    return (
      kind === "raw" &&
      folder === source.folder &&
      deeper.length === 0 &&
      isNamed(source, name ?? "")
    );
  });
