import { unzip, type Unzipped } from "fflate";
import type { HandedFile } from "./checkMessages.ts";

/** Files within a ZIP together, unpacked: a page has no room for more. */
const mostBytes = 500e6;

const mostFiles = 200;

/** The tables within a ZIP; any other file stands for itself. A workbook, which is a ZIP too, is left whole. */
export async function unpack(handed: HandedFile): Promise<readonly HandedFile[]> {
  const { name, content } = handed;
  if (!(await isZip(content)) || !/\.zip$/i.test(name)) return [handed];
  const files = await unzipped(new Uint8Array(await content.arrayBuffer()));
  const tables = Object.entries(files).filter(([path]) => isTable(path));
  return tables.length === 0
    ? [handed]
    : tables.map(([path, bytes]) => ({
        name: path.split("/").at(-1)!,
        content: new Blob([bytes as Uint8Array<ArrayBuffer>]),
      }));
}

async function isZip(content: Blob): Promise<boolean> {
  const head = new Uint8Array(await content.slice(0, 4).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** What a Mac leaves beside each file is none. */
const isTable = (path: string): boolean =>
  /\.(csv|tsv|txt|xlsx)$/i.test(path) && !/(^|\/)(__MACOSX\/|\.)/.test(path);

function unzipped(bytes: Uint8Array): Promise<Unzipped> {
  let left = mostBytes;
  let files = mostFiles;
  return new Promise((resolve, reject) =>
    unzip(
      bytes,
      {
        filter: ({ name, originalSize }) => {
          if (!isTable(name)) return false;
          left -= originalSize;
          files -= 1;
          return left >= 0 && files >= 0;
        },
      },
      (error, data) => (error ? reject(error) : resolve(data)),
    ),
  );
}
