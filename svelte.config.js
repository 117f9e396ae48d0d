import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Kit's own route announcer carries this inline style; its hash is the one that the browser reports. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** The one script that stands in every page; its own hash lets it run. */
const THEME_SCRIPT = hashOf(
  /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '',
);

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
        'script-src': ['self', THEME_SCRIPT],
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
    // So small that a request of their own would cost more.
    inlineStyleThreshold: 1024,
    serviceWorker: { register: true },
    version: { name: process.env['ATLAS_VERSION'] ?? 'dev', pollInterval: 0 },
    typescript: { config: (options) => ({ ...options, exclude: [] }) },
  },
};

/**
 * @param {string} script
 * @returns {`sha256-${string}`}
 */
function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

export default config;
