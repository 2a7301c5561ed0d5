import { newTextFile } from "./newFile.ts";
import type {
  CatalogAccount,
  Catalog,
  CatalogSource,
  CatalogTable,
  TableFiles,
} from "../../schema/catalogues/catalog.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { describedDataset } from "../../schema/declare/currentCaveats.ts";
import { periodOf } from "../../schema/declare/period.ts";
import type { KnownLimits } from "../../schema/declare/limit.ts";
import type { TableEntry } from "../../schema/releases/tableEntry.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Places } from "../../words/place/places.ts";
import { labelled, sampleName } from "../../words/subject/sample.ts";
import { compareTables } from "./compareTables.ts";
import { descriptionsOf } from "./descriptions.ts";
import { maskedCsv, maskPublication } from "./disclosureMask.ts";
import { excerptOf } from "./excerpt.ts";
import type { FoundSource } from "../sources/found.ts";
import { ledgerOf } from "./ledger.ts";
import { knownLimitsOf } from "../check/limits.ts";
import type { Fix } from "../check/fix.ts";
import { openSource, type OpenedSource } from "../sources/openSource.ts";
import { inSheets } from "../read/inSheet.ts";
import { reconcileTable } from "./reconciliation.ts";
import { sheetsOfOneFile } from "./sheetsOfOneFile.ts";
import { shortcutsOf, writeRollUp } from "../large/index.ts";
import { filesOf, type Part, type Publication, publishTable, type Tools } from "./publish.ts";
import { newFile, type NewFile } from "./newFile.ts";

/** A dataset as it is read now, with the files that newer editions have replaced. */
type CurrentDataset = Dataset & { readonly replaced?: readonly Source[] };

/** A file with all that was read of it. */
type Opened = OpenedSource & { readonly found: FoundSource; readonly source: Source };

export interface Inputs {
  readonly datasets: readonly CurrentDataset[];
  readonly find: (source: Source) => FoundSource;
  readonly fixesOf: (dataset: string) => readonly Fix[];
  /** Given the tables published so far, the places that cells are read against. */
  readonly placesOf: (publications: readonly Publication[]) => Places;
  /** What is known to be the most of a dataset's measures; what the tables published so far know when left out. */
  readonly limitsOf?: (dataset: Dataset) => KnownLimits;
  readonly tools: Tools;
  /** Called after each table, for whoever waits. */
  readonly onTable?: (publication: Publication) => void;
  /** Tables that are declared and have no file: nothing is held against them. */
  readonly absent?: ReadonlySet<string>;
}

/** Everything that publishing would write, and everything it found; nothing is written here. */
export interface Whole {
  readonly publications: readonly Publication[];
  readonly findings: readonly Finding[];
  readonly files: readonly NewFile[];
  readonly catalog: Catalog;
  readonly ledgers: Readonly<Record<string, string>>;
}

