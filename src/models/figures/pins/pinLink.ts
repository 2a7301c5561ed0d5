import { firstStanding } from "../../../schema/releases/release.ts";
import { releaseName, withdrawalOf } from "../../releases/withdrawal.ts";
import { chartOf } from "../../../charts/index.ts";
import { absolute, pinnedPath, releasedChartPath } from "../../../paths.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { editionOf } from "../../../schema/declare/edition.ts";
import { chartAreas } from "../chartAreas.ts";
import type { FigureModel } from "../figure.ts";
import type { Link } from "../../site/link.ts";
import { valuesOfFigure } from "./figureValues.ts";
import { isKept, releasedOf, stateMark } from "./keptCharts.ts";

/** How a figure stands to the releases, and the link that keeps to what it shows. */
export interface Pin {
  readonly chart: string;
  readonly area: string;
  /** The fingerprint of the figures shown. */
  readonly values: string;
  /** The release that has these figures; null where none has. */
  readonly release: string | null;
  /** Every release that links may name. */
  readonly releases: readonly string[];
  /** Those that were withdrawn, each with what a reader of its figures is told. */
  readonly withdrawn: Readonly<Record<string, string>>;
  readonly link: { readonly label: string; readonly path: string; readonly address: string } | null;
  /** Why there is no such link; null where there is one. */
  readonly without: string | null;
  /** Where each release tells its figures of this chart, without script. */
  readonly kept: readonly Link[];
  readonly labels: (typeof wording)["th"]["labels"];
}

/** The release that has what a figure shows, whatever else has come since; null where none has. */
export function releaseOfFigure(published: Published, figure: FigureModel): string | null {
  const { release } = editionOf(published);
  return pinOf(published, figure, undefined)?.release ?? (release?.isShown ? release.id : null);
}

/** Null before the first release. */
export function pinOf(
  published: Published,
  { chart: id, area, language, path }: FigureModel,
  site: URL | undefined,
): Pin | null {
  if (published.releases.length === 0) return null;
  const newest = firstStanding(published.releases);
  const chart = chartOf(id);
  const say = wording[language];
  const keeping = published.releases.filter(({ id }) => isKept(releasedOf(published, id), chart));
  const values = valuesOfFigure(published, chart, area);
  const isKeptNow = newest !== undefined && keeping.includes(newest);
  const release = isKeptNow && valuesIn(published, newest.id) === values ? newest.id : null;
  const pinned = release === null ? null : pinnedPath(path, release, values);
  return {
    ...{ chart: id, area, values, release },
    releases: published.releases.map(({ id }) => id),
    withdrawn: Object.fromEntries(
      published.releases.flatMap((one) =>
        one.withdrawn === undefined ? [] : [[one.id, withdrawalOf(one, language)!]],
      ),
    ),
    link:
      release === null || pinned === null
        ? null
        : { label: say.link(release), path: pinned, address: absolute(pinned, site) },
    without: pinned !== null ? null : isKeptNow || !newest ? say.unreleased : say.notKept,
    kept: keeping.map((release) => ({
      label: releaseName(release, language),
      path: `${releasedChartPath(language, release.id, id)}#area-${area}`,
    })),
    labels: say.labels,
  };

  function valuesIn(published: Published, release: string): string | null {
    const then = releasedOf(published, release);
    if (!chartAreas(then, chart).includes(area)) return null;
    const isOfNow = stateMark(then, chart, area) === stateMark(published, chart, area);
    return isOfNow ? values : valuesOfFigure(then, chart, area);
  }
}

const wording = {
  th: {
    link: (release: string) => `ลิงก์ถาวรของตัวเลขชุดนี้ (รุ่น ${release})`,
    unreleased: "ตัวเลขที่เห็นอยู่ใหม่กว่ารุ่นล่าสุด จึงยังไม่มีลิงก์ถาวรของตัวเลขชุดนี้ จะมีเมื่อออกรุ่นถัดไป",
    notKept: "รุ่นของข้อมูลไม่ได้เก็บตัวเลขของแผนภูมินี้ไว้ จึงไม่มีลิงก์ถาวรของตัวเลขชุดนี้",
    labels: {
      explained:
        "ใช้อ้างอิงตัวเลขที่เห็นอยู่ตอนนี้ ถ้าต่อไปค่าเปลี่ยน ลิงก์นี้ยังเปิดตัวเลขชุดเดิม และบอกว่าค่าใดเปลี่ยน เป็นเท่าใด เมื่อใด เพราะอะไร ลิงก์นี้ต้องใช้ JavaScript ถ้าไม่ใช้ ให้เปิดหน้าที่เก็บตัวเลขตาม",
      copy: "คัดลอกลิงก์",
      copied: "คัดลอกแล้ว",
      selected: "เลือกลิงก์ไว้แล้ว กดคัดลอกได้เลย",
      noScript:
        "หน้านี้แสดงตัวเลขล่าสุด ถ้าลิงก์ที่เปิดมามีคำว่า ?release= ต้องใช้ JavaScript จึงจะเปิดตัวเลขชุดเดิมได้ หรือดูตัวเลขของแต่ละรุ่นที่นี่:",
    },
  },
  en: {
    link: (release: string) => `Link to these figures (release ${release})`,
    unreleased:
      "These figures are newer than the newest release, so no link keeps to them yet; the next release will give them one.",
    notKept: "Releases do not keep the figures of this chart, so no link keeps to them.",
    labels: {
      explained:
        "Use it to cite the figures as you see them. Should they change, this link still opens them as they are today, and says which changed, to what, when and why. It needs JavaScript; without, open the page that keeps the figures of",
      copy: "Copy link",
      copied: "Copied",
      selected: "The link is selected: copy it now",
      noScript:
        "This page shows the newest figures. If the link you followed says ?release=, opening the figures as they were needs JavaScript; or see the figures of each release here:",
    },
  },
};
