import { besidesModels, registries } from "./allowances.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Files that exist but that nothing lists, and pages without a model or a model without a page. */
export const checkRegistries = (graph: Graph): string[] => [
  ...registries.flatMap((registry) => checkRegistry(graph, registry)),
  ...checkModels(graph),
  ...checkRoutes(graph),
];

function checkRegistry(graph: Graph, registry: (typeof registries)[number]): string[] {
  const { folder, list, besides } = registry;
  const known = new Set<string>([list, ...besides, ...(graph.get(list) ?? [])]);
  return filesIn(graph, folder)
    .filter((file) => !known.has(file) && !besides.some((one) => isWithin(file, one)))
    .map((file) => `${file} is not listed in ${list}: add its line there.`);
}

/** A folder that is named with its slash stands for all its files. */
const isWithin = (file: string, folder: string): boolean =>
  folder.endsWith("/") && file.startsWith(folder);

function checkModels(graph: Graph): string[] {
  const shown = reachedFrom(graph, [
    ...filesIn(graph, "src/pages"),
    ...filesIn(graph, "src/figures"),
  ]);
  return filesIn(graph, "src/models")
    .filter((file) => !besidesModels.includes(file) && !shown.has(file))
    .map((file) => `${file} has no route: let a file in src/pages import it.`);
}

/** A model shared by page types is shown by the routes of those. */
function reachedFrom(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...starts];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    next.push(...(graph.get(file) ?? []));
  }
  return reached;
}

function checkRoutes(graph: Graph): string[] {
  const isModel = (file: string) => file.startsWith("src/models/") && !besidesModels.includes(file);
  return filesIn(graph, "src/pages")
    .filter((file) => file.endsWith(".astro") && !graph.get(file)?.some(isModel))
    .map((file) => `${file} has no model: say in src/models what this page holds, and import it.`);
}

const filesIn = (graph: Graph, folder: string): string[] =>
  [...graph.keys()].filter((file) => file.startsWith(`${folder}/`));
