import { existsSync, statSync } from "node:fs";
import { oldOf } from "../swap/place.ts";
import { findFile, findMissingPage } from "./folder.ts";
import type { ServedSite } from "./servedSite.ts";

/** The files of one folder, which another site may replace meanwhile. */
export function standingSite(root: string): ServedSite {
  // Between the two renames of a replacement, and after a kill there, the last site stands beside.
  const standing = () => (existsSync(root) ? root : oldOf(root));
  return {
    /** Looks again where another site has taken the folder's place meanwhile. */
    find: async (path) => {
      for (;;) {
        const folder = standing();
        const looked = idOf(folder);
        const found = await findFile(folder, path);
        if (found.kind !== "nothing" || idOf(standing()) === looked) return found;
      }
    },
    missing: async (path) => {
      const file = await findMissingPage(standing(), path);
      return file && { file };
    },
  };
}

/** Which folder stands there: a number of a removed one is soon another's, and a renamed one keeps its own. */
function idOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return [folder, stats?.ino, stats?.birthtimeNs].join(" ");
}
