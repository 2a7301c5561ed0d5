import { createHash } from "node:crypto";
import { zipOf } from "./zip.ts";

/** A file of a figure by its name and its bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the JSON of a figure says that a kit also gives as files of their own. */
interface Told {
  readonly about: {
    readonly sentence: Readonly<Record<string, string>>;
    readonly citations: Readonly<
      Record<string, readonly { readonly text: string; readonly isCode: boolean }[]>
    >;
  };
}

/** What a kit holds of a figure. */
export const figureInKit = (figure: string, built: readonly BuiltFile[]): readonly BuiltFile[] => [
  ...built.map(({ name, bytes }) => ({
    name: name.replace(/^.*-readme\.txt$/, "README.txt"),
    bytes,
  })),
  ...wordsOf(figure, built),
];

/** Files in a folder of an archive, with a sum of each; equal files make equal bytes. */
export function packFolder(folder: string, built: readonly BuiltFile[]): Uint8Array {
  const files = built.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sums = { name: "SHA256SUMS", bytes: encode(files.map(sumLine).join("")) };
  return zipOf(
    [...files, sums].map(({ name, bytes }) => ({
      name: `${folder}/${name}`,
      bytes,
      isPacked: isPacked(name),
    })),
  );
}

/** The sentences, and the citation for those who keep a bibliography. */
function wordsOf(figure: string, built: readonly BuiltFile[]): BuiltFile[] {
  const json = built.find(({ name }) => name === `${figure}.json`);
  if (!json) throw new Error(`kit without figures: ${figure}`);
  const { about } = JSON.parse(new TextDecoder().decode(json.bytes)) as Told;
  const sentences = Object.entries(about.sentence).map(([language, sentence]) => ({
    name: `sentence-${language}.txt`,
    bytes: encode(`${sentence}\n`),
  }));
  const entries = Object.values(about.citations).flatMap((citations) =>
    citations.flatMap(({ text, isCode }) => (isCode ? [text.trimEnd()] : [])),
  );
  return [...sentences, { name: "citation.bib", bytes: encode(`${entries[0] ?? ""}\n`) }];
}

/** As `sha256sum -c` reads it. */
const sumLine = ({ name, bytes }: BuiltFile): string =>
  `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;

const isPacked = (name: string): boolean => /\.(xlsx|parquet)$/.test(name);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
