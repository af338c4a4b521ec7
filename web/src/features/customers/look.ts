/** Customers have no hue of their own: they are drawn in that of the product. OKLCH degrees. */
export const PERSON_HUE = 178;
