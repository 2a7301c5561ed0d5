/** Once a page is there, sees to it that it can be read again without a network. */
if (import.meta.env.PROD && "serviceWorker" in navigator && "caches" in window)
  addEventListener("load", async () => (await import("./stayReadable.ts")).stayReadable());
