import type { Text } from "../../words/text/language.ts";
import type { FileFormat } from "../catalogues/catalog.ts";

/** What a published form is called, and its media type as registered with IANA. */
export const fileFormats: Readonly<
  Record<FileFormat, { readonly name: Text; readonly short: string; readonly mediaType: string }>
> = {
  csv: {
    name: { th: "CSV มาตรฐาน (UTF-8)", en: "Canonical CSV (UTF-8)" },
    short: "CSV",
    mediaType: "text/csv",
  },
  csvExcel: {
    name: { th: "CSV สำหรับเปิดใน Excel", en: "CSV to open in Excel" },
    short: "CSV",
    mediaType: "text/csv",
  },
  xlsx: {
    name: {
      th: "สมุดงาน Excel พร้อมพจนานุกรมและแหล่งที่มา",
      en: "Excel workbook with dictionary and sources",
    },
    short: "XLSX",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  parquet: {
    name: { th: "Parquet สำหรับวิเคราะห์", en: "Parquet for analysis" },
    short: "Parquet",
    mediaType: "application/vnd.apache.parquet",
  },
  json: {
    name: { th: "JSON", en: "JSON" },
    short: "JSON",
    mediaType: "application/json",
  },
  schema: {
    name: { th: "โครงสร้างตาราง (Table Schema)", en: "Table Schema" },
    short: "JSON",
    mediaType: "application/json",
  },
  csvw: {
    name: { th: "คำอธิบายไฟล์ CSV (CSVW)", en: "Description of the CSV (CSVW)" },
    short: "JSON",
    mediaType: "application/csvm+json",
  },
};

/** The forms that hold the rows themselves. */
export const dataFormats = [
  "csv",
  "csvExcel",
  "xlsx",
  "parquet",
  "json",
] as const satisfies readonly FileFormat[];
