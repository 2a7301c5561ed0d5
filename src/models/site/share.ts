import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { absolute } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { editionOf } from "../../schema/declare/edition.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import type { Cited } from "../sources/citation.ts";
import type { TallWords } from "../../schema/declare/tallWords.ts";
import { sampleLabel } from "../../words/subject/sample.ts";
import { embedCode, titleOf } from "../figures/embedCode.ts";
import type { FigureModel } from "../figures/figure.ts";
import type { Download } from "./link.ts";
import { type Pin, pinOf, releaseOfFigure } from "../figures/pins/pinLink.ts";
import { type Citation, citationsOf, type ShareLink, shareLinks } from "./shareLinks.ts";

/** What stands under a chart for who takes it elsewhere; all of it is plain text and plain links. */
export interface Share {
  readonly path: string;
  readonly address: string;
  readonly pin: Pin | null;
  readonly links: readonly ShareLink[];
  readonly embedCode: string;
  readonly citations: readonly Citation[];
  readonly downloads: readonly Download[];
  /** What stands on paper beside the code that leads back: whose page it is, and which data it shows. */
  readonly paper: string;
  /** What the tall card says that the page does not. */
  readonly tall: TallWords;
  readonly wording: (typeof wording)["th"];
}

export function shareOf(
  published: Published,
  figure: FigureModel,
  { site, height }: { site: URL | undefined; height: number },
): Share {
  const { path, language } = figure;
  const address = absolute(path, site);
  const pin = pinOf(published, figure, site);
  const cited = citedOf(published, figure, pin, address);
  const say = wording[language];
  return {
    path,
    address,
    pin,
    links: shareLinks(address, titleOf(figure), sentenceOf(figure)),
    embedCode: embedCode(figure, site, height),
    citations: citationsOf(cited, language),
    downloads: figure.files,
    paper: say.paper(cited.site, formats[language].date(cited.retrieved), cited.release),
    tall: {
      ...figure.headline,
      asOf: figure.asOf,
      siteName: cited.site,
      evidence: say.evidence,
      beginningOnly: words[language].beginningOnly,
      ...(figure.sample && { isSample: true }),
    },
    wording: say,
  };
}

/** What a figure says, with its time: in a message it stands alone. */
const sentenceOf = ({ sentence, asOf, sample, language }: FigureModel): string =>
  `${sample ? `${sampleLabel[language]}: ` : ""}${sentence} (${asOf})`;

/** Where a release has the figures, they are cited by the link that keeps to them. */
function citedOf(
  published: Published,
  figure: FigureModel,
  pin: Pin | null,
  address: string,
): Cited {
  const { language, chart, area, documents, sources } = figure;
  const { retrieved } = editionOf(published);
  const files = new Set(sources.flatMap(({ files }) => files.map(({ label }) => label)));
  const own = lastRetrieved(published.catalog.sources.filter(({ file }) => files.has(file)));
  return {
    language,
    chart,
    area,
    title: titleOf(figure),
    publishers: (documents.length > 0 ? documents : figuresOf(sources)).map(
      ({ publisher }) => publisher,
    ),
    site: words[language].siteName,
    dataYear: figure.dataYear,
    retrieved: own || retrieved,
    release: releaseOfFigure(published, figure),
    address: pin?.link?.address ?? address,
  };
}

/** Files that gave figures; those of reference gave the names of places. */
const figuresOf = (sources: FigureModel["sources"]): FigureModel["sources"] =>
  sources.filter(({ files }) => !files.every(({ label }) => label.startsWith("reference/")));

const wording = {
  th: {
    heading: "ส่งต่อ ฝัง และอ้างอิงแผนภูมินี้",
    link: "ลิงก์ของหน้านี้",
    send: "ส่งลิงก์ทาง",
    embed: "โค้ดสำหรับฝังในเว็บอื่น",
    embedExplained:
      "คัดลอกไปวางในหน้าเว็บของคุณ บรรทัดแรกพอให้แผนภูมิแสดงครบ บรรทัดที่สองปรับความสูงให้พอดี ไม่ใส่ก็ได้ แผนภูมิบอกแหล่งข้อมูลและลิงก์กลับมาหน้านี้เสมอ",
    cite: "วิธีอ้างอิงแผนภูมินี้",
    download: "ดาวน์โหลดตัวเลขและภาพของแผนภูมินี้",
    downloadExplained:
      "ทุกไฟล์บอกตัวกรอง แหล่งข้อมูล สัญญาอนุญาต รุ่น และวันที่ได้รับข้อมูลไว้ในตัว คำอธิบายของไฟล์ CSV อยู่ในชุด ZIP ตัวเลขในไฟล์ตรงกับตารางในหน้านี้",
    print: "พิมพ์หน้านี้",
    code: "คิวอาร์โค้ดของหน้านี้",
    paper: (site: string, retrieved: string, release: string | null) =>
      `${site} · ได้รับข้อมูลเมื่อ ${retrieved}` + (release === null ? "" : ` · ข้อมูลรุ่น ${release}`),
    evidence: "เปิดดูแถวต้นทางของทุกตัวเลขได้ที่",
    tallPicture: "ภาพแนวตั้งสำหรับสเตตัส",
    tallPictureFailed: "ทำภาพไม่สำเร็จ ใช้ไฟล์ภาพ PNG แทนได้",
    largePicture: "ภาพ PNG ขนาด 2 เท่า",
    largePictureFailed: "ทำภาพไม่สำเร็จ ใช้ไฟล์ SVG แทนได้ ซึ่งขยายได้ไม่แตก",
  },
  en: {
    heading: "Share, embed and cite this chart",
    link: "Link to this page",
    send: "Send the link by",
    embed: "Code for embedding it elsewhere",
    embedExplained:
      "Copy it into your page. The first line shows the whole chart; the second fits its height and may be left out. The chart always names its source and links back here.",
    cite: "How to cite this chart",
    download: "Take away the figures and the picture of this chart",
    downloadExplained:
      "Each file names its filters, source, licence, release and date of retrieval; those of the CSV are told in the ZIP. The numbers are those of the table on this page.",
    print: "Print this page",
    code: "QR code of this page",
    paper: (site: string, retrieved: string, release: string | null) =>
      `${site} · data retrieved ${retrieved}` + (release === null ? "" : ` · release ${release}`),
    evidence: "See the source row of every figure at",
    tallPicture: "Tall picture for a status",
    tallPictureFailed: "The picture could not be made. Take the PNG instead.",
    largePicture: "Picture, PNG, twice the size",
    largePictureFailed:
      "The picture could not be made. Take the SVG instead, which is sharp at any size.",
  },
};
