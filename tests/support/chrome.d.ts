/** The extension's API as scripts see it that are evaluated inside the extension. */
declare const chrome: typeof import('wxt/browser').browser;
