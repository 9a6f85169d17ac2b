/**
 * The Content-Security-Policy of every page in both hosts: nothing but our own bundle runs, nothing leaves the machine.
 * `style-src-attr` lets pasted bold survive Chromium's parser (facebook/lexical#4051); Lexical registers its Trusted
 * Types policy at each paste, hence `allow-duplicates`.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lexical dompurify 'allow-duplicates'",
].join('; ');
