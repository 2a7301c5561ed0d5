/** A table or column as SQL names it: what is no plain name stands in double quotes. */
export const quotedName = (name: string): string =>
  /^[a-z][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;

/** Words of SQL that tables or columns of ours, or of a reader's file, are likely to be called. */
const reserved: ReadonlySet<string> = new Set(
  (
    "all and any array as asc asymmetric both case cast check collate column constraint create cross default " +
    "deferrable desc describe distinct do else end except false fetch for foreign from full grant group " +
    "having in initially inner intersect into is join lateral leading left like limit natural not null " +
    "offset on only or order outer pivot placing primary qualify references returning right select show " +
    "similar some summarize symmetric table then to trailing true union unique unpivot using variadic " +
    "when where window with"
  ).split(" "),
);
