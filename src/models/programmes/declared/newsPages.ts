import type { Text } from "../../../words/text/language.ts";

/** A page of government news that says in words what no row of a table holds. */
export interface NewsPage {
  readonly title: Text;
  readonly address: string;
}

const page = (number: number, title: Text): NewsPage => ({
  title,
  address: `https://www.thaigov.go.th/news/contents/details/${number}`,
});

export const newsPages = {
  /** What the Roi Jai Rak project is for, in plain words. */
  roiJaiRakAim: page(74652, {
    th: "ข่าวกระทรวงยุติธรรม 13 พฤศจิกายน 2566",
    en: "Ministry of Justice news, 13 November 2023",
  }),
  /** The debt project of 2564 names the fund management centre. */
  debtProject: page(59214, {
    th: "สรุปข่าวการประชุมคณะรัฐมนตรี 13 กันยายน 2565",
    en: "Cabinet news, 13 September 2022",
  }),
  debtActivity: page(96258, {
    th: "ข่าวกระทรวงมหาดไทย 10 พฤษภาคม 2568",
    en: "Ministry of Interior news, 10 May 2025",
  }),
  /** What committees of parliament advise on the centres. */
  centreAdvice: page(41043, {
    th: "สรุปข่าวการประชุมคณะรัฐมนตรี 20 เมษายน 2564",
    en: "Cabinet news, 20 April 2021",
  }),
} as const;