export async function publishAll({
  datasets,
  find,
  fixesOf,
  placesOf,
  limitsOf,
  tools,
  onTable,
  absent,
}: Inputs): Promise<Whole> {
  const publications: Publication[] = [];
  const kept = new Map<string, NewFile>();
  const sources = new Map<string, CatalogSource>();
  const replaced = new Map<string, CatalogSource>();
  const entries: TableEntry[] = [];
  const ledgers: Record<string, string> = {};
  const found = new Map(
    datasets.flatMap(({ sources }) => sources.map((source) => [source, find(source)] as const)),
  );
  const isSample = [...found.values()].some(({ origin }) => origin.sample);
  const nameOf = isSample ? sampleName : (name: string) => name;
  const keep = (file: NewFile) => {
    kept.set(file.path, file);
    const { path, bytes, sha256, inside } = file;
    return { path, bytes, sha256, ...(inside && { inside }) };
  };
  const keepAll = <Name extends string>(all: Readonly<Partial<Record<Name, NewFile>>>) =>
    Object.fromEntries(
      Object.entries<NewFile | undefined>(all).flatMap(([name, file]) =>
        file ? [[name, keep(file)]] : [],
      ),
    );

  const untold = new Set(absent);
  for (const declared of datasets) {
    const own = declared.sources.map((source) => ({ source, found: found.get(source)! }));
    const dataset = own.some(({ found }) => found.origin.sample) ? asSample(declared) : declared;
    const opened = own.map(({ source, found }) => {
      return { found, source, ...openSource(found, dataset, source, tools) };
    });
    const asPart = ({ found, source, sheet }: Opened): Part => {
      const { release, isUnchanged = false } = found;
      return { source, sheet, release, isUnchanged };
    };
    const parts = opened.map(asPart);
    // Of what is withheld only the newest edition is worked out.
    const older = (declared.disclosure ? [] : (declared.replaced ?? [])).map((source) => {
      const found = find(source);
      return { found, source, ...openSource(found, dataset, source, tools) };
    });
    const places = placesOf(publications);
    const knownLimits =
      limitsOf?.(dataset) ?? knownLimitsOf(dataset, (id) => rowsOf(publications, id));
    const context = { places, knownLimits };
    const locate = (found: readonly Finding[]) =>
      inSheets(
        found,
        parts.map(({ sheet }) => sheet),
      );
    const asFound = publishTable(
      ...([dataset, parts, fixesOf(dataset.table.id), context, older.map(asPart)] as const),
    );
    const alone = { ...asFound, findings: locate(asFound.findings) };
    const compared = [
      ...locate(compareTables(alone, parts, publications, untold)),
      ...sheetsOfOneFile(dataset, parts, sources),
    ];
    if ([...alone.findings, ...compared].some(({ severity }) => severity === "refuse")) {
      // Nothing is made of rows that are not all there, nor is anything held against them.
      untold.add(dataset.table.id);
      publications.push({ ...alone, findings: [...alone.findings, ...compared] });
      onTable?.(publications.at(-1)!);
      continue;
    }
    const reconciled = reconcileTable(alone, parts, places);
    const masked = maskPublication({
      ...alone,
      findings: [...alone.findings, ...compared, ...locate(reconciled.findings)],
    });
    const { mask, withheldSums } = masked;
    const publication = withCaveats(masked.publication, own, places);
    publications.push(publication);

    const read = opened.map(({ found, sheet, raw }, i): CatalogSource => {
      const covered = mask(parts[i]!, raw);
      const ownName = found.file.split("/").at(-1) as string;
      // What is covered is handed on as text, whatever the file was.
      const name = nameOf(covered && sheet.sheet ? `${ownName}.csv` : ownName);
      const excerpt = excerptOf(covered?.raw ?? raw, saidOf(publication, found.file));
      // Even a hash of the file would give small counts away: each could be tried.
      const bytes = covered ? encode(maskedCsv(covered.raw)) : found.bytes;
      const rawBytes = encode(JSON.stringify(excerpt?.raw ?? covered?.raw ?? raw));
      return {
        file: found.file,
        sha256: tools.sha256(bytes),
        bytes: bytes.length,
        ...(covered && { covered: covered.covered }),
        ...(excerpt && { excerpt: excerpt.pages }),
        encoding: sheet.encoding,
        ...placeIn(sheet, raw),
        origin: found.origin,
        account: publication.accounts[i] as CatalogAccount,
        ...(publication.derived[i]!.length > 0 && { derived: publication.derived[i]! }),
        original: keep(newTextFile(name, bytes, tools.sha256)),
        raw: keep(newFile(`${name}.rows.json`, rawBytes, tools.sha256)),
      };
    });
    for (const source of read) sources.set(source.file, source);
    for (const { found: old, sheet, raw } of older) {
      const name = nameOf(old.file.split("/").at(-1) as string);
      replaced.set(old.file, {
        file: old.file,
        sha256: sheet.sha256,
        bytes: old.bytes.length,
        encoding: sheet.encoding,
        ...placeIn(sheet, raw),
        origin: old.origin,
        account: sheet.account,
        original: keep(newTextFile(name, old.bytes, tools.sha256)),
        raw: keep(newFile(`${name}.rows.json`, encode(JSON.stringify(raw)), tools.sha256)),
      });
    }

    const written = await filesOf(publication, read, tools, nameOf);
    const files = keepAll(written) as TableFiles;
    const { cubes, groups } = shortcutsOf(publication, written.parquet, tools, nameOf);
    const sums = writeRollUp(dataset, alone.rows, withheldSums);
    const sumsName = nameOf(`${dataset.table.id}.sums.csv`);
    const { rows, findings, fixes } = publication;
    const period = periodOf(dataset, rows);
    const published: CatalogTable = {
      id: dataset.table.id,
      rows: rows.length,
      sources: read.map(({ file }) => file),
      ...(period && { period }),
      files,
      ...(sums !== null && { sums: keep(newFile(sumsName, encode(sums), tools.sha256)) }),
      ...(cubes.length > 0 && {
        cubes: cubes.map(({ file, cube: { rows, by, measures } }) => ({
          ...keep(file),
          ...{ rows, by, measures },
        })),
      }),
      ...(groups && { groups: keep(groups) }),
      findings,
      fixes,
      ...(reconciled.outcomes.length > 0 && { reconciliations: reconciled.outcomes }),
    };
    entries.push({ dataset: publication.dataset, table: published, sources: read });
    const { table } = dataset;
    ledgers[table.id] = ledgerOf({ table, rows, sources: read, findings, fixes });
    onTable?.(publication);
  }
  const descriptions = keepAll(descriptionsOf(entries, tools)) as Catalog["descriptions"];
  return {
    publications,
    findings: publications.flatMap(({ findings }) => findings),
    files: [...kept.values()],
    catalog: {
      tables: entries.map(({ table }) => table),
      sources: [...sources.values()],
      ...(replaced.size > 0 && {
        replaced: [...replaced.values()].filter(({ file }) => !sources.has(file)),
      }),
      descriptions,
      ...(isSample && { sample: true }),
    },
    ledgers,
  };
}

