import { UnreadableWorkbook } from "./failure.ts";
import { readXmlPart } from "./package.ts";
import { createRichText } from "./richText.ts";
import type { Zip } from "./zip.ts";

/** The texts that cells name by number, each kept once. */
export function readSharedStrings(zip: Zip, part: string | null): readonly string[] {
  if (part === null) return [];
  const strings: string[] = [];
  const rich = createRichText();
  readXmlPart(zip, part, {
    open: (name) => {
      if (name === "si") rich.start();
      rich.open(name);
    },
    close: (name) => {
      rich.close(name);
      if (name !== "si") return;
      if (strings.push(rich.whole()) > mostStrings) throw new UnreadableWorkbook("too_large", part);
    },
    text: rich.text,
  });
  return strings;
}

const mostStrings = 8_000_000;
