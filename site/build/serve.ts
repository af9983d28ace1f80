import { build, preview, type Plugin } from 'vite';

export interface ServedSite {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** Builds the site into a folder, with further problem folders in its catalogue. */
export async function buildSite(folder: string, extraProblems: readonly string[] = []): Promise<void> {
  if (extraProblems.length > 0) process.env['ML_JUDGE_EXTRA_PROBLEMS'] = extraProblems.join();
  // A development server of the same process would have set it otherwise.
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
}

/** Serves a built site as any host of plain files would, on a free port of this machine. */
export async function serveSite(folder: string, plugins: Plugin[] = []): Promise<ServedSite> {
  const server = await preview({
    logLevel: 'error',
    plugins,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4300 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error(`The site in ${folder} could not be served.`);
  return { address, close: () => server.close() };
}
