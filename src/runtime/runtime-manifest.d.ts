/** Made by the Vite plugin in scripts/build/runtime: what the runtime's files must be, compiled into the site. */
declare module 'virtual:runtime-manifest' {
  interface RuntimeFile {
    /** Its size on the server, packed or not. */
    bytes: number;
    /** Its size when opened; null where the file is not packed. */
    unpackedBytes: number | null;
    /** Hexadecimal. */
    sha256: string;
  }
  export const manifest: {
    /** Changes with anything an interpreter is made of. */
    version: string;
    /** Path under `python/` → what it must be. */
    files: Record<string, RuntimeFile>;
    libraryOrder: string[];
    /** Null where there is none of these files. */
    snapshot: { handles: Record<string, number[]>; tables: number[] } | null;
    /** Sets of packages that fit these files. */
    sets: Partial<
      Record<
        import('../core/packages.ts').PackageSet,
        {
          packages: string[];
          libraryOrder: string[];
          handles: Record<string, number[]>;
          tables: number[];
        }
      >
    >;
    packages: Record<string, { file: string; depends: string[] }>;
  };
}
