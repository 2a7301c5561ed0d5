import { declared } from "../../../datasets/index.ts";
import { formats } from "../../../i18n/format.ts";
import { releasePath } from "../../../paths.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Field } from "../../../schema/declare/field.ts";
import type { Language } from "../../../words/text/language.ts";
import type { ChangeCause } from "./changeCauses.ts";
import type { FigureCell } from "../../../charts/chart.ts";
import type { Link } from "../../site/link.ts";
import { releaseOf } from "../../releases/releases.ts";
import { withdrawalOf } from "../../releases/withdrawal.ts";
import type { Fate, PinnedChange } from "./pinnedFigure.ts";

/** What a reader of old figures is told of those of now. */
export interface ChangeNotice {
  readonly summary: string;
  readonly headings: { readonly value: string; readonly was: string; readonly now: string };
  readonly groups: readonly ChangeGroup[];
}

/** Values that changed at one time, for the same reasons. */
export interface ChangeGroup {
  readonly since: string;
  /** The release that tells more; null where the change is in none yet. */
  readonly release: Link | null;
  readonly why: readonly string[];
  readonly values: readonly ChangedValue[];
  /** Where there are many: the rest, folded away. */
  readonly rest: { readonly title: string; readonly values: readonly ChangedValue[] } | null;
}

