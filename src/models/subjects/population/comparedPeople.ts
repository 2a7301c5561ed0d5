import { inLanguages } from "../../../i18n/inLanguages.ts";
import { country } from "../../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { ComparedRow } from "../../../schema/declare/comparedArea.ts";
import type { Text } from "../../../words/text/language.ts";
import type { PeopleMeasures } from "./peopleMeasures.ts";
import { changedYears, peopleRowsOf } from "./peopleRows.ts";
import { breaksOfYears } from "./peopleYears.ts";

/** The rows of the comparison that the register of people gives, with the days and years that they hold for. */
export function comparedPeople(published: Published): readonly ComparedRow[] {
  const counted = countedOn(published);
  const count = (id: keyof PeopleMeasures, label: Text): ComparedRow => ({
    ...{ id, label, note: counted, form: { decimals: 0 }, bar: true },
  });
  const change = (id: keyof PeopleMeasures, row: Omit<ComparedRow, "id" | "bar">): ComparedRow => ({
    ...{ id, ...row, bar: false },
  });
  const years = yearsOfChange(published);
  return [
    count("people", { th: "ประชากร (คน)", en: "Population" }),
    count("male", { th: "ชาย (คน)", en: "Men" }),
    count("female", { th: "หญิง (คน)", en: "Women" }),
    count("houses", { th: "บ้าน (หลัง)", en: "Registered houses" }),
    {
      ...count("peoplePerHouse", { th: "ประชากรต่อบ้านหนึ่งหลัง (คน)", en: "People per house" }),
      ...{ form: { decimals: 2 }, bar: false },
    },
    change("change", {
      label: { th: "ประชากรเปลี่ยนไป (คน)", en: "Change of population" },
      note: withBreaks(years, published),
      form: { signed: true },
    }),
    change("changeShare", {
      label: { th: "ประชากรเปลี่ยนไป (ร้อยละ)", en: "Change of population, per cent" },
      note: years,
      form: { share: true, signed: true },
    }),
  ];
}

/** The day on which people were counted; the first and the last where areas have days of their own. */
function countedOn(published: Published): Text {
  const days = [...peopleRowsOf(published).people.values()]
    .map(({ reference_date }) => reference_date as string)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { th: "", en: "" };
  return inLanguages(({ date }, language) => {
    const between = first === last ? date(first) : `${date(first)} – ${date(last)}`;
    return language === "th" ? `ณ ${between}` : `on ${between}`;
  });
}

/** The years between which the change of people is told: counted alike, so never across a break. */
function yearsOfChange(published: Published): Text {
  const years = changedYears(published, country);
  return inLanguages((format) =>
    years === null ? "" : format.yearSpan(years.first.year, years.last.year),
  );
}

/** With why the change begins no earlier. */
const withBreaks = (years: Text, published: Published): Text =>
  inLanguages((_format, language) =>
    [years[language], ...reasonsOfBreaks(published).map((reason) => reason[language])]
      .filter((text) => text !== "")
      .join(" · "),
  );

const reasonsOfBreaks = (published: Published): Text[] =>
  breaksOfYears(published, country).map(({ broken }) => broken.reason);
