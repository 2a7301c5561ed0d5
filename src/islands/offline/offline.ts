/** Once a page is there and its reader is at rest, sees to it that it can be read again without a network. */
if (import.meta.env.PROD && "serviceWorker" in navigator && "caches" in window)
  addEventListener("load", () => whenIdle(keepReadable));

async function keepReadable(): Promise<void> {
  const { stayReadable } = await import("./stayReadable.ts");
  await stayReadable();
}

/** Safari knows no idle moments. */
const whenIdle = (work: () => Promise<void>): unknown =>
  "requestIdleCallback" in window
    ? requestIdleCallback(work, { timeout: 3_000 })
    : setTimeout(work, 500);
