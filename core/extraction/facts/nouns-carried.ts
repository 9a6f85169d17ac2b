/** Nouns that stand for a place, an agreement or a programme named before; a match ends with the noun. */

/** Not `the country of`, nor with a description that says which. */
export const REGIONS =
  /(?<![\p{L}’'])the (country|city|town|state|province)(?![\p{L}’'-])(?=[,.;:]|$| (?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|and|by|on|from|to|for|since|after|before)\b)/u;

export const BODIES =
  /(?<![\p{L}’'])the (company|firm|bank|lender|ministry|department|regulator|watchdog|agency|authority|commission|university|institute|union|party|council|court|charity|foundation|airline|carrier|utility|fund|trust|miner|producer|retailer|insurer|operator|developer|tribunal|bureau)(?![\p{L}’'-])(?! (?:of|for|that|which|in|at)\b)/u;

export const COMPACTS =
  /(?<![\p{L}’'])(?:the|this|these|those) (?:two |three |new )?(agreements?|deals?|pacts?|accords?|treat(?:y|ies)|contracts?|partnerships?|memorand(?:um|a)|mous?)(?![\p{L}’'-])(?! (?:of|with|between|that|which|to|on|for|signed|in)\b)/u;

export const PROGRAMMES =
  /(?<![\p{L}’'])(?:the|this) (programmes?|programs?|schemes?|projects?|initiatives?|plans?|funds?|bills?|acts?|laws?|compact|blueprint|appeal|treaty|accord|convention)(?![\p{L}’'-])(?! (?:of|with|between|that|which|to|on|for|in)\b)/u;
