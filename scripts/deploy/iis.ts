import { contentTypes } from "../serve/contentType.ts";
import { everywhere, lastingFolders, unframed } from "./headers.ts";
import type { Deployment } from "./host.ts";

/**
 * `web.config` at the site's root: IIS answers 404 to endings that it has no type for. A missing page is answered with a file,
 * for a page that IIS runs in its place (ExecuteURL) would be answered as if it had been found.
 */
export function webConfig({ base, files }: Deployment): string {
  const types = Object.entries(contentTypes).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  const headers = { ...everywhere, ...unframed };
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries(headers)
  .map(([name, value]) => `        <add name="${name}" value="${value}" />`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
${missing(base, "404.html")}
    </httpErrors>
  </system.webServer>
  <location path="en">
    <system.webServer>
      <httpErrors>
        <remove statusCode="404" />
${missing(base, "en/404.html")}
      </httpErrors>
    </system.webServer>
  </location>
${lastingFolders(files).map(lastingLocation).join("\n")}
${["embed", "en/embed"].map(framedLocation).join("\n")}
</configuration>
`;
}

/** The path of a file counts from the root of the whole host. */
const missing = (base: string, page: string): string =>
  `      <error statusCode="404" path="${(base.slice(1) + page).replaceAll("/", "\\")}" responseMode="File" />`;

const lastingLocation = (folder: string): string => `  <location path="${folder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`;

const framedLocation = (folder: string): string => `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
