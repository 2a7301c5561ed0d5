import { dayOfReader } from "../../i18n/dayOfReader.ts";
import type { Language } from "../../words/text/language.ts";

/**
 * Says when the copy that is shown was kept; a page fresh from the network says nothing. It stands in the script
 * of every page with its own words and dates: no copy may lack it, even of a page whose parts were not kept.
 */
export function showCopyNotice(): void {
  const { dataset, lang } = document.documentElement;
  const notice = document.querySelector(".copy-notice");
  if (!notice || dataset["keptAt"] === undefined) return;
  const at = new Date(dataset["keptAt"]);
  const language = lang as Language;
  // The reader's own day and hour: a copy of last night is not of today.
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  notice.textContent = sentences[language](dayOfReader(at, language), time);
}

const sentences = {
  th: (date: string, time: string) =>
    `กำลังแสดงสำเนาที่เก็บไว้เมื่อ ${date} เวลา ${time} น. ตัวเลขอาจไม่ใช่ล่าสุด`,
  en: (date: string, time: string) =>
    `You are reading a copy kept on ${date} at ${time}. Figures may have changed since.`,
};
