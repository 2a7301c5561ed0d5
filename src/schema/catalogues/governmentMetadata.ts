import { isQuantity, kindOf } from "../declare/kinds.ts";
import type { Coverage, Frequency } from "./about.ts";
import type { Field } from "../declare/field.ts";
import { fileFormats } from "../export/fileFormat.ts";
import { distinct, sourceNotStated } from "../declare/origin.ts";
import { dataFiles, type TableEntry } from "../releases/tableEntry.ts";

/** One of the fields that Thailand's government data catalogue requires, in its own words. */
export interface MetadataField {
  /** The field's name in the catalogue's interface. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/**
 * The 14 fields required of every dataset in GD-Catalog and data.go.th: the mandatory metadata of
 * สำนักงานพัฒนารัฐบาลดิจิทัล (DGA) and สำนักงานสถิติแห่งชาติ (NSO), gdhelppage.nso.go.th/p00_03_006.html,
 * named and valued as in the catalogue's form (ckanext-thai_gdc, `ckan_dataset.json`).
 */
export const governmentMetadata = (entry: TableEntry): readonly MetadataField[] => {
  const { about = {}, table } = entry.dataset;
  const keywords = about.keywords?.map(({ th }) => th).join(", ");
  const publishers = distinct(entry.sources, ({ publisher }) => publisher).join("; ");
  return [
    field("data_type", "ประเภทชุดข้อมูล", dataType(entry)),
    field("title", "ชื่อชุดข้อมูล", table.title.th),
    field("owner_org", "องค์กร", publishers),
    field("maintainer", "ชื่อผู้ติดต่อ", about.contact?.name.th),
    field("maintainer_email", "อีเมลผู้ติดต่อ", about.contact?.email),
    field("tag_string", "คำสำคัญ", keywords),
    field("notes", "รายละเอียด", table.description.th),
    field("objective", "วัตถุประสงค์", about.objective?.th ?? unknown),
    field(
      "update_frequency_unit",
      "หน่วยความถี่ของการปรับปรุงข้อมูล",
      about.frequency ? frequencyUnits[about.frequency] : unknown,
    ),
    field("geo_coverage", "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่", coverage(entry)),
    field("data_source", "แหล่งที่มา", distinct(entry.sources, ({ title }) => title).join("; ")),
    field("data_format", "รูปแบบการเก็บข้อมูล", formats(entry)),
    field("data_category", "หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ", "ข้อมูลสาธารณะ"),
    field("license_id", "สัญญาอนุญาตให้ใช้ข้อมูล", licences(entry)),
  ];
};

const field = (name: string, label: string, value: string = sourceNotStated.th): MetadataField => ({
  name,
  label,
  value,
});

/** The catalogue's own word, where its list of choices has one, for what nobody stated. */
const unknown = "ไม่ทราบ";

const columnsOf = ({ dataset }: TableEntry): readonly Field[] =>
  Object.values<Field>(dataset.table.columns);

/** A table with something to count or measure is statistics; others are records. */
const dataType = (entry: TableEntry): string =>
  columnsOf(entry).some(isQuantity) ? "ข้อมูลสถิติ" : "ข้อมูลระเบียน";

/** The smallest area that rows are told apart by. */
function coverage(entry: TableEntry): string {
  const { coverage: declared } = entry.dataset.about ?? {};
  const digits = columnsOf(entry).map((column) => kindOf(column).area?.digits ?? 0);
  const told = declared ?? levelOf[Math.max(...digits)];
  return told ? coverageNames[told] : unknown;
}

/** Levels of areas by how many digits their codes have. */
const levelOf: Readonly<Record<number, Coverage>> = {
  2: "province",
  4: "amphoe",
  6: "tambon",
  8: "village",
};

const coverageNames: Readonly<Record<Coverage, string>> = {
  none: "ไม่มี",
  country: "ประเทศ",
  province: "จังหวัด",
  amphoe: "อำเภอ",
  tambon: "ตำบล",
  village: "หมู่บ้าน",
};

const formats = (entry: TableEntry): string =>
  [...new Set(dataFiles(entry).map(({ format }) => fileFormats[format].short))].join(", ");

const licences = ({ sources }: TableEntry): string =>
  distinct(sources, ({ licence }) => licence ?? "License not specified").join("; ");

const frequencyUnits: Readonly<Record<Frequency, string>> = {
  year: "ปี",
  halfYear: "ครึ่งปี",
  quarter: "ไตรมาส",
  month: "เดือน",
  week: "สัปดาห์",
  day: "วัน",
  never: "ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล",
};
