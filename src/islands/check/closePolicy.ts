/**
 * From here on nothing can leave: a further policy is put on the page, which only ever grows stricter, and
 * on the worker that is started after it. Pages of the site can still be gone to.
 */
export function closePolicy(): void {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = closed;
  document.head.append(meta);
  document.documentElement.dataset["closed"] = "";
  document.addEventListener("focusin", leaveSearchAsItIs, true);
}

/** A search box loads its suggestions when it is first used, which it no longer can: it leads to the page of answers. */
function leaveSearchAsItIs(event: FocusEvent): void {
  if ((event.target as Element).closest("form[role=search]")) event.stopPropagation();
}

const closed = [
  "connect-src 'none'",
  "script-src blob:",
  "worker-src blob:",
  "img-src data: blob:",
  "frame-src 'none'",
  "media-src 'none'",
].join("; ");
