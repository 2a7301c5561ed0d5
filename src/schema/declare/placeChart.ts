/** How the values of places beside one another are drawn. */
export const placeCharts = ["bars", "map", "circles"] as const;

export type PlaceChart = (typeof placeCharts)[number];
