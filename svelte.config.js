import adapter from '@sveltejs/adapter-static';

/** Kit's own route announcer carries this inline style; its hash is the one that the browser reports. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

const base = /** @type {'' | `/${string}`} */ (process.env['BASE_PATH'] ?? '');

/** @type {import('@sveltejs/kit').Config} */
const config = {
  kit: {
    adapter: adapter({ fallback: '404.html', strict: true }),
    paths: { base, relative: true },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url'],
      },
    },
    serviceWorker: { register: true },
    version: { name: process.env['ATLAS_VERSION'] ?? 'dev', pollInterval: 0 },
    typescript: { config: (options) => ({ ...options, exclude: [] }) },
  },
};

export default config;
