import { chartOf } from "../charts/index.ts";
import type { AreaPage } from "../models/areas/areaPage.ts";
import { areaShare } from "../models/areas/areaShare.ts";
import { figureOf } from "../models/figures/figure.ts";
import { namedFigures } from "../models/figures/figureFiles.ts";
import { pageTypes } from "../models/index.ts";
import type { Address, Page } from "../models/site/page.ts";
import { pictureName } from "../paths.ts";
import { measure } from "../render/fontMetrics.ts";
import { missingCharacters } from "../render/png.ts";
import { figureCard, figureSheet } from "../render/portable.ts";
import type { Published } from "../schema/catalogues/catalog.ts";
import { languages } from "../words/text/language.ts";
import { portableOf } from "./portable.ts";

/** Pages and pictures that a publication can't have, for one reason. */
export interface TrialFailure {
  readonly reason: string;
  /** Where in the program it came up, for whoever mends that. */
  readonly at: string;
  /** As `chartPages phase-targets/50 th`. */
  readonly pages: readonly string[];
}

/** Makes the content of every page and draws every figure of a publication, keeps none, and tells what fails. */
export function tryPages(published: Published): readonly TrialFailure[] {
  const failed: (Omit<TrialFailure, "pages"> & { readonly page: string })[] = [];
  const attempt = (page: string, make: () => void) => {
    try {
      make();
    } catch (error) {
      failed.push({ page, ...told(error) });
    }
  };
  for (const [name, { addresses, build }] of Object.entries(pageTypes)) {
    let all: readonly Address[] = [];
    attempt(name, () => void (all = addresses(published)));
    for (const address of all)
      attempt(`${name} ${nameOf(address)}`, () => {
        const page = build(published, address);
        // What the route itself adds to a page of an area.
        if (isAreaPage(page)) areaShare(published, page, undefined);
      });
  }
  let figures: ReturnType<typeof namedFigures> = [];
  attempt("figures", () => void (figures = namedFigures(published)));
  for (const { chart, area } of figures)
    for (const language of languages)
      attempt(`pictures/${pictureName(language, chart, area)}`, () =>
        draw(published, { chart, area, language }),
      );
  return [...Map.groupBy(failed, ({ reason, at }) => `${reason} ${at}`).values()].map((same) => ({
    reason: same[0]!.reason,
    at: same[0]!.at,
    pages: same.map(({ page }) => page),
  }));
}

const isAreaPage = (page: Page): page is AreaPage => "coverage" in page;

interface Drawn extends Pick<Address, "language"> {
  readonly chart: string;
  readonly area: string;
}

/** All that is painted of a figure, unpainted: what a rasterizer would refuse is a letter that its fonts lack. */
function draw(published: Published, { chart, area, language }: Drawn): void {
  const portable = portableOf(figureOf(published, language, chart, area));
  const drawn = [
    figureSheet(chartOf(chart), portable, published.shapes, measure),
    figureCard(chartOf(chart), portable, published.shapes, measure),
  ];
  const missing = new Set(drawn.flatMap(missingCharacters));
  if (missing.size > 0) throw new Error(`font has no glyph: ${[...missing].join(" ")}`);
}

function nameOf({ language, params }: Address): string {
  const own = Object.entries(params).flatMap(([name, part]) => (name === "lang" ? [] : part));
  return [...own.filter((part) => part !== undefined), language].join(" ");
}

/** The message, and the nearest place in the program; which file it was given, the message can't tell. */
function told(error: unknown): Pick<TrialFailure, "reason" | "at"> {
  if (!(error instanceof Error)) return { reason: String(error), at: "" };
  const [, at = ""] = /(src\/[^\s:)]+:\d+)/.exec(error.stack ?? "") ?? [];
  return { reason: error.message, at };
}
