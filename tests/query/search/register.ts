import { formats } from "../../../src/i18n/format.ts";
import { searchContent } from "../../../src/models/site/searchIndex.ts";
import { buildFinder, type Findable } from "../../../src/query/search/finder.ts";
import { search } from "../../../src/query/search/search.ts";
import { published } from "../../publication.ts";

/** All that the published site lets a reader find. */
export const content = searchContent(published);

const finder = buildFinder(content, formats.th.segments);

/** What a question finds, areas by their codes and pages by their paths. */
export function find(question: string) {
  const { hits, near, partial, typed } = search(finder, question);
  return { hits: hits.map(name), near: near.map(name), partial: partial.map(name), typed };
}

const name = (item: Findable): string => {
  if ("area" in item) return item.area.code;
  return "page" in item ? item.page.path : item.kind;
};
