/** Below every page but a problem's. `root`: from the page to the site's. `packages`: what the library's problems import beside NumPy. */
export function siteFooter(root: string, packages: readonly string[]): string {
  return `    <footer class="site-footer">
      <p>Everything runs in this browser: your code is not sent anywhere.</p>
      <p class="site-footer-line"><a href="${root}docs/">For authors</a> <a href="${root}progress/">Your progress</a> <a href="${root}data/">Your data</a> <span class="offline-sign" role="status" data-packages="${packages.join(' ')}"></span></p>
    </footer>
    <p class="site-note" role="status" hidden></p>`;
}
