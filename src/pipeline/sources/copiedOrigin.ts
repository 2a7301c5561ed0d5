import type { CatalogOrigin } from "../../schema/catalogues/catalog.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { sourceFinding } from "./sourceFinding.ts";

/** An origin with the place of its source.json: `raw/roi-jai-rak/2563/source.json`. */
export interface LocatedOrigin {
  readonly file: string;
  readonly origin: CatalogOrigin;
}

/** Texts that were copied from the source.json of another folder and left as they were. */
export function copiedOrigins(all: readonly LocatedOrigin[]): Finding[] {
  return all.flatMap((one, i) => {
    const others = all.filter((_, j) => j !== i);
    const older = others.filter((other) => isEarlierEdition(other, one));
    return [
      ...(older.find((other) => isSameThroughout(other, one)) ? [uneditedEdition(one, older)] : []),
      ...(["title", "note"] as const).flatMap((name) => copiedText(one, all, name)).slice(0, 1),
    ];
  });
}

const sourceOf = ({ file }: LocatedOrigin): string => file.split("/").slice(0, 2).join("/");

const isEarlierEdition = (other: LocatedOrigin, one: LocatedOrigin): boolean =>
  sourceOf(other) === sourceOf(one) && other.file < one.file;

const isSameThroughout = (a: LocatedOrigin, b: LocatedOrigin): boolean =>
  JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));

const comparable = ({
  origin: { publisher, title, address, licence, retrieved, note },
}: LocatedOrigin) =>
  [publisher, title, address, licence, retrieved, note].map((text) => cleanText(text ?? ""));

const uneditedEdition = (
  { file, origin }: LocatedOrigin,
  older: readonly LocatedOrigin[],
): Finding =>
  sourceFinding(
    { file },
    {
      code: "source_copied_unedited",
      column: "retrieved",
      received: origin.retrieved,
      expected: {
        th: "วันที่ได้รับไฟล์ของปีนี้ และชื่อเรื่องของไฟล์ปีนี้",
        en: "the day on which this edition was received, and its own title",
      },
      advice: {
        th: `ทุกบรรทัดเหมือน data/${older.at(-1)!.file} ให้แก้ retrieved เป็นวันที่ได้รับไฟล์นี้ หากได้รับวันเดียวกันจริง ให้เขียนปีของข้อมูลไว้ใน title`,
        en: `Every line is that of data/${older.at(-1)!.file}. Change retrieved to the day this file came; if that was the same day, say the year of the data in the title.`,
      },
    },
  );

/** A title of another source, or its remark with its publisher; of the two, the one received later is asked. */
function copiedText(
  one: LocatedOrigin,
  all: readonly LocatedOrigin[],
  name: "title" | "note",
): Finding[] {
  const said = saidBy(one, name);
  const from = all.find(
    (other) =>
      sourceOf(other) !== sourceOf(one) && saidBy(other, name) === said && isLater(one, other),
  );
  if (said === null || !from) return [];
  return [
    sourceFinding(
      { file: one.file },
      {
        code: "source_copied",
        column: name,
        received: one.origin[name]!,
        expected: {
          th: "ข้อความของแหล่งข้อมูลนี้เอง ไม่ซ้ำกับแหล่งอื่น",
          en: "what is so of this source, and of no other",
        },
        advice: {
          th: `ข้อความนี้เหมือนใน data/${from.file} ซึ่งเป็นแหล่งข้อมูลอื่น ให้แก้ไฟล์ที่คัดลอกมาให้เป็นของตนเอง ตรวจ publisher address และ licence ด้วย`,
          en: `data/${from.file}, another source, says the same. Make the copied one its own, publisher, address and licence too.`,
        },
      },
    ),
  ];
}

function saidBy({ origin }: LocatedOrigin, name: "title" | "note"): string | null {
  const text = cleanText(origin[name] ?? "");
  if (text === "") return null;
  return name === "title" ? text : `${text}\n${cleanText(origin.publisher)}`;
}

const isLater = (one: LocatedOrigin, other: LocatedOrigin): boolean =>
  `${one.origin.retrieved} ${one.file}` > `${other.origin.retrieved} ${other.file}`;
