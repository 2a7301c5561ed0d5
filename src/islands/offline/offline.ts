import { showCopyNotice } from "./copyNotice.ts";
import { isKeeping, savesData, startKeeping } from "./keeping.ts";
import { whenIdle } from "../shared/whenIdle.ts";
import { isCachingDeclined } from "./wish.ts";

/** Once a page is there and its reader is at rest, sees to it that it can be read again without a network. */
if (import.meta.env.PROD && "serviceWorker" in navigator && "caches" in window)
  addEventListener("load", () => {
    showCopyNotice();
    whenIdle(keepReadable);
  });

/** What is said of it waits until a reader comes near the foot, where it is said. */
function keepReadable(): void {
  if (isClosed()) return;
  const kept = keepUnlessUnwanted().catch(() => false);
  const tell = () => {
    if (isClosed()) return;
    void import("./stayReadable.ts").then(
      ({ stayReadable }) => stayReadable(kept),
      // A copy of a first page can lack this part.
      () => undefined,
    );
  };
  const foot = document.getElementById("offline");
  if (!foot || document.getElementById("kept-pages")) return tell();
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      tell();
    },
    { rootMargin: "400px" },
  );
  watch.observe(foot);
}

/** A page that closed itself to the network has nothing loaded any more. */
const isClosed = (): boolean => "closed" in document.documentElement.dataset;

/** A reader who declined, or who pays by the megabyte, has nothing kept that is not kept already. */
async function keepUnlessUnwanted(): Promise<boolean> {
  if (isCachingDeclined() || (savesData() && !(await isKeeping()))) return false;
  await startKeeping();
  return true;
}
