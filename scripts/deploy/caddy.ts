import { contentTypes } from "../serve/contentType.ts";
import { everywhere, forAYear, lastingPattern, unframed } from "./headers.ts";
import type { Deployment } from "./host.ts";

/** A Caddyfile for the site; Caddy gets the certificate of a public name by itself. */
export function caddyfile(deployment: Deployment): string {
  const { origin, base } = deployment;
  const { host, protocol } = new URL(origin);
  const lasting = lastingPattern(deployment);
  const types = Object.entries(contentTypes).flatMap(([ending, type]) => {
    const name = `@of_${ending.slice(1)}`;
    return [`\t${name} path *${ending}`, `\theader ${name} Content-Type "${type}"`];
  });
  return `# Put the folder "site" beside this file, and run: caddy run
${protocol === "http:" ? "http://" : ""}${host} {
	root * site
	encode zstd gzip
${Object.entries(everywhere)
  .map(([name, value]) => `\theader ${name} "${value}"`)
  .join("\n")}
${types.join("\n")}

	@lasting path_regexp ${lasting}
	@passing not path_regexp ${lasting}
	header @lasting Cache-Control "${forAYear}"
	header @passing Cache-Control "no-cache"

	@unframed not path ${base}embed/* ${base}en/embed/*
	header @unframed Content-Security-Policy "${unframed["Content-Security-Policy"]}"

	file_server

	handle_errors {
		@english path ${base}en/*
		rewrite @english ${base}en/404.html
		@thai not path ${base}en/*
		rewrite @thai ${base}404.html
		file_server {
			status {err.status_code}
		}
	}
}
`;
}