/** A publication whose table is described with what has to be read beside it. */
const withCaveats = (
  publication: Publication,
  own: readonly { readonly found: FoundSource }[],
  { byCode }: Places,
): Publication => {
  const { dataset, rows } = publication;
  const provinces = [...byCode.values()]
    .filter(({ level }) => level === "province")
    .map(({ code, nameTh: th, nameEn: en }) => ({ code, th, en }));
  const files = own.map(({ found }) => found.file);
  return { ...publication, dataset: describedDataset(dataset, { files, rows, provinces }) };
};

/** A table of made-up rows bears the label wherever its title goes. */
const asSample = (dataset: Dataset): Dataset => ({
  ...dataset,
  table: {
    ...dataset.table,
    title: labelled(dataset.table.title),
    description: labelled(dataset.table.description),
  },
});

/** Where the records of a workbook stand: its rows are numbered as its sheet numbers them. */
const placeIn = (
  { sheet }: OpenedSource["sheet"],
  { records }: OpenedSource["raw"],
): Pick<CatalogSource, "sheet"> =>
  sheet
    ? {
        sheet: {
          name: sheet.name,
          firstColumn: sheet.firstColumn,
          lastRow: records.at(-1)?.row ?? 1,
        },
      }
    : {};

/** The lines and rows of a file that findings and corrections speak of. */
const saidOf = ({ findings, fixes }: Publication, file: string) => ({
  lines: new Set(findings.flatMap((one) => (one.file === file ? (one.line ?? []) : []))),
  rows: fixes.flatMap((fix) => (fix.source_file === file ? fix.source_row : [])),
});

const rowsOf = (publications: readonly Publication[], id: string) =>
  publications.find(({ dataset }) => dataset.table.id === id)?.rows ?? null;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
