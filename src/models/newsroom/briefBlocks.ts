import type { AreaBlock } from "../areas/areaBlock.ts";
import type { Link } from "../site/link.ts";

/** A line of a brief: what is said, what is told below it, and where it leads. */
export interface BriefLine {
  readonly text: string;
  readonly more?: readonly string[];
  readonly links?: readonly Link[];
}

/** What stands in a section of an area’s page besides its facts, as lines to read. */
export function linesOfBlock(block: AreaBlock): readonly BriefLine[] {
  switch (block.kind) {
    case "series":
      return block.rows.map(({ year, breaks, figures }) => ({
        text: figures
          ? `${year}: ${figures.texts.map((text, i) => `${block.columns[i + 1]} ${text}`).join(" · ")}`
          : `${year}: ${block.silent}`,
        more: breaks.map(({ label, reason }) => `${label}: ${reason}`),
        links: figures ? [figures.source] : [],
      }));
    case "values":
      return block.values.map(({ label, value }) => ({
        text: `${label}: ${value}`,
        links: block.links,
      }));
    case "divisions":
      return block.divisions.map(({ division, part, source, row }) => ({
        text: `${division}: ${part}`,
        more: [source],
        links: [row],
      }));
    case "stated":
      return block.figures.map(
        ({ programme, measure, place, value, asOf, quoted, page, evidence, row }) => ({
          text: `${programme}: ${measure}: ${value} (${[place, asOf].join(" · ")})`,
          more: [quoted, page.title, page.remark, page.address, evidence].flatMap(
            (line) => line ?? [],
          ),
          links: [row],
        }),
      );
    case "places":
      return block.places.map(({ number, name, row }) => ({
        text: `${number} ${name}`,
        links: [row],
      }));
    case "links":
      return block.links.map((link) => ({ text: link.label, links: [link] }));
  }
}
