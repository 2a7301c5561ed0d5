/** The tambons of these provinces have pages of their own; any other stands on the page of its amphoe. */
export const provincesWithTambonPages: readonly string[] = ["50", "56", "57", "58"];

/** The code of the area whose page shows this area. */
export function pageOfArea(code: string): string {
  const isOnParentsPage = code.length === 6 && !provincesWithTambonPages.includes(code.slice(0, 2));
  return isOnParentsPage ? code.slice(0, 4) : code;
}
