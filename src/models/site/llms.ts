import {
  absolute,
  citationFilePath,
  croissantPath,
  dataPath,
  explorePath,
  filePath,
  glossaryPath,
  methodPath,
  qualityIndexPath,
  releasesPath,
  sourcesPath,
  tablePath,
} from "../../paths.ts";
import { formats } from "../../i18n/format.ts";
import { thingsText } from "../../i18n/oneThing.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { latestListPath, latestPath } from "../../schema/releases/latest.ts";
import { site as about } from "../../schema/releases/site.ts";
import { labelled } from "../../words/subject/sample.ts";
import { datasetOf } from "../tables/dataIndex.ts";

/** `llms.txt`: what the site holds and how it is to be read, in the form that llmstxt.org proposes. */
export function llms({ catalog }: Published, site: URL | undefined): string {
  const whole = (path: string) => absolute(path, site);
  const link = (label: string, path: string, note: string) =>
    `- [${label}](${whole(path)}): ${note}`;
  const name = catalog.sample ? labelled(about.name) : about.name;
  const tables = catalog.tables.map(({ id, files, rows }) => {
    const { table } = datasetOf(id);
    const forms = [
      `[CSV](${whole(filePath(latestPath(files.csv)))})`,
      `[Parquet](${whole(filePath(latestPath(files.parquet)))})`,
      `[schema](${whole(filePath(latestPath(files.schema)))})`,
      `[Croissant](${whole(croissantPath(id))})`,
    ].join(", ");
    return link(
      `${table.title.th} · ${table.title.en}`,
      tablePath("en", id),
      `${thingsText(formats.en.number(rows), "rows")}. ${table.description.en.replace(/\.$/, "")}. ${forms}`,
    );
  });
  return [
    `# ${name.th} · ${name.en}`,
    "",
    `> ${about.description.th} · ${about.description.en}.`,
    "",
    ...reading,
    "",
    "## ตาราง · Tables",
    "",
    ...tables,
    "",
    "## รายการสำหรับโปรแกรม · Catalogues for programs",
    "",
    link(
      "latest.json",
      filePath(latestListPath),
      "every table's lasting addresses, sizes and SHA-256",
    ),
    ...Object.values(catalog.descriptions).map(({ path }) =>
      link(path.split("/").at(-1) as string, filePath(path), "all tables described"),
    ),
    link("CITATION.cff", citationFilePath, "how the data are cited"),
    "",
    "## หน้าสำคัญ · Pages",
    "",
    link("ข้อมูล · Data", dataPath("en"), "all tables and their dictionaries"),
    link("ค้นข้อมูล · Explorer", explorePath("en"), "filters, sums and SQL in the page"),
    link("แหล่งข้อมูล · Sources", sourcesPath("en"), "source files, owners and licences"),
    link("คุณภาพ · Quality", qualityIndexPath("en"), "what was found in the files"),
    link("รุ่น · Releases", releasesPath("en"), "what changed in the data, and when"),
    link("วิธี · Method", methodPath("en"), "how files become tables"),
    "",
    "## Optional",
    "",
    link("อภิธานศัพท์ · Glossary", glossaryPath("en"), "Thai terms with their English"),
    "",
  ].join("\n");
}

/** What a machine that retells the figures has to keep. */
const reading = [
  "- ค่าว่างแปลว่าเอกสารไม่ได้ระบุ ไม่ใช่ศูนย์ · An empty cell is *not stated*, never zero.",
  "- ทุกแถวมี source_file และ source_row ให้อ้างถึงแถวในไฟล์ต้นทาง · Every row names its source_file and source_row: cite them.",
  "- ตัวเลขข้ามจุดเปลี่ยนของชุดข้อมูลนำมาเทียบกันไม่ได้ คำอธิบายคอลัมน์บอกไว้ · Figures on two sides of a break in a series are not comparable; the columns' descriptions say where.",
  "- เว็บนี้ไม่ใช่เว็บไซต์ทางราชการ · This is not an official site.",
];
