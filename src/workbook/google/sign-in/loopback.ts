/** The addresses of this machine itself. */

/** Requests to these never go through a proxy. */
export const loopback = ["127.0.0.1", "[::1]", "::1", "localhost"];
