import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import {
  about,
  begin,
  context,
  deck,
  end,
  exported,
  folder,
  newContext,
  openDeck,
  rehearseForEach,
  reload,
  speak,
} from './rehearsal.ts';

rehearseForEach();

describe('hearing oneself', () => {
  /** What asks for the microphone, and what it is then. */
  const watchMicrophone = (isAllowed: boolean) =>
    context.addInitScript((allowed) => {
      // A tab that has no page yet has none.
      if (!navigator.mediaDevices) return;
      const asked = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      Object.assign(globalThis, { microphones: [] });
      navigator.mediaDevices.getUserMedia = async (wish) => {
        if (!allowed) throw new DOMException('no', 'NotAllowedError');
        const stream = await asked(wish);
        (globalThis as unknown as { microphones: MediaStream[] }).microphones.push(stream);
        return stream;
      };
    }, isAllowed);
  /** 'live' or 'ended', of every microphone that was asked for. */
  const microphones = () =>
    deck.evaluate(() =>
      (globalThis as unknown as { microphones: MediaStream[] }).microphones.map(
        (stream) => stream.getTracks()[0]!.readyState,
      ),
    );
  /** How many takes the browser keeps. */
  const recordings = () =>
    deck.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opened = indexedDB.open('lectern');
          opened.onsuccess = () => {
            const asked = opened.result.transaction('parts').objectStore('parts').getAllKeys();
            asked.onsuccess = () => {
              opened.result.close();
              resolve(new Set((asked.result as [string, number, number][]).map(([, take]) => take)).size);
            };
          };
        }),
    );
  // A microphone has no clock but the true one.
  const spoken = (time: string) => deck.locator('.lectern-slide-time dd', { hasText: `${time} /` }).waitFor();
  const pieces = () => deck.locator('.lectern-pieces button');

  async function beginRecorded(): Promise<void> {
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('checkbox', { name: /^Record me/ }).check();
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    await deck.clock.resume();
  }

  async function hear(piece: number): Promise<void> {
    await pieces().nth(piece).click();
    const sound = () =>
      deck.evaluate(() => {
        const { readyState, error } = document.querySelector('audio')!;
        return { isReady: readyState >= 2, error: error?.message };
      });
    await expect.poll(sound).toEqual({ isReady: true, error: undefined });
  }

  test('goes on by itself after a reload; each second of before is there', async () => {
    await watchMicrophone(true);
    await beginRecorded();
    await spoken('0:04');
    await deck.reload();
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    expect(await microphones()).toEqual(['live']);
    await spoken('0:06');
    await end();
    await expect.poll(() => pieces().count()).toBe(2);
    await hear(0);
    const lasts = await deck.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opened = indexedDB.open('lectern');
          opened.onsuccess = () => {
            const asked = opened.result.transaction('parts').objectStore('parts').getAll();
            asked.onsuccess = async () => {
              opened.result.close();
              const first = (asked.result as { take: number; audio: Blob }[]).filter(({ take }) => take === 0);
              const bytes = await new Blob(first.map(({ audio }) => audio)).arrayBuffer();
              resolve((await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes)).duration);
            };
          };
        }),
    );
    expect(lasts).toBeGreaterThan(1.9);
  });

  test('that a reload or the speaker’s no has stopped says so, and goes on when asked', async () => {
    await context.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (wish) =>
        sessionStorage.getItem('says-no') ? Promise.reject(new DOMException('no', 'NotAllowedError')) : ask(wish);
    });
    await beginRecorded();
    await spoken('0:01');
    await deck.evaluate(() => sessionStorage.setItem('says-no', 'yes'));
    await deck.reload();
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await deck.getByRole('status').getByText('Not recording. Try again').waitFor({ state: 'attached' });
    await deck.evaluate(() => sessionStorage.removeItem('says-no'));
    await deck.getByRole('button', { name: 'Not recording. Try again' }).click();
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
  });

  test('goes on when a run is gone on with that a crash broke off', async () => {
    await watchMicrophone(true);
    await beginRecorded();
    await spoken('0:02');
    await deck.close({ runBeforeUnload: false });
    await openDeck('deck.html', '#practise');
    await deck.getByRole('button', { name: 'Go on' }).click();
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    await spoken('0:04');
    await end();
    await expect.poll(() => pieces().count()).toBe(2);
  });

  test('says so when the microphone is unplugged', async () => {
    await watchMicrophone(true);
    await beginRecorded();
    await spoken('0:01');
    await deck.evaluate(() =>
      (globalThis as unknown as { microphones: MediaStream[] }).microphones[0]!.getTracks()[0]!.dispatchEvent(
        new Event('ended'),
      ),
    );
    await deck.getByRole('button', { name: 'Not recording. Try again' }).click();
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    expect(await microphones()).toEqual(['ended', 'live']);
  });

  test('begins and ends by key in the middle of a run', async () => {
    await watchMicrophone(true);
    await reload();
    await begin();
    await deck.getByRole('button', { name: 'Record', exact: true }).waitFor();
    expect(await microphones()).toEqual([]);
    await deck.clock.resume();
    await deck.keyboard.press('v');
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    await spoken('0:02');
    await deck.keyboard.press('v');
    await deck.getByRole('button', { name: 'Record', exact: true }).waitFor();
    await expect.poll(microphones).toEqual(['ended']);
    await end();
    await expect.poll(() => pieces().count()).toBe(1);
  });

  test('goes to another machine with the runs, if that is wanted, and comes back the same', async () => {
    await watchMicrophone(true);
    await beginRecorded();
    await spoken('0:02');
    await end();
    await pieces().first().waitFor();
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('p');
    const without = JSON.parse(await exported('JSON')) as { recordings: unknown[] };
    expect(without.recordings).toEqual([]);
    const text = await exported('JSON with recordings');
    const file = join(folder, 'recorded.json');
    writeFileSync(file, text);
    await newContext('en-US');
    await openDeck('deck.html', '#practise');
    await deck.locator('input[type=file]').setInputFiles(file);
    await deck.getByText('1 run imported.').waitFor();
    expect(await exported('JSON with recordings')).toBe(text);
    await deck.getByRole('button', { name: /^Look at the run of/ }).click();
    await deck.clock.resume();
    await hear(0);
  });

  test('of a run that was kept by an earlier version of the deck is there still', async () => {
    await deck.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opened = indexedDB.open('lectern', 2);
          opened.onupgradeneeded = () => {
            opened.result.createObjectStore('runs', { keyPath: 'id' });
            opened.result.createObjectStore('recordings', { keyPath: ['run', 'take'] });
          };
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            const change = opened.result.transaction(['runs', 'recordings'], 'readwrite');
            const { title } = JSON.parse(document.querySelector('#lectern-deck')!.textContent!) as { title: string };
            const slide = { title, section: null, spoken: 9, usualMs: 5000, plannedMs: 5000, spentMs: 5000 };
            change.objectStore('runs').put({
              id: 'old',
              deck: title,
              language: 'en',
              startedAt: 1_790_000_000_000,
              endedAt: 1_790_000_005_000,
              at: 0,
              sections: [],
              slides: [slide],
            });
            for (const take of [0, 1])
              change
                .objectStore('recordings')
                .put({ run: 'old', slide: 0, take, audio: new Blob(['x'], { type: 'audio/webm' }) });
            change.oncomplete = () => {
              opened.result.close();
              resolve();
            };
          };
        }),
    );
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Look at the run of/ }).click();
    await expect.poll(() => pieces().count()).toBe(2);
  });

  test('records a piece for each slide, plays it with its slide, and deletes it with the run', async () => {
    await watchMicrophone(true);
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('checkbox', { name: /^Record me/ }).check();
    expect(await microphones()).toEqual([]);
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    expect(await microphones()).toEqual(['live']);
    await deck.clock.resume();
    await spoken('0:02');
    await deck.keyboard.press('ArrowRight');
    await spoken('0:01');
    await end();
    await expect.poll(() => pieces().count()).toBe(2);
    expect(await microphones()).toEqual(['ended']);
    await hear(1);
    const player = deck.getByRole('region', { name: 'Hear yourself' });
    await player.waitFor();
    await deck.locator(`section.present#${about.slides[1]!.id}`).waitFor();
    expect(await seriousFindings(deck)).toEqual([]);
    await player.getByRole('button', { name: 'Previous slide' }).click();
    await deck.locator(`section.present#${about.slides[0]!.id}`).waitFor();
    await deck.keyboard.press('ArrowRight');
    await deck.locator(`section.present#${about.slides[1]!.id}`).waitFor();
    await expect.poll(() => player.getByText(`2 ${about.slides[1]!.title}`).count()).toBe(1);
    await deck.keyboard.press('Escape');
    await deck.getByRole('dialog', { name: 'How it went' }).waitFor();
    expect(await deck.evaluate(() => sessionStorage.getItem('lectern.timer'))).toContain('"runningSince":null');
    await pieces().first().click();
    await player.getByRole('button', { name: 'Back to the report' }).click();
    await deck.getByRole('dialog', { name: 'How it went' }).waitFor();
    await deck.keyboard.press('Escape');
    expect(await recordings()).toBe(2);
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Delete the run of/ }).click();
    await deck.getByRole('button', { name: /^Really delete the run of/ }).click();
    await expect.poll(recordings).toBe(0);
  });

  test('is not what happens where the speaker says no: it says so, and the run goes without', async () => {
    await watchMicrophone(false);
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('checkbox', { name: /^Record me/ }).check();
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByText('There is no microphone, or the browser does not allow it.').waitFor();
    expect(await deck.getByRole('checkbox', { name: /^Record me/ }).isChecked()).toBe(false);
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await speak(1_000);
    await end();
    expect(await deck.locator('.lectern-pieces').count()).toBe(0);
  });
});
