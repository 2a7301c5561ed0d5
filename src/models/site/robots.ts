import { absolute, sitemapPath } from "../../paths.ts";

/** `robots.txt`: everything may be read, and here is the list of it; of a site built for one machine, nothing. */
export function robots(site: URL | undefined): string {
  const isLocal = site === undefined || site.hostname === "localhost";
  return [
    ...(isLocal ? ["# Built for this machine: npm run deploy builds for the world.", ""] : []),
    "User-agent: *",
    isLocal ? "Disallow: /" : "Allow: /",
    "",
    `Sitemap: ${absolute(sitemapPath(), site)}`,
    "",
  ].join("\n");
}
