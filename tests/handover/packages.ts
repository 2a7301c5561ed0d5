import { zipSync, type Zippable } from "fflate";
import { declared } from "../../src/datasets/index.ts";
import { placeOfFile } from "../../src/pipeline/handover/handOver.ts";
import type { Standing } from "../../src/pipeline/handover/planTaking.ts";
import { type PackageParts, writePackage } from "../../src/pipeline/handover/writePackage.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const name = "ยอดขาย 2570 (แก้ไข).csv";
const [source] = declared.find(({ table }) => table.id === "otop-sales")!.sources;

/** A package as the page makes it. */
export const parts: PackageParts = {
  handOver: {
    ...{ table: "otop-sales", release: "2570", name, from: "สมหญิง กลุ่มงานข้อมูล" },
    file: placeOfFile(source!, { name, release: "2570", isWorkbook: false }),
  },
  file: bytesOf("จังหวัด,ยอดจำหน่าย\r\nเชียงใหม่,1\r\n"),
  origin: {
    ...{ publisher: "กรมการพัฒนาชุมชน", title: "ยอดจำหน่าย OTOP ปีงบประมาณ พ.ศ. 2570" },
    ...{ address: null, licence: null, retrieved: "22 พ.ย. 2570", note: null },
  },
  report: bytesOf("<!doctype html>"),
  changes: bytesOf("line,column\r\n"),
  declaration: null,
};

export const made = (changed: Partial<PackageParts> = {}): Uint8Array =>
  writePackage({ ...parts, ...changed });

/** A package whose parts were changed after it was made. */
export function tamperedWith(
  change: (files: Record<string, Uint8Array>) => void,
  unpacked: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const files = { ...unpacked };
  change(files);
  return zipSync(files as Zippable);
}

/** A project in which some files stand, by their paths. */
export const projectWith = (files: Readonly<Record<string, Uint8Array>> = {}): Standing => ({
  ...{ declared, origins: [] },
  read: (path) => files[path] ?? null,
});
