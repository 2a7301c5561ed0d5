import type { TallWords } from "../../schema/declare/tallWords.ts";
import type { Language } from "../../words/text/language.ts";
import { fetchText } from "./fetchFile.ts";
import { importPart } from "./importPart.ts";
import { paintSvg } from "./paintSvg.ts";
import { troubleNotice } from "./troubleNotice.ts";

/** Paints a chart, larger or as a tall card, and offers it as a file, beside the button that asked for it. */
export async function paintPicture(painter: HTMLButtonElement, place: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const { name = "", failed = "" } = painter.dataset;
  painter.disabled = true;
  place.replaceChildren();
  try {
    const [content, { offerFile }] = await Promise.all([
      pictureOf(painter.dataset, language),
      importPart(import("./offerFile.ts")),
    ]);
    place.replaceChildren(...offerFile({ name, content }, language));
  } catch (error) {
    const again = () => void paintPicture(painter, place);
    place.replaceChildren(troubleNotice({ what: failed, cause: error, again }, language));
  } finally {
    painter.disabled = false;
  }
}

async function pictureOf({ svg, tall }: DOMStringMap, language: Language): Promise<Blob> {
  if (tall === undefined) return paintSvg(await fetchText(svg ?? ""));
  const { tallPicture } = await importPart(import("./tallPicture.ts"));
  return tallPicture(JSON.parse(tall) as TallWords, language);
}
