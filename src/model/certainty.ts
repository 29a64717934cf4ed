/**
 * How sure it is what words mean. `exact`: they are a name, an alias, an abbreviation or an id of one record. `clear`: one
 * record fits, and no other comes near. `probable`: one is ahead, others are possible. `unclear`: several are as good, or none is.
 */
export const certainties = ['exact', 'clear', 'probable', 'unclear'] as const;
export type Certainty = (typeof certainties)[number];
