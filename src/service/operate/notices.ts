import type { Text } from '../../model/text.js';

/** How grave it is what an operator is told, the gravest first. */
export const levels = ['error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof levels)[number];

/** Tells the operator; `warn` unless it is said how grave it is. */
export type Tell = (text: Text, level?: Level) => void;
