import { absolute } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import type { SiteOwner } from "../../schema/releases/siteOwner.ts";

const address = "/.well-known/security.txt";

/** Whether this site can say whom to tell of a hole in it: its owner names a way, and it stands at the root of its host. */
export const securityFiles = ({ catalog: { owner } }: Published, base: string) =>
  owner && contactOf(owner) !== null && base === "/" ? [{ params: { file: "security.txt" } }] : [];

/** `security.txt` as RFC 9116 has it. It expires a year after the newest source came in: builds have no clock. */
export function securityFile({ catalog }: Published, site: URL | undefined): string {
  const contact = contactOf(catalog.owner!);
  return [
    `Contact: ${contact}`,
    `Expires: ${yearAfter(lastRetrieved(catalog.sources))}T00:00:00Z`,
    "Preferred-Languages: th, en",
    `Canonical: ${absolute(address, site)}`,
    "",
  ].join("\n");
}

/** Reports of mistakes may go to a form that is no place for secrets: the owner's own ways come first. */
function contactOf({ email, telephone, corrections, website }: SiteOwner): string | null {
  if (email !== null) return `mailto:${email}`;
  const page = [corrections, website].find((way) => way?.startsWith("https:"));
  if (page !== undefined && page !== null) return page;
  if (corrections?.includes("@")) return `mailto:${corrections}`;
  return telephone === null
    ? null
    : `tel:${telephone.replace(/(?:ต่อ|ext).*$/i, "").replace(/[^+\d]/g, "")}`;
}

/** `2026-11-28` → `2027-11-28`; of a leap day, the last of February. */
function yearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}
