/** Entry of `/learn/<slug>/`: reading the idea before a solve is remembered, as in the problem's Learn tab. */
import { sharedStorage } from '../../src/storage/index.ts';
import '../shell/client.ts';

/** Whoever has followed a wrong link is gone sooner than this. */
const PASSING_MS = 1500;

const [, slug] = /\/learn\/([a-z0-9-]+)\/$/.exec(location.pathname) ?? [];
if (slug) {
  setTimeout(() => {
    void sharedStorage().then((storage) => storage.recordHelp(slug, { learnShown: true }));
  }, PASSING_MS);
}
