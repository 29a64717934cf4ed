import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** What is made of a large library that few need: loaded when it is first asked for. The build leaves such a library outside. */
export function loadedLater<Made>(make: (load: NodeJS.Require) => Made): () => Made {
  let made: { readonly of: Made } | undefined;
  return () => {
    made ??= { of: make(load) };
    return made.of;
  };
}
