/** Whether chance is let in: `npm run fuzz` looks for what nobody thought of, `npm test` does the same twice, here and anywhere else. */
export const isFuzzing = import.meta.env.MODE === 'fuzz';

/** What all chance in tests grows from. LECTERN_SEED begins a run of `npm run fuzz` once more. */
export const seed = Number(process.env.LECTERN_SEED ?? (isFuzzing ? Date.now() % 2 ** 31 : 20_261_128));
