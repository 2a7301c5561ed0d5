/** Files of a site that answer under their address only as long as their content stays, or that pages alone ask for. */
const passing: readonly RegExp[] = [
  /^_/,
  /^data\/[0-9a-f]{12}\//,
  /^(engine|pins)\//,
  /^(search|compare|explore(\/places)?)\/[^/]+\.json$/,
  /^sitemap-\d+\.xml$/,
  // A picture of link previews alone.
  /^pictures\/site-[a-z]+\.png$/,
  // Stands only where the settings name a way to reach the owner.
  /^\.well-known\//,
  /^(en\/)?404(\.html|\/)/,
];

/** The addresses of a built site that people may keep: `areas/50/`, `feeds/site.xml`. */
export const lastingAddresses = (files: readonly string[]): string[] =>
  files
    .filter((file) => !passing.some((pattern) => pattern.test(file)))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);

/** How the committed list stands to a built site. */
export interface AddressPlan {
  /** The list with what is new; nothing is ever taken out of it. */
  readonly list: readonly string[];
  readonly fresh: readonly string[];
  /** Published once, and not answered any more. */
  readonly lost: readonly string[];
}

export function planAddresses(listed: readonly string[], files: readonly string[]): AddressPlan {
  const answered = lastingAddresses(files);
  const [before, now] = [new Set(listed), new Set(answered)];
  return {
    list: [...new Set([...listed, ...answered])].sort(),
    fresh: answered.filter((address) => !before.has(address)),
    lost: listed.filter((address) => !now.has(address)),
  };
}

/** The committed list, one address a line. */
export const readAddresses = (text: string): string[] => text.split("\n").filter((line) => line);

export const writeAddresses = (list: readonly string[]): string => `${list.join("\n")}\n`;
