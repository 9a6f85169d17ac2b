import { z } from 'zod';

/**
 * Must be the page's first import. Zod compiles object schemas with `new Function` where that is allowed and finds out by
 * trying; under our content policy the try alone is a reported violation, so it is told beforehand.
 */
z.config({ jitless: true });
