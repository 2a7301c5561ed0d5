import { nearestWords } from "../../words/text/nearestWords.ts";
import type { Dataset } from "../declare/dataset.ts";
import { isOtherFigure } from "../declare/figure.ts";
import type { ReadTable } from "./readTable.ts";
import type { DeclarationTrouble } from "./shapeTrouble.ts";

/**
 * Refuses a declaration that names a figure of another table which no table has: only all of them
 * together can tell. What is divided by may not be a quotient of two tables itself.
 */
export function withKnownFigures(
  read: readonly ReadTable[],
  others: readonly Dataset[],
): readonly ReadTable[] {
  const figures = [...others, ...read.flatMap(({ dataset }) => dataset ?? [])].flatMap(
    ({ table, figures = [] }) =>
      figures.map(({ id, per }) => ({
        name: `${table.id}/${id}`,
        divides: !isOtherFigure(per),
      })),
  );
  const known = {
    per: figures.flatMap(({ name, divides }) => (divides ? [name] : [])),
    sameAs: figures.map(({ name }) => name),
  };
  return read.map((one) => {
    const { dataset, findingOf } = one;
    if (!dataset || !findingOf) return one;
    const findings = unknownFigures(dataset, known).map(findingOf);
    return findings.length > 0 ? { dataset: null, findings } : one;
  });
}

type Known = Readonly<Record<"per" | "sameAs", readonly string[]>>;

const unknownFigures = ({ figures = [] }: Dataset, known: Known): DeclarationTrouble[] =>
  figures.flatMap((figure, i) =>
    (["per", "sameAs"] as const).flatMap((step) => {
      const name = figure[step];
      const isOwn = step === "per" && !isOtherFigure(name);
      return name === undefined || isOwn || known[step].includes(name)
        ? []
        : [unknownFigure(`/figures/${i}/${step}`, name, known[step])];
    }),
  );

function unknownFigure(
  pointer: string,
  received: string,
  known: readonly string[],
): DeclarationTrouble {
  const suggest = nearestWords(received, known);
  const own = known.filter((name) => name.startsWith(`${received.split("/")[0]}/`));
  const among = own.length > 0 ? own : known;
  return {
    ...{ pointer, code: "figure_unknown", received, suggest },
    expected: {
      th: `ตัวเลขที่มีตารางประกาศไว้ เขียนว่า ตาราง/ตัวเลข: ${among.join(", ")}`,
      en: `a figure that a table declares, as table/figure: ${among.join(", ")}`,
    },
    advice: suggest[0]
      ? { th: `เปลี่ยนเป็น "${suggest[0]}"`, en: `Write "${suggest[0]}".` }
      : { th: "เลือกตัวเลขหนึ่งจากรายการ", en: "Choose one of these." },
  };
}
