import { html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

/** `/data/`: what is kept in this browser, to take along or to delete. */
export function dataPage(packages: readonly string[]): string {
  const page = { root: '../', bodyClass: 'data-page' } as const;
  const main = html` <h1>Your data</h1>
    <p>
      What you write and submit is kept in this browser, and nowhere else. Nobody has a copy but you: export
      one before you clear the browser or move to another.
    </p>
    <ml-your-data></ml-your-data>`;
  return renderSitePage({
    ...page,
    title: 'Your data · ml-judge',
    description: 'What is kept in this browser: export it, import it, delete it.',
    script: '/site/data/client.ts',
    main,
    packages,
  });
}
