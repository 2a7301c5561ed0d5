import { symlinkSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { writeVillageFunds } from "../../../scripts/bench/villageFunds.ts";
import { openRegister } from "../../../scripts/data/register.ts";
import { temporaryFolder } from "../temporaryFolder.ts";

/** The official register with its corrections, as the processes that read exports have it. */
export const places = openRegister()();
const areas = [...places.byCode.values()];

/** The generated export of one province. */
export const exportOf = (province: string, rows: number): string =>
  [
    ...writeVillageFunds(
      areas.filter(({ code }) => code.startsWith(province)),
      rows,
      "clean",
    ),
  ].join("");

/** Three exports of 17,000 rows, as an agency hands them in province by province. */
export const threeExports = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ["50", "57", "58"].map((province) => [
      `village-funds-${province}.csv`,
      exportOf(province, 17_000),
    ]),
  );

export const release = "raw/village-funds/2568";

/** A data folder that holds the register of areas and these exports. */
export function dataFolderWith(exports: Readonly<Record<string, string>>): string {
  const files = Object.entries(exports).map(([name, text]) => [`${release}/${name}`, text]);
  const folder = temporaryFolder({
    ...(Object.fromEntries(files) as Record<string, string>),
    [`${release}/source.json`]: JSON.stringify(origin),
  });
  for (const name of ["reference", "fixes"])
    symlinkSync(join(import.meta.dirname, "../../../data", name), join(folder, name));
  return folder;
}

export const origin = {
  publisher: "ผู้ส่งออกสมมติ",
  title: "ข้อมูลสมมติสำหรับการทดสอบ",
  address: null,
  licence: null,
  retrieved: "2026-11-01",
  note: null,
};

/** The records of a generated export by its headings, read by nothing of ours. */
export const recordsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
