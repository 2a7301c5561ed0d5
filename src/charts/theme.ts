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
    // Five steps of one hue: told apart without colour and in grey print by their lightness alone.
    step1: "#d9ebef",
    step2: "#a6ccd6",
    step3: "#6ba5b6",
    step4: "#347d93",
    step5: "#0a4a5e",
    // Falls and rises on either side of what hardly changed.
    fall2: "#b4530a",
    fall1: "#e6b183",
    level: "#e3e7e9",
    rise1: "#8cbccb",
    rise2: "#0b5d74",
    // Rivals side by side, apart for every kind of colour vision; each also has its own symbol.
    rivalA: "#0b5d74",
    rivalB: "#b4530a",
    rivalC: "#7a4fa3",
    rivalD: "#55680a",
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
    step1: "#233a43",
    step2: "#2f5a69",
    step3: "#468399",
    step4: "#74b3c8",
    step5: "#c3e9f4",
    fall2: "#f0a35a",
    fall1: "#8f6236",
    level: "#36444c",
    rise1: "#3f7586",
    rise2: "#7cc7dc",
    rivalA: "#7cc7dc",
    rivalB: "#f0a35a",
    rivalC: "#c3a6ea",
    rivalD: "#b9cb62",
  },
} as const;

export type Colour = keyof (typeof themes)["light"];

/** `var(--chart-strong, #0b5d74)` */
export const colour = (name: Colour): string => `var(--chart-${name}, ${themes.light[name]})`;

/** The steps of a map or a heat table, from the lowest. */
export const steps = ["step1", "step2", "step3", "step4", "step5"] as const;
