/** What a server sends with the files of the add-in, for whoever serves it. */

/** Where Excel on the web shows the pane in a frame. */
const FRAMED_BY = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://onedrive.live.com',
];
/** Of nothing: the style element that Fluent UI makes is empty, and its rules are added by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const MICROSOFT = { client: 'https://appsforoffice.microsoft.com', telemetryFrame: 'https://telemetryservice.firstpartyapps.oaspapps.com' };

export type Policy = Readonly<Record<string, readonly string[]>>;
/** As the header writes it. */
export const policyText = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

export const addInPolicy = (microsoft: { readonly scripts: readonly string[]; readonly frames: readonly string[] }): Policy => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...microsoft.scripts],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': microsoft.frames,
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': FRAMED_BY,
});

/** The content security policy of every page of the add-in: no inline script or style, no eval, no other server than Microsoft's client. */
export const PRODUCTION_POLICY = policyText(addInPolicy({ scripts: [MICROSOFT.client], frames: [MICROSOFT.telemetryFrame] }));
/** Of every file: Excel on the web reads functions.json and functions.js from its own origin. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** A file whose name holds a hash of its content never changes; all others are asked for again, and answered with 304 where they are the same. */
export const CACHING = { hashed: 'public, max-age=31536000, immutable', stable: 'no-cache' } as const;
