import { existsSync } from "node:fs";
import { join } from "node:path";
import { stageOf } from "../swap/stage.ts";
import { figuresFolder } from "./figuresBeside.ts";
import { folderOf, outputOf, type Site } from "./stamp.ts";

/** Where this process's build has put pages and files of a site by now; once they are in place, there. */
export function growingFolders(site: Site): () => readonly string[] {
  const output = join(stageOf(folderOf(site)), "dist");
  const growing = [output, figuresFolder(output)];
  let hasBegun = false;
  return () => {
    if (existsSync(output)) hasBegun = true;
    else if (hasBegun) return [outputOf(site)];
    return growing;
  };
}
