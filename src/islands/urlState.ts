/** What an address says of one choice. */
export type Choice =
  | { readonly kind: "missing" }
  | { readonly kind: "valid"; readonly value: string }
  | { readonly kind: "invalid"; readonly received: string };

/** The choices that an address may hold: each name with its values. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export type State = Readonly<Record<string, string>>;

/** Values hold semicolons where a figure counts several provinces; an address has hyphens there. */
const inAddress = (value: string): string => value.replaceAll(";", "-");

/** Reads every choice from an address's query; what is not known of stays for {@link formatState} to keep. */
export const parseState = (search: string, choices: Choices): Record<string, Choice> => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [name, choiceOf(params.get(name), values)]),
  );
};

function choiceOf(received: string | null, values: readonly string[]): Choice {
  if (received === null || received === "") return { kind: "missing" };
  const value = values.find((value) => inAddress(value) === received);
  return value === undefined ? { kind: "invalid", received } : { kind: "valid", value };
}

/** Writes the choices into an address's query: what is not chosen vanishes, what is not ours survives. */
export function formatState(state: State, search: string, choices: Choices): string {
  const params = new URLSearchParams(search);
  for (const name of Object.keys(choices)) {
    const value = state[name];
    if (value) params.set(name, inAddress(value));
    else params.delete(name);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
