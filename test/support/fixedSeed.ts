import fc from 'fast-check';

// The same run every time, so that a red build says something about the change. `ZHIFEN_SEED=random` takes another seed.
const seed = process.env.ZHIFEN_SEED;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20_181_031) });
