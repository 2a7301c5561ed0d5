/** The languages of the site, the first one served at the root. */
export const languages = ["th", "en"] as const;

export type Language = (typeof languages)[number];

/** One meaning in every language: a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;
