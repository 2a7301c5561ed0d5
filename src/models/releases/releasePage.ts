import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { filePath, releasePath, releasesPath } from "../../paths.ts";
import type { PublishedFile } from "../../schema/catalogues/catalog.ts";
import type { IndexedTable } from "../../schema/releases/release.ts";
import { type Language, languages } from "../../words/text/language.ts";
import type { Download } from "../site/link.ts";
import { type Address, definePages, languageParam, type Page, pageOf } from "../site/page.ts";
import { type ReleaseEntry, releaseEntry, releaseOf } from "./releases.ts";
import { tableTitle } from "./releaseChanges.ts";

interface ReleaseAddress extends Address {
  readonly release: string;
}

/** A file of a release with the hash that tells it from any other. */
export interface ReleasedFile extends Download {
  readonly sha256: string;
}

export interface ReleasePage extends Page {
  readonly headings: (typeof headings)["th"];
  readonly entry: ReleaseEntry;
  readonly previous: ReleaseEntry | null;
  readonly acknowledged: string | null;
  readonly gone: readonly string[];
  readonly files: readonly { readonly table: string; readonly files: readonly ReleasedFile[] }[];
  readonly inputs: readonly {
    readonly file: string;
    readonly rows: string;
    readonly size: string;
    readonly sha256: string;
  }[];
}

/** One release, its changes and its files: `/releases/2569-11/`. */
export const releasePages = definePages<ReleaseAddress, ReleasePage>({
  addresses: ({ releases }) =>
    languages.flatMap((language) =>
      releases.map(({ id }) => ({
        language,
        release: id,
        params: { ...languageParam(language), release: id },
      })),
    ),
  build: (published, { language, release: id }) => {
    const release = releaseOf(published, id);
    const entry = releaseEntry(release, language);
    const { number, bytes: size } = formats[language];
    return {
      ...pageOf(
        language,
        (language) => releasePath(language, id),
        {
          title: `${entry.label} (${entry.version})`,
          description: [entry.step, entry.size, entry.changes].join(language === "th" ? " " : ". "),
        },
        [
          { label: words[language].pageNames.releases, path: releasesPath(language) },
          { label: entry.label, path: entry.path },
        ],
      ),
      headings: headings[language],
      entry,
      previous:
        release.previous === null
          ? null
          : releaseEntry(releaseOf(published, release.previous), language),
      acknowledged: release.acknowledged,
      gone: release.gone.map((id) => tableTitle(id, language)),
      files: release.tables.map((table) => ({
        table: tableTitle(table.id, language),
        files: filesOf(table, language),
      })),
      inputs: release.inputs.map(({ file, rows, bytes, sha256 }) => ({
        file,
        rows: number(rows),
        size: size(bytes),
        sha256,
      })),
    };
  },
});

function filesOf({ files }: IndexedTable, language: Language): ReleasedFile[] {
  const names: Readonly<Record<string, string>> = words[language].downloadNames;
  return Object.entries<PublishedFile>(files).map(([format, { path, bytes, sha256 }]) => ({
    label: names[format] ?? format,
    path: filePath(path),
    name: path.split("/").at(-1) as string,
    size: formats[language].bytes(bytes),
    sha256,
  }));
}

const headings = {
  th: {
    changes: "อะไรเปลี่ยนไปจากรุ่นก่อน",
    files: "ไฟล์ของรุ่นนี้",
    inputs: "ไฟล์ที่ใช้ทำรุ่นนี้",
  },
  en: {
    changes: "What changed since the release before",
    files: "The files of this release",
    inputs: "The files it was made from",
  },
};
