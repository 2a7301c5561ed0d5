import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { seededRandom } from "../query/market.ts";
import { distFolder, filesIn, pageFilesIn } from "./dist.ts";
import { type Cell, readingFrom } from "./figures/readFigure.ts";
import { shows } from "./figures/shownNumber.ts";

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const read = readingFrom(distFolder, connection);
const seed = Number(process.env["FIGURES_SEED"] ?? 2569);
const chartPages = [...pageFilesIn(distFolder).keys()].filter((address) =>
  /^\/(en\/)?charts\/./.test(address),
);

/** Twenty charts for places in one of the languages. */
const drawn = (() => {
  const random = seededRandom(seed);
  const left = [...chartPages];
  return Array.from(
    { length: 20 },
    () => left.splice(Math.floor(random() * left.length), 1)[0] as string,
  );
})();

const page = (address: string) =>
  parseHTML(readFileSync(join(distFolder, address, "index.html"), "utf8")).document;
const site = (address: string) => new URL(address, "http://localhost:4321").pathname;
/** Its kit is its province's, which holds what is not served alone. */
const isOfProvince = (name: string) => /(?<!-entry)-(?!00)\d\d$/.test(name);
const plain = (text: string | null | undefined) =>
  (text ?? "").replaceAll("\u00a0", " ").replaceAll("\u2060", "").trim();

/** What a cell of the table says, without its working and its links. */
const saidIn = (cell: Element): string =>
  plain(
    [...cell.childNodes]
      .filter((node) => !/working|cell-links/.test((node as Element).getAttribute?.("class") ?? ""))
      .map(({ textContent }) => textContent)
      .join(""),
  );

/** A chart's page with the names of its files. */
const opened = drawn.map((address) => {
  const document = page(address);
  const links = [...document.querySelectorAll(".share a[download]")].map((link) =>
    site(link.getAttribute("href") as string),
  );
  const csv = links.find((link) => /figures\/.*(?<!-excel)\.csv$/.test(link)) as string;
  return {
    address,
    language: /^\/en\//.test(address) ? ("en" as const) : ("th" as const),
    document,
    links,
    name: csv.replace("/figures/", "").replace(/\.csv$/, ""),
  };
});

