import { formats } from "../../i18n/format.ts";
import { qualityPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { datasetOf } from "./dataIndex.ts";
import type { Link } from "../site/link.ts";
import { type FindingGroup, findingGroups } from "./findingGroups.ts";

/** The findings of one table, counted by the rule that they break. */
export interface TableFindings {
  readonly table: Link;
  readonly count: string;
  readonly groups: readonly (FindingGroup & { readonly count: string })[];
}

/** Every table that something was found in; each group shows a few places and counts the rest. */
export const qualityFindings = (published: Published, language: Language): TableFindings[] =>
  published.catalog.tables
    .filter(({ findings }) => findings.length > 0)
    .map(({ id, findings }) => ({
      table: {
        label: datasetOf(id).table.title[language],
        path: `${qualityPath(language, id)}#findings`,
      },
      count: remarks(findings.length, language),
      groups: findingGroups(published, { language, table: id }).map((group) => ({
        ...group,
        title: group.rule === null ? group.title : broken(group.rule, language),
        places: group.places.slice(0, shownPlaces),
        count: remarks(group.size, language),
        more: group.size > shownPlaces ? moreOf(group.size - shownPlaces, language) : null,
      })),
    }));

/** The table's own page shows more of them. */
const shownPlaces = 5;

/** A rule that data breaks, told as broken: its words alone would read as if it held. */
const broken = (rule: string, language: Language): string =>
  ({ th: `ไม่เป็นตามเกณฑ์ “${rule}”`, en: `Does not hold: ${rule}` })[language];

const remarks = (count: number, language: Language): string =>
  ({
    th: (count: string) => `${count}\u00a0แห่ง`,
    en: (count: string) => `${count}\u00a0in\u00a0all`,
  })[language](formats[language].number(count));

const moreOf = (count: number, language: Language): string =>
  ({
    th: (count: string) => `อีก ${count} แห่งอยู่ในหน้าคุณภาพของตารางนี้`,
    en: (count: string) => `The other ${count} are on the quality page of the table`,
  })[language](formats[language].number(count));
