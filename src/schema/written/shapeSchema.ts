import type { Member, JsonShape } from "./shape.ts";

/** A shape as JSON Schema (2020-12), with what each property says in both languages. */
export function schemaOfShape(shape: JsonShape): object {
  if (shape.is === "either") return { anyOf: shape.of.map(schemaOfShape) };
  if (shape.is === "list")
    return {
      ...{ type: "array", items: schemaOfShape(shape.of) },
      ...(shape.fewest !== undefined && { minItems: shape.fewest }),
    };
  if (shape.is === "map") return { type: "object", additionalProperties: schemaOfShape(shape.of) };
  if (shape.is === "object") return objectSchema(shape.members);
  if (shape.is === "boolean") return { type: "boolean" };
  if (shape.is === "number") return { type: "number", ...(shape.oneOf && { enum: shape.oneOf }) };
  return {
    type: "string",
    ...(!shape.mayBeEmpty && { minLength: 1 }),
    ...(shape.oneOf && { enum: shape.oneOf }),
    ...(shape.form && { pattern: `^(?:${shape.form.pattern})$` }),
  };
}

function objectSchema(members: Readonly<Record<string, Member>>): object {
  const names = Object.keys(members);
  return {
    type: "object",
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        { description: said(members[name]!), ...schemaOf(members[name]!) },
      ]),
    ),
    required: names.filter((name) => members[name]!.isNeeded),
    additionalProperties: false,
  };
}

const schemaOf = ({ shape }: Member): object => schemaOfShape(shape);

const said = ({ about }: Member): string => `${about.th} · ${about.en}`;
