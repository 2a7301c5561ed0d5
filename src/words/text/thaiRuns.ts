const run = /([ก-๛](?:[ก-๛\d\s.,()/“”"–-]*[ก-๛)”"])?)/;

/** A text in pieces, those in Thai marked: “Source: กรมการปกครอง · MIT” has one of three. */
export function thaiRuns(text: string): { readonly piece: string; readonly thai: boolean }[] {
  return text
    .split(run)
    .map((piece, i) => ({ piece, thai: i % 2 === 1 }))
    .filter(({ piece }) => piece !== "");
}
