export type InAppBrowser = "line" | "other";

/**
 * The app in whose own browser a page is open, by what that browser calls itself. Such browsers drop files
 * that a page makes without a word (Android), or show them in place of the page (iPhone).
 */
export function inAppBrowser(userAgent: string): InAppBrowser | null {
  if (/\bLine\/\d/.test(userAgent)) return "line";
  const isNamed =
    /FBAN|FBAV|FB_IAB|Instagram|Messenger|MicroMessenger|Bytedance|musical_ly|Twitter for|Snapchat/;
  const isAndroidView = /Android.*; wv\)/;
  const isAppleView = /\((?:iPhone|iPad|iPod).*AppleWebKit(?!.*Safari\/)/;
  const isInApp = [isNamed, isAndroidView, isAppleView].some((one) => one.test(userAgent));
  return isInApp ? "other" : null;
}

/** An address that LINE opens in the phone's own browser. */
export function outsideLine(address: string): string {
  const url = new URL(address);
  url.searchParams.set("openExternalBrowser", "1");
  return url.href;
}
