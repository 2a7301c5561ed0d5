import { formats } from "../../i18n/format.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { FeedEntry, FeedPart } from "../../schema/catalogues/feed.ts";
import type { IndexedRelease } from "../../schema/releases/release.ts";
import type { Language } from "../../words/text/language.ts";
import { feedWords } from "./feedWords.ts";
import { type TableChange, tableChanges, tableTitle } from "./releaseChanges.ts";
import { releaseEntry } from "./releases.ts";
import { sayOf } from "../site/say.ts";

/** An entry whose address still counts from the site; `mark` tells it from others that lead to the same page. */
export interface EntryDraft extends Omit<FeedEntry, "id"> {
  readonly mark: string | null;
}

/** One a release. */
export const siteEntries = (published: Published, language: Language): EntryDraft[] =>
  published.releases.map((release) => {
    const say = feedWords[language];
    const { step, size, changes, withdrawn } = releaseEntry(release, language);
    const gone = release.gone.map((id) => tableTitle(id, language));
    return {
      ...headOf(release, language),
      mark: null,
      summary: [...(withdrawn === null ? [] : [withdrawn]), step, size, changes]
        .map((text) => text.replace(/\.$/, ""))
        .join(stop[language]),
      parts: [
        ...partOf(say.acknowledged, release.acknowledged === null ? [] : [release.acknowledged]),
        ...tableChanges(published, { language, release: release.id }).flatMap((change) =>
          partOf(change.title, change.changes),
        ),
        ...partOf(say.gone, gone),
      ],
    };
  });

/** One a release that changed the table, began it or ended it. */
export const tableEntries = (published: Published, id: string, language: Language): EntryDraft[] =>
  published.releases.flatMap((release) => {
    const told = tableStory(published, release, id, language);
    return told === null ? [] : [entryAbout(release, id, tableTitle(id, language), told, language)];
  });

/** One a release in which rows that name the province came, went or changed. */
export const provinceEntries = (
  published: Published,
  code: string,
  language: Language,
): EntryDraft[] =>
  published.releases.flatMap((release) => {
    const say = feedWords[language];
    const { number } = formats[language];
    const place = sayOf(published, language).placeTitle(code);
    const parts = release.tables.flatMap(({ id, difference }) => {
      const rows = difference?.provinces[code];
      if (!rows) return [];
      const lines = (["added", "removed", "changed"] as const).flatMap((name) =>
        rows[name] > 0 ? [say[name](number(rows[name]))] : [],
      );
      return partOf(tableTitle(id, language), lines);
    });
    if (parts.length === 0) return [];
    const summary = say.tablesChanged(number(parts.length), place);
    return [entryAbout(release, `province-${code}`, place, { summary, parts }, language)];
  });

type Story = Pick<FeedEntry, "summary" | "parts">;

function tableStory(
  published: Published,
  release: IndexedRelease,
  id: string,
  language: Language,
): Story | null {
  const say = feedWords[language];
  const { number } = formats[language];
  if (release.gone.includes(id)) return { summary: say.tableGone, parts: [] };
  const table = release.tables.find((table) => table.id === id);
  if (!table) return null;
  if (release.previous === null) return { summary: say.tableFirst(number(table.rows)), parts: [] };
  const change = tableChanges(published, { language, release: release.id }).find(
    (change) => change.id === id,
  );
  if (!change) return null;
  if (table.difference === null) return { summary: say.tableNew(change.rows), parts: [] };
  return { summary: say.tableChanged(change.rows), parts: partsOf(change, language) };
}

function partsOf({ changes, measures }: TableChange, language: Language): FeedPart[] {
  const say = feedWords[language];
  return [
    ...partOf(null, changes),
    ...measures.flatMap(({ label, sum, largest }) =>
      partOf(label, [
        ...(sum ? [say.sum(sum.before, sum.after)] : []),
        ...largest.map((row) => say.moved(row.key, row.before, row.after, row.difference)),
      ]),
    ),
  ];
}

function entryAbout(
  release: IndexedRelease,
  mark: string,
  subject: string,
  story: Story,
  language: Language,
): EntryDraft {
  const head = headOf(release, language);
  return { ...head, title: feedWords[language].about(subject, head.title), mark, ...story };
}

function headOf(release: IndexedRelease, language: Language) {
  const { label, version, path } = releaseEntry(release, language);
  return {
    page: path,
    title: feedWords[language].version(label, version),
    updated: release.retrieved,
  };
}

const partOf = (heading: string | null, lines: readonly string[]): FeedPart[] =>
  lines.length > 0 ? [{ heading, lines }] : [];

/** Thai parts sentences with a space. */
const stop: Readonly<Record<Language, string>> = { th: " ", en: ". " };
