/** Files that editors and systems leave behind. They hold no data; every other file is named when it isn't read. */
export const isLeftover = (path: string): boolean => {
  const parts = path.split("/");
  return (
    parts.some((part) => leftoverFolders.includes(part)) ||
    leftoverNames.some((pattern) => pattern.test(parts.at(-1)!))
  );
};

const leftoverFolders: readonly string[] = ["__MACOSX", ".git", ".Trashes"];

/** The closed list, as docs/officials.md has it. */
const leftoverNames: readonly RegExp[] = [
  /^\.DS_Store$/,
  /^\._/,
  /^Thumbs\.db$/i,
  /^desktop\.ini$/i,
  /^~\$/,
  /^\.~lock\..*#$/,
  /^\.git(?:keep|ignore|attributes)$/,
  /^\..*\.sw[a-p]$/,
];
