import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { isOneArea, tellsTime } from "../../schema/declare/kinds.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Places } from "../../words/place/places.ts";
import { cellFinding } from "./cellFinding.ts";
import type { EditionRows } from "./lastEdition.ts";

/** Places that the edition before tells of at its last time and the newest no more: most often the export is not whole. */
export const placesOfLast = (
  dataset: Dataset,
  editions: readonly EditionRows[],
  places: Places,
  headingIn: HeadingIn,
): Finding[] =>
  // Each folder has editions of its own.
  [...Map.groupBy(editions, ({ file }) => file.split("/")[1]).values()].flatMap((own) =>
    placesOfFolder(dataset, own, places, headingIn),
  );

type HeadingIn = (file: string, column: string) => string;

function placesOfFolder(
  dataset: Dataset,
  editions: readonly EditionRows[],
  { byCode }: Places,
  headingIn: HeadingIn,
): Finding[] {
  const columns = Object.entries<Field>(dataset.table.columns);
  const area = columns.find(([name, column]) => isOneArea(column) && isOfRow(dataset, name))?.[0];
  const time = dataset.table.key.find((name) => tellsTime(dataset.table.columns[name]!));
  const releases = [...new Set(editions.map(({ release }) => release))].sort();
  const [before, now] = releases.slice(-2);
  const own = editions.filter(({ release, isReplaced }) => release === now && !isReplaced);
  if (area === undefined || now === undefined || own.length === 0) return [];
  const placesIn = (release: string | undefined) =>
    lastPlaces(
      editions.filter((one) => one.release === release),
      area,
      time,
    );
  const known = placesIn(now);
  // Where nothing could be read, what refuses the file is the cause, told as such.
  if (known.size === 0) return [];
  const lacking = [...placesIn(before)].filter((code) => !known.has(code)).sort();
  if (lacking.length === 0) return [];
  const { file, release } = own[0]!;
  const named = lacking.slice(0, mostNamed).map((code) => byCode.get(code)?.nameTh ?? code);
  const rest = lacking.length - named.length;
  const at = { file, release, line: 0, column: headingIn(file, area) };
  const received = `${named.join(" ")}${rest > 0 ? ` +${rest}` : ""}`;
  const finding = cellFinding(dataset, at, received, {
    code: "places_of_last_missing",
    expected: {
      th: `พื้นที่ทุกแห่งที่ไฟล์ของ ${before} มี`,
      en: `every place that the files of ${before} have`,
    },
    advice: {
      th: `ไฟล์ของ ${release} ไม่มี ${grouped(lacking.length)} แห่งที่ไฟล์ของ ${before} มี โปรดตรวจว่าส่งออกครบ ถ้าหน่วยงานไม่มีข้อมูลจริงไม่ต้องแก้ เว็บจะบอกว่าไม่ได้ระบุ ไม่ใช่ศูนย์`,
      en: `The files of ${release} lack places that those of ${before} have: ${grouped(lacking.length)}. Check that the export is whole; if the agency has nothing of them, nothing needs to be done: they are told as not stated, not as zero.`,
    },
    suggest: [],
  });
  return [{ ...finding, line: null, severity: "warn" }];
}

const mostNamed = 20;

/** Whether a column says where a row's figures are of: it is of the key, or the table's figures name it. */
const isOfRow = ({ table, figures = [] }: Dataset, name: string): boolean =>
  table.key.includes(name) || figures.some(({ area }) => area === name);

function lastPlaces(
  editions: readonly EditionRows[],
  area: string,
  time: string | undefined,
): ReadonlySet<string> {
  const rows = editions.flatMap((one) => one.rows.map(({ values }) => values));
  const timeOf = (values: (typeof rows)[number]) =>
    time === undefined ? "" : String(values[time]);
  const last = rows.reduce((latest, row) => (timeOf(row) > latest ? timeOf(row) : latest), "");
  return new Set(
    rows
      .filter((row) => timeOf(row) === last)
      .flatMap((row) => (typeof row[area] === "string" ? [row[area]] : [])),
  );
}
