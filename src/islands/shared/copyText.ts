/** Copies a text, the old way too; false where the browser forbids both. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = textToCopy(text, "");
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const isCopied = "execCommand" in document && document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}

/** A text to be copied by hand: all of it is selected by a touch. */
export function textToCopy(text: string, label: string): HTMLTextAreaElement {
  const area = document.createElement("textarea");
  area.className = "text-to-copy";
  area.readOnly = true;
  area.rows = Math.min(6, text.split("\n").length);
  area.value = text;
  area.setAttribute("aria-label", label);
  area.addEventListener("focus", () => area.select());
  return area;
}
