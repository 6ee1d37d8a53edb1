// The newspaper's colours and fonts, and the reader's choice of light or dark.

const NAME = /^[a-z0-9-]+$/;
const HEX = /^#[0-9a-f]{6}$/;
const FAMILY = /^[^'"\\;{}<>]+$/;
const ARABIC = 'system-ui, "Segoe UI", "Noto Sans Arabic", "Noto Kufi Arabic", sans-serif';
const LATIN = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const sheet = new CSSStyleSheet();
const media = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();

/** A sheet made by script needs no inline style, so the page's policy can forbid those. */
export function wear({ themes, fonts, locales }) {
  const tokens = (mode) =>
    themes
      .filter((theme) => theme.mode === mode)
      .flatMap(({ colors }) => colors)
      .filter(({ name, hex }) => NAME.test(name) && HEX.test(hex))
      .map(({ name, hex }) => `--${name}: ${hex};`)
      .join('');
  const light = tokens('LIGHT');
  const dark = tokens('DARK');
  sheet.replaceSync(`:root { ${light} }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }
    :root[data-theme="dark"] { ${dark} }
    ${locales.map(({ code }) => fontRule(fonts, code)).join('\n')}`);
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  tell();
}

function fontRule(fonts, code) {
  const writing = new Intl.Locale(code).maximize().script;
  const family = (role, fallback) => {
    const font =
      fonts.find((one) => one.role === role && one.scripts.includes(writing)) ??
      fonts.find((one) => one.role === role && one.scripts.length === 0);
    return font && FAMILY.test(font.family) ? font.family : fallback;
  };
  const plain = writing === 'Arab' ? ARABIC : LATIN;
  return NAME.test(code.toLowerCase())
    ? `:lang(${code}) { --headline: ${family('headline', plain)}; --body: ${family('body', plain)}; --ui: ${family('ui', plain)}; }`
    : '';
}

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : media.matches;
}

export function toggle() {
  const next = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem('theme', next);
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
  tell();
}

/** Called now and whenever the mode changes. */
export function onMode(listener) {
  listeners.add(listener);
  listener(isDark());
}

/** Before everything that follows the mode is made anew. */
export const forgetListeners = () => listeners.clear();

function tell() {
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--background');
  document.querySelector('meta[name="theme-color"]').content = ground.trim();
  listeners.forEach((listener) => listener(isDark()));
}

media.addEventListener('change', tell);
