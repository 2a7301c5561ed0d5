import { absolute } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type AreaShare, areaShare } from "./areaShare.ts";
import { type ComparePage, comparedTables } from "./compare.ts";

/** How a comparison is sent on, cited, saved and printed; a browser puts the areas that are chosen in place of those here. */
export interface CompareShare extends AreaShare {
  readonly address: string;
  readonly title: string;
  readonly labels: (typeof wording)["th"];
}

export function compareShare(
  published: Published,
  page: ComparePage,
  site: URL | undefined,
): CompareShare {
  const { language, areas } = page;
  const title = `${page.title}: ${areas.map((area) => area[language]).join(" · ")}`;
  const shared = { ...page, code: "compare", coverage: { ids: comparedTables }, title };
  return {
    ...areaShare(published, shared, site),
    address: absolute(page.path, site),
    title,
    labels: wording[language],
  };
}

const wording = {
  th: {
    link: "ลิงก์ของพื้นที่ที่เทียบอยู่",
    copy: "คัดลอกลิงก์",
    csv: "CSV ของตารางนี้",
    print: "พิมพ์หน้านี้",
  },
  en: {
    link: "Link to these areas side by side",
    copy: "Copy the link",
    csv: "This table as CSV",
    print: "Print this page",
  },
};
