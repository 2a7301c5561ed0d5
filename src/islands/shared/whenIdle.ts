/** Lets a page come to rest first. Safari knows no idle moments. */
export const whenIdle = (work: () => void): unknown =>
  "requestIdleCallback" in window
    ? requestIdleCallback(work, { timeout: 3_000 })
    : setTimeout(work, 500);