describe(`twenty figures drawn by chance (FIGURES_SEED=${seed})`, () => {
  it("offer the kit and what most readers take, and each is there", () => {
    const there = new Set(filesIn(distFolder).map((file) => `/${file}`));
    for (const { address, links, name, language } of opened) {
      const files = links.map((link) => link.replace(/^.*\//, ""));
      const ends = files.map((file) => (file.startsWith(name) ? file.slice(name.length) : ""));
      expect([address, ends]).toEqual([
        address,
        [
          ...[isOfProvince(name) ? "" : ".zip", `-${language}.png`, `-${language}.svg`, ".csv"],
          ...(isOfProvince(name) ? [] : [".xlsx", ".json"]),
        ],
      ]);
      const kit = isOfProvince(name) ? `province-${name.slice(-2)}` : name;
      expect(links[0]).toBe(`/kits/${kit}.zip`);
      expect([address, links.filter((link) => !there.has(link))]).toEqual([address, []]);
    }
  });

  it("show on the page the numbers of the CSV", () => {
    for (const { address, document, language, name } of opened) {
      const { rows } = read.csv(name);
      const columns = read.described(name);
      const table = document.querySelector(".table-scroll table") as Element;
      const trs = [...table.querySelectorAll("tbody tr")];
      expect([address, trs.length]).toEqual([address, rows.length]);
      const used = new Set<number>();
      for (const [i, th] of [...table.querySelectorAll("thead th")].entries()) {
        const at = columns.findIndex(
          ({ titles }, n) => !used.has(n) && titles[language] === th.textContent?.trim(),
        );
        used.add(at);
        const column = columns[at]!;
        const isUnitBeside = columns.some(({ name }) => name === `${column.name}_shown_th`);
        const state = columns.findIndex((one) => one.name === `${column.name}_state`);
        for (const [row, tr] of trs.entries()) {
          const cell = [...tr.querySelectorAll("th, td")][i]!;
          const said = saidIn(cell);
          const value = rows[row]![at]!;
          const wanted = [address, column.name, said, value];
          if (typeof value === "number")
            expect([...wanted, shows(said, value, isUnitBeside)]).toEqual([...wanted, true]);
          else if (column.datatype === "double")
            expect([...wanted, rows[row]![state]]).toEqual([
              ...wanted,
              cell.getAttribute("class")?.includes("notStated")
                ? expect.stringMatching(/^(not_stated|withheld)$/)
                : "not_applicable",
            ]);
          else if (!cell.getAttribute("class")?.includes("notStated"))
            expect(wanted).toEqual([address, column.name, value ?? "", value]);
        }
      }
    }
  });

  it("hold the same in CSV, CSV for Excel, workbook, Parquet and JSON", async () => {
    for (const { name } of opened) {
      const csv = read.csv(name);
      const numeric = read.described(name).map(({ datatype }) => datatype === "double");
      const numbers = (rows: readonly (readonly Cell[])[]) =>
        rows.map((row) => row.filter((_, i) => numeric[i]));
      expect(csv.columns).toEqual(read.described(name).map(({ name }) => name));
      expect(await read.parquet(name)).toEqual(csv);
      const json = read.json(name)["rows"] as Record<string, Cell>[];
      expect(json.map((row) => csv.columns.map((column) => row[column]))).toEqual(csv.rows);
      expect(numbers(read.excelCsv(name).rows)).toEqual(numbers(csv.rows));
      const [sheet] = Object.values(read.sheets(name));
      const [header, ...rows] = sheet!;
      expect(header!.map((cell) => cell?.value)).toEqual(read.excelCsv(name).columns);
      const cells = rows.map((row) =>
        csv.columns.map((_, i) => {
          const cell = row[i] ?? null;
          expect(cell?.type).not.toBe("formula");
          if (cell !== null) expect(cell.type).toBe(numeric[i] ? "number" : "text");
          return cell === null ? null : numeric[i] ? Number(cell.value) : cell.value;
        }),
      );
      expect(numbers(cells)).toEqual(numbers(csv.rows));
    }
  });

  it("name in each file the filters, source, licence, release, day of retrieval and page", async () => {
    for (const { name, address } of opened) {
      const { about } = read.json(name) as {
        about: Record<string, unknown> & {
          sources: { publisher: string; retrieved: string }[];
          filters: { table: string; conditions: string[] }[];
          page: Record<string, string>;
        };
      };
      expect(Object.values(about.page).map(site)).toContain(address);
      expect(about.sources.length + about.filters.length).toBeGreaterThan(0);
      const told = [
        ...about.filters.flatMap(({ table, conditions }) => [table, ...conditions]),
        ...about.sources.flatMap(({ publisher, retrieved }) => [publisher, retrieved]),
        ...Object.values(about["licence"] as Record<string, string>),
        String(about["retrieved"]),
        ...(about["release"] === null ? [] : [String(about["release"])]),
        ...Object.values(about.page),
        ...Object.values(about["sentence"] as Record<string, string>),
      ];
      const sheet = read.sheets(name)["เกี่ยวกับ About"]!;
      const workbook = sheet.flatMap((row) => row.map((cell) => cell?.value ?? "")).join("\n");
      const readme = read.text(`${name}-readme.txt`);
      for (const words of told) {
        expect([name, words, readme.includes(words)]).toEqual([name, words, true]);
        expect([name, words, workbook.includes(words)]).toEqual([name, words, true]);
      }
      expect(JSON.parse(await read.parquetAbout(name))).toEqual(about);
      const csvw = JSON.stringify(read.json(`${name}.csv-metadata`));
      expect(csvw).toContain(String(about["retrieved"]));
      for (const { table } of about.filters) expect(csvw).toContain(table);
    }
  });

  it("say the same sentence on the page, in the embed, in the picture and in the files", () => {
    for (const { address, document, language, name } of opened) {
      const { about } = read.json(name) as { about: { sentence: Record<string, string> } };
      const sentence = about.sentence[language]!;
      const oembed = document.querySelector("link[type='application/json+oembed']");
      expect([address, oembed === null]).toEqual([address, isOfProvince(name)]);
      const [, chart = ""] = /charts\/([^/]+)/.exec(address) ?? [];
      const area = name.slice(chart.length + 1);
      const embed = page(address.replace(/charts\/.*$/, `embed/${chart}/${area}/`));
      const svg = readFileSync(join(distFolder, "pictures", `${name}-${language}.svg`), "utf8");
      const picture = parseHTML(svg).document;
      expect([address, plain(document.querySelector("figcaption p")?.textContent)]).toEqual([
        address,
        sentence,
      ]);
      expect(plain(embed.querySelector("figcaption p")?.textContent)).toBe(sentence);
      expect(plain(picture.querySelector("desc")?.textContent)).toBe(sentence);
      const size = sizeOf(`pictures/${name}-${language}.png`);
      expect(size).toEqual([1200, 630]);
      if (oembed === null) continue;
      const file = join(distFolder, site(oembed.getAttribute("href") as string));
      const answer = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
      const frame = parseHTML(answer["html"]!).document.querySelector("iframe")!;
      expect(page(site(frame.getAttribute("src")!)).toString()).toBe(embed.toString());
      expect(plain(answer["title"])).toContain(plain(picture.querySelector("title")?.textContent));
      expect(size).toEqual([answer["thumbnail_width"], answer["thumbnail_height"]]);
    }
  });
});

/** Width and height of a PNG of which every line of pixels is there. */
function sizeOf(path: string): [number, number] {
  const png = readFileSync(join(distFolder, path));
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height, depth, kind] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24]!,
    png[25]!,
  ];
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kind]!;
  expect(inflateSync(Buffer.concat(packed)).length).toBe(
    height * (1 + Math.ceil((width * samples * depth) / 8)),
  );
  return [width, height];
}
