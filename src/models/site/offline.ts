import { offlinePath } from "../../paths.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";

export interface OfflinePage extends Page {
  readonly lead: string;
  /** Heads the list of pages that are kept on the reader's device, which its script fills in. */
  readonly keptTitle: string;
}

/** Shown without a network in place of a page that was never seen: `/offline/`. */
export const offline = definePages<Address, OfflinePage>({
  addresses: singleAddresses,
  build: (_published, { language }) => {
    const { title, description, lead, keptTitle } = wording[language];
    return {
      ...pageOf(language, offlinePath, { title, description }),
      breadcrumbs: [],
      lead,
      keptTitle,
    };
  },
});

const wording = {
  th: {
    title: "ไม่มีเน็ต จึงยังเปิดหน้านี้ไม่ได้",
    description: "หน้าที่แสดงเมื่อไม่มีอินเทอร์เน็ต แทนหน้าที่ยังไม่เคยเปิดในเครื่องนี้",
    lead: "หน้านี้ยังไม่เคยเปิดในเครื่องนี้ จึงไม่มีสำเนาให้ดู เมื่อมีเน็ตแล้วให้เปิดใหม่อีกครั้ง",
    keptTitle: "หน้าที่ดูได้โดยไม่ใช้เน็ต",
  },
  en: {
    title: "No network, so this page can’t be opened yet",
    description: "What is shown without a network in place of a page not yet seen on this device.",
    lead: "This page has not been opened on this device before, so there is no copy to show. Open it again once there is a network.",
    keptTitle: "Pages you can read without a network",
  },
};
