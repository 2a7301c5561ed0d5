import type { Language } from "../../words/text/language.ts";
import { fetchText } from "./fetchFile.ts";
import { importPart } from "./importPart.ts";
import { troubleNotice } from "./troubleNotice.ts";

/** Paints a chart larger and offers it as a file, beside the button that asked for it. */
export async function paintLarger(painter: HTMLButtonElement, place: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const { svg = "", name = "", failed = "" } = painter.dataset;
  painter.disabled = true;
  place.replaceChildren();
  try {
    const [content, { offerFile }] = await Promise.all([
      paintTwice(svg),
      importPart(import("./offerFile.ts")),
    ]);
    const file = { name: name.replace(/\.svg$/, "-2x.png"), content };
    place.replaceChildren(...offerFile(file, language));
  } catch (error) {
    const again = () => void paintLarger(painter, place);
    place.replaceChildren(troubleNotice({ what: failed, cause: error, again }, language));
  } finally {
    painter.disabled = false;
  }
}

/** The picture as a file of pixels, two for one in each direction. It brings its own letters. */
async function paintTwice(address: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await fetchText(address))}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("picture not painted")))),
  );
}
