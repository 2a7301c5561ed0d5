import { pageTypes } from "../../src/models/index.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../livePublication.ts";

/** The first page of every type in each language: what is true of all pages of a type is tested on these. */
export const samplePages: readonly string[] = Object.values(pageTypes).flatMap((type) => {
  const addresses = type.addresses(published);
  return languages.flatMap((language) => {
    const first = addresses.find((address) => address.language === language);
    return first ? [type.build(published, first).path] : [];
  });
});
