import { pageKinds, type SearchArea, type SearchContent } from "./searchIndex.ts";

/** The file as it travels. Thai names repeat so often that their English follows from the first one. */
interface IndexFile {
  /** A letter an area: how far its code is from its elder sibling's. */
  readonly steps: string;
  readonly th: string;
  readonly en: string;
  readonly more: string;
  /** Code and name of areas that are known by another name too. */
  readonly also: readonly (readonly [string, string])[];
  readonly pages: readonly (readonly [
    kind: number,
    th: string,
    en: string,
    path: string,
    also: string,
    places?: string,
    section?: string,
  ])[];
}

/** Writes the content as compact JSON; {@link decodeIndex} undoes it. */
export function encodeIndex({ areas, pages, more }: SearchContent): string {
  const file: IndexFile = {
    more,
    steps: encodeCodes(areas),
    th: areas.map(({ name }) => name.th).join("\n"),
    en: encodeEnglish(areas),
    also: areas.flatMap(({ code, also }) => also.map((name) => [code, name] as const)),
    pages: pages.map(({ kind, title, path, also, places, section }) => {
      const page = [pageKinds.indexOf(kind), title.th, title.en, path, also] as const;
      if (!places) return page;
      return section === undefined
        ? [...page, places.join("")]
        : [...page, places.join(""), section];
    }),
  };
  return JSON.stringify(file);
}

export function decodeIndex(text: string): SearchContent {
  const file = JSON.parse(text) as IndexFile;
  const codes = decodeCodes(file.steps);
  const thai = file.th.split("\n");
  const english = decodeEnglish(thai, file.en.split("\n"));
  const also = new Map<string, string[]>();
  for (const [code, name] of file.also) also.set(code, [...(also.get(code) ?? []), name]);
  return {
    more: file.more,
    areas: codes.map((code, i) => ({
      code,
      name: { th: thai[i]!, en: english[i]! },
      also: also.get(code) ?? [],
    })),
    pages: file.pages.map(([kind, th, en, path, also, places, section]) => ({
      kind: pageKinds[kind]!,
      title: { th, en },
      path,
      also,
      ...(places !== undefined && { places: places.match(/../g) ?? [] }),
      ...(section !== undefined && { section }),
    })),
  };
}

// Provinces step in A, B, …, amphoes in a, b, …, tambons in 1, 2, …
const firstStep = ["A", "a", "1"].map((letter) => letter.charCodeAt(0));

function encodeCodes(areas: readonly SearchArea[]): string {
  const last = [0, 0, 0];
  return areas
    .map(({ code }) => {
      const depth = code.length / 2 - 1;
      const step = Number(code.slice(-2)) - last[depth]!;
      last[depth] = Number(code.slice(-2));
      last.fill(0, depth + 1);
      return String.fromCharCode(firstStep[depth]! + step - 1);
    })
    .join("");
}

function decodeCodes(steps: string): string[] {
  const last = [0, 0, 0];
  return Array.from(steps, (letter) => {
    const code = letter.charCodeAt(0);
    const depth = code >= firstStep[1]! ? 1 : code >= firstStep[0]! ? 0 : 2;
    last[depth]! += code - firstStep[depth]! + 1;
    last.fill(0, depth + 1);
    return last
      .slice(0, depth + 1)
      .map((part) => String(part).padStart(2, "0"))
      .join("");
  });
}

function encodeEnglish(areas: readonly SearchArea[]): string {
  const known = new Map<string, string>();
  return areas
    .map(({ name: { th, en } }) => {
      const isKnown = known.get(th) === en;
      known.set(th, en);
      return isKnown ? "" : en;
    })
    .join("\n");
}

function decodeEnglish(thai: readonly string[], english: readonly string[]): string[] {
  const known = new Map<string, string>();
  return thai.map((th, i) => {
    const en = english[i] || known.get(th) || "";
    known.set(th, en);
    return en;
  });
}
