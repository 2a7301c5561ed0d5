import { code } from "../schema/codeColumns.ts";
import { category, count, date, optional, ordinal, text, yearRange } from "../schema/columns.ts";
import { defineDataset } from "../schema/dataset.ts";
import { provinces } from "../schema/placeColumns.ts";
import { defineTable } from "../schema/table.ts";

export const phaseTargets = defineDataset({
  table: defineTable({
    id: "phase-targets",
    title: {
      th: "เป้าหมายการขยายผลโครงการร้อยใจรักษ์",
      en: "Targets of the Roi Jai Rak expansion",
    },
    description: {
      th: "จำนวนหมู่บ้าน ตำบล และอำเภอเป้าหมาย แยกตามระยะและพื้นที่ เท่าที่เอกสารของหน่วยงานระบุไว้",
      en: "Target villages, tambons and amphoes by phase and area, as far as the agencies' documents state them",
    },
    columns: {
      programme: text({ th: "โครงการ", en: "Programme" }),
      plan_years: yearRange({ th: "ปีของแผน (พ.ศ.)", en: "Plan years (Buddhist era)" }),
      phase: ordinal({ th: "ระยะที่", en: "Phase" }),
      area: text({ th: "พื้นที่ตามเอกสาร", en: "Area as the document names it" }),
      area_codes: provinces(
        { th: "รหัสจังหวัด", en: "Province codes" },
        {
          th: "จังหวัดที่ตัวเลขนี้นับรวมกัน เรียงตามรหัส คั่นด้วยอัฒภาค",
          en: "The provinces this figure counts together, in order of their codes, joined by semicolons",
        },
      ),
      unit: category(
        { th: "หน่วยนับ", en: "Unit" },
        {
          village: { th: "หมู่บ้าน", en: "Villages" },
          tambon: { th: "ตำบล", en: "Tambons" },
          amphoe: { th: "อำเภอ", en: "Amphoes" },
        },
      ),
      value: count({ th: "จำนวนเป้าหมาย", en: "Target" }),
      start_date: optional(
        date(
          { th: "วันที่เริ่ม", en: "Start date" },
          { description: { th: "ว่างเมื่อเอกสารไม่ระบุ", en: "Empty where the document does not say" } },
        ),
      ),
      document: code(
        { th: "เอกสาร", en: "Document" },
        /^\d{3}_[0-9a-f]{16}$/,
        "001_a22615136deabf11",
      ),
      paragraph: text({ th: "ตำแหน่งในเอกสาร", en: "Place in the document" }),
    },
    key: ["phase", "area_codes", "unit"],
  }),
  sources: [
    {
      kind: "raw",
      folder: "roi-jai-rak",
      file: "phase_targets.csv",
      headings: { plan_years: ["plan_years_be"], start_date: ["start_date_be"] },
    },
  ],
});
