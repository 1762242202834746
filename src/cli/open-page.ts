import { spawn } from 'node:child_process';

/** What opens an address in the browser that the person uses, by platform; elsewhere it is `xdg-open`. */
const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  // Not `start`: it would take apart what stands in an address.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** `World.openPage` of this machine. Where nothing opens, nothing happens: the address was printed. */
export function openPage(address: string, env: NodeJS.ProcessEnv): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const hasScreen = process.platform in OPENERS || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
