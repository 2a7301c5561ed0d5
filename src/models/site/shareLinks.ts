import type { Language } from "../../words/text/language.ts";
import { apaCitation, bibtexCitation, type Cited, thaiCitation } from "../sources/citation.ts";

/** A place that sends a link on. */
export interface ShareLink {
  readonly label: string;
  readonly address: string;
}

/** A page as bibliographies write it. */
export interface Citation {
  readonly label: string;
  readonly text: string;
  /** Whether its lines are kept as they are. */
  readonly isCode: boolean;
}

/**
 * Addresses that open a message with the link in it; nothing is asked of these sites before. What goes with the
 * link to LINE may be a whole sentence.
 */
export function shareLinks(address: string, title: string, sentence = title): readonly ShareLink[] {
  const url = encodeURIComponent(address);
  const text = encodedShort(sentence);
  return [
    {
      label: "LINE",
      address: `https://social-plugins.line.me/lineit/share?url=${url}&text=${text}`,
    },
    { label: "Facebook", address: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    {
      label: "X",
      address: `https://x.com/intent/post?text=${encodedShort(title)}&url=${url}`,
    },
  ];
}

/** As in the address bar: letters beyond ASCII stay as they are, a third of the bytes, and the browser sends them encoded. */
const encodedShort = (text: string): string =>
  encodeURIComponent(text).replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent);

export const citationsOf = (cited: Cited, language: Language): readonly Citation[] => [
  { label: thaiForm[language], text: thaiCitation(cited), isCode: false },
  { label: "APA 7", text: apaCitation(cited), isCode: false },
  { label: "BibTeX", text: bibtexCitation(cited), isCode: true },
];

const thaiForm = { th: "บรรณานุกรมภาษาไทย", en: "Thai bibliography" };
