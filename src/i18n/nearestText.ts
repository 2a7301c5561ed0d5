import type { Language } from "../words/text/language.ts";

/** What leads on from an address that there is nothing at: the front page, and a nearer one where a script finds it. */
export const nearestText = {
  th: { front: "ไปที่", nearest: "หน้าที่ใกล้เคียงที่สุดคือ" },
  en: { front: "Go to", nearest: "The nearest page is" },
} as const satisfies Record<Language, object>;
