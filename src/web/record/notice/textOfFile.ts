/** What a file says, as a notice in the notation. */
export const textOfFile = (file: File): Promise<string> => file.text();
