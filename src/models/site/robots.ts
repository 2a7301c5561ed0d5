import { absolute, sitemapPath } from "../../paths.ts";

/** `robots.txt`: everything may be read, and here is the list of it. */
export const robots = (site: URL | undefined): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${absolute(sitemapPath(), site)}`, ""].join("\n");
