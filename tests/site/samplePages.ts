import { pagesOf, pageTypes } from "../../src/models/index.ts";
import { languages } from "../../src/words/language.ts";
import { published } from "../publication.ts";

/** The first page of every type in each language: what is true of all pages of a type is tested on these. */
export const samplePages: readonly string[] = Object.values(pageTypes).flatMap((type) =>
  languages.flatMap((language) => {
    const first = type.addresses(published).find((address) => address.language === language);
    return first ? pagesOf(type, published, (address) => address === first).map((p) => p.path) : [];
  }),
);
