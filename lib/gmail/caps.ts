/** How much of a page's text is taken, in UTF-16 units: the readers cut by these, and the message schemas check them. */
export const caps = {
  /** 64 characters, the @, and 255 of a domain (RFC 5321). */
  address: 320,
  /** The name of a control; a check-box of the POP form has a whole sentence. */
  label: 200,
  /** One account's error: a server may send far more, and nobody reads it. */
  text: 4000,
  /** A POP server's name as typed. */
  server: 300,
  /** A search: one or two addresses and some operators. */
  query: 1000,
  /** A language tag; RFC 5646 asks for room for 35 characters at least. */
  language: 40,
} as const;

/** Most rows of a list, and most addresses of a window, that are read. Gmail fetches from five accounts at most. */
export const rowCap = 50;
