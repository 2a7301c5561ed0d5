import { escapeMarkup } from "./markup.ts";

/** The picture with what it says of itself, for whoever looks into the file. */
export const withMetadata = (svg: string, told: string): string =>
  svg.replace(/<\/svg>\s*$/, () => `<metadata>${escapeMarkup(told)}</metadata></svg>`);
