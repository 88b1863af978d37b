import { defineConfig } from 'wxt';
import { iconWidths, makeIcons } from './scripts/icons';
import { oneSharedFile } from './scripts/one-shared-file';
import { stylesInPage } from './scripts/styles-in-page';

const popupStyles = stylesInPage('popup/index.html');

/** What the pages may do; a house test compares it with the built manifests. Changed only by a decision. */
const pagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // One worker, one address: decision 17.
  'trusted-types sealing',
].join('; ');

/** Public half of a key made for this project: an unpacked copy keeps its id, and with it its data. */
const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0DGruivBz+eavAQylnw0CQuDQbAXcBBZJA+VT/pYyBgzNMSN1zsYZREg6tKWsmOPf+cYUFJjD/qVnGBswaA5wDsV2mnk2VerrCkeuqavffKX9Mh2j2KLdgCXDl082Vy7gtEVvR2GaGZgdTsapUB+1NRyVnSSokLAc6UJrZqiJrejZkxwkCnJuI/kqx3K7jjIuXl0UGTRwLI5/Gm0BUSoaGueoYMd7QrRAWwv9bn+z7oBtdsue/b/rKUaBUCXqfMYUWEdGsgEhVNN5AepvZLf8H2RPO9UWaaJK6MkA2+HTxubDUCK6b/cj3lEzSOcTR3PPoFOWCz5KBRSGtXAgWYFowIDAQAB';

/** Opens the popup from the keyboard. Free in every browser that Afterglow runs in: decision 36. */
const openingKeys = { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    build: { modulePreload: { polyfill: false }, target: 'esnext' },
    plugins: [oneSharedFile(), popupStyles.plugin],
    // The build for current browsers: a tenth smaller than the one that its package.json names.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...makeIcons());
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Known by their sum, the popup's styles may stand in its page: decision 31.
      const extension_pages = pagesPolicy.replace(
        "style-src 'self'",
        `style-src 'self' ${popupStyles.allowed()}`.trim(),
      );
      manifest.content_security_policy = { extension_pages };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['alarms', 'storage', 'unlimitedStorage'],
    optional_permissions: ['idle', 'notifications'],
    incognito: 'not_allowed',
    author: 'The Afterglow maintainers',
    // There is no page yet; “.example” belongs to nobody, as in the id below: decision 36.
    homepage_url: 'https://afterglow.example/',
    icons: Object.fromEntries(iconWidths.map((width) => [width, `icons/${width}.png`])),
    // In Firefox it stands in the toolbar from the first day, instead of behind the puzzle piece.
    action: {
      default_title: '__MSG_extension_name__',
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: { _execute_action: { suggested_key: openingKeys } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'afterglow@afterglow.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: chromeKey, minimum_chrome_version: '144', externally_connectable: { ids: [] } }),
  }),
});