export interface ChangedValue {
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

export function changeNotice(
  published: Published,
  { language, release }: { readonly language: Language; readonly release: string },
  fate: Fate,
): ChangeNotice {
  const say = wording[language];
  const changes = fate.kind === "changed" ? fate.changes : [];
  const groups = Map.groupBy(changes, ({ since, causes }) => JSON.stringify([since, causes]));
  return {
    summary: [
      withdrawalOf(releaseOf(published, release), language),
      summaryOf(release, fate, language),
    ]
      .filter((text) => text !== null)
      .join(" "),
    headings: say.headings,
    groups: [...groups.values()].map((group) => groupOf(published, group, language)),
  };
}

function summaryOf(release: string, fate: Fate, language: Language): string {
  const say = wording[language];
  if (fate.kind === "gone") return say.gone(release);
  if (fate.kind === "same") return say.same(release);
  return say.changed(release, fate.changes.length);
}

function groupOf(
  published: Published,
  group: readonly PinnedChange[],
  language: Language,
): ChangeGroup {
  const say = wording[language];
  const [{ since, causes }] = group as [PinnedChange];
  const first = since === null ? null : releaseOf(published, since);
  const show = (cell: FigureCell | null) => cell?.text ?? say.absent;
  const values = group.map(({ row, column, was, now }) => ({
    name: [row, column].filter((name) => name !== "").join(" · "),
    ...{ was: show(was), now: show(now) },
  }));
  return {
    since: first ? say.since(first.id, formats[language].date(first.retrieved)) : say.unreleased,
    release: first && { label: say.more(first.id), path: releasePath(language, first.id) },
    why: [
      ...causes.map((cause) => causeText(cause, language)),
      ...(first?.acknowledged ? [say.acknowledged(first.acknowledged)] : []),
    ],
    values: values.slice(0, most),
    rest:
      values.length > most
        ? { title: say.others(values.length - most), values: values.slice(most) }
        : null,
  };
}

const most = 6;

function causeText(cause: ChangeCause, language: Language): string {
  const say = wording[language];
  switch (cause.kind) {
    case "correction": {
      const { column, expected, replacement, reason, reference } = cause.fix;
      return say.correction({
        column: columnName(cause.table, column, language),
        ...{ expected, replacement, reason, reference },
      });
    }
    case "file":
      return say.file(cause.file);
    case "otherFile":
      return say.otherFile(cause.was.join(", "), cause.now.join(", "));
    case "corrections":
      return say.corrections(cause.file);
    case "method":
      return say.method;
  }
}

const columnName = (table: string, column: string, language: Language): string =>
  (
    declared.find((dataset) => dataset.table.id === table)?.table.columns as
      Readonly<Record<string, Field>> | undefined
  )?.[column]?.label[language] ?? column;

interface CorrectionWords {
  readonly column: string;
  readonly expected: string;
  readonly replacement: string;
  readonly reason: string;
  readonly reference: string;
}

const wording = {
  th: {
    headings: { value: "ค่า", was: "เดิม", now: "ปัจจุบัน" },
    changed: (release: string, count: number) =>
      `หน้านี้แสดงตัวเลขตามรุ่น ${release} หลังจากนั้นมีค่าที่เปลี่ยนไป ${count}\u00a0ค่า`,
    gone: (release: string) => `หน้านี้แสดงตัวเลขตามรุ่น ${release} ปัจจุบันเว็บไม่ได้แสดงแผนภูมินี้ของพื้นที่นี้แล้ว`,
    same: (release: string) => `หน้านี้แสดงตัวเลขตามรุ่น ${release} ซึ่งเหมือนกับปัจจุบันทุกค่า`,
    since: (release: string, day: string) => `เปลี่ยนตั้งแต่รุ่น ${release} (ข้อมูลที่รับถึงวันที่ ${day})`,
    unreleased: "เปลี่ยนในข้อมูลที่ใหม่กว่ารุ่นล่าสุด",
    more: (release: string) => `ดูทุกอย่างที่เปลี่ยนในรุ่น ${release}`,
    absent: "ไม่มีค่านี้",
    others: (count: number) => `และอีก ${count}\u00a0ค่า`,
    correction: ({ column, expected, replacement, reason, reference }: CorrectionWords) =>
      `มีการแก้ไขที่ประกาศไว้ “${column}” ในไฟล์ต้นทางเขียนว่า “${expected}” แก้เป็น “${replacement}” เหตุผล: ${reason} หลักฐาน: ${reference}`,
    file: (file: string) => `ไฟล์ต้นทาง ${file} ถูกแทนด้วยไฟล์ที่เนื้อหาต่างจากเดิม`,
    otherFile: (was: string, now: string) =>
      was === ""
        ? `ปัจจุบันอ่านจากไฟล์ ${now} ซึ่งรุ่นเดิมยังไม่มี`
        : now === ""
          ? `ปัจจุบันไม่ได้ใช้ไฟล์ ${was} แล้ว`
          : `เดิมอ่านจากไฟล์ ${was} ปัจจุบันอ่านจากไฟล์ ${now}`,
    corrections: (file: string) => `รายการแก้ไขที่ประกาศไว้ใน ${file} เปลี่ยนไป`,
    method: "ไฟล์ต้นทางและรายการแก้ไขไม่ได้เปลี่ยน สิ่งที่เปลี่ยนคือวิธีอ่านหรือวิธีคำนวณของเว็บนี้",
    acknowledged: (words: string) => `ผู้ออกรุ่นบันทึกเหตุผลไว้ว่า “${words}”`,
  },
  en: {
    headings: { value: "Value", was: "Was", now: "Now" },
    changed: (release: string, count: number) =>
      `This page shows the figures of release ${release}. ${count === 1 ? "One value has" : `${count} values have`} changed since.`,
    gone: (release: string) =>
      `This page shows the figures of release ${release}. The site no longer shows this chart for this place.`,
    same: (release: string) =>
      `This page shows the figures of release ${release}, which are the same today.`,
    since: (release: string, day: string) =>
      `Changed since release ${release} (data received up to ${day})`,
    unreleased: "Changed in data newer than the newest release",
    more: (release: string) => `See all that changed in release ${release}`,
    absent: "no such value",
    others: (count: number) => `and ${count} more`,
    correction: ({ column, expected, replacement, reason, reference }: CorrectionWords) =>
      `A declared correction: “${column}” is “${expected}” in the source file and was corrected to “${replacement}”. The reason given: ${reason}. Evidence: ${reference}.`,
    file: (file: string) => `The source file ${file} was replaced by one with other content.`,
    otherFile: (was: string, now: string) =>
      was === ""
        ? `It is now read from ${now}, which the release did not have.`
        : now === ""
          ? `The file ${was} is no longer used.`
          : `It was read from ${was} and is now read from ${now}.`,
    corrections: (file: string) => `The corrections declared in ${file} are not what they were.`,
    method:
      "The source files and the corrections are what they were; the way this site reads or counts them has changed.",
    acknowledged: (words: string) => `The reason recorded with the release: “${words}”.`,
  },
};
