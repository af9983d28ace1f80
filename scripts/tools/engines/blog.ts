import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedSite } from '../../../site/build/serve.ts';

/** Serves, at `/<slug>`, a plain page of another origin with the element of the site's problem. */
export async function serveBlog(site: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const slug = (request.url ?? '').replace(/[^a-z0-9-]/g, '');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A post</title>
      <script type="module" src="${site}embed.js"></script>
      <div><ml-problem problem="${slug}"></ml-problem></div>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
