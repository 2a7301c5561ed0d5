import { words } from "../../i18n/text.ts";
import { dataPath, explorePath } from "../../paths.ts";
import { answerView, type Cells, type ExploreAnswer } from "../../query/explore/answer.ts";
import type { Askable } from "../../query/explore/askable.ts";
import { areaLevels, filtersOf } from "../../query/explore/filters.ts";
import { type RowsAtHand, rowsAtHand } from "../../query/explore/rowsAtHand.ts";
import { firstTable, usualView } from "../../query/explore/view.ts";
import type { Query } from "../../query/query.ts";
import { runColumns } from "../../query/runColumns.ts";
import { storeOfRows } from "../../query/storeOfRows.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { askableTable } from "./askableTable.ts";
import { datasetOf } from "./dataIndex.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areasOf, sayOf } from "../site/say.ts";

export interface ExplorePage extends Page {
  readonly lead: string;
  /** Those about areas first. */
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  /** The table that the page opens with, and the answer it shows before anything is chosen. */
  readonly askable: Askable;
  readonly answer: ExploreAnswer;
  readonly atHand: RowsAtHand | null;
  readonly provinces: readonly { readonly code: string; readonly label: string }[];
  readonly data: Link;
}

/** Any table asked by filters: `/explore/`. */
export const explore = definePages<Address, ExplorePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const askables = askableTables(published);
    const askable = askables.find(({ id }) => id === firstTable) as Askable;
    const { table } = datasetOf(firstTable);
    const store = storeOfRows(table, published.rows(table));
    const say = sayOf(published, language);
    return {
      ...pageOf(language, explorePath, { title: titles[language], description: leads[language] }, [
        { label: words[language].explore, path: explorePath(language) },
      ]),
      lead: leads[language],
      tables: askables
        .toSorted((a, b) => Number(isAboutAreas(b)) - Number(isAboutAreas(a)))
        .map((askable) => ({
          id: askable.id,
          title: askable.title[language],
        })),
      askable,
      answer: answerView(askable, usualView(askable), (q) => runColumns(q as Query<Cells>, store)),
      atHand: rowsAtHand(askable, store),
      provinces: [...areasOf(published).keys()]
        .filter((code) => code.length === 2)
        .map((code) => ({ code, label: say.place(code) }))
        .toSorted((a, b) => say.format.compare(a.label, b.label)),
      data: { label: words[language].data, path: dataPath(language) },
    };
  },
});

/** Every published table as it is asked; made once for a publication. */
export const askableTables = perPublication((published: Published): readonly Askable[] =>
  published.catalog.tables.map(({ id }) => askableTable(published, id)),
);

const isAboutAreas = (askable: Askable): boolean =>
  filtersOf(askable).some(({ name }) => areaLevels.some((level) => level === name));

const titles = { th: "ค้นและคำนวณข้อมูลจากทุกตาราง", en: "Ask the data" };

const leads = {
  th: "เลือกตาราง เลือกจังหวัดก่อน แล้วจึงกรอง จัดกลุ่ม และเรียงตามที่อยากรู้ คำตอบเปลี่ยนตามทันที และที่อยู่ของหน้านี้จำสิ่งที่เลือกไว้ ส่งลิงก์ให้คนอื่นเปิดเห็นเหมือนกัน",
  en: "Choose a table, then a province, then filter, group and sort as you like. The answer follows at once, and the address of this page keeps what you chose, so that a link shows others the same.",
};
