import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { DeckPage } from '../model/page.ts';

/** reveal.js documents `null` for "never" here; its types do not know. */
type StageConfig = Omit<RevealConfig, 'scrollActivationWidth'> & { scrollActivationWidth: null };

const REDUCED_MOTION = matchMedia('(prefers-reduced-motion: reduce)');

function motion(): Pick<RevealConfig, 'transition' | 'backgroundTransition' | 'autoAnimate'> {
  const isStill = REDUCED_MOTION.matches;
  return { transition: isStill ? 'none' : 'fade', backgroundTransition: 'none', autoAnimate: !isStill };
}

/** Makes the stage: reveal.js with our manners, not yet started. `mayHandle` says which keys are left to it. */
export function createStage(page: DeckPage, mayHandle: (event: KeyboardEvent) => boolean): RevealApi {
  const config: StageConfig = {
    ...motion(),
    width: page.widthPx,
    height: page.heightPx,
    margin: 0,
    // A stage of 1280 px on a wall of 4K, and on a phone.
    minScale: 0.05,
    maxScale: 10,
    center: false,
    hash: true,
    // The slide that is shown and no other, see keepNeighbours.
    viewDistance: 1,
    // Without steps it need not look for them on every slide at every move.
    fragments: page.isStepped,
    fragmentInURL: page.isStepped,
    controls: false,
    progress: false,
    help: false,
    jumpToSlide: false,
    hideCursorTime: 3000,
    scrollActivationWidth: null,
    // Anyone's window could drive the deck otherwise.
    postMessage: false,
    keyboardCondition: mayHandle,
  };
  const stage = new Reveal(config as unknown as RevealConfig);
  REDUCED_MOTION.addEventListener('change', () => stage.configure(motion()));
  return stage;
}

/**
 * From now on keeps the slides before and after ready as well, so that one fades into the next. Before the first slide was seen they would hold it up.
 * Told to reveal.js by its own way, it would look through the whole deck again.
 */
export function keepNeighbours(stage: RevealApi): void {
  Object.assign(stage.getConfig(), { viewDistance: 2 });
}

/** Writes the slide and its step into the address at once: reveal.js waits up to a second, in which a reload would lose the place. @example '#/s5', '#/s5/2' */
export function keepAddress(stage: RevealApi): void {
  const keep = () => {
    const step = stage.getIndices().f;
    try {
      history.replaceState(null, '', `#/${stage.getCurrentSlide().id}${step >= 0 ? `/${step}` : ''}`);
    } catch {
      // Some browsers allow only so many in a while; reveal.js comes after with the last one.
    }
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) stage.on(event, keep);
}

/**
 * reveal.js rounds its scale to hundredths, which pushes up to six pixels of the stage over the edge of the screen. The style sheet takes this exact one instead.
 */
export function fitExactly(stage: RevealApi): void {
  const { width, height } = stage.getConfig() as { width: number; height: number };
  const { offsetWidth, offsetHeight } = stage.getViewportElement() as HTMLElement;
  const scale = Math.min(offsetWidth / width, offsetHeight / height);
  document.documentElement.style.setProperty('--stage-scale', String(scale));
}
