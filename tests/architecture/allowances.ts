/** What a folder may import besides its own files. */
export interface Allowance {
  /** Folders, or single files such as `charts/chart.ts`. */
  readonly mayImport: readonly string[];
  /** Folders whose types alone may be imported. */
  readonly typesOnly?: readonly string[];
  /** Files that stay out of reach in a folder that is allowed. */
  readonly never?: readonly string[];
  /** Packages from outside, `d3-*` for a family; any where nothing is said. */
  readonly packages?: readonly string[];
}

/** The folders in the order of the flow: a file imports from earlier ones, as its row narrows. */
export const order = [
  ...["words", "schema", "query", "datasets", "pipeline", "i18n", "charts", "render", "paths"],
  ...[
    "models",
    "published",
    "figures",
    "styles",
    "islands",
    "components",
    "layouts",
    "pages",
    "middleware",
  ],
  ...["scripts", "tests"],
] as const;

export type Place = (typeof order)[number];

const component: Allowance = {
  mayImport: ["words", "i18n", "render", "paths", "styles"],
  typesOnly: ["models"],
};

export const allowances: Readonly<Record<Place, Allowance>> = {
  words: { mayImport: [], packages: [] },
  schema: { mayImport: ["words"] },
  query: { mayImport: ["words", "schema"] },
  datasets: { mayImport: ["words", "schema"] },
  pipeline: { mayImport: ["words", "schema", "query"] },
  i18n: { mayImport: ["words", "schema/declare/kinds.ts"] },
  charts: {
    mayImport: ["words", "schema", "datasets", "query", "i18n"],
    packages: ["@observablehq/plot", "d3", "d3-*"],
  },
  render: { mayImport: ["words", "schema", "query", "i18n", "charts/chart.ts", "charts/theme.ts"] },
  paths: { mayImport: ["words"] },
  models: {
    mayImport: [
      ...["words", "schema", "datasets", "query", "i18n", "charts", "paths"],
      // The fingerprint of figures.
      "pipeline/read/sha256.ts",
      // What a refusal means is told by the reader itself.
      "pipeline/report/exampleRefusals.ts",
    ],
  },
  published: { mayImport: ["schema"] },
  figures: {
    mayImport: [...["words", "i18n", "charts/index.ts", "render", "paths", "models", "published"]],
    typesOnly: ["schema"],
  },
  styles: { mayImport: [] },
  components: component,
  // The frame of every page names the file that search reads, and wakes what a page has besides its text.
  layouts: {
    ...component,
    mayImport: [
      ...[...component.mayImport, "components", "published", "figures/previews.ts"],
      ...[
        "models/site/searchIndex.ts",
        "models/sources/whoToAsk.ts",
        "islands/search/search.ts",
        "islands/offline/offline.ts",
        "islands/shared/folds.ts",
        "islands/shared/wake.ts",
      ],
    ],
  },
  islands: {
    mayImport: [
      ...["words", "schema", "query", "datasets", "pipeline", "i18n", "charts", "render", "paths"],
      "styles",
    ],
    never: [
      ...["pipeline/effects.ts", "render/png.ts", "render/indexedPng.ts", "render/rasterizers.ts"],
      ...[
        "render/rasterizer.ts",
        "render/embeddedFonts.ts",
        "render/drawing.ts",
        "render/fontMetrics.ts",
      ],
    ],
  },
  pages: {
    mayImport: [
      ...["i18n", "charts/index.ts", "models", "published", "figures/previews.ts", "components"],
      ...["layouts", "islands"],
      ...["render", "styles"],
    ],
  },
  // Every page passes through it last.
  middleware: { mayImport: ["words"] },
  scripts: {
    mayImport: [
      ...["words", "schema", "datasets", "pipeline", "figures/index.ts", "figures/siteFile.ts"],
      // What a publication comes to is tried before it is put in place.
      ...["figures/trial.ts", "published/open.ts"],
      // The page that the first speed is measured beside reads and loads tables as the site does.
      ...[
        "islands/engine/engineStart.ts",
        "islands/engine/engineTable.ts",
        "islands/engine/parquetCells.ts",
      ],
      "islands/engine/storedTable.ts",
    ],
  },
  tests: { mayImport: order },
};

/** The rooms of a folder in the order of the flow within it: a file imports from earlier rooms and its own. */
export const rooms: Readonly<Partial<Record<Place, readonly string[]>>> = {
  pipeline: [
    ...["decode", "workbook", "read", "sources", "check", "describe", "value", "publish"],
    ...["release", "mend"],
    ...["report", "large", "handover"],
  ],
};

/** Folders that are entered by their door alone. Their own tests may look inside. */
export const doors = [
  "src/pipeline/large/index.ts",
  "scripts/publish/large/index.ts",
  "src/models/subjects/index.ts",
] as const;

/** Names that only some files may say, and where the others turn instead. */
export interface Reserve {
  readonly names: readonly string[];
  /** Whether a member of that name counts too: `value.toLocaleString()`. */
  readonly asMember: boolean;
  readonly forbiddenIn: RegExp;
  readonly allowedIn: RegExp;
  readonly instead: string;
}

export const reserves: readonly Reserve[] = [
  {
    names: [
      ...["Intl", "localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
      ...["toLocaleUpperCase", "toLocaleLowerCase"],
    ],
    asMember: true,
    forbiddenIn: /^src\//,
    allowedIn: /^src\/i18n\/(?:format|dayOfReader)\.ts$/,
    instead: "call src/i18n/format.ts, which alone formats and sorts by language",
  },
  {
    names: ["window", "document", "navigator", "location", "localStorage", "sessionStorage"],
    asMember: false,
    forbiddenIn: /^src\//,
    allowedIn: /^src\/islands\//,
    instead: "take it as an argument, or move what is alive to src/islands/",
  },
  {
    names: ["fetch"],
    asMember: false,
    forbiddenIn: /^src\/charts\//,
    allowedIn: /^$/,
    instead: "let the chart's query say what it needs: its rows are handed in",
  },
];

/** What is declared in data and no code, and the only file that takes it in. */
export const takenIn = { by: "src/datasets/tables.ts", files: "data/tables/*.json" } as const;

/** The only files that know the disk and the machine. */
export const mayNameNode =
  /^(src\/pipeline\/effects\.ts|src\/datasets\/tables\.ts|src\/published(\/open)?\.ts|src\/render\/(png|fontMetrics|indexedPng|pngFile|woff|qr|rasterizer|rasterizers|embeddedFonts|drawing)\.ts|scripts\/.*|tests\/.*)$/;

/** Folders of things of one kind: files that are not such a thing are named here, the list among them. */
export const registries = [
  { folder: "src/datasets", list: "src/datasets/index.ts", besides: [] },
  {
    folder: "src/charts",
    list: "src/charts/index.ts",
    besides: [
      ...["src/charts/chart.ts", "src/charts/theme.ts", "src/charts/topic.ts"],
      // What charts are laid out with, and what those of one subject share.
      ...["src/charts/kit/", "src/charts/subjects/"],
    ],
  },
] as const;

/** The shapes that models share, and the list of them. */
export const besidesModels = [
  "src/models/index.ts",
  "src/models/site/page.ts",
  "src/models/site/article.ts",
];
