// Line icons of 24 units, drawn in the text's colour.
const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = {
  menu: 'M3 6h18M3 12h18M3 18h18',
  close: 'M5 5l14 14M19 5L5 19',
  down: 'M6 9l6 6 6-6',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.500 4a7 7 0 0 0 10.500 10.500z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5',
  waves: 'M1 9c2.750-3 5.500-3 8.250 0s5.500 3 8.250 0M1 16c2.750-3 5.500-3 8.250 0s5.500 3 8.250 0',
};

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const attributes = {
    viewBox: '0 0 24 24',
    width: 20,
    height: 20,
    'aria-hidden': true,
    focusable: false,
    class: `icon icon-${name}`,
  };
  Object.entries(attributes).forEach(([key, value]) => svg.setAttribute(key, value));
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
