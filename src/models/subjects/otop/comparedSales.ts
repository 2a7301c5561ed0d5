import { inLanguages } from "../../../i18n/inLanguages.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { ComparedRow } from "../../../schema/declare/comparedArea.ts";
import type { Format } from "../../../i18n/format.ts";
import { peopleRowsOf } from "../population/peopleRows.ts";
import { timeOfSales } from "../../programmes/otopYear.ts";
import { salesMeasure, salesPerHeadMeasure } from "./salesMeasures.ts";
import { salesWords } from "./salesWords.ts";

/** The rows of the comparison that OTOP sales give. */
export function comparedSales(published: Published): readonly ComparedRow[] {
  const time = (format: Format) => timeOfSales(published, format);
  const [anyone] = peopleRowsOf(published).people.values();
  return [
    {
      id: salesMeasure.id,
      // The working below it says the amount to the satang.
      label: { th: "ยอดจำหน่าย OTOP (ล้านบาท)", en: "OTOP sales (million baht)" },
      note: inLanguages(time),
      ...{ form: { decimals: 1, per: 1_000_000 }, bar: true },
    },
    {
      id: salesPerHeadMeasure.id,
      label: { th: "ยอดจำหน่าย OTOP ต่อคน (บาท)", en: "OTOP sales per head (baht)" },
      note: inLanguages((format, language) =>
        anyone
          ? salesWords[language].perHeadNote(time(format), format.date(anyone.reference_date))
          : "",
      ),
      ...{ form: { decimals: 0 }, bar: true },
    },
  ];
}
