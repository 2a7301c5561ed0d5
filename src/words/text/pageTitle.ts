import { isAddress } from "./isAddress.ts";
import type { Text } from "./language.ts";

/** The title of a web page that figures were taken from, and what a reader should know of it. */
export interface PageTitle {
  readonly title: string;
  /** Why the title stands in square brackets: nobody saw it on the page itself. */
  readonly remark: Text | null;
}

/**
 * A title that the page did not show stands in square brackets, as bibliographies set what they supply themselves:
 * “กรม พช. … (จาก slug ของหน้า)” is “[กรม พช. …]”, and the transcriber's remark is said beside it in plain words.
 */
export function pageTitleOf(written: string): PageTitle {
  const title = written.replace(fromAddress, "");
  return title === written ? { title, remark: null } : { title: `[${title}]`, remark: supplied };
}

const fromAddress = /\s*\(จาก slug ของหน้า\)\s*$/;

const supplied: Text = {
  th: "ชื่อเรื่องในวงเล็บเหลี่ยมอ่านจากที่อยู่ของหน้าเว็บ เพราะไม่เห็นชื่อเรื่องบนหน้าเว็บเอง",
  en: "The title in square brackets was read from the page’s address, for the page’s own title was not seen",
};

/** A page by its title and its site, for a title such as “ความเป็นมา” alone says little: ความเป็นมา · roijairak.com. */
export const namedPage = (title: string, address: string): string => {
  const [written = ""] = address.split(" ");
  const site = hostOf(written);
  return [pageTitleOf(title).title, ...(site === null ? [] : [site])].join(" · ");
};

/** The site of an address: roijairak.com; null where it is no whole address. */
export const hostOf = (address: string): string | null =>
  isAddress(address) ? new URL(address).hostname.replace(/^www\./, "") : null;
