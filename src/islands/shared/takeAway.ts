import type { Language } from "../../words/text/language.ts";
import { reasoned } from "./fetchError.ts";
import { fetchText } from "./fetchFile.ts";
import { saveFile } from "./saveFile.ts";

/** The two things that the strip under a chart can't do by links: to print, and to paint a picture larger. */
const strip = document.querySelector<HTMLElement>(".take-away");
strip?.classList.add("is-ready");
strip?.querySelector("[data-print]")?.addEventListener("click", () => window.print());

const painter = strip?.querySelector<HTMLButtonElement>("[data-svg]");
painter?.addEventListener("click", () => {
  const said = strip?.querySelector("output");
  painter.disabled = true;
  if (said) said.textContent = "";
  paintTwice(painter.dataset["svg"] ?? "")
    .then((png) => saveFile((painter.dataset["name"] ?? "").replace(/\.svg$/, "-2x.png"), png))
    .catch((error: unknown) => {
      const language = document.documentElement.lang as Language;
      if (said) said.textContent = reasoned(strip?.dataset["failed"] ?? "", error, language);
    })
    .finally(() => (painter.disabled = false));
});

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
