/** Made by the Vite plugin in scripts/runtime: what the runtime's files must be, compiled into the site. */
declare module 'virtual:runtime-manifest' {
  interface RuntimeFile {
    bytes: number;
    /** Hexadecimal. */
    sha256: string;
  }
  export const manifest: {
    /** Changes with anything an interpreter is made of. */
    version: string;
    /** Path under `python/` → what it must be. */
    files: Record<string, RuntimeFile>;
    libraryOrder: string[];
    packages: Record<string, { file: string; depends: string[] }>;
  };
}
