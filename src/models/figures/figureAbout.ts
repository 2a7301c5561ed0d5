import { absolute } from "../../paths.ts";
import type { CatalogSource, Published } from "../../schema/catalogues/catalog.ts";
import { editionOf } from "../../schema/declare/edition.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";
import type { FigureModel } from "./figure.ts";
import { type FigureFilter, figureFilters } from "./figureFilters.ts";
import { releaseOfFigure } from "./pins/pinLink.ts";
import { type Share, shareOf } from "../site/share.ts";

/** What every file of a figure says of itself, in both languages, as plain JSON. */
export interface FigureAbout {
  readonly title: Text;
  readonly chart: string;
  readonly area: string;
  readonly filters: readonly FigureFilter[];
  /** What the picture shows, in one or two whole sentences. */
  readonly sentence: Text;
  readonly publisher: Text;
  readonly sources: readonly FigureSource[];
  readonly licence: Text;
  /** The day the newest of its sources was received. */
  readonly retrieved: string;
  /** The release that has what it shows; null where no release has. */
  readonly release: string | null;
  readonly page: Text;
  /** What a reader must know to read the figures rightly. */
  readonly notes: Readonly<Record<Language, readonly string[]>>;
  readonly citations: Readonly<Record<Language, Share["citations"]>>;
  readonly sample?: true;
}

/** A source as its publisher calls it; what it does not state is null. */
export interface FigureSource {
  readonly publisher: string;
  readonly title: string;
  readonly address: string | null;
  readonly licence: string | null;
  readonly retrieved: string;
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

type Figures = Readonly<Record<Language, FigureModel>>;

export function figureAbout(
  published: Published,
  figures: Figures,
  site: URL | undefined,
): FigureAbout {
  const { chart, area } = figures.en;
  const sources = figureSources(published, figures.en);
  const { retrieved } = editionOf(published);
  const inBoth = <T>(of: (figure: FigureModel) => T) =>
    Object.fromEntries(languages.map((language) => [language, of(figures[language])])) as Readonly<
      Record<Language, T>
    >;
  return {
    ...(published.catalog.sample && { sample: true }),
    title: inBoth(({ heading }) => plain(heading)),
    chart,
    area,
    filters: figureFilters(chart, area),
    sentence: inBoth(({ sentence }) => plain(sentence)),
    publisher: inBoth(({ source }) => source),
    sources: byOrigin(sources),
    licence: inBoth(({ licence }) => licence),
    retrieved: lastRetrieved(sources) || retrieved,
    release: releaseOfFigure(published, figures.en),
    page: inBoth(({ path }) => absolute(path, site)),
    notes: inBoth(({ notes }) => notes.map(plain)),
    citations: inBoth((figure) => shareOf(published, figure, { site, height: 0 }).citations),
  };
}

/** What a picture says of itself to whoever looks into the file. */
export function pictureAbout(published: Published, figure: FigureModel, site: URL | undefined) {
  const { retrieved } = editionOf(published);
  return {
    ...(figure.sample && { sample: true }),
    title: plain(figure.heading),
    filters: figureFilters(figure.chart, figure.area),
    source: figure.source,
    licence: figure.licence,
    retrieved: lastRetrieved(figureSources(published, figure)) || retrieved,
    release: releaseOfFigure(published, figure),
    page: absolute(figure.path, site),
  };
}

/** The source files that the figure's rows stand in. */
export function figureSources(
  { catalog }: Published,
  figure: FigureModel,
): readonly CatalogSource[] {
  const files = new Set(figure.sources.flatMap(({ files }) => files.map(({ label }) => label)));
  return catalog.sources.filter(({ file }) => files.has(file));
}

const byOrigin = (sources: readonly CatalogSource[]): readonly FigureSource[] =>
  [...Map.groupBy(sources, ({ origin }) => JSON.stringify(origin)).values()].map((alike) => {
    const { publisher, title, address, licence, retrieved } = (alike[0] as CatalogSource).origin;
    const files = alike.map(({ file, sha256 }) => ({ file, sha256 }));
    return { publisher, title, address, licence, retrieved, files };
  });

/** Spaces that keep a line together are for pages. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
