import type { Text } from "../words/language.ts";

/** Who publishes the tables, as catalogues are told. */
export const site: { readonly id: string; readonly name: Text; readonly description: Text } = {
  id: "chumchon",
  name: { th: "ชุมชนเปิดข้อมูล", en: "Chumchon" },
  description: {
    th: "ตารางข้อมูลการพัฒนาชุมชนจากเอกสารและไฟล์ของหน่วยงานรัฐ ทุกแถวบอกไฟล์และแถวต้นทาง",
    en: "Tables on community development in Thailand, read from the documents and files of public agencies; every row names its source file and row",
  },
};
