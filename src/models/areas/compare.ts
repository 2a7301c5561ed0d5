import { words } from "../../i18n/text.ts";
import { areasPath, comparePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { ComparedArea, ComparedRow } from "../../schema/declare/comparedArea.ts";
import { northernBorder } from "../../words/place/northernBorder.ts";
import { areaSubjects } from "../subjects/index.ts";
import { allProvinces } from "./areaParts.ts";
import { comparedArea, comparedRows } from "./comparedAreas.ts";
import { type AreaSource, sourcesOfTables } from "./areaSources.ts";
import { placeFiguresOf } from "./placeFigures.ts";
import { type AreaLabels, areaLabels } from "./areaWords.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";
import { sayOf } from "../site/say.ts";

export interface ComparePage extends Page {
  readonly lead: string;
  readonly areas: readonly ComparedArea[];
  readonly rows: readonly ComparedRow[];
  /** The country and its provinces, to choose from. */
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly sources: readonly AreaSource[];
  readonly labels: AreaLabels & CompareLabels;
}

/** Areas side by side: `/compare/` shows the four northern border provinces, `?areas=50,5010` any others. */
export const comparePages = definePages<Address, ComparePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const say = sayOf(published, language);
    const labels = wording[language];
    const provinces = allProvinces(published)
      .map((code) => ({ code, label: say.place(code) }))
      .toSorted((a, b) => say.format.compare(a.label, b.label));
    return {
      ...pageOf(
        language,
        (language) => comparePath(language),
        { title: labels.title, description: labels.lead },
        [
          { label: words[language].areas, path: areasPath(language) },
          { label: labels.title, path: comparePath(language) },
        ],
      ),
      lead: labels.lead,
      areas: northernBorder.map((code) => comparedArea(published, code)),
      rows: comparedRows(published),
      choices: [{ code: country, label: say.place(country) }, ...provinces],
      sources: sourcesOfTables(published, [...comparedTables, ...declaredTables(published)], say),
      labels: { ...areaLabels[language], ...labels },
    };
  },
});

/** The tables that subjects compare areas by. */
export const comparedTables = areaSubjects.flatMap(({ comparedTables = [] }) => comparedTables);

const declaredTables = (published: Published): string[] =>
  placeFiguresOf(published).map(({ dataset }) => dataset.table.id);

type CompareLabels = (typeof wording)["th"];

const wording = {
  th: {
    title: "เทียบพื้นที่",
    lead: "วางจังหวัด อำเภอ หรือตำบลเคียงกันได้ถึง 6 แห่ง จากตารางเดียวกับหน้าพื้นที่ ช่องที่ต้นทางไม่ได้ให้ไว้บอกว่าไม่ได้ระบุ",
    codes: "รหัสพื้นที่ คั่นด้วยจุลภาค (ไม่เกิน 6 แห่ง)",
    codesHint: "สองหลักคือจังหวัด สี่หลักคืออำเภอ หกหลักคือตำบล เช่น 50,5010,501005",
    submit: "เทียบ",
    noScript:
      "การเลือกพื้นที่อื่นต้องเปิดใช้ JavaScript ตารางด้านล่างแสดง 4 จังหวัดชายแดนภาคเหนือ ตัวเลขของพื้นที่อื่นดูได้ในหน้าของพื้นที่นั้น",
    choose: "เพิ่มหรือเปลี่ยนพื้นที่",
    add: "เพิ่มพื้นที่",
    province: "จังหวัด",
    amphoe: "อำเภอหรือเขต",
    tambon: "ตำบลหรือแขวง",
    whole: "ทั้งหมด",
  },
  en: {
    title: "Compare areas",
    lead: "Up to six provinces, amphoes or tambons side by side, from the same tables as their pages; where a source gives no figure the cell says so",
    codes: "Codes of areas, parted by commas (at most six)",
    codesHint:
      "Two digits for a province, four for an amphoe, six for a tambon, such as 50,5010,501005",
    submit: "Compare",
    noScript:
      "Choosing other areas needs JavaScript. The table below shows the four northern border provinces; the figures of other areas stand on their own pages.",
    choose: "Add or change areas",
    add: "Add an area",
    province: "Province",
    amphoe: "Amphoe or district",
    tambon: "Tambon or subdistrict",
    whole: "All of it",
  },
};
