import { findFile, type FolderEntry } from "./folder.ts";
import type { ServedSite } from "./servedSite.ts";

/**
 * What a build has written so far, in whichever of the folders; of any other address it says that it is being built,
 * for nobody knows yet what the site lacks. The page that says so asks again by itself.
 */
export const growingSite = (folders: () => readonly string[], base: string): ServedSite => ({
  find: async (path) => {
    for (const folder of folders()) {
      const found = await findFile(folder, path);
      if (found.kind !== "nothing" && (await isWritten(found))) return found;
    }
    return { kind: "nothing" };
  },
  missing: async () => ({ page: comingPage(base), secondsToWait }),
  // A file that is being written may be read in part.
  caching: () => "no-store",
});

const secondsToWait = 2;

/** A file that has been opened and not written yet is empty; what is written of a page comes at once. */
async function isWritten(found: FolderEntry): Promise<boolean> {
  if (found.kind !== "file" || found.file.size > 0) return true;
  await found.file.handle.close();
  return false;
}

const comingPage = (base: string): string => `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="${secondsToWait}">
<title>กำลังสร้างหน้านี้ · This page is being built</title>
<style>:root{color-scheme:light dark}body{font:112.5%/1.7 Sarabun,"Noto Sans Thai",Thonburi,"Leelawadee UI",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.4}</style>
</head>
<body>
<h1>กำลังสร้างหน้านี้</h1>
<p>หน้านี้จะเปิดเองเมื่อสร้างเสร็จ หน้าที่สร้างเสร็จแล้วเปิดดูได้ตามปกติ ความคืบหน้าอยู่ในหน้าต่างคำสั่ง</p>
<p lang="en">This page is being built and opens by itself when it is done. Pages that are done can be read meanwhile; the terminal says how far the build has come.</p>
<p><a href="${base}">หน้าแรก · <span lang="en">Home</span></a></p>
</body>
</html>
`;
