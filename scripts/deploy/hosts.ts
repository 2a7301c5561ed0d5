import { htaccess } from "./apache.ts";
import { caddyfile } from "./caddy.ts";
import { headerRules } from "./headerRules.ts";
import type { Deployment, Host } from "./host.ts";
import { webConfig } from "./iis.ts";
import { nginxConfig } from "./nginx.ts";

const mebibyte = 1024 ** 2;

/** A host whose root is the root of the address: the site lies in the folder that its address names. */
const underItsFolder = ({ base }: Deployment): string => base.slice(1);

const besideTheServer = ({ base }: Deployment): string => `site${base}`;

/** The hosts that `npm run deploy` knows, by the name it takes. */
export const hosts: Readonly<Record<string, Host>> = {
  folder: { siteFolder: () => "", files: () => ({}) },
  github: {
    siteFolder: () => "",
    // Without it GitHub leaves out all that begins with an underscore.
    files: ({ origin, base }) => ({ ".nojekyll": "", ...customName(origin, base) }),
    limits: { bytesOfFile: 100 * mebibyte, bytes: 1024 * mebibyte },
  },
  cloudflare: {
    siteFolder: underItsFolder,
    files: (deployment) => ({ _headers: headerRules(deployment) }),
    limits: { files: 20_000, bytesOfFile: 25 * mebibyte },
  },
  netlify: {
    siteFolder: underItsFolder,
    files: (deployment) => ({ _headers: headerRules(deployment) }),
    // Of itself it knows one such page, at the root of all; Cloudflare takes the nearest, and no such line.
    redirects: ({ base }) => [`${base}en/* ${base}en/404.html 404`, `${base}* ${base}404.html 404`],
  },
  nginx: {
    siteFolder: besideTheServer,
    files: (deployment) => ({ "nginx.conf": nginxConfig(deployment) }),
  },
  caddy: {
    siteFolder: besideTheServer,
    files: (deployment) => ({ Caddyfile: caddyfile(deployment) }),
  },
  apache: { siteFolder: () => "", files: (deployment) => ({ ".htaccess": htaccess(deployment) }) },
  iis: { siteFolder: () => "", files: (deployment) => ({ "web.config": webConfig(deployment) }) },
};

/** GitHub serves a site at a name of one's own that stands in `CNAME`; its own names need none. */
function customName(origin: string, base: string): Readonly<Record<string, string>> {
  const { hostname } = new URL(origin);
  return base === "/" && !hostname.endsWith(".github.io") ? { CNAME: `${hostname}\n` } : {};
}
