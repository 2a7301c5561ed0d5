import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { handOver } from "../../../scripts/deploy/handOver.ts";
import { hosts } from "../../../scripts/deploy/hosts.ts";
import { listen } from "../../../scripts/serve/listen.ts";
import { readRange } from "../../../src/words/number/byteRange.ts";
import type { StandIn } from "./answer.ts";
import { github } from "./github.ts";
import { iis } from "./iis.ts";
import { apache, caddy, isInstalled, nginx, type RealServer } from "./realServers.ts";
import { cloudflare, netlify } from "./withRules.ts";

export interface Served {
  /** Where the site's home is, a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a host can't do, of what the others can. */
export interface Shortcomings {
  /** It sets no headers: any page may be framed, and all is kept for some minutes. */
  readonly noHeaders?: true;
  /** It serves what it has no type for as bytes. */
  readonly usualTypes?: true;
  /** One page, in Thai, stands for all that are missing. */
  readonly onePageMissing?: true;
  /** It answers with whole files alone. */
  readonly wholeFiles?: true;
}

interface ServedHost extends Shortcomings {
  readonly name: string;
  /** The command that has to be on the machine; none where a stand-in answers. */
  readonly command?: string;
  /** Whether the folder handed over is what stands under the site's own folder of the host. */
  readonly isUnderBase?: true;
  readonly server?: RealServer;
  readonly standIn?: StandIn;
}

/** The real servers where they can be had for nothing, and stand-ins that keep to what a host states of itself. */
export const servedHosts: readonly ServedHost[] = [
  { name: "nginx", command: "nginx", server: nginx },
  { name: "caddy", command: "caddy", server: caddy },
  { name: "apache", command: "apache2", server: apache },
  { name: "iis", standIn: iis, isUnderBase: true },
  { name: "cloudflare", standIn: cloudflare, usualTypes: true, wholeFiles: true },
  { name: "netlify", standIn: netlify, usualTypes: true, wholeFiles: true },
  { name: "github", standIn: github, usualTypes: true, noHeaders: true, onePageMissing: true },
];

export const lacksCommand = ({ command }: ServedHost): boolean =>
  command !== undefined && !isInstalled(command);

/** Hands a built site over as `npm run deploy` does, and serves what was handed over. */
export async function serveAs(host: ServedHost, site: string, base: string): Promise<Served> {
  const own = mkdtempSync(join(tmpdir(), `chumchon-${host.name}-`));
  const root = join(own, "host");
  const target = resolve(root, host.isUnderBase ? base.slice(1) : "");
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  handOver(site, target, hosts[host.name]!, { origin, base });
  const close = host.standIn
    ? await stand(host.standIn(root, base), port)
    : await run(host.server!(target, port, base), origin + base);
  return {
    url: origin + base,
    close: async () => {
      await close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

async function stand(answer: ReturnType<StandIn>, port: number): Promise<() => Promise<void>> {
  const listener: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const { status, file, headers, parts } = answer(decodeURIComponent(pathname));
    if (file === undefined) return void response.writeHead(status, headers).end();
    const { size } = statSync(file);
    const range = parts ? readRange(request.headers.range, size) : null;
    if (range?.kind !== "part")
      return void createReadStream(file).pipe(response.writeHead(status, headers));
    response.writeHead(206, {
      ...headers,
      "Content-Range": `bytes ${range.start}-${range.end}/${size}`,
    });
    createReadStream(file, range).pipe(response);
  };
  const { close } = await listen(listener, { port, host: "localhost" });
  return close;
}

async function run(server: ChildProcess, url: string): Promise<() => Promise<void>> {
  await answers(url, server);
  return () =>
    new Promise((resolve) => {
      server.once("exit", () => resolve());
      server.kill("SIGKILL");
    });
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let i = 0; i < 100 && server.exitCode === null; i++) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** A port that nobody listens at yet, for servers that have to be told one. */
async function freePort(): Promise<number> {
  const { port, close } = await listen(() => {}, { port: 0, host: "localhost" });
  await close();
  return port;
}
