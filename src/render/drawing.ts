import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";

/** Where it is decided how a picture comes out, besides what it shows. */
const code = "src/{words,schema,datasets,query,i18n,charts,render}/**/*.ts";
const packages = [
  ...["@observablehq/plot", "d3", "linkedom", "@resvg/resvg-js"],
  "@expo-google-fonts/sarabun",
];

/** A hash of all that draws and paints; where it is the same, equal figures come out as equal pictures. */
export function hashOfDrawing(): string {
  const hash = createHash("sha256");
  for (const file of globSync(code, { cwd: process.cwd() }).sort())
    hash.update(file).update(readFileSync(join(process.cwd(), file)));
  for (const name of packages)
    hash.update(readFileSync(findPackageJSON(name, import.meta.url) as string));
  return hash.digest("hex");
}
