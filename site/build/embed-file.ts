import { build, type Plugin, type Rolldown } from 'vite';
import { leanStyles } from './lean-styles.ts';

const ENTRY = 'src/package/embed.ts';

/**
 * Makes `embed.js`, what pages elsewhere load: a build of its own, so that everything the element needs at
 * once is in this one file. The editor and the judge are files in `assets/` that it fetches when wanted.
 */
export function embedFile(plugins: () => Plugin[]): Plugin {
  return {
    name: 'ml-judge-embed',

    async generateBundle() {
      for (const chunk of await buildEmbed(plugins())) {
        this.emitFile({ type: 'asset', fileName: chunk.fileName, source: chunk.code });
      }
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.replace(/\?.*$/, '') !== '/embed.js') return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(`export * from '/${ENTRY}';`);
      });
    },
  };
}

/** `embed.js` and the files it fetches, for the site and for the npm package. */
export async function buildEmbed(plugins: Plugin[]): Promise<Rolldown.OutputChunk[]> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [plainImports(), leanStyles(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: [ENTRY],
        // Pages import `configure` from it; a page's own build would drop what an entry exports.
        preserveEntrySignatures: 'allow-extension',
        // Nothing there happens by being loaded: what the element does not use at once stays out of its file.
        treeshake: { moduleSideEffects: (id) => !/\/src\/(?:core|judge|storage)\//.test(id) },
        output: { entryFileNames: 'embed.js', chunkFileNames: 'assets/embed-[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const eager = chunks.find(({ isEntry }) => isEntry)?.imports ?? [];
  if (eager.length > 0) throw new Error(`embed.js would load ${eager.join()} with it: it must stand alone.`);
  return chunks;
}

/** Vite wraps each later import in what would preload its styles: there are none, and it takes half a kilobyte. */
function plainImports(): Plugin {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'ml-judge-plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}
