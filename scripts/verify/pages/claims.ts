import { Parser } from "htmlparser2";

/** Rows of a source file that a page names as the evidence of something. */
export interface NamedRows {
  readonly file: string;
  readonly rows: readonly number[];
}

/** What a page says in figures: its words, the working beside them and the rows they lead to. */
export interface Claim {
  readonly where:
    | "key figure"
    | "fact"
    | "stated figure"
    | "year"
    | "amount"
    | "item"
    | "cell"
    | "label"
    | "silence"
    | "lead"
    | "sentence";
  /** The row of a table that it stands in, counted through the page, and its column. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly working: string;
  /** Words below the figure: its standing among others, its day. */
  readonly asides: readonly string[];
  readonly evidence: readonly NamedRows[];
}

interface Open {
  where: Claim["where"];
  readonly depth: number;
  text: string;
  working: string;
  readonly asides: string[];
  readonly links: { readonly href: string; readonly rows: string; label: string }[];
}

/** The claims of a built page: key figures, facts of areas, figures of documents, years, cells of the tables of figures, and sentences. */
export function claimsOf(html: string): Claim[] {
  const claims: Claim[] = [];
  let [row, column] = [0, 0];
  const path: { readonly tag: string; readonly classes: readonly string[] }[] = [];
  let open: Open | null = null;
  const isIn = (name: string) => path.some(({ classes }) => classes.includes(name));
  const part = (): "working" | "aside" | "link" | "skip" | "text" => {
    const inner = path.slice(open?.depth ?? 0);
    const has = (...names: string[]) =>
      inner.some(({ classes }) => names.some((name) => classes.includes(name)));
    if (inner.some(({ tag, classes }) => tag === "a" && !classes.includes("key-figure")))
      return open?.where === "label" ? "text" : "link";
    if (has("quoted") || inner.some(({ tag }) => tag === "q" || tag === "cite")) return "skip";
    // A figure of a document has words about it there, and no working.
    if (open?.where === "stated figure" && has("working")) return "aside";
    if (has("working")) return "working";
    if (has("aside")) return has("rows") ? "skip" : "working";
    if (has("remark", "quiet")) return "aside";
    if (inner.some(({ tag }) => tag === "dt")) return "skip";
    return "text";
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const classes = (attributes["class"] ?? "").split(/\s+/);
      path.push({ tag, classes });
      if (tag === "tr") [row, column] = [row + 1, 0];
      if (tag === "td" || tag === "th") column++;
      // What no source says has words beside it, and no figure.
      if (open?.where === "fact" && classes.includes("fact-notStated")) open.where = "silence";
      if (open?.where === "year" && classes.includes("cell-notStated")) open.where = "silence";
      // The cells of a row stand apart.
      if (open?.where === "year") open.text += " ";
      const isListed =
        tag === "li" &&
        !isIn("budget") &&
        path.every(({ tag }) => tag !== "nav" && tag !== "footer");
      const where =
        open === null
          ? (claimAt(tag, classes, isIn, attributes["scope"]) ?? (isListed ? "item" : null))
          : null;
      if (where !== null)
        open = {
          where,
          depth: path.length,
          text: "",
          working: attributes["data-working"] ?? "",
          asides: [],
          links: [],
        };
      if (open !== null && tag === "a")
        open.links.push({
          href: attributes["href"] ?? "",
          rows: attributes["data-rows"] ?? "",
          label: "",
        });
      const asides = open?.where === "stated figure" ? ["working"] : ["remark", "quiet"];
      if (open !== null && asides.some((name) => classes.includes(name))) open.asides.push("");
    },
    ontext(text) {
      if (open === null) return;
      const kind = part();
      if (kind === "text") open.text += text;
      if (kind === "working") open.working += text;
      if (kind === "aside") open.asides[open.asides.length - 1] += text;
      if (kind === "link") open.links.at(-1)!.label += text;
    },
    onclosetag() {
      if (open !== null && path.length === open.depth) {
        const { where, text, working, asides, links } = open;
        const evidence = links.flatMap(namedRows);
        const isClaim = where !== "item" || evidence.some(({ rows }) => rows.length > 0);
        // A key figure tells its working among its quiet words.
        const told = asides.find((aside) => isWorking(aside)) ?? "";
        if (isClaim)
          claims.push({
            where,
            row,
            column,
            text: text.trim(),
            working: (working + told).trim(),
            asides: asides.filter((aside) => aside.trim() !== "" && !isWorking(aside)),
            evidence,
          });
        open = null;
      }
      path.pop();
    },
  });
  parser.end(html);
  return claims;
}

const isWorking = (text: string): boolean => /^\s*(คำนวณ|derived)[^:]*:/i.test(text);

function claimAt(
  tag: string,
  classes: readonly string[],
  isIn: (name: string) => boolean,
  scope: string | undefined,
): Claim["where"] | null {
  if (tag === "li" && isIn("key-figures")) return "key figure";
  if (tag === "div" && isIn("area-facts")) return "fact";
  if (tag === "li" && isIn("stated")) return "stated figure";
  if (tag === "div" && classes.includes("leaf")) return "amount";
  if (tag === "tr" && isIn("area-series")) return "year";
  if (tag === "p" && classes.includes("lead")) return "lead";
  if (tag === "td" && classes.some((name) => /^cell-(stated|derived)$/.test(name))) return "cell";
  if (tag === "td" && classes.includes("cell-notStated")) return "silence";
  if (tag === "th" && scope === "row") return "label";
  if (tag === "p" && isIn("figure") && !classes.includes("source-line")) return "sentence";
  return null;
}

function namedRows({ href, rows, label }: Open["links"][number]): NamedRows[] {
  const [, file, first] =
    /\/evidence\/(.+?\.(?:csv|json|xlsx|xls|txt))\/(?:\d+\/)?(?:#row-(\d+))?/.exec(href) ?? [];
  if (file === undefined) return [];
  if (first === undefined) return [{ file, rows: rows.split(",").flatMap(stretch) }];
  const [, from, to] = /(\d+)–(\d+)/.exec(label) ?? [];
  return [{ file, rows: stretch(from === undefined ? first : `${from}-${to}`) }];
}

function stretch(text: string): number[] {
  if (text === "") return [];
  const [first = 0, last = first] = text.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
