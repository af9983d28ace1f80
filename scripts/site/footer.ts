/** Below every page but a problem's. `packages`: what the library's problems import beside NumPy. */
export function siteFooter(packages: readonly string[]): string {
  return `    <footer class="site-footer">
      <p>Everything runs in this browser: your code is not sent anywhere.</p>
      <p class="site-footer-line"><span class="offline-sign" role="status" data-packages="${packages.join(' ')}"></span></p>
    </footer>`;
}
