import { createDresser } from "../styles/dresser.ts";
import { linkedSheets } from "../styles/place.ts";
import { createChain } from "./chain.ts";

/** A page as it is written, and the stylesheets that it linked before. */
export interface DressedPage {
  readonly html: string;
  readonly sheets: readonly string[];
}

export interface Dressing {
  readonly dress: (html: string) => DressedPage;
  /** That a page with these stylesheets was dressed elsewhere. */
  readonly note: (sheets: readonly string[]) => void;
  /** Takes away the files that no page links any more. */
  readonly clear: () => void;
}

/** Pages with the styles of their first screen and the names of their scripts, which the build puts into a folder. */
export function openDressing(assets: string): Dressing {
  const dresser = createDresser(assets);
  const chain = createChain(assets);
  return {
    dress: (html) => ({ html: chain(dresser.dress(html)), sheets: linkedSheets(html) }),
    note: dresser.note,
    clear: dresser.clear,
  };
}
