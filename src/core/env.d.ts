/** The part of Vite's `import.meta.env` that the site uses. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean; readonly PROD: boolean };
}
