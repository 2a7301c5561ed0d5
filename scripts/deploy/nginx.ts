import { contentTypes } from "../serve/contentType.ts";
import { everywhere, forAYear, lastingPatterns, unframed } from "./headers.ts";
import type { Deployment } from "./host.ts";

/** A server for the `http` part of nginx; `site` beside it holds the files under the site's own folder. */
export function nginxConfig(deployment: Deployment): string {
  const { origin, base } = deployment;
  const { hostname } = new URL(origin);
  return `# Put this file into /etc/nginx/conf.d/ and the folder "site" where root says.
map $uri $chumchon_caching {
    default "no-cache";
${ownPatterns(deployment)
  .map((pattern) => `    "~${pattern}" "${forAYear}";`)
  .join("\n")}
}

map $uri $chumchon_framing {
    default "${Object.values(unframed).join("; ")}";
    "~^${base}(en/)?embed/" "";
}

server {
    listen 80;
    server_name ${hostname};
    root /var/www/chumchon/site;
    index index.html;
    absolute_redirect off;
    charset utf-8;
    charset_types text/plain text/css text/csv text/markdown text/javascript application/json application/xml;

    types {
${typeLines()}
    }
    default_type application/octet-stream;

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types text/css text/csv text/plain text/markdown text/javascript application/json
        application/ld+json application/geo+json application/xml image/svg+xml application/wasm;

${Object.entries(everywhere)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    add_header Cache-Control $chumchon_caching always;
    add_header Content-Security-Policy $chumchon_framing always;

    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;
    location ${base}en/ {
        error_page 404 ${base}en/404.html;
        error_page 403 =404 ${base}en/404.html;
    }
}
`;
}

/** Of addresses of the host, where patterns of the site's files are of its own. */
const ownPatterns = ({ base, files }: Deployment): string[] =>
  lastingPatterns(files).map((pattern) => pattern.replace("^", `^${base}`));

/** The types that files of the site have; nginx adds the encoding of those with words in them by itself. */
function typeLines(): string {
  const byType = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(contentTypes)) {
    const [plain = ""] = type.split(";");
    byType.set(plain, [...(byType.get(plain) ?? []), ending.slice(1)]);
  }
  return [...byType].map(([type, endings]) => `        ${type} ${endings.join(" ")};`).join("\n");
}
