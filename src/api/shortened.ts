/** In characters: what is sent back of a name that a caller wrote. */
const longestName = 100;
/** A sentence of ours with two or three such names is shorter. */
const longestSentence = 500;
/** What is looked at of a message at all. */
const longestRead = 4_000;

const quoted = /“([^“”]*)”|`([^`]*)`|"([^"]*)"/g;

/** A message of which what a caller wrote is cut to a length that people read. */
export function shortened(message: string): string {
  if (message.length <= longestName) return message;
  const read = middleCut(message, longestRead);
  const cut = read.replace(quoted, (whole) => {
    const characters = [...whole.slice(1, -1)];
    if (characters.length <= longestName) return whole;
    return `${whole.charAt(0)}${characters.slice(0, longestName).join('')}…${whole.slice(-1)}`;
  });
  return middleCut(cut, longestSentence);
}

/** The beginning and the end say what is wrong; what lies between is the caller's. */
function middleCut(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
