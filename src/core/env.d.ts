/** The part of Vite's `import.meta.env` that core uses. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean };
}
