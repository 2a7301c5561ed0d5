/** A picture of a page type: in which language, and how it was looked at. */
export interface Photograph {
  readonly type: string;
  readonly language: string;
  readonly way: string;
  readonly file: string;
}

/** One page that shows all photographs side by side, a row for each type and language. */
export function contactSheet(photographs: readonly Photograph[]): string {
  const rows = Map.groupBy(photographs, ({ type, language }) => `${type} · ${language}`);
  const ways = [...new Set(photographs.map(({ way }) => way))];
  const cell = (row: readonly Photograph[], way: string) => {
    const taken = row.find((photograph) => photograph.way === way);
    return taken
      ? `<td><a href="${taken.file}"><img src="${taken.file}" alt="" loading="lazy"></a></td>`
      : "<td></td>";
  };
  return [
    `<!doctype html><html lang="th"><meta charset="utf-8"><title>Contact sheet</title>`,
    `<style>body{font:14px sans-serif}img{width:220px;height:320px;object-fit:cover;object-position:top;border:1px solid #ccc}td,th{vertical-align:top;text-align:left;padding:4px}</style>`,
    `<table><tr><th></th>${ways.map((way) => `<th>${way}</th>`).join("")}</tr>`,
    ...[...rows].map(
      ([title, row]) =>
        `<tr><th>${title}</th>${ways.map((way) => cell(row, way)).join("")}</tr>`,
    ),
    "</table></html>\n",
  ].join("\n");
}
