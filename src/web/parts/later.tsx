import type { ComponentType } from 'preact';
import { NoAnswer } from '../api/client.js';
import { useWork } from '../state/resource.js';
import { Loading, Trouble } from './Trouble.js';

/** A view whose script is fetched when it is first shown. */
export function later(name: string, load: () => Promise<ComponentType>): ComponentType {
  const fetched = () =>
    load().catch((cause: Error) => {
      throw new NoAnswer('gone', cause.message);
    });
  return function Later() {
    const { data: View, error } = useWork(`script ${name}`, fetched);
    if (error !== null) return <Trouble error={error} />;
    return View === null ? <Loading /> : <View />;
  };
}
