import { tools } from "../../src/pipeline/effects.ts";
import { publishAll } from "../../src/pipeline/publish/publication.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import type { KnownLimits } from "../../src/schema/declare/limit.ts";
import type { CatalogOrigin } from "../../src/schema/catalogues/catalog.ts";
import { places } from "../words/register.ts";

const origin: CatalogOrigin = {
  publisher: "p",
  title: "t",
  address: null,
  licence: null,
  retrieved: "2025-10-01",
  note: null,
};

/** Publishes a village funds export alone, as `npm run publish` would with the file in its place. */
export const publishFunds = (
  bytes: Uint8Array,
  said: Partial<CatalogOrigin> = {},
  knownLimits: KnownLimits = new Map(),
) =>
  publishAll({
    datasets: [villageFunds],
    find: () => ({
      file: "raw/village-funds/2568/village-funds.csv",
      release: "2568",
      bytes,
      origin: { ...origin, ...said },
    }),
    fixesOf: () => [],
    placesOf: () => places,
    limitsOf: () => knownLimits,
    tools,
  });

export type PublishedFunds = Awaited<ReturnType<typeof publishFunds>>;

/** The content of a published file, by how its path ends. */
export function contentOf({ files }: PublishedFunds, path: string | undefined): Uint8Array {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`file not published: ${path}`);
  return file.content;
}

export const textOf = (whole: PublishedFunds, path: string | undefined): string =>
  new TextDecoder().decode(contentOf(whole, path)).replace(/^\ufeff/, "");
