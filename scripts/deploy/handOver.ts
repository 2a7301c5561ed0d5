import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { writeText } from "../../src/pipeline/effects.ts";
import { filesUnder } from "../site/files.ts";
import type { SiteAddress } from "../../src/pipeline/sources/siteAddress.ts";
import type { Host } from "./host.ts";

/**
 * Writes what a host takes into `target`: the site's files and the host's own beside them.
 * The folder is made beside and takes the target's place whole; one that holds anything else is left alone.
 */
export function handOver(site: string, target: string, host: Host, address: SiteAddress): void {
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  const deployment = { ...address, files: filesUnder(site, ".") };
  const folder = host.siteFolder(deployment);
  cpSync(site, join(fresh, folder), { recursive: true });
  liftRedirects(join(fresh, folder), fresh, host.redirects?.(deployment) ?? []);
  for (const [path, text] of Object.entries(host.files(deployment))) {
    writeText(join(fresh, path), text);
  }
  writeText(join(fresh, mark), `${address.origin}${address.base}\n`);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}

/** Hosts read `_redirects`, whose addresses begin at the host, at the root of what they are handed alone. */
function liftRedirects(site: string, root: string, more: readonly string[]): void {
  const [own, lifted] = [join(site, "_redirects"), join(root, "_redirects")];
  if (site !== root && existsSync(own)) renameSync(own, lifted);
  if (more.length > 0) appendFileSync(lifted, `${more.join("\n")}\n`);
}

/** Stands in every folder handed over, by which the next one may replace it. */
const mark = ".chumchon-site";

/** Whether the folder is empty, missing or one that was handed over before. */
export const mayReplace = (target: string): boolean =>
  !existsSync(target) || readdirSync(target).length === 0 || existsSync(join(target, mark));
