import { readFileSync } from "node:fs";
import { join } from "node:path";

export const officials = readFileSync(join(import.meta.dirname, "../../docs/officials.md"), "utf8");

/** Every command that a text asks its reader to type. */
export const commandsIn = (text: string): readonly string[] => [
  ...new Set([
    ...[...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, lines]) =>
      lines!.split("\n").flatMap((line) => line.trim() || []),
    ),
    ...[...text.matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command!),
  ]),
];

/** What npm hands on: the script's name and its arguments. */
export function argumentsOf(command: string): {
  readonly name: string;
  readonly args: readonly string[];
} {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain!,
  );
  const [, ...rest] = words.filter((word) => word !== "-s" && word !== "run");
  const [name = "", separator, ...args] = rest;
  return { name, args: separator === "--" ? args : [] };
}
