import type { BrowserContext } from "playwright-core";

/** A browser by what it calls itself and by what it lets a page do. */
export interface Agent {
  readonly name: string;
  readonly userAgent: string;
  readonly can: {
    /** A file that a page makes reaches the device. */
    readonly save: boolean;
    readonly share: boolean;
    readonly copy: boolean;
  };
}

const android = "Mozilla/5.0 (Linux; Android 13; SM-A047F";
const chrome = "AppleWebKit/537.36 (KHTML, like Gecko)";
const iPhone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

export const agents: readonly Agent[] = [
  {
    name: "Chrome on a desktop",
    userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Chrome/120.0.0.0 Safari/537.36`,
    can: { save: true, share: false, copy: true },
  },
  {
    name: "Firefox ESR",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    can: { save: true, share: false, copy: true },
  },
  {
    name: "Chrome on Android",
    userAgent: `${android}) ${chrome} Chrome/120.0.0.0 Mobile Safari/537.36`,
    can: { save: true, share: true, copy: true },
  },
  {
    name: "Safari on iPhone",
    userAgent: `${iPhone} Version/16.6 Mobile/15E148 Safari/604.1`,
    can: { save: true, share: true, copy: true },
  },
  {
    name: "LINE on Android",
    userAgent: `${android}; wv) ${chrome} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Line/13.20.1/IAB`,
    can: { save: false, share: false, copy: false },
  },
  {
    name: "LINE on iPhone",
    userAgent: `${iPhone} Mobile/15E148 Safari Line/13.20.0`,
    can: { save: false, share: true, copy: true },
  },
  {
    name: "Facebook on Android",
    userAgent: `${android}; wv) ${chrome} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.30;]`,
    can: { save: false, share: false, copy: true },
  },
  {
    name: "Facebook on iPhone",
    userAgent: `${iPhone} Mobile/20G75 [FBAN/FBIOS;FBAV/440.0.0.30;FBDV/iPhone12,1]`,
    can: { save: false, share: true, copy: false },
  },
  {
    name: "another app's view on Android",
    userAgent: `${android}; wv) ${chrome} Version/4.0 Chrome/109.0.0.0 Mobile Safari/537.36`,
    can: { save: false, share: false, copy: false },
  },
];

/** Takes away what a browser does not have; what is shared is written on the page. */
export const limitTo = (context: BrowserContext, { can }: Agent): Promise<void> =>
  context
    .addInitScript(({ share, copy }) => {
      const set = (name: string, value: unknown) =>
        Object.defineProperty(navigator, name, { value, configurable: true });
      set("canShare", share ? () => true : undefined);
      set("share", (shared: { files: readonly File[] }) => {
        document.body.dataset["shared"] = shared.files
          .map(({ name, size }) => `${name} ${size}`)
          .join();
        return Promise.resolve();
      });
      if (copy) return;
      set("clipboard", undefined);
      document.execCommand = () => false;
    }, can)
    .then(() => undefined);
