import { formats } from "../../i18n/format.ts";
import type { Language } from "../../words/text/language.ts";
import { copyText, textToCopy } from "./copyText.ts";
import { type InAppBrowser, inAppBrowser, outsideLine } from "./inAppBrowser.ts";
import { saveWords } from "./saveWords.ts";

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Gives a reader a file that was made in the page, never in silence: it is handed to the browser to save where
 * that can be. What is to be shown says so, with the other ways to have it.
 */
export function offerFile(file: MadeFile, language: Language): HTMLElement[] {
  const say = saveWords[language];
  const app = inAppBrowser(navigator.userAgent);
  const size = formats[language].bytes(file.content.size);
  const ways = waysOf(file, app, language);
  if (app !== null) return [told(say.made(file.name, size)), ...ways];
  save(file);
  const more = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = say.notThere;
  more.append(summary, ...ways);
  return [told(say.handed(file.name, size)), more];
}

function save({ name, content }: MadeFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function waysOf(
  { name, content }: MadeFile,
  app: InAppBrowser | null,
  language: Language,
): HTMLElement[] {
  const say = saveWords[language];
  const said = told("");
  said.setAttribute("role", "status");
  const buttons = document.createElement("p");
  buttons.className = "file-ways";
  const byHand = document.createElement("div");
  const picture = document.createElement("div");
  const offer = (label: string, act: () => Promise<string | undefined>) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = label;
    button.addEventListener(
      "click",
      () => void act().then((text) => (said.textContent = text ?? "")),
    );
    buttons.append(button);
  };
  const copyOrShow = async (text: string, copied: string) => {
    if (await copyText(text)) return copied;
    byHand.replaceChildren(textToCopy(text, name));
    return say.byHand;
  };

  const shared = new File([content], name, { type: content.type });
  if (canShare(shared)) offer(say.share, () => share(shared, language));
  if (isPicture(content)) {
    if ("ClipboardItem" in globalThis && "write" in (navigator.clipboard ?? {}))
      offer(say.copyPicture, () =>
        copyPicture(content).then((is) => (is ? say.copied(name) : say.hold)),
      );
    void showPicture(picture, content, say.hold);
  } else if (isText(content) && content.size <= mostCopiedBytes) {
    offer(say.copy, async () => copyOrShow(await content.text(), say.copied(name)));
  }
  if (app === "line") buttons.append(linkOutside(say.outside));
  else if (app !== null) offer(say.copyLink, () => copyOrShow(location.href, say.linkCopied));
  return [buttons, said, ...(app === "other" ? [told(say.outsideByMenu)] : []), byHand, picture];
}

/** A longer text is more than a clipboard of a phone takes well. */
const mostCopiedBytes = 1_000_000;

const isText = ({ type }: Blob): boolean => /^text\/|json/.test(type);
const isPicture = ({ type }: Blob): boolean => type.startsWith("image/");

const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** A reader who thinks better of it is told nothing. */
async function share(file: File, language: Language): Promise<string | undefined> {
  try {
    await navigator.share({ files: [file], title: file.name });
    return saveWords[language].shared(file.name);
  } catch (error) {
    const isDropped = error instanceof DOMException && error.name === "AbortError";
    return isDropped ? undefined : saveWords[language].notShared;
  }
}

async function copyPicture(content: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [content.type]: content })]);
    return true;
  } catch {
    return false;
  }
}

/** A picture that stands on the page can be kept by a long press, wherever the page is open. */
async function showPicture(place: HTMLElement, content: Blob, hold: string): Promise<void> {
  const picture = document.createElement("img");
  picture.className = "picture-to-save";
  picture.alt = hold;
  picture.src = await dataAddress(content);
  place.replaceChildren(told(hold), picture);
}

const dataAddress = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("file not read")));
    reader.readAsDataURL(content);
  });

function linkOutside(label: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "button";
  link.href = outsideLine(location.href);
  link.textContent = label;
  return link;
}

function told(text: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = "small";
  paragraph.textContent = text;
  return paragraph;
}
