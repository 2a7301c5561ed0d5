import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** The headings of an export that names places and has no codes. */
export const namesHeader =
  "จังหวัด,อำเภอ,ตำบล,หมู่ที่,หมู่บ้าน,ประเภทกองทุน,ปีงบประมาณ,จำนวนสมาชิก,เงินออม,เงินกู้,สถานะ\n";

export interface NamedVillage {
  readonly code: string;
  readonly province: string;
  readonly amphoe: string;
  readonly tambon: string;
  readonly moo: string;
  readonly name: string;
}

const data = join(import.meta.dirname, "../../data");
const pinned = join(import.meta.dirname, "../fixtures/data");

const units = (file: string, prefix: string): ReadonlyMap<string, string> =>
  new Map(
    (
      JSON.parse(readFileSync(join(data, `reference/admin-units/${file}.json`), "utf8")) as Record<
        string,
        string | number
      >[]
    ).map((unit) => [String(unit[`${prefix}Code`]), String(unit[`${prefix}NameTh`])]),
  );

/** The villages of the list with the names of the register, looked up with nothing of the product's reader. */
export function namedVillages(): readonly NamedVillage[] {
  const [provinces, amphoes, tambons] = [
    units("provinces", "province"),
    units("districts", "district"),
    units("subdistricts", "subdistrict"),
  ];
  const text = readFileSync(join(pinned, "raw/dopa-registration/2564/villages_north4.csv"), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map(
    (village) => ({
      code: village["muban_code"]!,
      province: provinces.get(village["province_code"]!)!,
      amphoe: amphoes.get(village["amphoe_code"]!)!,
      tambon: tambons.get(village["tambon_code"]!)!,
      moo: village["moo"]!,
      name: village["name_th"]!,
    }),
  );
}

export const namesRow = (
  { province, amphoe, tambon, moo, name }: Omit<NamedVillage, "code">,
  cells: readonly string[] = ["กองทุนหมู่บ้าน", "2568", "25", "1000", "500.50", "ดำเนินการ"],
): string => `${[province, amphoe, tambon, moo, name, ...cells].join(",")}\n`;
