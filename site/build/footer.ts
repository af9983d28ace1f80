import { html, type Html } from './html.ts';

/** Whether the site works without a connection; its script fills it in. `packages`: what the library's problems import beside NumPy. */
export function offlineSign(packages: readonly string[]): Html {
  return html`<span class="offline-sign" role="status" data-packages="${packages.join(' ')}"></span>`;
}

/** Below every page; on a wide problem page the header says the same. `root`: from the page to the site's. */
export function siteFooter(root: string, packages: readonly string[]): Html {
  return html` <footer class="site-footer">
      <p>Everything runs in this browser: your code is not sent anywhere.</p>
      <p class="site-footer-line">
        <a href="${root}plan/">This week</a> <a href="${root}review/">Review</a>
        <a href="${root}screen/">Sit a screen</a>
        <a href="${root}docs/">For authors</a>
        <a href="${root}proof/">Proof of the tests</a>
        <a href="${root}data/">Your data</a> ${offlineSign(packages)}
      </p>
    </footer>
    <p class="site-note" role="status" hidden></p>`;
}
