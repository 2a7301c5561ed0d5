import { FetchError } from "./fetchError.ts";
import { fetchText } from "./fetchFile.ts";

/** Whether the site has been published anew since this page came: then files that it names may be gone. */
export async function isOfOldEdition(): Promise<boolean> {
  try {
    const html = await fetchText(location.href, { isPage: true, isFresh: true });
    const page = new DOMParser().parseFromString(html, "text/html");
    return filesOf(page) !== filesOf(document);
  } catch (error) {
    return error instanceof FetchError && error.kind === "missing";
  }
}

/** What a page names by its content: another build names others. */
const filesOf = (page: Document): string =>
  [page.body.dataset["searchIndex"], ...[...page.scripts].map((one) => one.getAttribute("src"))]
    .filter(Boolean)
    .join(" ");
