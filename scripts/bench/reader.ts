import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { openRegister } from "../data/register.ts";
import { exportFile } from "./exportFile.ts";
import { megabytes, median, seconds, tableText, times } from "./table.ts";
import type { Variant } from "./villageFunds.ts";

interface Run {
  readonly rows: number;
  readonly ms: number;
  readonly peakBytes: number;
}

interface Way {
  readonly title: string;
  readonly name: "check" | "papa" | "duckdb";
  readonly variant: Variant;
}

const ways: readonly Way[] = [
  { title: "PapaParse, clean", name: "papa", variant: "clean" },
  { title: "check --out, clean", name: "check", variant: "clean" },
  { title: "DuckDB read_csv, clean", name: "duckdb", variant: "clean" },
  { title: "PapaParse, messy", name: "papa", variant: "messy" },
  { title: "check --out, messy", name: "check", variant: "messy" },
];

const rounds = 3;

/** Time and memory of a check, against bare PapaParse on the same bytes and DuckDB on the clean ones. */
export async function benchReader(): Promise<void> {
  const files = filesWith(1_000_000);
  const runs = new Map<Way, Run[]>(ways.map((way) => [way, []]));
  // Way after way and then again, so that a busy moment of the machine falls on all of them.
  for (let round = 1; round <= rounds; round++)
    for (const way of ways) {
      runs.get(way)!.push(run(way, files[way.variant]));
      process.stderr.write(`\r${round}/${rounds} ${way.title.padEnd(30)}`);
    }
  process.stderr.write("\r".padEnd(40) + "\r");
  console.log(tableText([heading, ...ways.map((way) => line(way, runs, files))]));
}

/** Memory of a check of ten million rows. */
export async function benchReaderMemory(): Promise<void> {
  const files = filesWith(10_000_000);
  const rows = ways
    .filter(({ name }) => name === "check")
    .map((way) => {
      const { rows, ms, peakBytes } = run(way, files[way.variant]);
      return [
        way.title,
        String(rows),
        megabytes(sizeOf(files[way.variant])),
        seconds(ms),
        megabytes(peakBytes),
      ];
    });
  console.log(tableText([["", "rows", "bytes", "time", "peak RSS"], ...rows]));
}

const heading = ["", "rows", "bytes", "median", "÷ PapaParse", "÷ DuckDB", "peak RSS"];

function line(
  way: Way,
  runs: ReadonlyMap<Way, readonly Run[]>,
  files: Readonly<Record<Variant, string>>,
): string[] {
  const own = runs.get(way)!;
  const against = (name: Way["name"]) => {
    const other = ways.find((one) => one.name === name && one.variant === way.variant);
    return other && way.name === "check" ? times(medianMs(own) / medianMs(runs.get(other)!)) : "";
  };
  return [
    way.title,
    String(own[0]!.rows),
    megabytes(sizeOf(files[way.variant])),
    seconds(medianMs(own)),
    against("papa"),
    against("duckdb"),
    megabytes(Math.max(...own.map(({ peakBytes }) => peakBytes))),
  ];
}

const medianMs = (runs: readonly Run[]): number => median(runs.map(({ ms }) => ms));

const sizeOf = (path: string): number => statSync(path).size;

function filesWith(rows: number): Readonly<Record<Variant, string>> {
  const areas = [...openRegister()().byCode.values()];
  return { clean: exportFile(areas, rows, "clean"), messy: exportFile(areas, rows, "messy") };
}

function run({ name, variant }: Way, file: string): Run {
  const script = join(import.meta.dirname, "readerRun.ts");
  const encoding = variant === "clean" ? "utf-8" : "windows-874";
  const output = execFileSync(process.execPath, [
    ...process.execArgv,
    script,
    name,
    file,
    encoding,
  ]);
  return JSON.parse(String(output)) as Run;
}
