import type { Presenting } from '../../remote/present-deck.ts';
import { findTheme } from '../find-theme.ts';
import { onlyReport } from '../only-report.ts';
import type { Options } from '../options.ts';
import { paintFor } from '../paint.ts';
import { presentablePage } from '../presentable-page.ts';
import type { Words } from '../words.ts';
import { complaint, whyOf } from '../words.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/** `lectern present REPORT`: serves the deck to this machine and shows it; with `--remote`, phones of the local network that have the PIN drive it. Until it is ended; no file is written. */
export const present: Command = async (options, world, words) => {
  const named = onlyReport(options.words.slice(1), words);
  const found = await findTheme(options.theme, world, words);
  const page = await presentablePage(named, found, options, world, words);
  const presenting = await serve(page, options, world, words);
  world.out.write(`${words.present.at(presenting.address)}\n`);
  world.openPage(presenting.address);
  if (options.hasRemote) await invite(presenting, world, words);
  await world.stopped;
  await presenting.close();
  return 0;
};

async function serve(page: string, options: Options, world: World, words: Words): Promise<Presenting> {
  const { presentDeck } = await import('../../remote/present-deck.ts');
  const phonesAt = options.hasRemote ? await addresses(words) : null;
  const watch = {
    onGuest: async () => {
      world.out.write(`\n${words.present.joined}\n`);
      await invite(presenting, world, words);
    },
    onShutOut: (address: string) => world.errors.write(`${words.present.shutOut(address)}\n`),
  };
  const presenting: Presenting = await presentDeck({ page, port: options.port, phonesAt, watch }).catch((error) => {
    throw error.syscall === 'listen' ? complaint(words, 'E_PORT', String(error.port), whyOf(error.code, words)) : error;
  });
  return presenting;
}

async function addresses(words: Words): Promise<string[]> {
  const { networkAddresses } = await import('../../remote/network-addresses.ts');
  const found = networkAddresses();
  if (found.length === 0) throw complaint(words, 'E_NETWORK');
  return found;
}

/** The QR code that lets a phone in, and what it says in words. */
async function invite({ phoneAddresses: [first, ...others], pin }: Presenting, world: World, words: Words) {
  const { qrCode } = await import('../../remote/qr-code.ts');
  const code = qrCode(`${first}/#${pin()}`).map(paintFor(world.out, world).onDark);
  world.out.write(`\n${code.join('\n')}\n${words.present.invite(first, pin(), others)}\n`);
}
