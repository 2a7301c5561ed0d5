/** จังหวัดชายแดนภาคเหนือ 4 จังหวัด that Roi Jai Rak expands to, in the order documents name them: Chiang Mai, Chiang Rai, Mae Hong Son, Phayao. */
export const northernBorder: readonly string[] = ["50", "57", "58", "56"];
