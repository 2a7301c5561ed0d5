import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** Starts a real server on the folder of its recipe. Nothing but the port and the folder is changed in the recipe. */
export type RealServer = (handedOver: string, port: number, base: string) => ChildProcess;

/** Started by root they would read as nobody, to whom temporary folders are closed. */
const isRoot = userInfo().username === "root";

/** The recipe as it is, in a whole configuration that needs no rights of the system. */
export const nginx: RealServer = (folder, port) => {
  const recipe = readFileSync(join(folder, "nginx.conf"), "utf8")
    .replace("listen 80;", `listen ${port}; listen [::]:${port};`)
    .replace("/var/www/chumchon/site", join(folder, "site"));
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const whole = join(folder, "whole.conf");
  writeFileSync(
    whole,
    `${isRoot ? "user root; " : ""}pid ${folder}/pid; daemon off; events {} http { access_log off; ${places.join(" ")}\n${recipe}\n}`,
  );
  return started("nginx", ["-e", join(folder, "error.log"), "-c", whole], folder);
};

export const caddy: RealServer = (folder) =>
  started(
    "caddy",
    ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"],
    folder,
  );

/** As a shared host has it: the modules of Debian, and all that `.htaccess` may say allowed. */
export const apache: RealServer = (folder, port, base) => {
  const own = mkdtempSync(join(tmpdir(), "chumchon-apache-"));
  const root = join(own, "public_html");
  if (base === "/") symlinkSync(folder, root);
  else {
    mkdirSync(root);
    symlinkSync(folder, join(root, base.slice(1, -1)));
  }
  const modules = [
    "mpm_event",
    "authz_core",
    "dir",
    "mime",
    "rewrite",
    "headers",
    "filter",
    "deflate",
  ];
  const configuration = [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    ...[`ServerRoot ${own}`, `PidFile ${own}/pid`, `Mutex file:${own}`, `ErrorLog ${own}/errors`],
    ...[`Listen ${port}`, "ServerName localhost", "TypesConfig /dev/null", `DocumentRoot ${root}`],
    ...[`<Directory ${root}>`, "AllowOverride All", "Options FollowSymLinks Indexes"],
    ...["Require all granted", "</Directory>", '<FilesMatch "^\\.ht">', "Require all denied"],
    "</FilesMatch>",
  ].join("\n");
  writeFileSync(join(own, "apache.conf"), `${configuration}\n`);
  return started("apache2", ["-X", "-f", join(own, "apache.conf")], own);
};

export const isInstalled = (command: string): boolean => spawnSync("which", [command]).status === 0;

const started = (command: string, args: readonly string[], folder: string): ChildProcess =>
  spawn(command, args, {
    ...{ cwd: folder, stdio: "ignore" },
    env: { ...process.env, HOME: folder },
  });
