import type { Text } from "../../words/text/language.ts";
import { labelled } from "../../words/subject/sample.ts";
import type { TableEntry } from "./tableEntry.ts";

/** Who publishes the tables, as catalogues are told. */
export const site: { readonly id: string; readonly name: Text; readonly description: Text } = {
  id: "chumchon",
  name: { th: "ชุมชนเปิดข้อมูล", en: "Chumchon" },
  description: {
    th: "ตารางข้อมูลการพัฒนาชุมชนจากเอกสารและไฟล์ของหน่วยงานรัฐ ทุกแถวบอกไฟล์และแถวต้นทาง",
    en: "Tables on community development in Thailand, read from the documents and files of public agencies; every row names its source file and row",
  },
};

/** The publisher as a catalogue names it: with the label where some of the tables are made up. */
export const siteOf = (
  entries: readonly TableEntry[],
): typeof site & { readonly sample: boolean } =>
  entries.some(({ sources }) => sources.some(({ origin }) => origin.sample))
    ? {
        id: site.id,
        name: labelled(site.name),
        description: labelled(site.description),
        sample: true,
      }
    : { ...site, sample: false };
