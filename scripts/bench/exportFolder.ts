import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AreaRecord } from "../../src/words/place/area.ts";
import { projectRoot } from "../project.ts";
import { benchFolder, writeExport } from "./exportFile.ts";

/** A data folder with made-up exports of village funds: as many rows, in as many files of some provinces each. */
export function exportFolder(areas: readonly AreaRecord[], rows: number, files: number): string {
  const folder = join(benchFolder, `data-${rows}-${files}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  const release = join(part, "raw/village-funds/2568");
  rmSync(part, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  for (const name of ["reference", "fixes"])
    symlinkSync(join(projectRoot, "data", name), join(part, name));
  writeFileSync(join(release, "source.json"), JSON.stringify(origin));
  for (const [i, some] of split(areas, files).entries()) {
    const name = files === 1 ? "village-funds.csv" : `village-funds-${i + 1}.csv`;
    const share = Math.floor((rows * (i + 1)) / files) - Math.floor((rows * i) / files);
    writeExport(join(release, name), some, share, "clean");
  }
  renameSync(part, folder);
  return folder;
}

const origin = {
  publisher: "ข้อมูลสมมติสำหรับวัดความเร็ว",
  title: "ข้อมูลสมมติสำหรับวัดความเร็ว",
  address: null,
  licence: null,
  retrieved: "2026-11-01",
  note: null,
};

/** The areas of neighbouring provinces together, about as many provinces in each set. */
function split(areas: readonly AreaRecord[], sets: number): readonly (readonly AreaRecord[])[] {
  const provinces = areas.filter(({ level }) => level === "province").map(({ code }) => code);
  const setOf = new Map(
    provinces.sort().map((code, i) => [code, Math.floor((i * sets) / provinces.length)]),
  );
  return Array.from({ length: sets }, (_, set) =>
    areas.filter(({ code }) => setOf.get(code.slice(0, 2)) === set),
  );
}
