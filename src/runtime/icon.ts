const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a 24-pixel grid. */
const ICONS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  speakerView: 'M3 5h18v11H3zM8 20h8M12 16v4M7 9h6M7 12h9',
  jump: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L21 21',
  practise: 'M12 7v6l4 2M12 3v1M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0M9 1h6',
  pointer: 'M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6M12 3v2M12 19v2M3 12h2M19 12h2',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  zoom: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L21 21M10.5 7.5v6M7.5 10.5h6',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5',
  start: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  questions: 'M4 5h16v11h-9l-4 4v-4H4zM10 8.5a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1M12 13.6v.2',
  pace: 'M5 5h14M5 9.5h14M12 13v7M8.5 16.5L12 20l3.5-3.5',
  larger: 'M3 19L8.5 5L14 19M5 14h7M16 8h6M19 5v6',
  smaller: 'M3 19L8.5 5L14 19M5 14h7M16 8h6',
  close: 'M6 6l12 12M18 6L6 18',
  black: 'M3 5h18v11H3zM8 20h8M12 16v4M3 16L21 5',
  slot: 'M7 3h10M7 21h10M8 3v4l4 5l4-5V3M8 21v-4l4-5l4 5v4',
  reset: 'M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4',
} as const;

/** The name of an icon. */
export type Icon = keyof typeof ICONS;

/** Draws an icon; it says nothing to a screen reader, its button has the name. */
export function createIcon(document: Document, icon: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  return svg;
}
