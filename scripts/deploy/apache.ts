import { contentTypes, isCompressible } from "../serve/contentType.ts";
import { everywhere, forAYear, lastingPattern, unframed } from "./headers.ts";
import type { Deployment } from "./host.ts";

/**
 * `.htaccess` at the site's root, for Apache on a host that is shared. What belongs to a module stands inside a
 * question for it: a directive that the server does not know would stop every page. Folders without a page are answered as missing
 * by mod_rewrite, for `Options -Indexes` is forbidden on many such hosts.
 */
export function htaccess(deployment: Deployment): string {
  const { base } = deployment;
  return `# The server has to allow it: AllowOverride All, as shared hosts do.
DirectoryIndex index.html
DirectorySlash On
AddDefaultCharset utf-8

<IfModule mod_mime.c>
${Object.entries(contentTypes)
  .map(([ending, type]) => `    AddType "${type}" ${ending}`)
  .join("\n")}
</IfModule>

ErrorDocument 404 ${base}404.html
<If "%{REQUEST_URI} =~ m#^${base}en/#">
    ErrorDocument 404 ${base}en/404.html
</If>

<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
    RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
</IfModule>

<IfModule mod_headers.c>
${Object.entries(everywhere)
  .map(([name, value]) => `    Header always set ${name} "${value}"`)
  .join("\n")}
    Header always set Content-Security-Policy "${unframed["Content-Security-Policy"]}" "expr=%{REQUEST_URI} !~ m#^${base}(en/)?embed/#"
    Header set Cache-Control "no-cache"
    Header set Cache-Control "${forAYear}" "expr=%{REQUEST_URI} =~ m#${lastingPattern(deployment)}#"
    # The tag of a packed answer ends in -gzip, by which Apache would not know its own file again.
    RequestHeader edit "If-None-Match" "^((?:W/)?)\\"(.*)-gzip\\"$" "$1\\"$2-gzip\\", $1\\"$2\\""
</IfModule>

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${compressed.join(" ")}
</IfModule>
`;
}

const types = Object.values(contentTypes).map((type) => type.replace(/;.*$/, ""));
const compressed = [...new Set(types)].filter(
  (type) => isCompressible(type) || type === "application/wasm",
);
