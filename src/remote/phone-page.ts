import { createHash } from 'node:crypto';
import { script, scriptHash, style } from 'virtual:lectern-phone';

/** The page of every phone, invited or not: what it shows it is told later. */
export const phonePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#14161a"><meta name="format-detection" content="telephone=no">
<title>Lectern</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><script>${script}</script></body></html>
`;

/** Lets through its own script and style, and requests to where it came from. */
export const phonePolicy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
