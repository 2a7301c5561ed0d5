import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { mit } from "./mit.ts";
import { billOfMaterials, type BomInputs } from "./sbom.ts";

const packages = new Set(["@duckdb/duckdb-wasm"]);

/** Notes of which packages a bundle for browsers is made; the database engine is copied, not bundled. */
export const notedPackages = (): Plugin => ({
  name: "noted-packages",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk")
        for (const id of chunk.moduleIds) {
          const name = packageOf(id);
          if (name !== null) packages.add(name);
        }
  },
});

/** Writes `notices.txt`, the licence of everything by others that reaches a browser, and `sbom.json`, all that the site is made with. */
export const notices = (): AstroIntegration => ({
  name: "notices",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      updateConfig({
        vite: { plugins: [{ ...notedPackages(), applyToEnvironment: isClient }] },
      });
    },
    "astro:build:done": async ({ dir }) => {
      await writeFile(new URL("notices.txt", dir), noticesText(packages));
      await writeFile(new URL("sbom.json", dir), bomText(packages));
    },
  },
});

const isClient = ({ name }: { readonly name: string }): boolean => name === "client";

/** `…/node_modules/@codemirror/view/dist/index.js` → `@codemirror/view`; null for a module of our own. */
export const packageOf = (id: string): string | null =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? null;

/** The bill of materials of this project, of which these packages reach browsers. */
export function bomText(inBrowser: ReadonlySet<string>): string {
  const lock = readFileSync(join(folderWith("package-lock.json"), "package-lock.json"), "utf8");
  const { name, version, packages } = JSON.parse(lock) as BomInputs["project"] & BomInputs;
  const bill = billOfMaterials({ project: { name, version }, packages, inBrowser });
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** The licences of these packages, of the typeface and of the outlines, as they are handed on. */
export function noticesText(names: ReadonlySet<string>): string {
  const parts = [...names].toSorted().map(packageNotice);
  return [heading, ...parts, font(), outlines, codes].join(`\n\n${"=".repeat(80)}\n\n`) + "\n";
}

const heading = `ชุมชนเปิดข้อมูล · Chumchon
ส่วนที่ผู้อื่นทำและเว็บนี้ส่งถึงเบราว์เซอร์ พร้อมสัญญาอนุญาต
What this site sends to browsers that others have made, with its licences.`;

/** Where a package lies: beside the project, or beside a project around it. */
const folderOf = (name: string): string =>
  join(folderWith(`node_modules/${name}/package.json`), "node_modules", name);

/** The nearest folder around this file that has a file of this path. */
function folderWith(path: string, from = import.meta.dirname): string {
  if (existsSync(join(from, path))) return from;
  if (dirname(from) === from) throw new Error(`not found: ${path}`);
  return folderWith(path, dirname(from));
}

function packageNotice(name: string): string {
  const folder = folderOf(name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly version: string;
    readonly license?: string;
  };
  const files = readdirSync(folder).filter((one) => /^(licen[cs]e|notice)/i.test(one));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  const own = unshipped[name];
  if (texts.length === 0 && own === undefined)
    throw new Error(`package without a licence text reaches browsers: ${name}`);
  const title = `${name} ${about.version} · ${about.license ?? ""}`;
  return [title, ...(own && texts.length === 0 ? [mit(own)] : texts)].join("\n\n");
}

/** The holders of packages under MIT that hand on no text of it. */
const unshipped: Readonly<Record<string, string>> = {
  "@duckdb/duckdb-wasm": "Stichting DuckDB Foundation, André Kohn",
};

const font = (): string =>
  `Sarabun · SIL Open Font License 1.1\n\n${readFileSync(join(folderOf("@expo-google-fonts/sarabun"), "LICENSE_FONT"), "utf8").trim()}`;

const outlines = `Outlines of provinces, amphoes and tambons · CC BY 3.0 IGO
Royal Thai Survey Department / OCHA (HDX), simplified by piyayut-ch/mapthai (MIT)
https://creativecommons.org/licenses/by/3.0/igo/ · https://github.com/piyayut-ch/mapthai`;

const codes = `Codes and names of provinces, amphoes and tambons · MIT
thailand-geography-data/thailand-geography-json
https://github.com/thailand-geography-data/thailand-geography-json`;
