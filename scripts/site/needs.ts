/** Tests that read the built pages or open them in a browser. */
const onSite = ["tests/site", "tests/browser"];

/** Whether the tests named on the command line include some that need the built site. */
export function needsSite(args: readonly string[]): boolean {
  const named = args.filter((arg) => !arg.startsWith("-"));
  const isElsewhere = (path: string) =>
    path.startsWith("tests/") &&
    !onSite.some((folder) => path.startsWith(folder) || `${folder}/`.startsWith(path));
  return named.length === 0 || !named.every(isElsewhere);
}
