/** Address of a path of an API; what stands before it in the API's own address is kept, such as the path of a proxy. */
export function endpoint(api: string, path: string): URL {
  const url = new URL(api);
  url.pathname = url.pathname.replace(/\/+$/u, "") + path;
  return url;
}
