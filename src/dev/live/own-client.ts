import { follow } from './client.ts';

/** Vite gives every module its own `import.meta.hot`, so it is this file that asks for it. */
follow(import.meta.hot);
