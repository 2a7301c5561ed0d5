import { posix } from "node:path";

/** Folders of `src` that are divided into rooms, each with a README that tells them. */
export const divided = [
  ...["words", "schema", "query", "pipeline", "models", "components", "islands"],
] as const;

/** Rooms that the README of their folder doesn't tell, and rows of it for rooms that aren't there. */
export function checkRooms(
  paths: readonly string[],
  readmeOf: (folder: string) => string,
): string[] {
  return divided.flatMap((folder) => {
    const rooms = roomsIn(paths, folder);
    const named = [...readmeOf(folder).matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);
    return [
      ...rooms
        .filter((room) => !named.includes(room))
        .map((room) => `src/${folder}/${room} has no row in src/${folder}/README.md.`),
      ...named
        .filter((room) => !rooms.includes(room))
        .map(
          (room) => `src/${folder}/README.md names ${room}, which is no folder of src/${folder}.`,
        ),
    ];
  });
}

function roomsIn(paths: readonly string[], folder: string): string[] {
  const start = `src/${folder}/`;
  const folders = paths
    .filter((path) => path.startsWith(start))
    .map((path) => posix.dirname(path.slice(start.length)).split("/")[0] ?? "");
  return [...new Set(folders)].filter((name) => name !== "." && name !== "");
}
