import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath, filePath, sourcesPath, tablePath } from "../../paths.ts";
import type { CatalogSource, Published } from "../../schema/catalogues/catalog.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import { datasetOf } from "../tables/dataIndex.ts";
import type { Download, Link } from "../site/link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";

/** A source file: how large it is, what it became, and where every row of it can be seen. */
export interface SourceFile {
  readonly file: string;
  readonly evidence: string;
  readonly size: string;
  /** Without the line of headings. */
  readonly rows: string;
  /** The first characters of its hash; the page of its rows has them all. */
  readonly fingerprint: string;
  readonly tables: readonly Link[];
  readonly original: Download;
}

/** Files that came together, with what is known of where they came from. */
export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly licence: string;
  readonly retrieved: string;
  readonly note: string | null;
  readonly files: readonly SourceFile[];
}

export interface SourcesPage extends Page {
  readonly lead: string;
  readonly headings: (typeof headings)["th"];
  readonly groups: readonly SourceGroup[];
}

/** Every file and document that figures of the site were read from: `/sources/`. */
export const sources = definePages<Address, SourcesPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const groups = groupsOf(published, language);
    const title = words[language].pageNames.sources;
    const lead = leads[language](
      formats[language].number(published.catalog.sources.length),
      formats[language].number(groups.length),
    );
    return {
      ...pageOf(language, sourcesPath, { title, description: lead }, [
        { label: title, path: sourcesPath(language) },
      ]),
      lead,
      headings: headings[language],
      groups,
    };
  },
});

function groupsOf(published: Published, language: Language): SourceGroup[] {
  const say = words[language];
  const groups = Map.groupBy(published.catalog.sources, ({ file }) => folderOf(file));
  return [...groups].map(([folder, files]) => {
    const [{ origin }] = files as [CatalogSource];
    return {
      id: folder.replaceAll("/", "-"),
      title: gloss(origin.title, language),
      publisher: glossedPublisher(origin.publisher, language),
      address: origin.address,
      licence: gloss(origin.licence ?? say.licenceNotStated, language),
      retrieved: formats[language].date(origin.retrieved),
      note: origin.note,
      files: files.map((source) => fileOf(published, source, language)),
    };
  });
}

/** In the reader's language; the commits that files came from stand behind the name. */
function glossedPublisher(publisher: string, language: Language): string {
  if (language === "th") return publisher;
  const commits = publisher.match(/commit [^)]*/g) ?? [];
  const name = gloss(publisherName(publisher), language);
  return commits.length === 0 ? name : `${name} (${commits.join("; ")})`;
}

/** Files of one folder share what is known of them. */
const folderOf = (file: string): string => file.split("/").slice(0, -1).join("/");

function fileOf(published: Published, source: CatalogSource, language: Language): SourceFile {
  const { file, bytes, sha256, account, original } = source;
  const { number, bytes: size } = formats[language];
  const name = file.split("/").at(-1) as string;
  return {
    file: name,
    evidence: evidencePath(language, file),
    size: size(bytes),
    rows: number(account.read - account.header),
    fingerprint: sha256.slice(0, 12),
    tables: published.catalog.tables
      .filter(({ sources }) => sources.includes(file))
      .map(({ id }) => ({
        label: datasetOf(id).table.title[language],
        path: tablePath(language, id),
      })),
    original: {
      label: words[language].originalFile,
      path: filePath(original.path),
      name: original.path.split("/").at(-1) as string,
      size: size(bytes),
    },
  };
}

const headings = {
  th: {
    files: "ไฟล์ต้นทาง",
    documents: "เอกสารที่คัดตัวเลขด้วยมือ",
    ask: "ถามใครได้บ้าง",
    pages: "หน้าข่าวและหน้าเว็บที่อ้าง",
  },
  en: {
    files: "Source files",
    documents: "Documents read by hand",
    ask: "Whom to ask",
    pages: "News and web pages cited",
  },
};

const leads = {
  th: (files: string, groups: string) =>
    `ตัวเลขทุกตัวในเว็บนี้อ่านจากไฟล์ต้นทาง ${files} ไฟล์ จาก ${groups} แหล่ง เปิดดูได้ทุกแถวและดาวน์โหลดไฟล์ตามที่ได้รับ พร้อมเอกสารและหน้าเว็บที่ตัวเลขถูกคัดมา`,
  en: (files: string, groups: string) =>
    `Every figure of this site was read from ${files} source files of ${groups} origins. Each row can be opened and each file taken away as received; below them stand the documents and web pages that figures were taken from.`,
};
