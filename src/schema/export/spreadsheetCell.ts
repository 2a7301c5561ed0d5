/** The longest text a cell can hold. */
export const longestCell = 32_767;

/**
 * Text as the workbook format spells it (ECMA-376, ST_Xstring): what XML can't hold, or would change,
 * becomes `_x000D_`; what only looks like that is marked as text.
 */
export function spreadsheetCellText(text: string): string {
  const spelled = text.replace(unsafe, spell);
  // The writer keeps its texts as keys of an object, where `constructor` is already taken.
  return spelled in {} ? spell(spelled) + spelled.slice(1) : spelled;
}

const spell = (text: string): string =>
  `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const unsafe =
  /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffd-\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
