import type { Attributes } from "./xml.ts";

/** Gathers the text of a string that may be in runs of several styles; how it sounds is not part of it. */
export function createRichText() {
  let parts = "";
  let isText = false;
  let isSound = false;
  return {
    start: () => void (parts = ""),
    open: (name: string) => {
      if (name === "rPh") isSound = true;
      else if (name === "t") isText = !isSound;
    },
    close: (name: string) => {
      if (name === "rPh") isSound = false;
      else if (name === "t") isText = false;
    },
    text: (more: string) => void (isText && (parts += more)),
    whole: () => (parts.includes("_x") ? unescaped(parts) : parts),
  };
}

/** Characters that XML can't hold stand as `_x000D_`; an underscore that would look so as `_x005F_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Whether an attribute is set, however the program writes it. */
export const isOn = (attributes: Attributes, name: string): boolean =>
  ["1", "true", "on"].includes(attributes(name) ?? "");
