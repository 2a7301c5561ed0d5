import type { Pages } from "../dist.ts";
import type { Workshop } from "../workshop.ts";

/** A project that was changed in several ways at once, and the site built of it. */
export interface Built {
  readonly workshop: Workshop;
  /** The folder of the built site. */
  readonly dist: string;
  /** Its pages, by their addresses below the base path. */
  readonly pages: Pages;
  /** `https://example.org` */
  readonly site: string;
  /** `/chumchon/` */
  readonly base: string;
}

/** Where a test finds it, once it is built. */
export type WhenBuilt = () => Built;

/** An address that a page names, as one below the base path. */
export const belowBase = ({ base }: Built, address: string): string => {
  if (!address.startsWith(base)) throw new Error(`${address} does not stand in ${base}`);
  return `/${address.slice(base.length)}`;
};
