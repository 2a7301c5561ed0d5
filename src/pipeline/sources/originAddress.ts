import { isAddress } from "../../words/text/isAddress.ts";
import { saysUnknown } from "../../words/reading/placeholder.ts";
import type { FieldReading } from "./fieldReading.ts";

/** The address of a page or file on the web, complete with its scheme. */
export function readOriginAddress(text: string): FieldReading {
  if (/^https?:\/\/[^\s/@:]+\.[^\s/@:]+(?::\d+)?(?:[/?#]\S*)?$/i.test(text) && isAddress(text))
    return { value: text };
  const whole = `https://${text.replace(/^\/+/, "")}`;
  const isDomain =
    /^(?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(text) &&
    !/\.(?:csv|xlsx?|html?|pdf)$/i.test(text);
  const isUnknown = saysUnknown(text);
  return {
    trouble: {
      code: "source_address",
      received: text,
      expected: {
        th: "ที่อยู่เว็บเต็มที่ขึ้นต้นด้วย https:// หรือ null",
        en: "a whole web address beginning with https://, or null",
      },
      advice: isUnknown
        ? { th: "เขียน null โดยไม่มีเครื่องหมายคำพูด", en: "Write null, without quotation marks." }
        : {
            th: "คัดลอกที่อยู่ทั้งหมดจากแถบที่อยู่ของเบราว์เซอร์ หากได้รับไฟล์ทางอื่นให้เขียน null แล้วบอกไว้ใน note",
            en: "Copy the whole address from the browser; where the file came another way, write null and say so in the note.",
          },
      suggest: isDomain ? [whole] : isUnknown ? ["null"] : [],
    },
  };
}
