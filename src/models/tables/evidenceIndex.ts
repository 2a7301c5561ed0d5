import { words } from "../../i18n/text.ts";
import { evidenceIndexPath, evidencePath, sourcesPath } from "../../paths.ts";
import { formats } from "../../i18n/format.ts";
import type { Link } from "../site/link.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import { gloss } from "../../words/text/glosses.ts";

export interface EvidenceIndexPage extends Page {
  readonly intro: string;
  readonly sources: readonly (Link & {
    readonly title: string;
    readonly publisher: string;
    readonly rows: string;
  })[];
}

/** Every source file of the site: `/evidence/`. */
export const evidenceIndex = definePages<Address, EvidenceIndexPage>({
  addresses: singleAddresses,
  build: ({ catalog }, { language }) => ({
    ...pageOf(
      language,
      evidenceIndexPath,
      { title: titles[language], description: intros[language] },
      [
        { label: words[language].pageNames.sources, path: sourcesPath(language) },
        { label: words[language].evidence, path: evidenceIndexPath(language) },
      ],
    ),
    intro: intros[language],
    sources: catalog.sources.map(({ file, origin, account }) => ({
      label: file,
      path: evidencePath(language, file),
      title: gloss(origin.title, language),
      publisher: gloss(publisherName(origin.publisher), language),
      rows: formats[language].number(account.read - account.header),
    })),
  }),
});

const titles = { th: "หลักฐาน: ไฟล์ต้นทางทุกไฟล์", en: "Evidence: every source file" };

const intros = {
  th: "ไฟล์ต้นทางทุกไฟล์ที่ตัวเลขในเว็บนี้อ่านมา เปิดดูได้ทุกแถวตามที่อยู่ในไฟล์ พร้อมที่มา สัญญาอนุญาต และบัญชีของแถว",
  en: "Every source file that figures of this site were read from, each row as it stands in the file, with its origin, licence and account of rows",
};
