/**
 * The same text with memory of its own. A cell cut out of a file's text keeps all of that text alive;
 * what is kept for long must not.
 */
export const ownText = (cell: string): string =>
  cell.length < shortest ? cell : cell.split("").join("");

// Shorter pieces are copied when they are cut.
const shortest = 13;
