/** Lets the page hear its reader before work goes on. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
