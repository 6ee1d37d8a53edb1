// AMP pages, validated by the official validator; its rules come from a package instead of from the network.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const RULES = 'next/dist/compiled/amphtml-validator/validator_wasm.js';
const BOILERPLATE = '<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;'
  + '-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;'
  + 'animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}'
  + 'to{visibility:visible}}@-moz-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}'
  + '@-ms-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-o-keyframes -amp-start'
  + '{from{visibility:hidden}to{visibility:visible}}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}'
  + '</style><noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;-ms-animation:none;'
  + 'animation:none}</style></noscript>';

/** What a front end serves: the body as it came, and the scripts of the components that stand in it. */
export function ampPage({ url, jsonLd, body }) {
  const components = new Set([...body.AMP.matchAll(/<(amp-[a-z]+)/g)].map(([, name]) => name).filter((it) => it !== 'amp-img'));
  const scripts = [...components].map((name) =>
    `<script async custom-element="${name}" src="https://cdn.ampproject.org/v0/${name}-0.1.js"></script>`);
  return `<!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>${scripts.join('')}
<title>AMP</title><link rel="canonical" href="${url}"><meta name="viewport" content="width=device-width">
${BOILERPLATE}<script type="application/ld+json">${jsonLd}</script></head><body>
${body.AMP}
</body></html>`;
}

/** A function that lists what is wrong with a page; warnings count. */
export async function ampValidator() {
  const validator = await require('amphtml-validator').getInstance(require.resolve(RULES));
  const ofNothing = validator.validateString('<p>');
  if (ofNothing.status !== 'FAIL' || ofNothing.errors.length < 5) throw new Error('The AMP validator finds nothing');
  return (page) => validator.validateString(page).errors
    .map(({ severity, line, col, message }) => `${severity} ${line}:${col} ${message}: ${page.split('\n')[line - 1].slice(col, col + 160)}`);
}
