import type { Language } from "../../words/text/language.ts";
import { against, rankOf, type Spot, type WalkTable } from "./walkTable.ts";

/** What is said to a reader who walks through a chart by keys. */
const th = {
  help: "ปุ่มลูกศรเลื่อนทีละค่า · Home และ End ไปต้นและท้าย · พิมพ์ชื่อเพื่อไปยังชื่อนั้น · + มากที่สุด · - น้อยที่สุด · / ค่าที่ไม่มีในต้นทาง · เว้นวรรค ตั้งจุดเทียบ · Enter เปิดหน้าของพื้นที่ · Esc ออก",
  mapHelp: "Shift กับลูกศรไปยังพื้นที่ข้างเคียงบนแผนที่",
  notFound: (typed: string) => `ไม่พบชื่อที่มี “${typed}”`,
  noRank: "ค่าในแผนภูมินี้นำมาเรียงอันดับกันไม่ได้ จึงไม่มีมากที่สุดหรือน้อยที่สุด",
  noneMissing: "แผนภูมินี้ไม่มีค่าที่ขาด",
  noPage: "แถวนี้ไม่มีหน้าของพื้นที่",
  noNeighbour: "ไม่มีพื้นที่บนแผนที่ในทิศนี้",
  marked: (name: string) => `ตั้ง ${name} เป็นจุดเทียบแล้ว ค่าถัดไปจะเทียบกับจุดนี้`,
  rank: ({ rank, of, others }: Ranking) =>
    `มากเป็นอันดับ ${rank} จาก ${of}${others > 0 ? ` เท่ากับอีก ${others} แห่ง` : ""}`,
  place: (row: number, rows: number) => `แถว ${row} จาก ${rows}`,
  compared: { more: "มากกว่า", less: "น้อยกว่า", same: "เท่ากับ", null: "จุดเทียบ" },
};

const en: typeof th = {
  help: "Arrows move value by value · Home and End to the first and last · type a name to go there · + highest · - lowest · / a missing value · Space compares with this one · Enter opens the area's page · Esc leaves",
  mapHelp: "Shift with an arrow goes to the neighbour on the map",
  notFound: (typed) => `No name with “${typed}”`,
  noRank: "Values of this chart can’t be ranked, so none is the highest or lowest",
  noneMissing: "This chart has no missing value",
  noPage: "This row has no page of an area",
  noNeighbour: "No area on the map in this direction",
  marked: (name) => `${name} is set to compare with: the next values are compared to it`,
  rank: ({ rank, of, others }) =>
    `rank ${rank} of ${of} from the highest${others > 0 ? `, equal with ${others} more` : ""}`,
  place: (row, rows) => `row ${row} of ${rows}`,
  compared: { more: "more than", less: "less than", same: "the same as", null: "compared with" },
};

interface Ranking {
  readonly rank: number;
  readonly of: number;
  readonly others: number;
}

export const walkWords: Readonly<Record<Language, typeof th>> = { th, en };

/** เชียงใหม่ · ชนิด */
export const nameOf = ({ rows }: WalkTable, { row }: Spot): string =>
  rows[row]?.names.filter((name) => name !== "–").join(" · ") ?? "";

/** The sentence of a value: whose it is, what it counts, the value as the table shows it, and where it stands. */
export function sentenceOf(
  language: Language,
  table: WalkTable,
  spot: Spot,
  mark: Spot | null,
): string {
  const say = walkWords[language];
  const cell = table.rows[spot.row]?.cells[spot.column];
  const ranking = rankOf(table, spot);
  return [
    `${nameOf(table, spot)}: ${table.heads[spot.column] ?? ""} ${cell?.text ?? ""}`,
    mark !== null && mark.row !== spot.row && comparison(language, table, spot, mark),
    ranking && say.rank(ranking),
    say.place(spot.row + 1, table.rows.length),
  ]
    .filter((part) => typeof part === "string")
    .join(" · ");
}

function comparison(language: Language, table: WalkTable, spot: Spot, mark: Spot): string {
  const same = { row: mark.row, column: spot.column };
  const word = walkWords[language].compared[against(table, spot, same) ?? "null"];
  return `${word} ${nameOf(table, mark)} (${table.rows[mark.row]?.cells[spot.column]?.text ?? ""})`;
}
