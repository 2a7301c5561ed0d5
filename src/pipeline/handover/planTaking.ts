import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { LocatedOrigin } from "../sources/copiedOrigin.ts";
import { inFormOf } from "../sources/edition.ts";
import { isEditionName } from "../sources/editionName.ts";
import { judgeOrigin } from "../sources/judgeOrigin.ts";
import { isReadFile } from "../sources/readFiles.ts";
import { isDraftOf } from "./draftOfFile.ts";
import { placesBeside, reportName } from "./handOver.ts";
import { packageFinding } from "./packageTrouble.ts";
import type { ReadHandOver } from "./readHandOver.ts";

/** What a project already has, by which a package is judged. */
export interface Standing {
  readonly declared: readonly Dataset[];
  readonly origins: readonly LocatedOrigin[];
  /** The bytes of a file, counted from the project; null where there is none. */
  readonly read: (path: string) => Uint8Array | null;
}

export interface Taking {
  /** What is to be put where there is nothing yet. */
  readonly put: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** What stands there already, byte for byte. */
  readonly same: readonly string[];
  /** What keeps all of it from being put anywhere. */
  readonly findings: readonly Finding[];
}

/** What taking in a package comes to; `release` puts it into another edition than it says. */
export function planTaking(
  { handOver, files }: ReadHandOver,
  standing: Standing,
  { name, release = handOver.release }: { name: string; release?: string | undefined },
): Taking {
  const { table } = handOver;
  const moved = (path: string) =>
    path.replace(/^(data\/raw\/[^/]+\/)[^/]+\//, (_, folder: string) => `${folder}${release}/`);
  const file = moved(handOver.file);
  const { origin, declaration } = placesBeside({ table, file });
  const parts = [...files].filter(([part]) => part !== reportName);
  const targets = parts.map(([part, content]) => ({ path: moved(part), content }));
  const contentOf = (path: string) => targets.find((one) => one.path === path)?.content;
  const source = fromData(origin);
  const findings = [
    ...placeFindings({ table, release, file, draft: contentOf(declaration) }, standing, name),
    ...judgeOrigin(new TextDecoder().decode(contentOf(origin)), source, standing.origins),
    ...targets
      .filter(({ path, content }) => standsOtherwise(path, content, standing))
      .map(({ path }) => packageFinding(name, "package_stands_otherwise", path)),
  ];
  const isSame = ({ path }: { readonly path: string }) => standing.read(path) !== null;
  if (findings.length > 0) return { put: [], same: [], findings };
  const same = targets.filter(isSame).map(({ path }) => path);
  return { put: targets.filter((one) => !isSame(one)), same, findings: [] };
}

interface Place {
  readonly table: string;
  readonly release: string;
  readonly file: string;
  readonly draft: Uint8Array | undefined;
}

/** Whether a file of the table is read from there; of a table that nobody declared, by its draft. */
function placeFindings(place: Place, { declared }: Standing, name: string): Finding[] {
  const { table, release, file, draft } = place;
  const dataset = declared.find((one) => one.table.id === table);
  if (!isEditionName(release)) return [packageFinding(name, "package_place", release)];
  if (dataset) {
    if (draft) return [packageFinding(name, "package_draft", `data/tables/${table}.json`)];
    const isRead = isReadFile(fromData(file), [dataset]) && !file.endsWith("/source.json");
    return isRead ? [] : [packageFinding(name, "package_place", file)];
  }
  if (!draft) return [packageFinding(name, "package_unknown_table", table)];
  return isDraftOf(draft, table, file) ? [] : [packageFinding(name, "package_draft", table)];
}

/** Another content there, or the same table there in the other form, which would be read instead. */
function standsOtherwise(path: string, content: Uint8Array, { read }: Standing): boolean {
  const there = read(path);
  if (there !== null) return !isSameBytes(there, content);
  if (!path.startsWith("data/raw/") || /\/(?:source\.json|changes-[^/]*)$/.test(path)) return false;
  return ["x.csv", "x.xlsx"].some((form) => {
    const other = inFormOf(form, path);
    return other !== path && read(other) !== null;
  });
}

const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** As findings and tables name a file: counted from the data folder. */
const fromData = (path: string): string => path.replace(/^data\//, "");
