import { filePath } from "../../paths.ts";
import type { Published, PublishedFile } from "../../schema/catalogues/catalog.ts";
import { hasLatest, latestListPath, latestPath } from "../../schema/releases/latest.ts";
import type { Language } from "../../words/text/language.ts";
import { catalogTableOf } from "./dataIndex.ts";
import type { Link } from "../site/link.ts";

/** The addresses under which the newest files of a table always answer, and the list of all. */
export interface LatestFiles {
  readonly heading: string;
  readonly note: string;
  readonly files: readonly Link[];
  readonly list: Link;
}

export function latestFiles(published: Published, id: string, language: Language): LatestFiles {
  const { files, sums } = catalogTableOf(published, id);
  const lasting = Object.entries<PublishedFile>(files).filter(([form]) => hasLatest(form));
  const all = [...lasting.map(([, file]) => file), ...(sums ? [sums] : [])];
  return {
    ...wording[language],
    files: all.map((file) => ({
      label: file.path.split("/").at(-1) as string,
      path: filePath(latestPath(file)),
    })),
    list: latestList(language),
  };
}

export const latestList = (language: Language): Link => ({
  label: wording[language].all,
  path: filePath(latestListPath),
});

const wording = {
  th: {
    heading: "ที่อยู่ถาวรของไฟล์ล่าสุด",
    note: "ที่อยู่เหล่านี้ไม่เปลี่ยน และให้ไฟล์ล่าสุดเสมอ เหมาะกับโปรแกรมที่ดึงข้อมูลเป็นประจำ หากจะอ้างอิงค่าที่ไม่เปลี่ยน ให้ใช้ไฟล์ด้านบน",
    all: "รายการไฟล์ล่าสุดของทุกตาราง (latest.json)",
  },
  en: {
    heading: "Permanent addresses of the latest files",
    note: "These addresses stay and always give the newest file, for programs that fetch it regularly. To cite values that never change, use the files above.",
    all: "The latest files of every table (latest.json)",
  },
};
