import type { Source } from "../../schema/declare/dataset.ts";

/** Which files of an edition's folder are this source's: its file, the parts it came in, or the file named for a year. */
export function filesOfEdition(
  source: Source,
  edition: string,
  names: readonly string[],
): readonly string[] {
  const exact = fileIn(source, edition);
  if (source.inParts) return names.filter((name) => isPart(exact, inFormOf(exact, name))).sort();
  if (names.includes(exact)) return [exact];
  const inOtherForm = names.filter((name) => inFormOf(exact, name) === exact);
  if (inOtherForm.length > 0) return inOtherForm;
  // Where rows say their own year, a name that has kept the year of another edition misleads no one.
  const named = source.fromFolder ? [] : names.filter((name) => isNamed(source, name));
  return named.length === 1 ? named : [];
}

/** The source as one edition has it: its file, and what the folder alone says of all its rows. */
export function inEdition(source: Source, edition: string, file: string): Source {
  const { fromFolder = [], headings = {}, constants = {} } = source;
  const silent = fromFolder.filter((column) => !(column in headings));
  const said = Object.fromEntries(silent.map((column) => [column, yearOf(edition)]));
  return { ...source, edition, file, constants: { ...constants, ...said } };
}

/** Whether a file bears a source's name, whatever year the name holds. */
export function isNamed(
  { file, inParts }: Pick<Source, "file" | "inParts">,
  written: string,
): boolean {
  const name = inFormOf(file, written);
  if (inParts) return isPart(file, name);
  return file === nameless(file) ? name === file : namePattern(file).test(name);
}

/** A source's file without the year in its name. */
export const nameless = (file: string): string => file.replaceAll(yearMark, "");

/** The year of the edition in a file's name, in the Buddhist or the common era. */
const yearMark = /\{(?:year|ceYear)\}/g;

const namePattern = (file: string): RegExp =>
  new RegExp(`^${file.split(yearMark).map(literally).join("\\d{4}")}$`);

const literally = (text: string): string => text.replace(/[^\w]/g, "\\$&");

/** The forms that a file may come in, whichever of them its table is declared with. */
const forms: readonly string[] = [".csv", ".xlsx"];

/** A file's name as it would be in the form of another: `funds.csv` for `funds.xlsx` beside `loans.csv`. */
export function inFormOf(other: string, name: string): string {
  const [own, wanted] = [name, other].map((one) => forms.find((form) => one.endsWith(form)));
  return own && wanted ? name.slice(0, -own.length) + wanted : name;
}

/** What the file of an edition is called. */
export function fileIn({ file }: Pick<Source, "file">, edition: string): string {
  const year = yearOf(edition);
  const commonYear = /^\d{4}$/.test(year) ? String(Number(year) - 543) : year;
  return file.replaceAll("{year}", year).replaceAll("{ceYear}", commonYear);
}

/** The year of an edition, `2568` of `2568-06`. */
export const yearOf = (edition: string): string => edition.slice(0, 4);

function isPart(file: string, name: string): boolean {
  const dot = file.lastIndexOf(".");
  const [stem, ending] = [file.slice(0, dot), file.slice(dot)];
  return name === file || (name.startsWith(`${stem}-`) && name.endsWith(ending));
}
