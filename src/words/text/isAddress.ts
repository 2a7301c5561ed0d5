/** Whether a text is a whole address. `URL.canParse` says the same, which Chrome 109 and Safari 16 lack. */
export function isAddress(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}
