/** 1 village, 2 villages: English things as they are counted, from their word for many. */
export const thingsText = (number: string, things: string): string =>
  `${number}\u00a0${number === "1" ? oneOf(things) : things}`;

/** The word for one of things; what follows the first word stays, as in “people a house”. */
function oneOf(things: string): string {
  const [first = "", ...rest] = things.split(" ");
  const one = irregular[first] ?? first.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
  return [one, ...rest].join(" ");
}

const irregular: Readonly<Record<string, string>> = {
  people: "person",
  women: "woman",
  men: "man",
};
