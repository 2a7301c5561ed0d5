import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { releasePath, releasesPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { IndexedRelease } from "../../schema/releases/release.ts";
import type { Language, Text } from "../../words/text/language.ts";
import type { Link } from "../site/link.ts";
import { releaseName, withdrawalOf } from "./withdrawal.ts";
import { followLink } from "../site/followLink.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";

/** A release as lists name it. */
export interface ReleaseEntry extends Link {
  readonly version: string;
  /** What it means to whoever used the one before. */
  readonly step: string;
  readonly retrieved: string;
  readonly size: string;
  readonly changes: string;
  /** What is said of a release that was withdrawn; null of any other. */
  readonly withdrawn: string | null;
}

export interface ReleasesPage extends Page {
  readonly lead: string;
  readonly follow: Link;
  /** What the page says before there is any release; null once there is. */
  readonly none: string | null;
  readonly releases: readonly ReleaseEntry[];
}

/** Every release of the data, the newest first: `/releases/`. */
export const releases = definePages<Address, ReleasesPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const title = words[language].pageNames.releases;
    const say = wording[language];
    return {
      ...pageOf(language, releasesPath, { title, description: say.lead }, [
        { label: title, path: releasesPath(language) },
      ]),
      lead: say.lead,
      follow: followLink(published, { kind: "site" }, language),
      none: published.releases.length === 0 ? say.none : null,
      releases: published.releases.map((release) => releaseEntry(release, language)),
    };
  },
});

export function releaseEntry(release: IndexedRelease, language: Language): ReleaseEntry {
  const { id, version, step, retrieved, tables } = release;
  const { number, date } = formats[language];
  const rows = tables.reduce((sum, { rows }) => sum + rows, 0);
  return {
    label: releaseName(release, language),
    path: releasePath(language, id),
    version,
    step: stepNames[step][language],
    retrieved: date(retrieved),
    size: wording[language].size(number(tables.length), number(rows)),
    changes: changesOf(release, language),
    withdrawn: withdrawalOf(release, language),
  };
}

export function releaseOf({ releases }: Published, id: string): IndexedRelease {
  const release = releases.find((release) => release.id === id);
  if (!release) throw new Error(`release not published: ${id}`);
  return release;
}

/** How many rows came, went and changed in all tables. */
function changesOf({ tables, gone, previous }: IndexedRelease, language: Language): string {
  const say = wording[language];
  if (previous === null) return say.first;
  const { number } = formats[language];
  const sum = (name: "added" | "removed" | "changed") =>
    number(tables.reduce((sum, { difference }) => sum + (difference?.[name] ?? 0), 0));
  const fresh = tables.filter(({ difference }) => difference === null).length;
  return [
    say.rows(sum("added"), sum("removed"), sum("changed")),
    ...(fresh > 0 ? [say.fresh(number(fresh))] : []),
    ...(gone.length > 0 ? [say.gone(number(gone.length))] : []),
  ].join(" ");
}

export const stepNames: Readonly<Record<IndexedRelease["step"], Text>> = {
  first: { th: "รุ่นแรก", en: "The first release" },
  major: {
    th: "รุ่นหลัก มีแถวหรือคอลัมน์ที่หายไป หรือเปลี่ยนความหมาย ผู้ใช้ข้อมูลควรตรวจงานของตน",
    en: "A major release: rows or columns are gone or redefined, so check what you built on it",
  },
  minor: {
    th: "รุ่นรอง มีข้อมูลเพิ่มหรือค่าเปลี่ยน",
    en: "A minor release: something is new or has changed",
  },
  patch: { th: "รุ่นแก้ไข แก้ค่าที่ผิดเท่านั้น", en: "A patch: corrections only" },
  none: { th: "ไม่มีอะไรเปลี่ยน", en: "Nothing changed" },
};

const wording = {
  th: {
    lead: "แต่ละรุ่นคือข้อมูลทั้งชุด ณ เวลาหนึ่ง เมื่อออกแล้วไม่แก้อีก จึงอ้างอิงได้ถาวร และบอกไว้ว่าต่างจากรุ่นก่อนอย่างไร",
    none: "ยังไม่เคยออกรุ่น ข้อมูลในเว็บตอนนี้ตรวจสอบได้จากลายนิ้วมือของไฟล์ในหน้าแหล่งข้อมูล เมื่อออกรุ่นแรกแล้วจะแสดงที่หน้านี้",
    size: (tables: string, rows: string) => `${tables} ตาราง รวม ${rows} แถว`,
    first: "ยังไม่มีรุ่นก่อนให้เทียบ",
    rows: (added: string, removed: string, changed: string) =>
      `แถวเพิ่ม ${added} แถว หายไป ${removed} แถว ค่าเปลี่ยน ${changed} แถว`,
    fresh: (count: string) => `ตารางใหม่ ${count} ตาราง`,
    gone: (count: string) => `ตารางที่เลิกเผยแพร่ ${count} ตาราง`,
  },
  en: {
    lead: "A release is all of the data at one time. Once made it never changes, so it can be cited for good, and it says how it differs from the one before.",
    none: "No release has been made yet. Until then the data shown can be checked by the fingerprints of its files on the page of sources; the first release will be listed here.",
    size: (tables: string, rows: string) => `${tables} tables, ${rows} rows in all`,
    first: "The first release has none before it to compare with.",
    rows: (added: string, removed: string, changed: string) =>
      `Rows added: ${added}; gone: ${removed}; changed: ${changed}.`,
    fresh: (count: string) => `New tables: ${count}.`,
    gone: (count: string) => `Tables no longer published: ${count}.`,
  },
};
