import regular from "../../styles/fonts/sarabun-400.woff2?url";
import bold from "../../styles/fonts/sarabun-600.woff2?url";
import type { LegendItem } from "../../charts/chart.ts";
import { piecesIn } from "../../render/pieces.ts";
import { markSampleCard } from "../../render/sampleMark.ts";
import { drawTallCard, tallSize } from "../../render/tallCard.ts";
import type { TallWords } from "../../schema/declare/tallWords.ts";
import type { Language } from "../../words/text/language.ts";
import { fetchFile } from "./fetchFile.ts";
import { paintSvg } from "./paintSvg.ts";

/** The chart of the page as a tall card, with what the page says of it, painted with letters of its own. */
export async function tallPicture(words: TallWords, language: Language): Promise<Blob> {
  const faces = await Promise.all([faceOf(400, regular), faceOf(600, bold)]);
  const pieces = piecesIn(language);
  const textOf = (selector: string) =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const { svg, isMap } = chartOnPage();
  const drawn = drawTallCard({
    siteName: words.siteName,
    title: pieces(textOf("h1")),
    headline: { value: words.value, label: pieces(words.label) },
    source: pieces(textOf(".source-line")),
    asOf: words.asOf,
    measure: measured,
    chart: { svg, isMap },
    legend: legendOnPage(),
    beginningOnly: words.beginningOnly,
    evidence: pieces(words.evidence),
    address: textOf(".paper-address"),
    code: document.querySelector<HTMLImageElement>("img.qr")?.src ?? "",
  });
  const card = words.isSample ? markSampleCard(drawn) : drawn;
  const style = `<style>${faces.join("")}text,tspan{white-space:pre}</style>`;
  return paintSvg(
    card.replace(/<svg[^>]*>/, (root) => root + style),
    tallSize,
  );
}

const family = "Sarabun Card";

/** A face for measuring in the page, and as a rule for the picture, which reaches nothing outside itself. */
async function faceOf(weight: 400 | 600, address: string): Promise<string> {
  const { bytes } = await fetchFile(address);
  document.fonts.add(await new FontFace(family, bytes, { weight: String(weight) }).load());
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${btoa(text)})}`;
}

const measured = (size: number, weight: 400 | 600) => {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("picture not measured");
  context.font = `${weight} ${size}px "${family}"`;
  return (text: string) => context.measureText(text).width;
};

/** As it is drawn for a phone; a map is drawn once for all widths. */
function chartOnPage(): { svg: string; isMap: boolean } {
  const narrow = document.querySelector(".figure .picture-narrow svg");
  const chart = narrow ?? document.querySelector(".figure .picture svg");
  if (!chart) throw new Error("page has no chart");
  return { svg: new XMLSerializer().serializeToString(chart), isMap: narrow === null };
}

const legendOnPage = (): LegendItem[] =>
  [...document.querySelectorAll(".figure .legend li")].map((item) => ({
    fill: item.querySelector("i")?.className.replace("fill-", "") as LegendItem["fill"],
    label: item.textContent?.trim() ?? "",
  }));
