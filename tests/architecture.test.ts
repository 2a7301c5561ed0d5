import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkArchitecture } from "./architecture/check.ts";
import { checkRooms } from "./architecture/rooms.ts";
import { checkUnnamed } from "./architecture/unnamed.ts";
import { declared, placeRegister } from "../src/datasets/index.ts";
import { doubleNames } from "../scripts/house/exportedNames.ts";
import { readSource } from "../scripts/house/sourceText.ts";
import { readTree } from "../scripts/house/tree.ts";

describe("this project", () => {
  it("imports one way, in no ring, and names only what each folder may name", () => {
    expect(checkArchitecture(readTree(join(import.meta.dirname, "..")))).toEqual([]);
  });

  it("names no dataset on pages of areas and in findings", () => {
    const files = readTree(join(import.meta.dirname, ".."));
    // The register of places is what areas are.
    const datasets = declared.filter((dataset) => dataset !== placeRegister);
    const ids = datasets.map(({ table }) => table.id);
    expect(ids.length).toBeGreaterThan(20);
    expect(checkUnnamed(files, ids)).toEqual([]);
  });

  it("gives each exported name one meaning", () => {
    const files = readTree(join(import.meta.dirname, ".."));
    const product = [...files].filter(([path]) => /^(src|scripts)\//.test(path));
    const sources = product.map(([path, text]) => readSource(path, text));
    expect([...doubleNames(sources)]).toEqual([]);
  });

  it("tells each room of a divided folder in the README of that folder", () => {
    const root = join(import.meta.dirname, "..");
    const paths = [...readTree(root).keys()];
    const readmeOf = (folder: string) =>
      readFileSync(join(root, "src", folder, "README.md"), "utf8");
    expect(checkRooms(paths, readmeOf)).toEqual([]);
  });
});

describe("a folder with rooms", () => {
  const readme = "| room | what lives here |\n| --- | --- |\n| `areas` | areas |\n";
  const told = (paths: readonly string[]) =>
    checkRooms(paths, (folder) => (folder === "models" ? readme : ""));

  it("has a row for each and a room for each row", () => {
    expect(
      told(["src/models/areas/a.ts", "src/models/areas/deep/b.ts", "src/models/index.ts"]),
    ).toEqual([]);
    expect(told(["src/models/areas/a.ts", "src/models/sources/b.ts"])).toEqual([
      "src/models/sources has no row in src/models/README.md.",
    ]);
    expect(told([])).toEqual([
      "src/models/README.md names areas, which is no folder of src/models.",
    ]);
  });
});

const check = (files: Record<string, string>) => checkArchitecture(new Map(Object.entries(files)));

describe("a tree that keeps the order", () => {
  it("passes, whichever way an import is written", () => {
    expect(
      check({
        "src/words/baht.ts": `export type Baht = number; import "./language.ts";`,
        "src/words/language.ts": "",
        "src/schema/table.ts": `export * from "../words/baht.ts";`,
        "src/datasets/index.ts": `export { a } from "./a.ts";`,
        "src/datasets/a.ts": `import type { Table } from "../schema/table.ts";`,
        "src/charts/index.ts": `import { a } from "./a.ts";`,
        "src/charts/chart.ts": `import * as Plot from "@observablehq/plot";`,
        "src/charts/a.ts": `import { scaleLinear } from "d3-scale"; import "./chart.ts";`,
        "src/render/svg.ts": `import type { Chart } from "../charts/chart.ts";`,
        "src/models/home.ts": `import { charts } from "../charts/index.ts";`,
        "src/components/Figure.astro": `---\nimport type { Home } from "../models/home.ts";\n---\n<p>window</p>`,
        "src/islands/Live.svelte": `<script lang="ts">\nconst load = () => import("../charts/index.ts");\n</script>`,
        "src/pages/index.astro": `---\nimport { home } from "../models/home.ts";\n---\n<p />`,
        "scripts/publish.ts": `import { readFile } from "node:fs/promises"; import "../src/datasets/index.ts";`,
        "tests/home.test.ts": `import { home } from "../src/models/home.ts";`,
      }),
    ).toEqual([]);
  });
});

describe("an import turned round", () => {
  it.each([
    ["an import of a type", `import type { Table } from "../schema/table.ts";`],
    ["an import for its effect", `import "../schema/table.ts";`],
    ["a re-export", `export { table } from "../schema/table.ts";`],
    ["a dynamic import", `const load = () => import("../schema/table.ts");`],
    ["a type in place", `type Table = import("../schema/table.ts").Table;`],
    ["a glob", `const tables = import.meta.glob(["../schema/table.ts"]);`],
    ["a worker", `new Worker(new URL("../schema/table.ts", import.meta.url));`],
  ])("is refused as %s, and the message turns it", (_form, text) => {
    expect(check({ "src/words/a.ts": `\n${text}`, "src/schema/table.ts": "" })).toEqual([
      "src/words/a.ts:2 imports ../schema/table.ts. words comes before schema, " +
        "so turn the arrow round: let src/schema/table.ts import src/words/a.ts. " +
        "What both need moves to words; what only schema knows is handed to words as an argument.",
    ]);
  });
});

describe("an import that reaches too far", () => {
  it.each([
    [
      "src/pages/404.ts",
      `import "../datasets/a.ts";`,
      "pages stands too far from datasets: let models or islands read it and give pages the result.",
    ],
    [
      "src/components/Total.svelte",
      `<p>{total}</p>\n<script>\nimport { total } from "../pipeline/a.ts";\n</script>`,
      "components may import words or i18n or render or paths or styles: let the caller hand components what it needs as an argument.",
    ],
    [
      "src/components/Total.astro",
      `---\nimport { total } from "../models/a.ts";\n---\n`,
      "components may take only types from models: write `import type`, and let a page hand the values in.",
    ],
    [
      "src/islands/check.ts",
      `import "../pipeline/effects.ts";`,
      "That file is for the build alone: let the caller hand islands what it needs as an argument.",
    ],
    [
      "src/render/svg.ts",
      `import "../charts/phase-targets.ts";`,
      "render may import words or schema or query or i18n or charts/chart.ts or charts/theme.ts: let the caller hand render what it needs as an argument.",
    ],
    [
      "src/charts/chart.ts",
      `import { mean } from "lodash-es";`,
      "charts may use @observablehq/plot, d3, d3-*: move this to a later folder, and hand its result in.",
    ],
    [
      "src/words/number.ts",
      `import Papa from "papaparse";`,
      "words may use no package at all: move this to a later folder, and hand its result in.",
    ],
    [
      "src/datasets/index.ts",
      `import rows from "../../data/raw/rows.json";`,
      "which stands in no folder of the architecture. Let a script read it, or hand its content in as an argument.",
    ],
  ])("is refused in %s", (path, text, advice) => {
    expect(check({ [path]: text })).toEqual([expect.stringContaining(advice)]);
  });
});

describe("a folder with a door", () => {
  it("is entered by it alone", () => {
    const by = (path: string, name: string) =>
      check({ [path]: `import "./large/${name}";`, [`src/pipeline/large/${name}`]: "" });
    expect(by("src/pipeline/publish.ts", "index.ts")).toEqual([]);
    expect(by("src/pipeline/publish.ts", "cubes.ts")).toEqual([
      "src/pipeline/publish.ts:1 imports ./large/cubes.ts, which stands behind a door: import src/pipeline/large/index.ts.",
    ]);
  });
});

describe("a room of the pipeline", () => {
  it("takes nothing from a later one, but by its door", () => {
    const by = (specifier: string) => check({ "src/pipeline/read/a.ts": `import "${specifier}";` });
    expect(by("../decode/b.ts")).toEqual([]);
    expect(by("../large/index.ts")).toEqual([]);
    expect(by("../check/b.ts")).toEqual([
      "src/pipeline/read/a.ts:1 imports ../check/b.ts, a later room of pipeline: " +
        "decode → workbook → read → sources → check → describe → value → publish → release → mend → report → large → handover.",
    ]);
  });
});

describe("a file that is to know no dataset", () => {
  const said = (path: string, text: string) =>
    checkUnnamed(new Map([[path, text]]), ["otop-sales"]);

  it.each([
    ["src/models/areas/areaPage.ts", `import { otopSales } from "../../datasets/otop-sales.ts";`],
    ["src/models/findings/silence.ts", `\nimport("../../datasets/otop-sales.ts");`],
  ])("may not import one: %s", (path, text) => {
    expect(said(path, text)).toEqual([
      expect.stringMatching(
        /^src\/models\/.+:[12] imports \.\.\/\.\.\/datasets\/otop-sales\.ts\. /,
      ),
    ]);
  });

  it.each([
    ["src/models/areas/compare.ts", `const tables = ["otop-sales"];`],
    ["src/models/findings/chance.ts", "const table = `otop-sales`;"],
    ["src/components/areas/AreaThemes.astro", `---\n---\n<slot name="otop-sales" />`],
  ])("may not say the id of one: %s", (path, text) => {
    expect(said(path, text)).toEqual([
      expect.stringContaining(" names the dataset otop-sales. Pages of areas know no table: "),
    ]);
  });

  it.each([
    ["src/models/areas/areaPage.ts", `import { declared } from "../../datasets/index.ts";`],
    ["src/models/areas/areaPage.ts", `// Such as otop-sales.\nconst sales = "OTOP sales";`],
    ["src/models/subjects/otop.ts", `import { otopSales } from "../../datasets/otop-sales.ts";`],
  ])("may ask the list of all: %s", (path, text) => {
    expect(said(path, text)).toEqual([]);
  });

  it("asks subjects by their list", () => {
    const by = (name: string) =>
      check({
        "src/models/areas/a.ts": `import "../subjects/${name}";`,
        "src/models/subjects/index.ts": "",
        "src/models/subjects/otop.ts": "",
        "src/pages/index.astro": `---\nimport "../models/areas/a.ts";\n---\n`,
      }).filter((message) => message.includes("door"));
    expect(by("index.ts")).toEqual([]);
    expect(by("otop.ts")).toEqual([
      "src/models/areas/a.ts:1 imports ../subjects/otop.ts, which stands behind a door: import src/models/subjects/index.ts.",
    ]);
  });
});

describe("a ring of imports", () => {
  it("is refused within one folder too, and shown whole", () => {
    expect(
      check({
        "src/words/a.ts": `import "./b.ts";`,
        "src/words/b.ts": `import type { C } from "./c.ts";`,
        "src/words/c.ts": `import "./a.ts";`,
        "src/words/d.ts": `import "./a.ts";`,
      }),
    ).toEqual([
      "src/words/a.ts → src/words/b.ts → src/words/c.ts → src/words/a.ts is a ring of imports. " +
        "Move what they share to a file of its own that imports none of them.",
    ]);
  });
});

describe("a name from the world around", () => {
  it.each([
    ["src/charts/chart.ts", `new Intl.NumberFormat("th");`, "names Intl"],
    ["src/charts/chart.ts", `let options: Intl.NumberFormatOptions;`, "names Intl"],
    ["src/query/run.ts", `rows.sort((a, b) => a.localeCompare(b));`, "names localeCompare"],
    ["src/words/baht.ts", `(1)["toLocaleString"]();`, "names toLocaleString"],
    ["src/components/A.svelte", `<p>{total.toLocaleString()}</p>`, "names toLocaleString"],
    ["src/render/svg.ts", `document.createElement("svg");`, "names document"],
    ["src/render/svg.ts", `const f = (d = document) => ({ d });`, "names document"],
    ["src/render/svg.ts", `const f = () => ({ document });`, "names document"],
    ["src/words/text.ts", `typeof window === "undefined";`, "names window"],
    ["src/words/text.ts", `globalThis.window;`, "names window"],
    ["src/layouts/A.astro", `<script>document.title = "";</script>`, "names document"],
    ["src/charts/chart.ts", `await fetch("x.csv");`, "names fetch"],
    ["src/schema/csv.ts", `import { readFileSync } from "node:fs";`, "imports node:fs"],
    ["src/models/home.ts", `import { join } from "path";`, "imports path"],
    ["src/islands/db.ts", `await import("node:worker_threads");`, "imports node:worker_threads"],
  ])("is refused in %s: %s", (path, text, said) => {
    const [message, ...more] = check({
      [path]: text,
      "src/pages/a.ts": `import "../models/home.ts";`,
    });
    expect(message).toContain(`${path}:1 ${said}. Instead, `);
    expect(more).toEqual([]);
  });

  it.each([
    ["src/render/svg.ts", `export function draw(document: Document) { document.title = ""; }`],
    ["src/render/svg.ts", `export const draw = ({ document }: Context) => document.body;`],
    ["src/render/svg.ts", `const { window: view } = open(); view.document; ({ document: view });`],
    ["src/render/svg.ts", `import { document } from "../words/document.ts"; document();`],
    [
      "src/render/svg.ts",
      `for (const location of places) { try { } catch (window) { window; } location; }`,
    ],
    ["src/words/document.ts", `interface Evidence { document: string; window?: number }`],
    ["src/islands/live.ts", `window.document.title = location.href;`],
    ["src/i18n/format.ts", `new Intl.NumberFormat("th").format(1); (1).toLocaleString();`],
    ["src/published.ts", `import { readFileSync } from "node:fs";`],
    ["src/render/png.ts", `import { readFileSync } from "fs";`],
    [
      "scripts/look.ts",
      `import "node:fs"; new Date().toLocaleString(); page.evaluate(() => document.title);`,
    ],
  ])("may be said in %s: %s", (path, text) => {
    expect(check({ [path]: text })).toEqual([]);
  });
});

describe("a thing that nothing leads to", () => {
  it("is a dataset or a chart missing from its list", () => {
    expect(
      check({
        "src/datasets/index.ts": `export * from "./a.ts";`,
        "src/datasets/a.ts": "",
        "src/datasets/b.ts": "",
        "src/charts/c.ts": "",
      }),
    ).toEqual([
      "src/datasets/b.ts is not listed in src/datasets/index.ts: add its line there.",
      "src/charts/c.ts is not listed in src/charts/index.ts: add its line there.",
    ]);
  });

  it("is a model without a route, or a route without a model", () => {
    expect(
      check({
        "src/models/site/page.ts": "",
        "src/models/home.ts": `import "./site/page.ts";`,
        "src/pages/about.astro": `---\nimport Page from "../layouts/Page.astro";\n---\n<Page />`,
        "src/pages/feed.xml.ts": "",
      }),
    ).toEqual([
      "src/models/home.ts has no route: let a file in src/pages import it.",
      "src/pages/about.astro has no model: say in src/models what this page holds, and import it.",
    ]);
  });

  it("is a file in a folder that has no row in the table", () => {
    expect(check({ "src/utils/text.ts": "" })).toEqual([
      "src/utils/text.ts stands in no folder of the architecture: move it into one, or give it a row in the table.",
    ]);
  });
});
