/** The colours of marks: a CSS variable for pages, with the light theme's value behind it. */
export const themes = {
  light: {
    paper: "#ffffff",
    ink: "#15262e",
    quiet: "#55656e",
    line: "#d5dce0",
    strong: "#0b5d74",
    onStrong: "#ffffff",
    soft: "#3e7e92",
    onSoft: "#ffffff",
    plain: "#7f8b92",
    hatch: "#7f8b92",
  },
  dark: {
    paper: "#10191e",
    ink: "#e8eef1",
    quiet: "#a9b7be",
    line: "#33434b",
    strong: "#7cc7dc",
    onStrong: "#0b1a20",
    soft: "#4b90a4",
    onSoft: "#0b1a20",
    plain: "#85939b",
    hatch: "#85939b",
  },
} as const;

export type Colour = keyof (typeof themes)["light"];

/** `var(--chart-strong, #0b5d74)` */
export const colour = (name: Colour): string => `var(--chart-${name}, ${themes.light[name]})`;
