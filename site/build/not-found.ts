import { firstPaint } from './shell.ts';
import { FOLDERS } from './sections.ts';

/** `404.html`. A host serves it for any address, so it must not refer to files beside it. */
export function notFoundPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>No such page · ml-judge</title>
    <style>
      :root { color-scheme: light dark; background: light-dark(#fbfaf6, #14161a); color: light-dark(#1c1f24, #e4e6ea); font: 1rem/1.55 system-ui, sans-serif; }
      :root[data-theme='light'] { color-scheme: light; }
      :root[data-theme='dark'] { color-scheme: dark; }
      main { max-width: 36rem; margin: 20vh auto 0; padding: 0 1rem; }
      h1 { font-size: 1.375rem; line-height: 1.3; }
      a { color: light-dark(#3446c4, #9aa7ff); }
    </style>
    <script>${firstPaint()}</script>
  </head>
  <body>
    <main>
      <h1>There is no page here</h1>
      <p>The address may be mistyped, or the page may have moved. <a href="./" id="home">See all problems</a>.</p>
    </main>
    <script>
      // The site may be in any folder: its root is above the folders of its pages,
      const home = document.getElementById('home');
      const { origin, pathname } = location;
      home.href = origin + pathname.replace(/(?:${FOLDERS.join('|')})\\/.*$|[^/]*$/, '');
      // or else the nearest folder that has the list of problems.
      const look = async (folder) => {
        const list = await fetch(origin + folder + 'problems/index.json', { method: 'HEAD' });
        if (list.ok && list.headers.get('Content-Type')?.includes('json')) home.href = origin + folder;
        else if (folder !== '/') await look(folder.replace(/[^/]*\\/$/, ''));
      };
      look(pathname.replace(/[^/]*$/, '')).catch(() => {});
    </script>
  </body>
</html>
`;
}
