/** What the site serves at a path; that there is nothing is an error. */
export async function served(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`file not served: ${path}`);
  return response;
}
