import type { Text } from "../words/text/language.ts";

/** Whose the outlines of every map are; their licence asks for these words beside it. */
export const boundarySource: Text = {
  th: "ขอบเขต: กรมแผนที่ทหาร / OCHA (HDX), CC BY 3.0 IGO ปรับให้เรียบง่าย",
  en: "Boundaries: Royal Thai Survey Department / OCHA (HDX), CC BY 3.0 IGO, simplified",
};
